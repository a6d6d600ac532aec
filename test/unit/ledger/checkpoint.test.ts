import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { openJobLog, parseSigner, parseVerifier, seal, verifyLedger, withBranchLedger } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Origin, Sealer } from './branch-room.ts';
import { Room, SOURCE, steps } from './room.ts';

// Published test keys of golang.org/x/mod/sumdb/note; they sign nothing that counts.
const strings: readonly (readonly [string, string])[] = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors/c2sp/sumdb_note_strings.json', import.meta.url), 'utf8'),
).strings;
const named = (wanted: string): string => strings.find(([name]) => name === wanted)?.[1] ?? '';
const signer = parseSigner(named('skey'), 'the key');
const verifier = parseVerifier(named('vkey'), 'the key');
const stranger = parseVerifier(named('enochKey'), 'the key');

/** A ledger that was sealed twice with a key, and grew once without one. */
async function signedRoom() {
  const room = await Room.open();
  for (const job of ['a', 'b']) {
    const log = openJobLog({ walDir: room.walDir, source: { ...SOURCE, job } }, room.ports);
    for (const event of steps(3)) await log.append(event);
    await log.close();
    await seal({ walDir: room.walDir, ledger: room.ledger, signer }, room.ports);
  }
  return { room, checkpoint: join(room.folder, '.runs/checkpoint') };
}

describe('a signed checkpoint', () => {
  it('is written by a seal with a key, and proves what it knows', async () => {
    const { room, checkpoint } = await signedRoom();
    expect(readFileSync(checkpoint, 'utf8')).toMatch(/^PeterNeumann\n6\n[A-Za-z0-9+/]{43}=\n\n— PeterNeumann \S+\n$/);
    expect(room.verify()).toMatchObject({ verdict: 'consistent' });
    expect(room.verify({ verifier })).toMatchObject({ verdict: 'verified', count: 6, findings: [] });
    await room.appended(steps(2));
    expect(room.verify({ verifier })).toMatchObject({ verdict: 'verified', count: 8 });
    const { size, root } = await room.appended([]);
    expect(room.verify({ verifier, anchor: { size, root } })).toMatchObject({ verdict: 'verified', anchor: { size, root } });
  });

  it('shows a history that was written anew, and a tail that was cut together with its head', async () => {
    const { room } = await signedRoom();
    const [good, lines] = [room.bytes, room.lines];
    rmSync(room.head);
    room.bytes = Buffer.from(`${lines.slice(0, 5).join('\n')}\n`);
    expect(room.verify()).toMatchObject({ verdict: 'consistent' });
    expect(room.verify({ verifier })).toMatchObject({ verdict: 'tampered', entry: 5, reason: expect.stringContaining('knows 6 entries') });
    const other = await Room.open();
    await other.appended(steps(6));
    room.bytes = other.bytes;
    expect(room.verify({ verifier })).toMatchObject({ verdict: 'tampered', entry: 5, findings: [{ code: 'AIOP-L008' }] });
    room.bytes = good;
    expect(room.verify({ verifier })).toMatchObject({ verdict: 'verified' });
  });

  it('counts for nothing when it is missing, changed, of another key, or of another log', async () => {
    const { room, checkpoint } = await signedRoom();
    const good = readFileSync(checkpoint, 'utf8');
    const without = { verdict: 'consistent', findings: [{ code: 'AIOP-L011', severity: 'error', file: '.runs/checkpoint' }] };
    expect(room.verify({ verifier: stranger })).toMatchObject(without);
    for (const bad of [
      good.replace('\n6\n', '\n5\n'),
      good.slice(0, -10),
      'x\n',
      signer.sign('other.log\n6\nYQ==\n'),
      signer.sign('PeterNeumann\nx\nYQ==\n'),
    ]) {
      writeFileSync(checkpoint, bad);
      expect(room.verify({ verifier })).toMatchObject(without);
    }
    rmSync(checkpoint);
    expect(room.verify({ verifier })).toMatchObject(without);
  });

  it('lies on the branch, and is not signed anew for nothing', { timeout: 60_000 }, async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 2);
    const sealed = await sealer.seal({ signer });
    expect(sealed.state === 'sealed' && sealed.checkpoint).toBe(`${origin.file('.runs/checkpoint')}\n`);
    expect(await sealer.seal({ signer })).toMatchObject({ added: 0, checkpoint: undefined });
    const verdict = await withBranchLedger({ files: nodeFiles, branch: await sealer.branch() }, (place) =>
      verifyLedger({ ...place, verifier }, sealer.room.ports),
    );
    expect(verdict).toMatchObject({ verdict: 'verified', count: 2 });
  });
});

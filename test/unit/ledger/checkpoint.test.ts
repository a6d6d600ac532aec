import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { type NoteSigner, openJobLog, parseSigner, parseVerifier, seal, verifyLedger, withBranchLedger } from '@aiop/ledger';
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

/** A new key of a name, which may be that of another. */
function keyNamed(name: string): NoteSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = (key: KeyObject, type: 'pkcs8' | 'spki'): Buffer =>
    Buffer.concat([Buffer.of(1), Buffer.from(key.export({ format: 'der', type })).subarray(-32)]);
  const id = createHash('sha256').update(`${name}\n`).update(raw(publicKey, 'spki')).digest('hex').slice(0, 8);
  return parseSigner(`PRIVATE+KEY+${name}+${id}+${raw(privateKey, 'pkcs8').toString('base64')}`, 'the key');
}

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

  it('is believed by the one signature of its key, whatever signatures of others stand there', async () => {
    const { room, checkpoint } = await signedRoom();
    const good = readFileSync(checkpoint, 'utf8');
    const text = good.slice(0, good.indexOf('\n\n') + 1);
    const signature = (note: string): string => note.slice(note.lastIndexOf('\n\n') + 2);
    const namesake = keyNamed(signer.name);
    const [own, other, forged] = [signature(good), signature(keyNamed('mallory').sign(text)), signature(namesake.sign(text))];
    const stale = signature(signer.sign(text.replace('\n6\n', '\n5\n')));
    const verdictOf = (note: string) => {
      writeFileSync(checkpoint, note);
      return room.verify({ verifier });
    };
    for (const signatures of [other + own, own + other, forged + own])
      expect(verdictOf(`${text}\n${signatures}`), signatures).toMatchObject({ verdict: 'verified', findings: [] });
    for (const signatures of [other, forged, stale, stale + own, own.replace('Neumann', 'Neumann+1'), own.replaceAll('\n', '\r\n')])
      expect(verdictOf(`${text}\n${signatures}`), signatures).toMatchObject({ verdict: 'consistent', findings: [{ code: 'AIOP-L011' }] });
    expect(room.verify({ verifier: parseVerifier(namesake.verifierKey, 'the key') }).findings).toMatchObject([{ code: 'AIOP-L011' }]);
    expect(verdictOf(signer.sign(`${text}witnessed at noon\n`))).toMatchObject({ verdict: 'verified' });
  });

  it('that its key has signed for another ledger, or for more than is there, shows that this one is not it', async () => {
    const { room, checkpoint } = await signedRoom();
    const fork = await Room.open();
    for (const count of [6, 9]) {
      const { root } = await fork.appended(steps(count === 6 ? 6 : 3));
      writeFileSync(checkpoint, signer.sign(`PeterNeumann\n${count}\n${Buffer.from(root, 'hex').toString('base64')}\n`));
      expect(room.verify({ verifier })).toMatchObject({ verdict: 'tampered', findings: [{ code: 'AIOP-L008' }] });
    }
  });

  it('lies on the branch, and is not signed anew for nothing', async () => {
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

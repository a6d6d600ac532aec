import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { describeVerdict, type GivenAnchor, type LedgerVerdict, verifyAnchored, withBranchLedger } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { Sealer } from './branch-room.ts';
import { attestedOrigin, attestedRoom, bundle, bundleText, SIGNED } from './proofs-room.ts';
import { Room, steps } from './room.ts';

const WORKFLOW = 'https://github.com/octo/hello/.github/workflows/pipeline.yml@refs/heads/main';
const GIVEN: GivenAnchor = { where: '--anchor', directory: scratchFolder(), ...SIGNED };

const told = ({ findings }: LedgerVerdict) =>
  findings.map(({ code, file, message }) => (code === 'AIOP-L026' ? `${code} ${message}` : `${code} ${file}: ${message}`));

function verdictOf(room: Room, given: GivenAnchor = GIVEN): Promise<LedgerVerdict> {
  return verifyAnchored({ ledger: room.ledger, shownAs: '.runs/ledger.jsonl' }, given, room.ports);
}

describe('Proofs beside a ledger', () => {
  it('are anchors for whoever names the signer, the one that proves most first of all', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42'), '43.sigstore.json': bundleText('43-again') });
    const verdict = await verdictOf(room);
    expect(verdict).toMatchObject({ verdict: 'verified', count: 10, anchor: { size: 3750 }, findings: [] });
    expect(describeVerdict(verdict)).toContain(`(.runs/proofs/43.sigstore.json, attested by ${WORKFLOW})`);
  });

  it('leave the end of the ledger pending, until it is attested', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42') });
    const verdict = await verdictOf(room);
    expect(verdict).toMatchObject({ verdict: 'verified', anchor: { size: 1875 } });
    expect(told(verdict)).toEqual(['AIOP-L026 what follows byte 1875 of the ledger is not attested yet']);
  });

  it('are waited for where a signer is named and there is none, and no other anchor either', async () => {
    const room = await attestedRoom();
    const verdict = await verdictOf(room);
    expect([verdict.verdict, told(verdict)]).toEqual(['consistent', ['AIOP-L026 nothing of the ledger is attested yet']]);
    expect(await verdictOf(room, { ...GIVEN, text: bundle('42') })).toMatchObject({ verdict: 'verified', findings: [] });
  });

  it('are named as not checked where no signer, or no root, is given', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42'), '43.sigstore.json': bundleText('43') });
    const { trustedRoot: _, ...noRoot } = GIVEN;
    const { signer: __, ...noSigner } = GIVEN;
    for (const [given, lacking] of [
      [noSigner, 'signer'],
      [noRoot, 'trusted root'],
    ] as const) {
      const verdict = await verdictOf(room, given);
      expect(verdict.verdict).toBe('consistent');
      expect(told(verdict)).toEqual([`AIOP-L025 .runs/proofs: 2 proofs were not checked: no ${lacking} given`]);
    }
  });

  it('say nothing where there is none and none is asked for', async () => {
    const room = await attestedRoom();
    expect(await verdictOf(room, { where: '--anchor', directory: room.folder })).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  it('show that a ledger was written anew, whatever else is named', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42') });
    const other = await Room.open();
    const { size, root } = await other.appended(steps(10));
    for (const path of ['ledger', 'head'] as const) writeFileSync(room[path], readFileSync(other[path]));
    for (const given of [GIVEN, { ...GIVEN, text: `${size}:${root}` }]) {
      const verdict = await verdictOf(room, given);
      expect(verdict.verdict).toBe('tampered');
      expect(describeVerdict(verdict)).toContain(`the proof .runs/proofs/42.sigstore.json, attested by ${WORKFLOW}`);
    }
  });

  it('show that a tail was cut together with the head', async () => {
    const room = await attestedRoom({ '43.sigstore.json': bundleText('43') });
    writeFileSync(room.ledger, `${room.lines.slice(0, 6).join('\n')}\n`);
    nodeFiles.remove(room.head);
    expect(await verdictOf(room)).toMatchObject({ verdict: 'tampered', entry: 6 });
  });

  it('of two runs that were swapped are both found', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('43'), '43.sigstore.json': bundleText('42') });
    const verdict = await verdictOf(room);
    expect(verdict.verdict).toBe('consistent');
    expect(told(verdict)).toEqual([
      'AIOP-L013 .runs/proofs/42.sigstore.json: it was made in run 43',
      'AIOP-L013 .runs/proofs/43.sigstore.json: it was made in run 42',
      'AIOP-L026 nothing of the ledger is attested yet',
    ]);
  });

  it.each([
    ['of a stranger', bundleText('stranger'), 'it was signed by https://github.com/mallory/hello/'],
    ['whose certificate had expired', bundleText('expired'), ''],
    ['under another authority', bundleText('untrusted'), ''],
    ['without a run', bundleText('no-run'), 'its certificate names no run'],
    ['that is no bundle', '{}', 'it is no bundle of Sigstore'],
    ['that is too large', ' '.repeat((1 << 20) + 1), 'bytes, and a bundle 1048576 at the most'],
  ])('%s are not believed, and prove nothing', async (_, text, reason) => {
    const room = await attestedRoom({ '42.sigstore.json': text });
    const verdict = await verdictOf(room);
    expect(verdict.verdict).toBe('consistent');
    expect(told(verdict)[0]).toMatch(/^AIOP-L013 \.runs\/proofs\/42\.sigstore\.json: ./);
    expect(told(verdict)[0]).toContain(reason);
  });

  it.each([SIGNED.signer, WORKFLOW])('that another repository had signed by a workflow of this one are not those of %s', async (signer) => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('called') });
    const verdict = await verdictOf(room, { ...GIVEN, signer });
    expect(verdict.verdict).toBe('consistent');
    expect(told(verdict)[0]).toBe(
      `AIOP-L013 .runs/proofs/42.sigstore.json: it was signed by ${WORKFLOW} for https://github.com/mallory/hello, not by ${signer}`,
    );
  });

  it.each([
    ['https://github.com/Octo/Hello', 'verified'],
    ['https://github.com/octo/hello/', 'verified'],
    [WORKFLOW, 'verified'],
    ['http://github.com/octo/hello', 'consistent'],
    ['https://github.com/octo/hello//', 'consistent'],
    ['https://github.com/octo/hell', 'consistent'],
    ['https://github.com/octo', 'consistent'],
    ['octo/hello', 'consistent'],
    ['', 'consistent'],
  ])('signed for octo/hello, leave the ledger to the signer "%s" %s', async (signer, expected) => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42') });
    expect(await verdictOf(room, { ...GIVEN, signer })).toMatchObject({ verdict: expected });
  });

  it('of another ledger are found even where nobody asks who signed them', async () => {
    const room = await attestedRoom({ '42.sigstore.json': bundleText('42'), '44.sigstore.json': bundleText('elsewhere') });
    const verdict = await verdictOf(room, { where: '--anchor', directory: room.folder });
    expect(verdict.verdict).toBe('consistent');
    expect(told(verdict)).toEqual([
      expect.stringMatching(
        /^AIOP-L013 \.runs\/proofs\/44\.sigstore\.json: it attests 1875:[0-9a-f]{64}, which this ledger has never been$/,
      ),
      'AIOP-L025 .runs/proofs: 2 proofs were not checked: no signer given',
    ]);
  });

  it('have the names of runs, and what is named otherwise does not belong there', async () => {
    const good = { '42.sigstore.json': bundleText('42'), '43.sigstore.json': bundleText('43-again') };
    const names = ['042.sigstore.json', '42.json', '43.sigstore.json.bak', '-1.sigstore.json', 'run.sigstore.json', '4 2.sigstore.json'];
    const room = await attestedRoom({ ...good, ...Object.fromEntries(names.map((name) => [name, bundleText('42')])) });
    mkdirSync(join(room.folder, '.runs/proofs/folder'));
    const verdict = await verdictOf(room);
    expect(verdict).toMatchObject({ verdict: 'verified', anchor: { size: 3750 } });
    expect(told(verdict).sort()).toEqual(
      [...names, 'folder'].map((name) => `AIOP-L014 .runs/proofs/${name}: it is not named after a run, <run>.sigstore.json`).sort(),
    );
  });

  it('are read through no link', async () => {
    const room = await attestedRoom({ '43.sigstore.json': bundleText('43-again') });
    symlinkSync(bundle('42'), join(room.folder, '.runs/proofs/42.sigstore.json'));
    const verdict = await verdictOf(room);
    expect(told(verdict)).toEqual(['AIOP-L013 .runs/proofs/42.sigstore.json: it is not a regular file']);
    const linked = await attestedRoom();
    symlinkSync(join(room.folder, '.runs/proofs'), join(linked.folder, '.runs/proofs'));
    expect(told(await verdictOf(linked))[0]).toMatch(/^AIOP-L014 .*it is a link/);
  });
});

describe('Proofs on a branch', () => {
  async function verdictOn(more: Parameters<typeof attestedOrigin>[0]): Promise<LedgerVerdict> {
    const sealer = await Sealer.of(attestedOrigin(more));
    const ports = sealer.room.ports;
    return withBranchLedger({ branch: await sealer.branch(), files: nodeFiles }, (place) => verifyAnchored(place, GIVEN, ports));
  }

  it('prove the ledger that lies beside them', async () => {
    const verdict = await verdictOn({ '.runs/proofs/43.sigstore.json': bundleText('43-again') });
    expect(verdict).toMatchObject({ verdict: 'verified', anchor: { size: 3750 }, findings: [] });
  });

  it('are told from what else was pushed there, and nothing of it is written anywhere', async () => {
    const verdict = await verdictOn({
      '.runs/proofs/43.sigstore.json': bundleText('43-again'),
      '.runs/proofs/deep/42.sigstore.json': bundleText('42'),
      '.runs/proofs/a b:c\\d': 'x',
      '.runs/proofs/44.sigstore.json': 'x',
    });
    expect(verdict.verdict).toBe('verified');
    expect(told(verdict).map((text) => text.slice(0, 60).replace(/: .*/, ''))).toEqual([
      'AIOP-L013 .runs/proofs/44.sigstore.json',
      'AIOP-L014 .runs/proofs/_a_b_c_d',
      'AIOP-L014 .runs/proofs/_deep_42.sigstore.json',
    ]);
  });

  it('that are links are not followed', async () => {
    await expect(verdictOn({ '.runs/proofs/42.sigstore.json': { link: '/etc/passwd' } })).rejects.toThrow(/it is a link/);
  });
});

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BranchSealOutcome, openJobLog, type SealOutcome, seal } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { Sealer } from './branch-room.ts';
import { attestedOrigin, attestedRoom, bundle, bundleText, given } from './proofs-room.ts';
import { steps } from './room.ts';

const PLACE = '.runs/proofs/42.sigstore.json';

const told = (outcome: SealOutcome | BranchSealOutcome) => outcome.findings.map(({ code, file, message }) => `${code} ${file}: ${message}`);

describe('A seal on a branch', () => {
  it('keeps the proof of an earlier seal in the one commit and push that its events take', async () => {
    const origin = attestedOrigin();
    const sealer = await Sealer.of(origin);
    await sealer.log('test', 2);
    const sealed = await sealer.seal(given('42'));
    expect(sealed).toMatchObject({ state: 'sealed', added: 2, proofs: ['42'], pushes: 1, findings: [] });
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('2');
    expect(JSON.parse(origin.file(PLACE))).toEqual(JSON.parse(bundleText('42')));
    expect(origin.git('log', '-1', '--format=%s%n%b', 'aiop-ledger')).toMatch(
      /^chore\(ledger\): seal run 42, attempt 1\n2 new: entries 10 to 11, from 1 job\.\nProofs of run 42\.\n/,
    );
  });

  it('that has nothing but a proof makes a commit for it, and when it is run again none', async () => {
    const origin = attestedOrigin();
    const sealer = await Sealer.of(origin);
    expect(await sealer.seal(given('42', '43'))).toMatchObject({
      state: 'sealed',
      added: 0,
      proofs: ['42', '43'],
      pushes: 1,
      findings: [],
    });
    expect(origin.git('log', '-1', '--format=%s', 'aiop-ledger')).toBe('chore(ledger): keep the proofs of runs 42, 43');
    const tip = origin.tip;
    expect(await sealer.seal(given('42', '43'))).toMatchObject({ state: 'sealed', proofs: [], pushes: 0, commit: tip, findings: [] });
    expect(origin.tip).toBe(tip);
  });

  it('keeps what a later attempt proves, and then not less', async () => {
    const origin = attestedOrigin();
    const sealer = await Sealer.of(origin);
    await sealer.seal(given('43'));
    expect(await sealer.seal(given('43-again'))).toMatchObject({ proofs: ['43'], pushes: 1 });
    expect(await sealer.seal(given('43'))).toMatchObject({ proofs: [], pushes: 0, findings: [] });
    expect(JSON.parse(origin.file('.runs/proofs/43.sigstore.json'))).toEqual(JSON.parse(bundleText('43-again')));
  });

  it('that loses a race keeps its proof beside the one of the winner', async () => {
    const origin = attestedOrigin();
    const [first, second] = [await Sealer.of(origin), await Sealer.of(origin)];
    let raced = false;
    const overtaken = await second.seal(given('43'), (branch) => ({
      push: async (commit) => {
        if (!raced) {
          raced = true;
          await first.seal(given('42'));
        }
        return branch.push(commit);
      },
    }));
    expect(overtaken).toMatchObject({ state: 'sealed', proofs: ['43'], pushes: 1 });
    expect(origin.git('ls-tree', '--name-only', 'aiop-ledger:.runs/proofs').split('\n')).toEqual(['42.sigstore.json', '43.sigstore.json']);
  });

  it('whose answer was lost keeps its proof once', async () => {
    const origin = attestedOrigin();
    const sealer = await Sealer.of(origin);
    const sealed = await sealer.seal(given('42'), (branch) => ({
      push: async (commit) => {
        await branch.push(commit);
        return { state: 'unknown', said: 'the remote end hung up' };
      },
    }));
    expect(sealed).toMatchObject({ state: 'sealed', proofs: ['42'], pushes: 1 });
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('2');
  });

  it('writes through no link in the place of a proof', async () => {
    const origin = attestedOrigin({ [PLACE]: { link: '../ledger.jsonl' } });
    const [tip, sealer] = [origin.tip, await Sealer.of(origin)];
    await expect(sealer.seal(given('42'))).rejects.toThrow(/it is a link/);
    expect(origin.tip).toBe(tip);
  });
});

/** A bundle with something changed in its text. */
function forged(name: string, from: RegExp, to: string): string {
  const text = bundleText(name);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in ${name}`);
  return changed;
}

/** A bundle whose statement says another size. */
function withSize(name: string, size: string): string {
  const text = bundleText(name);
  const payload: string = JSON.parse(text).dsseEnvelope.payload;
  const statement = Buffer.from(payload, 'base64')
    .toString()
    .replace(/"size":\d+/, () => `"size":${size}`);
  return text.replace(payload, Buffer.from(statement).toString('base64'));
}

const FORGERIES: readonly (readonly [string, string, string])[] = [
  ['that a stranger signed', bundleText('stranger'), 'it was signed by https://github.com/mallory/hello/'],
  ['whose certificate names no run', bundleText('no-run'), 'its certificate names no run'],
  ['of another ledger', bundleText('elsewhere'), ', which this ledger has never been'],
  ['that was logged after its certificate had expired', bundleText('expired'), 'certificate'],
  ['under an authority that nobody trusts', bundleText('untrusted'), 'certificate'],
  ['with another payload', forged('42', /"payload":"eyJ/, '"payload":"eyI'), 'it is no statement of the kind'],
  ['whose size has no text', withSize('42', '{"toString":0,"valueOf":0}'), 'its predicate has no size'],
  ['whose size is nested without end', withSize('42', '['.repeat(50_000) + ']'.repeat(50_000)), 'its predicate has no size'],
  ['whose size is a text', withSize('42', '"1875"'), 'its predicate has no size'],
  ['with another signature', forged('42', /"sig":"(.{8})./, '"sig":"$1x'), ''],
  ['with another time', forged('42', /"integratedTime":"1/, '"integratedTime":"2'), ''],
  ['of more than a megabyte', `${bundleText('42')}${' '.repeat(1 << 20)}`, 'bytes, and a bundle 1048576 at the most'],
  ['that is no JSON', '{"mediaType":', 'it is no bundle of Sigstore'],
  ['that is nothing', '', 'it is no bundle of Sigstore'],
  ['that is nested without end', '['.repeat(100_000), 'it is no bundle of Sigstore'],
  ['of another kind', '{}', 'it is no bundle of Sigstore'],
  ['that is no object', 'null', 'it is no bundle of Sigstore'],
];

describe('A bundle', () => {
  it.each(FORGERIES)('%s is not kept, and the logs are sealed all the same', async (_, text, reason) => {
    const room = await attestedRoom();
    const path = join(room.folder, 'bundle.json');
    writeFileSync(path, text);
    const sealed = await seal({ ledger: room.ledger, walDir: room.walDir, ...given(path, '43') }, room.ports);
    expect(sealed).toMatchObject({ state: 'sealed', proofs: ['43'] });
    expect(told(sealed)).toEqual([expect.stringContaining(`AIOP-L013 ${path}: `)]);
    expect(told(sealed).join()).toContain(reason);
    expect(readdirSync(join(room.folder, '.runs/proofs'))).toEqual(['43.sigstore.json']);
  });

  it.each([
    ['junk', 'no bundle'],
    ['that of a stranger', bundleText('stranger')],
    ['that of another ledger', bundleText('elsewhere')],
    ['that of another run', bundleText('43-again')],
  ])('takes its place where %s lay', async (_, text) => {
    const room = await attestedRoom({ '42.sigstore.json': text });
    const sealed = await seal({ ledger: room.ledger, walDir: room.walDir, ...given('42') }, room.ports);
    expect(sealed).toMatchObject({ proofs: ['42'], findings: [] });
    expect(JSON.parse(readFileSync(join(room.folder, PLACE), 'utf8'))).toEqual(JSON.parse(bundleText('42')));
  });

  it('is found in a folder, and in the folders of artifacts', async () => {
    const room = await attestedRoom();
    const folder = scratchFolder();
    mkdirSync(join(folder, 'aiop-ledger-anchor-1'));
    copyFileSync(bundle('42'), join(folder, 'aiop-ledger-anchor-1/attestation.json'));
    copyFileSync(bundle('43'), join(folder, 'attestation.json'));
    writeFileSync(join(folder, 'notes.txt'), 'no bundle');
    symlinkSync(bundle('elsewhere'), join(folder, 'link.json'));
    const sealed = await seal({ ledger: room.ledger, walDir: room.walDir, ...given(folder) }, room.ports);
    expect(sealed).toMatchObject({ proofs: ['43', '42'], findings: [] });
  });

  it('is stored as it was read, without what does not belong to it', async () => {
    const room = await attestedRoom();
    const path = join(room.folder, 'bundle.json');
    writeFileSync(path, JSON.stringify({ note: 'of mine', ...JSON.parse(bundleText('42')) }));
    await seal({ ledger: room.ledger, walDir: room.walDir, ...given(path) }, room.ports);
    expect(JSON.parse(readFileSync(join(room.folder, PLACE), 'utf8'))).toEqual(JSON.parse(bundleText('42')));
  });

  it('that is not there, or has nothing to be checked with, is a mistake, and nothing is changed', async () => {
    const room = await attestedRoom();
    const request = { ledger: room.ledger, walDir: room.walDir };
    const { proofs } = given('42');
    await expect(seal({ ...request, ...given('/missing/bundle.json') }, room.ports)).rejects.toThrow(/there is no file/);
    await expect(seal({ ...request, proofs: { ...proofs, trustedRoot: undefined } }, room.ports)).rejects.toThrow(/there are no roots/);
    await expect(seal({ ...request, proofs: { ...proofs, signer: undefined } }, room.ports)).rejects.toThrow(/nobody is named/);
    expect(existsSync(join(room.folder, '.runs/proofs'))).toBe(false);
  });

  it('is not written through a folder that is a link', async () => {
    const room = await attestedRoom();
    const elsewhere = scratchFolder();
    symlinkSync(elsewhere, join(room.folder, '.runs/proofs'));
    await expect(seal({ ledger: room.ledger, walDir: room.walDir, ...given('42') }, room.ports)).rejects.toThrow(/it is a symbolic link/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it.each([
    ['.runs/proofs', /proofs: it is a file; expected a folder/],
    ['.runs/proofs/42.sigstore.json/more', /42\.sigstore\.json: it is a directory; expected a file/],
  ])('is a mistake to keep where %s is a file, and the ledger stays as it was', async (path, mistake) => {
    const room = await attestedRoom({ [`../../${path}`]: 'in the way' });
    const before = readFileSync(room.ledger, 'utf8');
    const log = openJobLog({ walDir: room.walDir, source: { repo: 'o/r', run: '42', attempt: 1, job: 'test' } }, room.ports);
    for (const event of steps(2)) await log.append(event);
    await log.close();
    await expect(seal({ ledger: room.ledger, walDir: room.walDir, ...given('42') }, room.ports)).rejects.toThrow(mistake);
    expect(readFileSync(room.ledger, 'utf8')).toBe(before);
  });

  it('of an empty ledger proves nothing, and is not kept', async () => {
    const room = await attestedRoom();
    const empty = join(scratchFolder(), 'ledger.jsonl');
    const sealed = await seal({ ledger: empty, walDir: room.walDir, ...given('42') }, room.ports);
    expect(told(sealed)).toEqual([expect.stringContaining('which this ledger has never been')]);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { nodeFiles } from '@aiop/host';
import { parseSigner, parseVerifier, verifyLedger, withBranchLedger } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Origin, type Planted, RUN, Sealer } from './branch-room.ts';
import { Room, steps } from './room.ts';

// Published test keys of golang.org/x/mod/sumdb/note; they sign nothing that counts.
const strings: readonly (readonly [string, string])[] = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors/c2sp/sumdb_note_strings.json', import.meta.url), 'utf8'),
).strings;
const keyOf = (wanted: string): string => strings.find(([name]) => name === wanted)?.[1] ?? '';

interface Scene {
  readonly origin: Origin;
  readonly sealer: Sealer;
}

/** An origin whose ledger holds two entries of run 41, and the job that seals the next run. */
async function sealedOnce(): Promise<Scene> {
  const origin = new Origin();
  const sealer = await Sealer.of(origin);
  await sealer.log('a', 2, { run: '41' });
  await sealer.seal({ run: { ...RUN, run: '41' } });
  await sealer.log('b', 1);
  return { origin, sealer };
}

const scene = sealedOnce();

/** The scene with something planted on its branch, which nothing may move; afterwards it is as it was. */
async function refusing(entries: Planted, check: (scene: Scene) => Promise<void>): Promise<void> {
  const { origin, sealer } = await scene;
  const before = origin.tip;
  origin.plant(entries);
  const planted = origin.tip;
  await check({ origin, sealer });
  expect(origin.tip).toBe(planted);
  origin.git('update-ref', 'refs/heads/aiop-ledger', before);
}

describe('A branch on which something lies in the way', () => {
  it.each([
    ['a file', '100644', '.runs', 'it is no folder'],
    ['another repository', '160000', '.runs', 'it is no folder'],
    ['a link', '120000', '.runs/seg', 'it is no folder'],
    ['another repository', '160000', '.runs/seg/x000', 'it is no folder'],
    ['an executable file', '100755', '.runs/proofs', 'it is no folder'],
    ['another repository', '160000', '.runs/ledger.jsonl', 'it is a link, or another repository'],
    ['a link', '120000', '.runs/ledger.head', 'it is a link, or another repository'],
    ['a link', '120000', '.runs/seg/x000/000.jsonl', 'it is a link, or another repository'],
    ['a folder', '100644', '.runs/ledger.jsonl/x', 'a folder that has the name of a file'],
    ['a folder', '100644', '.runs/ledger.head/x', 'a folder that has the name of a file'],
  ])('%s of mode %s at %s, is neither read nor extended', async (_, mode, path, reason) => {
    await refusing([{ mode, path, content: '../../elsewhere' }], async ({ sealer }) => {
      await expect(sealer.seal()).rejects.toThrow(reason);
      await expect(sealer.verdict()).rejects.toThrow(reason);
    });
  });
});

describe('A branch with more on it than a ledger', () => {
  it('is read and extended as it is, and nothing of it is changed', async () => {
    const { origin, sealer } = await sealedOnce();
    const more = [
      { mode: '160000', path: 'vendor' },
      { mode: '120000', path: '.runs/link' },
      { mode: '100644', path: '.runs/wal/b.jsonl' },
      { mode: '100644', path: '.RUNS/ledger.jsonl' },
      { mode: '100644', path: '.runs/seg/x0000/000.jsonl' },
      { mode: '100644', path: '.runs/ledger.jsonl.lock' },
      { mode: '100755', path: '.git-hooks/pre-push' },
      { mode: '100644', path: '.runs/proofs/notes.txt' },
    ];
    origin.plant(more.map((entry) => ({ ...entry, content: 'x' })));
    const listed = (): readonly string[] => more.map(({ path }) => origin.git('ls-tree', 'aiop-ledger', '--', path));
    const before = listed();
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 2, findings: [] });
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', added: 1, count: 3, findings: [] });
    expect(listed()).toEqual(before);
    expect(before.map((line) => line.slice(0, 6))).toEqual(more.map(({ mode }) => mode));
  });

  it('takes an executable ledger for what it holds, and makes a plain file of it', async () => {
    const { origin, sealer } = await sealedOnce();
    origin.plant([{ mode: '100755', path: '.runs/ledger.jsonl', content: `${origin.file('.runs/ledger.jsonl')}\n` }]);
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 2 });
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', count: 3 });
    expect(origin.git('ls-tree', 'aiop-ledger', '--', '.runs/ledger.jsonl')).toMatch(/^100644 /);
  });
});

describe('A ledger that was put together', () => {
  it.each<[string, (own: string, other: string) => string]>([
    ['of two ledgers, one after the other', (own, other) => own + other],
    [
      'of two ledgers, line by line',
      (own, other) =>
        [own, other]
          .map((text) => text.split('\n')[0])
          .join('\n')
          .concat('\n'),
    ],
    ['of itself, twice', (own) => own + own],
    ['of itself, with an empty line', (own) => `${own}\n`],
    ['of itself, with a mark of byte order', (own) => `\ufeff${own}`],
    ['of itself, with the lines of Windows', (own) => own.replaceAll('\n', '\r\n')],
  ])('%s, is refused by an append and found', async (_, join) => {
    const [room, other] = [await Room.open(), await Room.open()];
    await room.appended(steps(2));
    await other.appended(steps(2, 7));
    room.bytes = Buffer.from(join(room.bytes.toString(), other.bytes.toString()));
    const forged = room.bytes;
    expect(room.verify()).toMatchObject({ verdict: 'tampered' });
    expect(await room.append(steps(1))).toMatchObject({ state: 'refused' });
    expect(room.bytes).toEqual(forged);
  });

  it.each([
    ['a number of its own', (head: string) => head.replace(/"count":2/, '"count":2e0')],
    ['more entries than there are', (head: string) => head.replace(/"count":2/, '"count":3')],
    ['a size that is none', (head: string) => head.replace(/"size":[0-9]+/, '"size":-1')],
    ['a field twice', (head: string) => head.replace(/"count":2/, '"count":9,"count":2')],
    ['a field of its own', (head: string) => head.replace(/"count":2/, '"also":1,"count":2')],
    ['another version', (head: string) => head.replace(/"v":1/, '"v":2')],
    ['nothing in it', () => ''],
  ])('under a head with %s, is refused by an append and found', async (_, change) => {
    const room = await Room.open();
    await room.appended(steps(2));
    const head = readFileSync(room.head, 'utf8');
    expect(change(head)).not.toBe(head);
    writeFileSync(room.head, change(head));
    expect(room.verify()).toMatchObject({ verdict: 'tampered', findings: [{ code: 'AIOP-L007' }] });
    expect(await room.append(steps(1))).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-L007' }] });
  });
});

describe('A branch whose ledger was changed', () => {
  it('has what is no whole line at its end moved aside, with a warning, and is tampered with until then', async () => {
    const { origin, sealer } = await sealedOnce();
    const torn = ' {"t":\0';
    origin.plant([{ mode: '100644', path: '.runs/ledger.jsonl', content: `${origin.file('.runs/ledger.jsonl')}\n${torn}` }]);
    expect(await sealer.verdict()).toMatchObject({ verdict: 'tampered', entry: 2, findings: [{ code: 'AIOP-L006' }] });
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', added: 1, count: 3, findings: [{ code: 'AIOP-L022' }] });
    expect(JSON.parse(origin.file('.runs/ledger.jsonl.torn'))).toMatchObject({ torn: Buffer.from(torn).toString('base64') });
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 3, findings: [] });
  });

  it('is not proven by the checkpoint of another ledger, signed with the same key', async () => {
    const signer = parseSigner(keyOf('skey'), 'the key');
    const verifier = parseVerifier(keyOf('vkey'), 'the key');
    const { origin, sealer } = await sealedOnce();
    await sealer.seal({ signer });
    const other = new Origin();
    const stranger = await Sealer.of(other);
    await stranger.log('z', 3);
    await stranger.seal({ signer });
    const checked = async () =>
      withBranchLedger({ branch: await sealer.branch(), files: nodeFiles }, (place) =>
        verifyLedger({ ...place, verifier }, sealer.room.ports),
      );
    expect(await checked()).toMatchObject({ verdict: 'verified', count: 3 });
    origin.plant([{ mode: '100644', path: '.runs/checkpoint', content: `${other.file('.runs/checkpoint')}\n` }]);
    expect(await checked()).toMatchObject({ verdict: 'tampered', findings: [{ code: 'AIOP-L008' }] });
  });
});

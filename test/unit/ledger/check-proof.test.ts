import { nodeFiles } from '@aiop/host';
import { checkProof, formatAnchor, parseAnchor, proveConsistency, proveInclusion } from '@aiop/ledger';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Room, steps } from './room.ts';

const ENTRIES = 261;

type Fields = Record<string, unknown>;

let room: Room;
let end = { size: 0, root: '' };
let early = { size: 0, root: '' };
const inclusion = (entry: number): Fields => ({ ...proveInclusion({ ledger: room.ledger }, entry, { files: nodeFiles }) });
const growth = (): Fields => ({ ...proveConsistency({ ledger: room.ledger }, early, { files: nodeFiles }) });
const check = (proof: unknown, anchor?: typeof end) => checkProof(JSON.stringify(proof), 'proof.json', anchor);
const hashesOf = ({ hashes }: Fields): readonly string[] => (Array.isArray(hashes) ? hashes : []);

beforeAll(async () => {
  room = await Room.open();
  early = await room.appended(steps(5));
  end = await room.appended(steps(ENTRIES - 5));
});

describe('a proof that is checked without the ledger', () => {
  it('shows each entry of the ledger that an anchor is of', () => {
    for (const entry of [0, 1, 4, 127, 128, 255, 256, 259, 260]) {
      const line = room.lines[entry];
      expect(check(inclusion(entry), end)).toMatchObject({ state: 'proven', kind: 'inclusion', entry, line });
      expect(check(inclusion(entry))).toMatchObject({ state: 'holds', end: { size: end.size, root: end.root } });
    }
  });

  it('shows that a ledger grew from the one that an anchor is of', () => {
    expect(check(growth(), early)).toMatchObject({ state: 'proven', kind: 'consistency', end: { size: end.size, root: end.root } });
    expect(check(growth())).toMatchObject({ state: 'holds', from: { size: early.size, root: early.root } });
  });

  it('fails beside an anchor of another ledger, or of another size', async () => {
    const other = await Room.open();
    const anchor = await other.appended(steps(ENTRIES, 1));
    for (const believed of [anchor, early, { ...end, size: end.size + 1 }])
      expect(check(inclusion(3), believed)).toMatchObject({ state: 'fails' });
    for (const believed of [anchor, end]) expect(check(growth(), believed)).toMatchObject({ state: 'fails' });
    expect(check({ ...growth(), state: 'other' }, early)).toMatchObject({ state: 'fails' });
  });

  it.each<[string, (proof: Fields) => Fields]>([
    ['a hash too many at its end', (proof) => ({ ...proof, hashes: [...hashesOf(proof), 'a'.repeat(64)] })],
    ['a hash too many at its beginning', (proof) => ({ ...proof, hashes: ['a'.repeat(64), ...hashesOf(proof)] })],
    ['a hash twice', (proof) => ({ ...proof, hashes: hashesOf(proof).flatMap((hash) => [hash, hash]) })],
    ['a hash too few', (proof) => ({ ...proof, hashes: hashesOf(proof).slice(1) })],
    ['no hash', (proof) => ({ ...proof, hashes: [] })],
    ['its hashes the other way round', (proof) => ({ ...proof, hashes: hashesOf(proof).toReversed() })],
  ])('fails with %s', (_, change) => {
    expect(check(change(inclusion(100)), end)).toEqual({ state: 'fails', reason: 'its hashes do not lead from its line to its root' });
    expect(check(change(growth()), early)).toMatchObject({ state: 'fails' });
  });

  it('never shows another line, nor a line at another place, whatever else of it was changed', () => {
    const other = inclusion(101);
    const places = fc.nat(2 * ENTRIES);
    fc.assert(
      fc.property(places, places, fc.boolean(), fc.boolean(), (entry, count, moved, renamed) => {
        const proof = inclusion(100);
        const text = String(proof.line);
        const line = renamed ? text.replace('"idx":100', `"idx":${entry}`) : moved ? other.line : text;
        const head = { ...Object(proof.head), count };
        const checked = check({ ...proof, head, entry, line }, end);
        if (checked.state === 'proven') expect(checked).toMatchObject({ entry: 100, line: text });
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it.each([
    ['no JSON', '{"entry":'],
    ['a name twice', '{"entry":1,"entry":2}'],
    ['no object', '[]'],
    ['no head', '{"entry":1,"line":"{}","hashes":[]}'],
    ['no hashes', '{"head":{"size":1,"count":1,"root":"ROOT"},"entry":0,"line":"{}"}'],
    ['a hash in capitals', '{"head":{"size":1,"count":1,"root":"ROOT"},"entry":0,"line":"{}","hashes":["AAAA"]}'],
    ['too many hashes', `{"head":{"size":1,"count":1,"root":"ROOT"},"entry":0,"line":"{}","hashes":[${Array(65).fill('"ROOT"').join()}]}`],
    ['neither line nor anchor', '{"head":{"size":1,"count":1,"root":"ROOT"},"hashes":[]}'],
    ['an entry below zero', '{"head":{"size":1,"count":1,"root":"ROOT"},"entry":-1,"line":"{}","hashes":[]}'],
    ['an anchor that is none', '{"head":{"size":1,"count":1,"root":"ROOT"},"anchor":{},"count":1,"hashes":[]}'],
  ])('is none, and said to be: %s', (_, text) => {
    expect(() => checkProof(text.replaceAll('ROOT', 'a'.repeat(64)), 'proof.json', undefined)).toThrow(/proof\.json/);
  });

  it('takes the anchor as it is noted', () => {
    expect(check(inclusion(7), parseAnchor(formatAnchor(end), '--anchor'))).toMatchObject({ state: 'proven' });
  });
});

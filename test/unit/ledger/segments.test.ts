import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEntryAt, type Segmented, segmentPath, segmentsOf } from '../../../packages/ledger/src/segments.ts';
import { Origin, RUN, Sealer } from './branch-room.ts';

const lines = (...lengths: readonly number[]): Buffer => Buffer.from(lengths.map((length) => `${'x'.repeat(length - 1)}\n`).join(''));
const same = (count: number, length: number): Buffer => lines(...Array.from({ length: count }, () => length));

describe('a segment', () => {
  it('is frozen at 2,048 entries, or before it has more than a million bytes, and holds a multiple of 256 entries', () => {
    const sizes = (bytes: Uint8Array) => segmentsOf(0, bytes).frozen.map(({ first, count, bytes: { length } }) => [first, count, length]);
    expect(sizes(same(2047, 100))).toEqual([]);
    expect(sizes(same(2048, 100))).toEqual([[0, 2048, 204_800]]);
    expect(sizes(same(2000, 500))).toEqual([]);
    expect(sizes(same(2001, 500))).toEqual([[0, 1792, 896_000]]);
    expect(sizes(same(5000, 100))).toEqual([
      [0, 2048, 204_800],
      [2048, 2048, 204_800],
    ]);
    // A block that is too large alone stays one.
    expect(sizes(same(255, 65_536))).toEqual([]);
    expect(sizes(same(600, 65_536))).toEqual([
      [0, 256, 256 * 65_536],
      [256, 256, 256 * 65_536],
    ]);
    expect(segmentsOf(0, new Uint8Array())).toEqual({ frozen: [], open: new Uint8Array() });
  });

  it('is the same, however the lines came', () => {
    const lengths = fc.array(fc.constantFrom(1, 80, 400, 3000), { maxLength: 4000, size: 'max' });
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const whole = segmentsOf(0, lines(...all));
        const early = segmentsOf(0, lines(...all.slice(0, Math.floor(all.length * share))));
        const frozen = early.frozen.reduce((sum, { count }) => sum + count, 0);
        const late = segmentsOf(frozen, lines(...all.slice(frozen)));
        const parts = [...early.frozen, ...late.frozen];
        expect(parts.map(({ first, count }) => [first, count])).toEqual(whole.frozen.map(({ first, count }) => [first, count]));
        const joined = ({ frozen: segments, open }: Segmented) => Buffer.concat([...segments.map(({ bytes }) => bytes), open]);
        expect(Buffer.compare(joined({ frozen: parts, open: late.open }), joined(whole))).toBe(0);
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  it('has a path that tells its first entry', () => {
    expect([0, 2048, 256_000, 256 * 1_234_567].map(segmentPath)).toEqual([
      '.runs/seg/x000/000.jsonl',
      '.runs/seg/x000/008.jsonl',
      '.runs/seg/x001/000.jsonl',
      '.runs/seg/x1234/567.jsonl',
    ]);
    for (const first of [0, 2048, 256_000, 256 * 1_234_567]) expect(firstEntryAt(segmentPath(first))).toBe(first);
    for (const path of ['.runs/seg/x000/00.jsonl', '.runs/seg/../x000/000.jsonl', '.runs/seg/x000/000.jsonl.torn'])
      expect(firstEntryAt(path)).toBeUndefined();
  });
});

describe('a ledger on a branch', () => {
  it('lies in frozen segments and an open one, is extended and read as one, and no frozen segment changes', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    const blobs = () =>
      new Map(
        origin
          .git('ls-tree', '-r', 'aiop-ledger')
          .split('\n')
          .map((line) => [line.split('\t')[1], line.split(/\s/)[2]]),
      );
    const frozen = (): string[] => [...blobs().keys()].filter((path) => path.startsWith('.runs/seg/'));
    await sealer.log('a', 2000);
    await sealer.seal();
    expect(frozen()).toEqual([]);
    await sealer.log('b', 300);
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', added: 300, count: 2300 });
    expect(frozen()).toEqual(['.runs/seg/x000/000.jsonl']);
    const before = blobs();
    await sealer.log('c', 2000);
    await sealer.log('a', 1, { attempt: 2 });
    expect(await sealer.seal({ run: { ...RUN, attempt: 2 } })).toMatchObject({ state: 'sealed', count: 4301, repeated: 0 });
    expect(frozen().length).toBeGreaterThan(1);
    expect(blobs().get('.runs/seg/x000/000.jsonl')).toBe(before.get('.runs/seg/x000/000.jsonl'));
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 4301, findings: [] });
    const all = frozen()
      .map((path) => `${origin.file(path)}\n`)
      .join('');
    expect(JSON.parse(origin.file('.runs/ledger.head')).size).toBe(Buffer.byteLength(`${all}${origin.file('.runs/ledger.jsonl')}\n`));
    for (const path of frozen()) expect(origin.file(path).split('\n').length % 256).toBe(0);
  });

  it('is found tampered with where a frozen segment was changed, renamed or doubled, or is missing', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 2300);
    await sealer.seal();
    const segment = origin.file('.runs/seg/x000/000.jsonl');
    const rest = {
      '.runs/ledger.jsonl': `${origin.file('.runs/ledger.jsonl')}\n`,
      '.runs/ledger.head': `${origin.file('.runs/ledger.head')}\n`,
    };
    origin.replace({ ...rest, '.runs/seg/x000/000.jsonl': `${segment.replace('"ms":812,', '"ms":813,')}\n` });
    expect(await sealer.verdict()).toMatchObject({ verdict: 'tampered', entry: 812 });
    await sealer.log('b', 1);
    expect(await sealer.seal()).toMatchObject({ state: 'refused' });
    origin.replace(rest);
    expect(await sealer.verdict()).toMatchObject({ verdict: 'tampered', entry: 0 });
    const named = (...names: string[]) => Object.fromEntries(names.map((name) => [`.runs/seg/${name}.jsonl`, `${segment}\n`]));
    for (const name of ['x0000/000', 'x000/001', 'x000/008', 'x00/000']) {
      origin.replace({ ...rest, ...named(name) });
      expect(await sealer.verdict(), name).toMatchObject({ verdict: 'tampered', entry: 0 });
    }
    expect(await sealer.seal()).toMatchObject({ state: 'refused' });
    origin.replace({ ...rest, ...named('x000/000', 'x000/008') });
    expect(await sealer.verdict()).toMatchObject({ verdict: 'tampered', entry: 2048 });
  });
});

import { loadBlake3 } from '@aiop/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesConvert } from '../../../packages/verify/src/conversion.ts';
import { type FingerprintParts, fingerprintOf } from '../../../packages/verify/src/fingerprint.ts';
import { IndexLines, indexLine, linesByPath } from '../../../packages/verify/src/index-lines.ts';
import { SortedPaths } from '../../../packages/verify/src/sorted-paths.ts';
import { TaskLog } from '../../../packages/verify/src/task-log.ts';

describe('a fingerprint', () => {
  const text = fc.string({ maxLength: 6 });
  const map = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((pairs) => new Map(pairs));
  const parts: fc.Arbitrary<FingerprintParts> = fc.record({
    command: text,
    cwd: text,
    hermetic: fc.boolean(),
    platform: text,
    outputs: fc.array(text, { maxLength: 3 }),
    env: fc.array(fc.tuple(text, fc.option(text, { nil: undefined })), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    tools: map,
    needs: map,
    inputs: text,
  });
  const flat = (value: FingerprintParts): string =>
    JSON.stringify(
      Object.values(value).map((each) =>
        typeof each !== 'object' ? each : [...each].map((pair) => [pair].flat().map((x) => x ?? null)).sort(),
      ),
    );

  it('is the same for the same parts only, wherever the border between two parts lies', async () => {
    const blake3 = await loadBlake3();
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(fingerprintOf(blake3, a) === fingerprintOf(blake3, b)).toBe(flat(a) === flat(b));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('does not depend on the order of what has none', async () => {
    const blake3 = await loadBlake3();
    fc.assert(
      fc.property(parts, (a) => {
        const turned = {
          ...a,
          env: new Map([...a.env].reverse()),
          outputs: a.outputs.toReversed(),
        };
        expect(fingerprintOf(blake3, turned)).toBe(fingerprintOf(blake3, a));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('lines of the index', () => {
  const OID = '0'.repeat(40);
  const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const lines = (paths: readonly string[]): IndexLines =>
    new IndexLines(Buffer.concat(paths.toSorted(byBytes).map((path) => indexLine('100644', OID, path))));
  const segment = fc.constantFrom('a', 'b', 'a-b', 'a.b', 'a0', 'é', '\u{1f600}', '\uffee');
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));

  it('are read with names that hold anything but NUL', () => {
    const names = ['a b', 'a\tb', 'a\nb', 'é', '"q"', '\u{1f600}'].sort(byBytes);
    const index = lines(names);
    expect(names.map((_, line) => index.path(line))).toEqual(names);
    expect(names.map((name) => index.find(name))).toEqual(names.map((_, line) => line));
    expect([...linesByPath(index.slice(1, 3))]).toEqual(names.slice(1, 3).map((name) => [name, `100644 ${OID}`]));
    expect(new IndexLines(new Uint8Array()).count).toBe(0);
  });

  it.each([
    ['H 100644', '0', true],
    ['H 100755', '0', true],
    ['H 120000', '0', false],
    ['H 160000', '0', false],
    ['S 100644', '0', false],
    ['h 100644', '0', false],
    ['M 100644', '2', false],
  ])('speak for a regular file, or do not: %s at stage %s', (head, stage, expected) => {
    const index = new IndexLines(new TextEncoder().encode(`${head} ${'f'.repeat(64)} ${stage}\tdir/x\0`));
    expect([index.isPlain(0), index.isSha256, index.path(0), index.oid(0)]).toEqual([expected, true, 'dir/x', 'f'.repeat(64)]);
  });

  it('do not speak for a name that is not UTF-8, and do for the one beside it', () => {
    const bad = Buffer.concat([Buffer.from(`H 100644 ${OID} 0\ta\0H 100644 ${OID} 0\tb`), Buffer.from([0xff, 0])]);
    const index = new IndexLines(bad);
    expect([index.isPlain(0), index.isPlain(1)]).toEqual([true, false]);
  });

  it('are found beneath a folder, and no others, as are paths that git lists apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), path, (paths, folder) => {
        const index = lines(paths);
        const [from, to] = index.beneath(folder);
        const expected = paths.filter((each) => each.startsWith(`${folder}/`)).sort(byBytes);
        expect(Array.from({ length: to - from }, (_, at) => index.path(from + at))).toEqual(expected);
        expect(index.find(folder) >= 0).toBe(paths.includes(folder));
        const itself = paths.includes(folder) ? [folder] : [];
        expect([...new SortedPaths(paths).at(folder)].sort(byBytes)).toEqual([...itself, ...expected].sort(byBytes));
        expect(new SortedPaths(paths).above(folder) !== undefined).toBe(paths.some((each) => folder.startsWith(`${each}/`)));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('attributes that make git change content', () => {
  it.each([
    '* text',
    '* text=auto',
    '*.sh eol=lf',
    '* crlf',
    '*.c ident',
    '*.png filter=lfs diff=lfs',
    '*.txt working-tree-encoding=UTF-16',
    '[attr]mine text',
  ])('are seen: %s', (line) => {
    expect(attributesConvert(`# a comment\n${line}\n`)).toBe(true);
  });

  it.each(['* -text', '*.png binary', '* !eol', '* diff=cpp', '# * text', 'a export-ignore', '*.md linguist-documentation'])(
    'are told from others: %s',
    (line) => {
      expect(attributesConvert(line)).toBe(false);
    },
  );
});

describe('lines of a log', () => {
  it('are the same however the bytes come in', () => {
    const content = fc
      .array(fc.constantFrom('a', 'é', '\u{1f600}', '\n', '\r\n', '\r', 'x'.repeat(20_000)), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(content, fc.array(fc.nat(200), { maxLength: 30 }), (text, cuts) => {
        const bytes = new TextEncoder().encode(text);
        const lines = (sizes: readonly number[]): { all: string; log: Uint8Array } => {
          const taken: string[] = [];
          const log = new TaskLog((line) => taken.push(line));
          let at = 0;
          for (const size of sizes) {
            log.take(bytes.subarray(at, at + size), 'stdout');
            at += size;
          }
          log.take(bytes.subarray(at), 'stdout');
          const kept = log.finish(0);
          expect(taken.every((line) => line.length <= 16 * 1024)).toBe(true);
          return { all: taken.join(''), log: kept };
        };
        expect(lines(cuts)).toEqual(lines([]));
        expect(lines(cuts).log).toEqual(bytes);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

import { loadBlake3 } from '@aiop/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesConvert } from '../../../packages/verify/src/conversion.ts';
import { type FingerprintParts, fingerprintOf } from '../../../packages/verify/src/fingerprint.ts';
import { indexEntries, startingFrom } from '../../../packages/verify/src/index-entries.ts';
import { TaskLog } from '../../../packages/verify/src/task-log.ts';

describe('a fingerprint', () => {
  const text = fc.string({ maxLength: 6 });
  const map = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((pairs) => new Map(pairs));
  const parts: fc.Arbitrary<FingerprintParts> = fc.record({
    command: text,
    cwd: text,
    platform: text,
    outputs: fc.array(text, { maxLength: 3 }),
    env: fc.array(fc.tuple(text, fc.option(text, { nil: undefined })), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    tools: map,
    needs: map,
    inputs: map,
  });
  const flat = (value: FingerprintParts): string =>
    JSON.stringify(
      Object.values(value).map((each) =>
        typeof each === 'string' ? each : [...each].map((pair) => [pair].flat().map((x) => x ?? null)).sort(),
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
          inputs: new Map([...a.inputs].reverse()),
          outputs: a.outputs.toReversed(),
        };
        expect(fingerprintOf(blake3, turned)).toBe(fingerprintOf(blake3, a));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('entries of the index', () => {
  const OID = '0'.repeat(40);
  const raw = (paths: readonly string[]): Uint8Array =>
    new TextEncoder().encode(paths.map((path) => `100644 ${OID} 0\t${path}\0`).join(''));

  it('are read with names that hold anything but NUL', () => {
    const names = ['a b', 'a\tb', 'a\nb', 'é', '"q"', '\u{1f600}'];
    expect(indexEntries(raw(names), '').map(({ path }) => path)).toEqual(names);
    const [entry] = indexEntries(new TextEncoder().encode(`120000 ${'f'.repeat(64)} 2\tdir/x\0`), 'dir/');
    expect(entry).toEqual({ path: 'x', mode: '120000', oid: 'f'.repeat(64), conflicted: true });
  });

  it('are found under a path, and no others', () => {
    const segment = fc.constantFrom('a', 'b', 'a-b', 'a.b', 'a0', 'é', '\u{1f600}', '\uffee');
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), path, (paths, root) => {
        const entries = indexEntries(raw(paths), '').sort((a, b) => (a.path < b.path ? -1 : 1));
        const expected = paths.filter((each) => each === root || each.startsWith(`${root}/`));
        expect([...startingFrom(entries, root)].map((entry) => entry.path).sort()).toEqual(expected.sort());
        expect([...startingFrom(entries, '')]).toHaveLength(paths.length);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, type Locked, type Style } from './lock-writers.ts';
import { oneFile } from './room.ts';

const PLAIN: Style = { order: (locked) => locked, ownVersion: '1.0.0', comment: '', indent: 2, lineEnd: '\n' };

const written = ({ write }: Format, locked: readonly Locked[], style: Style): string =>
  write(style.order(locked), style).replaceAll('\n', style.lineEnd);

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const locked = fc.uniqueArray(
  fc.record({
    name: word,
    version: fc.stringMatching(/^[1-9]\.[0-9]\.[0-9]$/),
    integrity: word.map((text) => `h1:${text}=`),
    source: word,
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 6 },
);
const style: fc.Arbitrary<Style> = fc.record({
  order: fc.constantFrom<Style['order']>(
    (all) => all,
    (all) => all.toReversed(),
    (all) => [...all.slice(1), ...all.slice(0, 1)],
  ),
  ownVersion: fc.constantFrom('1.0.0', '2.0.0'),
  comment: fc.constantFrom('', '# a comment', '# another: comment'),
  indent: fc.constantFrom(1, 2, 4),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

const RUNS = { numRuns: 12, seed: 20261121 };

describe.each(Object.entries(FORMATS))('%s', (_, format) => {
  const keyOfText = oneFile(format.path);

  it('has one key for one content, however it is written: order, form, comments, own version, line endings', async () => {
    await fc.assert(
      fc.asyncProperty(locked, style, async (packages, other) => {
        const plain = await keyOfText(written(format, packages, PLAIN));
        expect(plain.lockFiles).toMatchObject([{ state: 'read' }]);
        expect(plain.lockFiles[0]?.packages).toBeGreaterThanOrEqual(packages.length);
        expect((await keyOfText(written(format, packages, other))).key).toBe(plain.key);
      }),
      RUNS,
    );
  });

  it.each(format.fields)('has another key for another %s of one package', async (field) => {
    const CHANGED: Readonly<Record<keyof Locked, string>> = {
      name: 'changed8chars',
      version: '10.0.0',
      integrity: 'h1:other8chars=',
      source: 'changed8chars',
    };
    await fc.assert(
      fc.asyncProperty(locked, style, fc.nat(), async (packages, other, at) => {
        const changed = packages.map((one, index) => (index === at % packages.length ? { ...one, [field]: CHANGED[field] } : one));
        const before = await keyOfText(written(format, packages, PLAIN));
        const after = await keyOfText(written(format, changed, other));
        expect(after.lockFiles).toMatchObject([{ state: 'read' }]);
        expect(after.key).not.toBe(before.key);
      }),
      RUNS,
    );
  });

  it('has another key for one package more, or fewer', async () => {
    const two: readonly Locked[] = ['a', 'b'].map((name) => ({ name, version: '1.0.0', integrity: `h1:${name}=`, source: 'x' }));
    const keys: string[] = [];
    for (const some of [two.slice(0, 1), two]) keys.push((await keyOfText(written(format, some, PLAIN))).key);
    expect(new Set(keys).size).toBe(2);
  });

  it('takes any bytes without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 })), async (content) => {
        expect((await keyOfText(content)).key).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
      }),
      RUNS,
    );
  });

  it('takes what is damaged anywhere without an error', async () => {
    const text = written(format, [{ name: 'a', version: '1.0.0', integrity: 'h1:a=', source: 'x' }], PLAIN);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(4),
        fc.constantFrom('', '[', '{', '"', "'", ':', '\n', ' ', '\0', '<', '&', '\ud800'),
        async (at, cut, put) => {
          expect((await keyOfText(text.slice(0, at) + put + text.slice(at + cut))).key).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
        },
      ),
      { ...RUNS, numRuns: 20 },
    );
  });
});

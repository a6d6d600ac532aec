import { readFileSync } from 'node:fs';
import { canonicalJson } from '@aiop/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCanonicalLine, parseSlowly } from '../../../packages/ledger/src/canonical-line.ts';
import { isPlainlyCanonical } from '../../../packages/ledger/src/canonical-scan.ts';
import { isInstant } from '../../../packages/ledger/src/instant.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const ASCII = 'abcXYZ019_-"\\/\b\t\n\f\r\u0000\u001f ';

/** Objects as events have them: text, whole numbers, truth values, lists and objects in each other. */
const events = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...ASCII), maxLength: 6 }),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...ASCII), maxLength: 12 }),
      fc.maxSafeInteger(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: fc.constantFrom(...'ab1_'), maxLength: 4 }), tie('value'), { maxKeys: 4 }),
    ),
  })).value,
  { maxKeys: 8 },
);

describe('the scanner of canonical lines', () => {
  it('accepts the canonical form of plain events, and says nothing of others', () => {
    fc.assert(
      fc.property(events, (event) => {
        const line = bytes(canonicalJson(event));
        const plain = Object.keys(event).every((name) => /^[ -~]*$/.test(name) && !/["\\]/.test(name));
        const numbers = (value: unknown): boolean =>
          typeof value === 'number'
            ? Math.abs(value) < 1e15
            : typeof value !== 'object' || value === null || Object.values(value).every(numbers);
        if (plain && numbers(event) && !('__proto__' in event && Object.hasOwn(event, '__proto__')))
          expect(isPlainlyCanonical(line)).toBe(true);
        expect(parseCanonicalLine(line)).toEqual(parseSlowly(line));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('never accepts what the library would write otherwise, whichever byte is changed, lost or added', () => {
    const mutation = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('flip', 'drop', 'insert', 'swap'),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(events, fc.array(mutation, { minLength: 1, maxLength: 3 }), (event, mutations) => {
        const line = [...bytes(canonicalJson(event))];
        for (const { at, kind, byte } of mutations) {
          const place = at % (line.length + 1);
          if (kind === 'drop') line.splice(place, 1);
          else if (kind === 'insert') line.splice(place, 0, byte);
          else if (kind === 'flip') line[place] = byte;
          else line.splice(place, 2, ...line.slice(place, place + 2).reverse());
        }
        const mutated = Uint8Array.from(line);
        if (isPlainlyCanonical(mutated)) expect(parseSlowly(mutated).ok).toBe(true);
        expect(parseCanonicalLine(mutated)).toEqual(parseSlowly(mutated));
      }),
      { seed: 2, numRuns: 4000 },
    );
  });

  it.each([
    ['{"b":1,"a":2}', 'names out of order'],
    ['{"a":1,"a":2}', 'a name twice'],
    ['{"ab":1,"a":2}', 'a name after a longer one'],
    ['{"a":01}', 'a leading zero'],
    ['{"a":-0}', 'a negative zero'],
    ['{"a":1.0}', 'a fraction'],
    ['{"a":1e3}', 'an exponent'],
    ['{"a":9007199254740993}', 'a number beyond 2^53'],
    ['{"a":"\\u0041"}', 'an escape for a letter'],
    ['{"a":"\\u000A"}', 'an escape in capitals'],
    ['{"a":"\\u000a"}', 'a long escape for a short one'],
    ['{"a":"\\/"}', 'an escape for a slash'],
    ['{"a":"\t"}', 'a bare control'],
    ['{"a": 1}', 'a space'],
    ['{"a":1} ', 'a space at the end'],
    ['{"a":1}}', 'more than one value'],
    ['{"a":1,}', 'a comma too many'],
    ['{"a":[1,]}', 'a comma too many in a list'],
    ['{"a":tru}', 'half a word'],
    ['{"a":"', 'no end'],
    ['[1]', 'a list'],
    ['"a"', 'a text'],
    ['', 'nothing'],
    ['{"__proto__":1}', 'a name that the ledger refuses'],
    [`{"a":${'['.repeat(17)}${']'.repeat(17)}}`, 'too many levels'],
  ])('does not accept %s: %s', (text) => {
    expect(isPlainlyCanonical(bytes(text))).toBe(false);
    expect(parseCanonicalLine(bytes(text))).toEqual(parseSlowly(bytes(text)));
  });

  it.each([
    ['a byte that is no UTF-8', [0xff]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a cut sequence', [0xe2, 0x82]],
  ])('does not accept %s', (_, bad) => {
    const line = Buffer.concat([bytes('{"a":"'), Uint8Array.from(bad), bytes('"}')]);
    expect(isPlainlyCanonical(line)).toBe(false);
    expect(parseCanonicalLine(line)).toEqual({ ok: false, reason: 'its bytes are not UTF-8' });
  });

  it.each(['arrays', 'french', 'structures', 'unicode', 'values', 'weird'])(
    'agrees with the slow way on the published form of %s',
    (name) => {
      const text = readFileSync(new URL(`../../fixtures/vectors/rfc8785/output/${name}.json`, import.meta.url));
      expect(parseCanonicalLine(text)).toEqual(parseSlowly(text));
    },
  );
});

describe('a time', () => {
  it('is one when it exists, as the calendar of the language says', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
    fc.assert(
      fc.property(year, part(13), part(32), part(25), part(61), part(61), (y, m, d, hour, minute, second) => {
        const text = `${y}-${m}-${d}T${hour}:${minute}:${second}.007Z`;
        const time = new Date(text);
        expect(isInstant(text)).toBe(!Number.isNaN(time.valueOf()) && time.toISOString() === text);
      }),
      { seed: 3, numRuns: 2000 },
    );
    expect(['2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2026-11-31'].map((day) => isInstant(`${day}T00:00:00.000Z`))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

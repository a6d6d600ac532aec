import { canonicalJson } from '@aiop/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../packages/ledger/src/canonical-text.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('10', '9', '01', 'é', '\u{1f600}', '"', '\u2028', 'toJSON'),
);
const event = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text.filter((each) => each.isWellFormed()),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(
    text.filter((each) => each.isWellFormed() && each !== '__proto__'),
    tie('value'),
    { maxKeys: 5 },
  ),
})).object;

describe('the canonical form of what is recorded', () => {
  it('is the one of the library, whatever the names and their order', () => {
    fc.assert(
      fc.property(event, (value) => {
        expect(canonicalText(Object(value))).toBe(canonicalJson(value));
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  it('orders names that an object would keep as numbers by their characters', () => {
    expect(canonicalText({ a: { 9: 1, 10: 2 }, b: [{ 2: 0, 11: 0 }] })).toBe('{"a":{"10":2,"9":1},"b":[{"11":0,"2":0}]}');
  });
});

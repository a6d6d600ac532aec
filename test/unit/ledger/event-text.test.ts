import { parseEventText } from '@aiop/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('JSON that somebody hands over', () => {
  it('is what JSON.parse says, for every JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        // Objects made by JSON.stringify hold each name once.
        expect(parseEventText(text, 'data')).toEqual(JSON.parse(text));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('may hold a name once in one object, however it is written', () => {
    for (const text of ['{"a":1,"a":1}', '{"b":[{"a":1},{"c":{"a":1, "\\u0061":2}}]}', '{"":1,"x":"\\"","":2}', '{"a":[],"b":{},"a":0}']) {
      expect(() => parseEventText(text, 'data'), text).toThrow(/data: the name .* stands twice in one object/);
    }
    for (const text of ['{"a":{"a":["a","a",{"a":"a"}]},"b":"a"}', '["a","a"]', '{"a":"\\\\","b":"{\\"a\\":1,\\"a\\":1}"}']) {
      expect(() => parseEventText(text, 'data'), text).not.toThrow();
    }
  });

  it('that is none is refused with the reason', () => {
    for (const text of ['', '{', "{'a':1}", '{"a":1}}', '{"a":01}', '\ufeff{}'])
      expect(() => parseEventText(text, 'input data'), text).toThrow(/input data: not JSON/);
  });

  it('may be nested deeply without harm', () => {
    expect(() => parseEventText(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'data')).not.toThrow();
  });
});

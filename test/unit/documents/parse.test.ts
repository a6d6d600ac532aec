import { formatFinding } from '@aiop/diagnostics';
import { MAX_YAML_TOKENS, type ParsedDocument, parseDocument } from '@aiop/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CODES } from './codes.ts';

const parse = (content: string | Uint8Array, path = 'a.yaml', maxBytes = 1 << 24) =>
  parseDocument({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, maxBytes }, CODES);

function parsed(content: string, path?: string): ParsedDocument {
  const result = parse(content, path);
  if (!result.ok) throw new Error(result.findings.map(formatFinding).join('\n'));
  return result.value;
}

/** `CODE line:column` of every finding. */
const refusal = (content: string | Uint8Array, path?: string): string[] => {
  const result = parse(content, path);
  expect(result.ok).toBe(false);
  return result.findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
};

describe('a YAML document', () => {
  it('becomes plain data', () => {
    expect(parsed('a: [1, x, true, null, 1.5, "1"]\nb:\n  c: 2025-10-26\n  yes: no\nd:\n').value).toEqual({
      a: [1, 'x', true, null, 1.5, '1'],
      b: { c: '2025-10-26', yes: 'no' },
      d: null,
    });
  });

  it('may be empty, or have one anchor that nothing uses, a core tag, a UTF-8 byte order mark, CRLF, a start and an end marker', () => {
    expect(parsed('').value).toBeNull();
    expect(parsed('- &t a\n').value).toEqual(['a']);
    expect(parsed('a: !!str 1\n').value).toEqual({ a: '1' });
    expect(parsed('\ufeffa: 1\r\nb: 2\r\n').value).toEqual({ a: 1, b: 2 });
    expect(parsed('%YAML 1.2\n---\na: 1\n...\n').value).toEqual({ a: 1 });
  });

  it('knows where every value and key stands', () => {
    const document = parsed('# c\nplan: {id: x}\nlist:\n  - a: 1\n    b/c~: [p,\n      q]\n');
    expect(document.position('')).toEqual({ file: 'a.yaml', line: 2, column: 1 });
    expect(document.position('/plan/id')).toMatchObject({ line: 2, column: 12 });
    expect(document.position('/plan/id', 'key')).toMatchObject({ line: 2, column: 8 });
    expect(document.position('/list/0/b~1c~0/1')).toMatchObject({ line: 6, column: 7 });
    expect(document.position('/list/0/b~1c~0/1', 'key')).toMatchObject({ line: 6, column: 7 });
    expect(document.position('/list/0/b~1c~0', 'key')).toMatchObject({ line: 5, column: 5 });
  });

  it('points to the nearest value above what is not there', () => {
    const document = parsed('a:\n  b: 1\n');
    for (const pointer of ['/a/x', '/a/x/y', '/a/0', '/a/toString'])
      expect(document.position(pointer)).toMatchObject({ line: 2, column: 3 });
    expect(document.position('/a/b/c')).toMatchObject({ line: 2, column: 6 });
    expect(document.position('/zz')).toMatchObject({ line: 1, column: 1 });
  });

  it.each([
    ['a tab as indent', 'a:\n\tb: 1\n', 'P002 2:1'],
    ['an unclosed list', 'a: [1\n', 'P002'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'P003 3:1'],
    ['a duplicate key in a flow map', 'x: {a: 1, "a": 2}\n', 'P003 1:11'],
    ['an alias', 'x: &a 1\ny: *a\n', 'P004 2:4'],
    ['an alias as a key', '? &a x\n: 1\n*a : 2\n', 'P004 3:1'],
    ['an alias to itself', 'x: &a [*a]\n', 'P004 1:8'],
    ['a merge key', 'b: 1\na:\n  <<: {x: 1}\n', 'P004 3:3'],
    ['a custom tag', 'id: !evil a\n', 'P004 1:5'],
    ['a code tag', 'f: !!js/function "x"\n', 'P004 1:4'],
    ['a binary tag', 'f: !!binary aGk=\n', 'P004 1:4'],
    ['a tag before a block text', 'f: !x |\n  a\n', 'P004 1:4'],
    ['a tag on a collection', 'f: !!set {a}\n', 'P004 1:4'],
    ['a verbatim tag', 'f: !<tag:yaml.org,2002:str> a\n', 'P004 1:4'],
    ['a core tag that lies', 'f: !!int abc\n', 'P002 1:4'],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes\n', 'P004 1:1'],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', 'P004 1:1'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'P004 3:1'],
    ['an empty second document', 'a: 1\n---\n', 'P004'],
    ['a prototype key', '__proto__:\n  polluted: true\n', 'P004 1:1'],
    ['a constructor key', 'a: {constructor: {prototype: 1}}\n', 'P004 1:5'],
    ['a number as a key', '1: a\n', 'P008 1:1'],
    ['no key', ': a\n', 'P008 1:1'],
    ['a list as a key', '? [a]\n: 1\n', 'P008 1:3'],
    ['not a number', 'a: .nan\n', 'P008 1:4'],
    ['infinity', 'a: -.inf\n', 'P008 1:4'],
    ['a number beyond the range', 'a: 1e400\n', 'P008 1:4'],
    ['an id of digits only', 'a: 12345678901234567890\n', 'P008 1:4'],
    ['NUL', 'a: b\u0000c\n', 'P002 1:5'],
    ['a bidirectional control in a comment', 'a: 1\n# \u202e }\n', 'P002 2:3'],
    ['half a surrogate pair', 'a: "\\ud800"\n', 'P002 1:4'],
  ])('refuses %s, with its place', (_, content, expected) => {
    expect(refusal(content)[0]).toMatch(new RegExp(`^AIOP-${expected}`));
  });

  it('refuses what is not UTF-8', () => {
    expect(refusal(Uint8Array.from([0x61, 0x3a, 0x20, 0xff, 0x0a]))).toEqual(['AIOP-P001 1:4']);
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toEqual(['AIOP-P001 1:1']);
    expect(refusal(Uint8Array.from([0x61, 0x00, 0x3a, 0x00]))).toEqual(['AIOP-P002 1:2', 'AIOP-P002 1:4']);
  });

  it('never touches a prototype', () => {
    parse('__proto__: {polluted: true}\n');
    parse('{"__proto__": {"polluted": true}}', 'a.json');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('shows at most twenty problems of form', () => {
    expect(refusal('- *a\n'.repeat(1000))).toHaveLength(20);
    expect(refusal('\u0001'.repeat(1000))).toHaveLength(20);
  });

  it('takes down no stack for the faults of a text, and goes on to for others', () => {
    const limit = Error.stackTraceLimit;
    expect(refusal(`a: 1\n${'- b\n'.repeat(1000)}`)).toHaveLength(20);
    expect(Error.stackTraceLimit).toBe(limit);
    expect(limit).toBeGreaterThan(0);
  });

  it('does not read on behind a second document', () => {
    expect(refusal('a: 1\n---\nb: 1\n---\n*c\n')).toEqual(['AIOP-P004 3:1']);
    expect(refusal('a: 1\n---\n'.repeat(1000))).toEqual(['AIOP-P004 3:1']);
  });

  it.each(['[', '{', '- ', '? ', 'a: [', '- ? '])('refuses depth at once, without a RangeError: %s', (open) => {
    const [first] = refusal(open.repeat(100_000));
    expect(first).toMatch(/^AIOP-P001 1:/);
  });

  it('refuses depth by indentation', () => {
    const content = Array.from({ length: 80 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(refusal(content)).toEqual(['AIOP-P001 65:65']);
    expect(parse(Array.from({ length: 64 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')).ok).toBe(true);
  });

  it('refuses more bytes and more tokens than it may read, before it composes them', () => {
    expect(parse('a: 1\n', 'a.yaml', 4)).toMatchObject({
      ok: false,
      findings: [{ code: 'AIOP-P001', message: expect.stringContaining('5 bytes') }],
    });
    expect(refusal('\n'.repeat(MAX_YAML_TOKENS + 1))).toMatchObject([/^AIOP-P001/]);
  });

  it('gives back what it was made from, whatever that is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !['__proto__', 'constructor', 'prototype', '<<'].includes(value));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, text, fc.boolean(), fc.constant(null), fc.integer(), tie('array'), tie('object')),
      array: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    }));
    const plain = (given: unknown): unknown => JSON.parse(JSON.stringify(given));
    fc.assert(
      fc.property(value, (given) => {
        expect(parsed(JSON.stringify(given), 'a.json').value).toEqual(plain(given));
        const yaml = parse(stringify(given));
        if (yaml.ok) expect(yaml.value.value).toEqual(plain(given));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('ends with data or findings on any text, never with an exception', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '---\n',
      '%YAML 1.2\n',
      '\t',
      '<<',
      '1',
      '~',
      '\\',
      '\r',
      '\u0085',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.yaml', 'a.json'), (pieces, path) => {
        const result = parse(pieces.join(''), path);
        if (!result.ok) expect(result.findings.every(({ line = 0, column = 0 }) => line >= 1 && column >= 1)).toBe(true);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});

describe('a JSON document', () => {
  it('is parsed as strictly as JSON.parse, and knows its places', () => {
    const document = parsed('{\n  "a": [1, -2.5e3, "x\\u00e9\\n", {"1": true, "0": false}],\n  "b": null\n}\n', 'plan.JSON');
    expect(document.value).toEqual({ a: [1, -2500, 'xé\n', { 0: false, 1: true }], b: null });
    expect(document.position('/a/3/0')).toMatchObject({ line: 2, column: 50 });
    expect(document.position('/b', 'key')).toMatchObject({ line: 3, column: 3 });
    expect(document.position('/b')).toMatchObject({ line: 3, column: 8 });
  });

  it.each([
    ['nothing', '', 'P002 1:1'],
    ['a duplicate key', '{"a": 1,\n "\\u0061": 2}', 'P003 2:2'],
    ['a prototype key', '{"a": {"__proto__": 1}}', 'P004 1:8'],
    ['a trailing comma', '[1,]', 'P002 1:4'],
    ['a comment', '{} // x', 'P002 1:4'],
    ['a single quote', "{'a': 1}", 'P002 1:2'],
    ['no colon', '{"a" 1}', 'P002 1:6'],
    ['no comma', '{"a": 1 "b": 2}', 'P002 1:9'],
    ['no comma in a list', '[1 2]', 'P002 1:4'],
    ['an unclosed text', '["a', 'P002 1:2'],
    ['a line break in a text', '["a\nb"]', 'P002 1:4'],
    ['an unknown escape', '["\\x41"]', 'P002 1:2'],
    ['half a surrogate pair', '["\\udc00"]', 'P002 1:2'],
    ['a number beyond the range', '[1e999]', 'P008 1:2'],
    ['a number that is not exact', '[9007199254740993]', 'P008 1:2'],
    ['a leading zero', '[01]', 'P002 1:3'],
    ['a form feed', '[\f1]', 'P002 1:2'],
  ])('refuses %s, with its place', (_, content, expected) => {
    expect(refusal(content, 'a.json')[0]).toBe(`AIOP-${expected}`);
  });

  it('refuses depth at once', () => {
    expect(refusal('['.repeat(100_000), 'a.json')).toEqual(['AIOP-P001 1:65']);
    expect(refusal('{"a":'.repeat(100_000), 'a.json')).toEqual(['AIOP-P001 1:321']);
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`, 'a.json').ok).toBe(true);
  });

  it('refuses more values than it may hold', () => {
    expect(refusal(`[${'0,'.repeat(3_000_000)}0]`, 'a.json')).toMatchObject([/^AIOP-P001/]);
  });
});

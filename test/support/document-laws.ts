import { parseDocument } from '@aiop/documents';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseDocument as parseYaml } from 'yaml';
import { plainYamlValue } from '../../packages/documents/src/plain-yaml.ts';
import { readSourceText } from '../../packages/documents/src/source-text.ts';
import { yamlValue } from '../../packages/documents/src/yaml-values.ts';
import type { Cases } from './claim-laws.ts';

// What has to hold of documents from untrusted hands, for as many cases as are asked for.

const CODES = {
  unreadable: 'AIOP-P001',
  syntax: 'AIOP-P002',
  duplicateKey: 'AIOP-P003',
  forbidden: 'AIOP-P004',
  missing: 'AIOP-P006',
  unknownField: 'AIOP-P007',
  wrongType: 'AIOP-P008',
  enumValue: 'AIOP-P009',
} as const;

const MAX_BYTES = 1_000_000;

const PLAN = `apiVersion: aiop.dev/v1
plan: { id: p, title: "a: b" }
workstreams:
  - id: a
    claims: ["src/**", 'docs/*.md']
    verify: [npm test]
    reason: >-
      folded
      text
  - { id: b, needs: [a], claims: [x] }
`;

const lines = fc.constantFrom(
  ...PLAN.split('\n'),
  '---',
  '...',
  '- &x [1]',
  '  - *x',
  '<<: {}',
  '? k',
  '!!js x',
  '\ta: 1',
  '%YAML 1.1',
  'a: a',
  '|',
  '"',
);
// Half of a surrogate pair has no bytes of its own, so that no file holds it.
const character = fc.constantFrom(...'{}[]:,-&*!|>%@`"\'#?~ \n\t\\', 'a', '0', '\r', '\0', '\u0085', '\u2028', '\u202e', '\ufeff', '😀');

/** A plan with a few places changed, or lines of one in any order. */
const texts = fc.oneof(
  fc.array(lines, { maxLength: 12 }).map((list) => list.join('\n')),
  fc
    .array(fc.tuple(fc.nat(PLAN.length), fc.nat(3), fc.string({ unit: character, maxLength: 3 })), { minLength: 1, maxLength: 4 })
    .map((edits) => {
      let text = PLAN;
      for (const [at, gone, added] of edits) text = text.slice(0, at) + added + text.slice(at + gone);
      // An edit may cut a character that an earlier one brought in.
      return text.toWellFormed();
    }),
  fc.string({ unit: character, maxLength: 60 }),
);

/** Keys and scalars as they are written, each alone on its line: such as plans hold, and such as only the parser of the format should read. */
const keySource = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a', 'b', 'id', 'claims', 'k-1.x', '"a"', "'b c'", '"x: y"', '"é"', '"true"', "'1'") },
  {
    weight: 1,
    arbitrary: fc.constantFrom('true', 'Null', '1', '<<', '__proto__', 'a b', '"\\n"', 'é', '? a', '""', "'it''s'", '&x a', 'a '),
  },
);
const PLAIN_SCALARS = [
  ...[
    'a',
    'b c',
    'src/**',
    'x:y',
    'a#b',
    'a #b',
    '1',
    '0',
    '1.5',
    '1.4.0',
    '2025-10-26',
    'true',
    'False',
    'null',
    'nullx',
    'Truely',
    '(a)',
    '$x',
    '0.0',
  ],
  ...[
    '"a: b"',
    "'it'",
    '""',
    "''",
    '"é 😀"',
    '"a" ',
    '[a, b]',
    '[]',
    '{}',
    '[ ]',
    '{ }',
    '[a, [b, "c"]]',
    '{ a: 1, b: [x] }',
    '{a: 1}',
    '[a b , c ]',
  ],
  ...['[1, 1.5]', '{ "a": \'b\' }', '1.2.3-x', '/a', '.a', '_', 'a-b - c', 'a, b]', 'it\'s "x"', '9007199254740991', '123456789012345'],
];
const OTHER_SCALARS = [
  ...[
    '-1',
    '01',
    '0x1F',
    '0o7',
    '.5',
    '1.',
    '1e3',
    '.inf',
    '.nan',
    '-0',
    '+1',
    '~',
    "'it''s'",
    '"a\\n"',
    '"a"#b',
    'a: b',
    'a:',
    ':a',
    '- a',
    '-a',
    '=',
    '<',
  ],
  ...[
    '{a:1}',
    '{"a":1}',
    '{a: }',
    '[a,]',
    '[a: b]',
    '["a"]#',
    '[a',
    '{a: 1, a: 2}',
    '[1, .5]',
    '[-1]',
    '[?]',
    '[a#b]',
    '[a #b]',
    '[a:b]',
    '["a" "b"]',
  ],
  ...[
    '{ a }',
    '&x a',
    '*x',
    '!!str 1',
    '!x 1',
    '|',
    '>-',
    '@a',
    '`a',
    '%a',
    ',a',
    ']',
    '...',
    '---',
    '\u00a0a',
    '\u0085',
    '\u2028a',
    'a\u2028b',
    '',
  ],
  ...[
    '12345678901234567890',
    '9007199254740993',
    '[[[[[[[[a]]]]]]]]',
    '{ a: { a: { a: { a: { a: { a: { a: 1 } } } } } } }',
    '[{ a: 1 }, { b: 2 }]',
    'a\u0085b',
  ],
];
const scalarSource = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PLAIN_SCALARS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER_SCALARS) },
);

type Source =
  | { readonly scalar: string }
  | { readonly list: readonly Source[] }
  | { readonly keys: readonly (readonly [string, Source])[] };

const { source: sources } = fc.letrec<{ source: Source }>((tie) => ({
  source: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 3, arbitrary: scalarSource.map((scalar) => ({ scalar })) },
    { weight: 2, arbitrary: fc.array(tie('source'), { minLength: 1, maxLength: 4 }).map((list) => ({ list })) },
    { weight: 3, arbitrary: fc.array(fc.tuple(keySource, tie('source')), { minLength: 1, maxLength: 4 }).map((keys) => ({ keys })) },
  ),
}));

/** Writes a source as YAML in a style that `choose` decides: indents, comments, empty lines, lists below their key or deeper, compact ones. */
class Writer {
  readonly lines: string[] = [];
  readonly #choose: (sides: number) => number;

  constructor(choose: (sides: number) => number) {
    this.#choose = choose;
  }

  /** Members at a column; the first follows `lead` where that is not empty. */
  members(source: Source, column: number, lead: string): void {
    for (const [index, [own, child]] of membersOf(source).entries()) {
      const slip = this.#choose(80) === 0 ? 1 : 0;
      this.#member(index === 0 && lead !== '' ? lead + own : ' '.repeat(column + slip) + own, child, column, own === '-');
    }
  }

  #member(lead: string, child: Source, column: number, ofList: boolean): void {
    const gap = ' '.repeat(1 + this.#choose(2));
    if ('scalar' in child) {
      this.#line(`${lead}${gap}${child.scalar}`);
    } else if (ofList && this.#choose(3) > 0) {
      this.members(child, lead.length + gap.length, lead + gap);
    } else {
      this.#line(lead);
      const below = !ofList && 'list' in child && this.#choose(2) === 0;
      this.members(child, below || this.#choose(80) === 0 ? column : column + 1 + this.#choose(3), '');
    }
  }

  #line(text: string): void {
    if (this.#choose(8) === 0) this.lines.push(['', '  ', '# c', '   # é: [', '# - a'][this.#choose(5)] ?? '');
    if (this.#choose(100) === 0) this.lines.push('\t');
    this.lines.push(text + (['', '', '', ' ', ' # c', '  #'][this.#choose(6)] ?? '') + (this.#choose(80) === 0 ? '#x' : ''));
  }
}

function membersOf(source: Source): (readonly [string, Source])[] {
  if ('list' in source) return source.list.map((child) => ['-', child] as const);
  return 'keys' in source ? source.keys.map(([key, child]) => [`${key}:`, child] as const) : [['a:', source]];
}

const styled = fc
  .tuple(sources, fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 }), fc.boolean())
  .map(([source, choices, ended]) => {
    let at = 0;
    const writer = new Writer((sides) => (choices[at++ % choices.length] ?? 0) % sides);
    writer.members(source, 0, '');
    return writer.lines.join('\n') + (ended ? '\n' : '');
  });

/** Pointers to all parts of a value. */
function pointersOf(value: unknown): string[] {
  const pointers: string[] = [];
  const pending = [{ value, pointer: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    pointers.push(next.pointer);
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, member] of Object.entries(next.value)) {
      pending.push({ value: member, pointer: `${next.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` });
    }
  }
  return pointers;
}

/**
 * What is plain enough to be read without the parser of the format is read as with it: the same values, at the same places, and nothing that it
 * would refuse. Returns how many of the texts were that plain.
 */
export function plainYamlIsReadAsYaml(cases: Cases): number {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: styled }, { weight: 1, arbitrary: texts }), (text) => {
      const source = readSourceText('p.yaml', new TextEncoder().encode(text), MAX_BYTES, CODES);
      if (!source.ok) return;
      const rules = { source: source.value, codes: CODES, maxDepth: 6, findings: [] };
      const read = plainYamlValue(rules);
      if (read === undefined) return;
      plain++;
      const whole = yamlValue(rules);
      expect(rules.findings).toEqual([]);
      expect(read.value).toEqual(whole?.value);
      for (const pointer of pointersOf(read.value)) {
        for (const part of ['key', 'value'] as const) expect(read.places.offset(pointer, part)).toBe(whole?.places.offset(pointer, part));
      }
    }),
    cases,
  );
  return plain;
}

/** Every text is read or refused, each refusal at a place in the text; and what is read as YAML is what the parser of the format reads. */
export function yamlIsReadOrRefused(cases: Cases): void {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDocument({ path: 'p.yaml', bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, CODES);
      if (!parsed.ok) {
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const { code, line = 0, column = 0 } of parsed.findings) {
          expect(Object.values<string>(CODES)).toContain(code);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
        return;
      }
      expect(parsed.value.value).toEqual(parseYaml(text.replace(/^\ufeff/, ''), { schema: 'core' }).toJS() ?? null);
    }),
    cases,
  );
}

/** JSON is read as `JSON.parse` reads it, save what two readers could take differently, which is refused. */
export function jsonIsReadAsItIs(cases: Cases): void {
  const json = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.tuple(fc.json({ maxDepth: 2 }), fc.nat(30), character).map(([text, at, added]) => text.slice(0, at) + added + text.slice(at)),
  );
  fc.assert(
    fc.property(json, (text) => {
      const parsed = parseDocument({ path: 'p.json', bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, CODES);
      if (parsed.ok) expect(parsed.value.value).toEqual(JSON.parse(text.replace(/^\ufeff/, '')));
      else expect(parsed.findings.length).toBeGreaterThan(0);
    }),
    cases,
  );
}

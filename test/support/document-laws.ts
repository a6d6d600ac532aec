import { parseDocument } from '@aiop/documents';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseDocument as parseYaml } from 'yaml';
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
      return text;
    }),
  fc.string({ unit: character, maxLength: 60 }),
);

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

import { parseDocument, pointerName, type SchemaKnowledge, schemaFindings } from '@aiop/documents';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CODES } from './codes.ts';

const schema = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z]+$', maxLength: 8 },
    level: { enum: ['low', 'high'] },
    kind: { const: 'plan' },
    ratio: { type: 'number', minimum: 0, maximum: 1 },
    list: { type: ['array', 'object'], items: { type: 'string' }, minItems: 1, uniqueItems: true },
  },
  if: { required: ['ratio'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['level'] },
  dependentSchemas: { kind: { properties: { ratio: false } } },
};
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

function findings(text: string, knowledge?: SchemaKnowledge) {
  const document = parseDocument({ path: 'a.yaml', bytes: new TextEncoder().encode(text), maxBytes: 1000 }, CODES);
  if (!document.ok) throw new Error('the test needs a document that parses');
  validate(document.value.value);
  return schemaFindings(document.value, validate.errors, CODES, knowledge).map(
    ({ code, line, column, message, hint }) => `${line}:${column} ${code} ${message}; ${hint}`,
  );
}

describe('the errors of a schema', () => {
  it.each([
    ['level: low\n', '1:1 AIOP-P006 the document lacks the field "id"; add "id"'],
    ['id: a\nlevle: low\n', '2:1 AIOP-P007 the document has no field "levle"; did you mean "level"?'],
    ['id: a\nzzzzzzzz: 1\n', '2:1 AIOP-P007 the document has no field "zzzzzzzz"; remove the field'],
    ['id: 1.4\n', '1:5 AIOP-P008 id is 1.4, expected text; quote the value'],
    ['id: []\n', '1:5 AIOP-P008 id is an empty list, expected text; give text'],
    ['id:\n', '1:4 AIOP-P008 id is empty, expected text; give text'],
    ['id: A1\n', '1:5 AIOP-P008 id is the text "A1", which is not of the expected form; write a text that matches ^[a-z]+$'],
    ['id: a\nlevel: hihg\n', '2:8 AIOP-P009 level is the text "hihg", expected one of "low", "high"; did you mean "high"?'],
    ['id: a\nlevel: 3\n', '2:8 AIOP-P009 level is 3, expected one of "low", "high"; write one of these'],
    ['id: a\nkind: x\n', '2:7 AIOP-P009 kind is the text "x", expected "plan"; write "plan"'],
    ['id: a\nlevel: low\nkind: plan\nratio: 1\n', '4:1 AIOP-P007 ratio may not stand here; remove the field'],
    ['id: a\nlevel: low\nratio: 1.2\n', '3:8 AIOP-P008 ratio is 1.2, but must be <= 1; give a number of at most 1'],
    ['id: a\nlist: x\n', '2:7 AIOP-P008 list is the text "x", expected a list or an object; give a list or an object'],
    ['id: a\nlist: []\n', '2:7 AIOP-P008 list is an empty list, but must not have fewer than 1 items; list at least 1'],
    ['id: a\nlist: [b, {}]\n', '2:11 AIOP-P008 list[1] is an empty object, expected text; give text'],
    ['[a]\n', '1:1 AIOP-P008 the document is a list, expected an object; give an object'],
  ])('say what, where, what was expected and how to mend it: %j', (text, expected) => {
    expect(findings(text, { fieldsOf: () => Object.keys(schema.properties) })).toEqual([expected]);
  });

  it('leave out the echo of a condition', () => {
    expect(findings('id: a\nratio: 1\n')).toEqual(['1:1 AIOP-P006 the document lacks the field "level"; add "level"']);
  });

  it('take another code and hint from the owner of the schema', () => {
    const override: SchemaKnowledge['override'] = ({ keyword }) =>
      keyword === 'pattern' ? { code: 'AIOP-P043', hint: 'letters only' } : undefined;
    expect(findings('id: "1"\n', { override })).toEqual([
      '1:5 AIOP-P043 id is the text "1", which is not of the expected form; letters only',
    ]);
  });

  it('show no control characters of the document', () => {
    expect(findings('id: a\n"x\\e[31m": 1\n').join()).toContain('"x\\u{1b}[31m"');
  });
});

it('a pointer reads like a path', () => {
  expect(pointerName('/phases/0/workstreams/12/claims/write/3')).toBe('phases[0].workstreams[12].claims.write[3]');
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../scripts/schemas.ts';

const ROOT = join(import.meta.dirname, '../../schemas');
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, `${name}.schema.json`), 'utf8'));
const schemas = new Map(SCHEMAS.map(({ schema }) => [schema, read(schema)]));

/** Every schema of a field inside a schema, with its pointer. */
function fields(schema: unknown, pointer = ''): { readonly pointer: string; readonly field: Readonly<Record<string, unknown>> }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (key === 'examples' || key === 'enum' || key === 'const') return [];
    const own =
      key === 'properties' || key === '$defs' ? Object.entries(value).map(([name, field]) => ({ pointer: `${at}/${name}`, field })) : [];
    return [
      ...own.filter((each): each is { pointer: string; field: Record<string, unknown> } => typeof each.field === 'object'),
      ...fields(value, at),
    ];
  });
}

/** Fields of a schema that an editor could say nothing about. */
const undescribed = (schema: unknown): string[] =>
  fields(schema)
    .filter(({ field }) => field.description === undefined && field.$ref === undefined)
    // A condition repeats fields that are described where they are defined.
    .filter(({ pointer }) => !/\/(?:if|then|else|allOf|anyOf|oneOf|not)\//.test(pointer))
    .map(({ pointer }) => pointer);

describe('the schema that an editor uses', () => {
  const edited = ['plan', 'policy', 'registry', 'aiop'];

  it.each([...edited, 'ws-manifest', 'findings'])('%s describes every field', (name) => {
    expect(undescribed(schemas.get(name))).toEqual([]);
    expect(schemas.get(name).$id).toBe(`https://aiop.dev/schemas/v1/${name}.schema.json`);
  });

  it('would be seen to lack a description', () => {
    expect(undescribed({ properties: { a: { type: 'string' }, b: { description: 'It.', properties: { c: {} } } } })).toEqual([
      '/properties/a',
      '/properties/b/properties/c',
    ]);
  });

  it.each(['plan', 'policy', 'registry'])('%s has examples, each of which fits the field that it stands at', (name) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    for (const schema of schemas.values()) ajv.addSchema(schema);
    const schema = schemas.get(name);
    const held = [{ pointer: '', field: schema }, ...fields(schema)].flatMap(({ pointer, field }) =>
      Array.isArray(field.examples) ? field.examples.map((example: unknown) => ({ pointer, example })) : [],
    );
    expect(held.length).toBeGreaterThan(0);
    for (const { pointer, example } of held) {
      const validate = ajv.compile({ $ref: `${schema.$id}#${pointer}` });
      expect(validate(example), `${name}${pointer}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });
});

it('every schema that a message gives the address of is published', () => {
  const calls = execFileSync('git', ['grep', '-ohE', "schemaAddress\\('[^']*'\\)", '--', 'packages/*.ts'], {
    cwd: join(ROOT, '..'),
    encoding: 'utf8',
  });
  const named = calls.split('\n').flatMap((call) => call.split("'")[1] ?? []);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(schemas.keys()).toContain(name);
});

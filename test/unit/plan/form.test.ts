import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAN_FIELDS } from '../../../packages/plan/src/plan-fields.ts';
import { codes, flat, shown, validate } from './plan-harness.ts';

const plan = (lines: string, head = 'apiVersion: aiop.dev/v1\nplan: {id: p}\n'): string => head + lines;
const one = (own: object, rest: object = {}) => flat({ a: own }, rest);

describe('the form of a plan', () => {
  it('is right in the flat and in the full shape, in YAML and in JSON', async () => {
    const workstreams = [{ id: 'a', claims: ['a/**'], verify: ['npm test'] }];
    const head = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' } };
    const reports = [
      await validate({ ...head, workstreams }),
      await validate(JSON.stringify({ workstreams, ...head }), { path: 'p.json' }),
      await validate({ ...head, phases: [{ key: 'main', workstreams }] }),
    ];
    expect(reports.map(({ valid }) => valid)).toEqual([true, true, true]);
    const [yaml, json, full] = reports;
    expect(json?.planHash).toBe(yaml?.planHash);
    expect(full?.planHash).not.toBe(yaml?.planHash);
    expect(full?.manifests[0]?.wslid).toBe(yaml?.manifests[0]?.wslid);
  });

  it.each([
    ['a missing version', 'plan: {id: p}\nworkstreams: [{id: a, claims: [a]}]\n', 'P006 1:1'],
    ['a later version', plan('workstreams: [{id: a, claims: [a]}]\n', 'apiVersion: aiop.dev/v2\nplan: {id: p}\n'), 'P005 1:13'],
    ['neither phases nor workstreams', plan(''), 'P006 1:1'],
    [
      'both phases and workstreams',
      plan('phases: [{key: k, workstreams: [{id: b, claims: [b]}]}]\nworkstreams: [{id: a, claims: [a]}]\n'),
      'P007 4:1',
    ],
    ['no workstream', plan('workstreams: []\n'), 'P008 3:14'],
    ['a workstream without id', plan('workstreams:\n  - claims: [a]\n'), 'P006 4:5'],
    ['a workstream without claims', plan('workstreams:\n  - id: a\n'), 'P006 4:5'],
    ['claims without write', plan('workstreams: [{id: a, claims: {read: [x]}}]\n'), 'P006 3:31'],
    ['an unknown field', plan('workstreams:\n  - id: a\n    claimz: [a]\n    claims: [a]\n'), 'P007 5:5'],
    [
      'text as a number',
      plan('workstreams:\n  - {id: a, claims: [a], items: [{id: i, file_path: a, action: modify, reason: r, confidence: high}]}\n'),
      'P008',
    ],
    [
      'a confidence beyond 1',
      plan('workstreams:\n  - {id: a, claims: [a], items: [{id: i, file_path: a, action: modify, reason: r, confidence: 1.2}]}\n'),
      'P008',
    ],
    ['an unknown priority', plan('workstreams:\n  - {id: a, claims: [a], priority: urgent}\n'), 'P009 4:36'],
    ['an unknown policy', plan('workstreams:\n  - {id: a, claims: {write: [a], policy: lax}}\n'), 'P009'],
    ['an id with a space', plan('workstreams:\n  - {id: "a b", claims: [a]}\n'), 'P043 4:10'],
    ['a plan id with a slash', 'apiVersion: aiop.dev/v1\nplan: {id: a/b}\nworkstreams: [{id: a, claims: [a]}]\n', 'P043 2:12'],
    ['a ULID with a U', plan('workstreams:\n  - {id: a, claims: [a], wsid: 01ARZ3NDEKTSV4RRFFQ69G5FAU}\n'), 'P043'],
    ['a ULID that overflows', plan('workstreams:\n  - {id: a, claims: [a], wsid: 81ARZ3NDEKTSV4RRFFQ69G5FAV}\n'), 'P043'],
    [
      'a lineage id of another version',
      plan('workstreams:\n  - {id: a, claims: [a], wslid: 2ed6657d-e927-468b-95e1-2665a8aea6a2}\n'),
      'P043',
    ],
    ['a short module_file_id', plan('workstreams:\n  - {id: a, claims: [a], pins: [{path: a, module_file_id: abc}]}\n'), 'P043'],
    [
      'a short file_hash',
      plan(`workstreams:\n  - {id: a, claims: [a], pins: [{path: a, module_file_id: ${'a'.repeat(20)}, file_hash: abc}]}\n`),
      'P043',
    ],
    ['an empty command', plan('workstreams:\n  - {id: a, claims: [a], verify: [" "]}\n'), 'P072'],
    ['both run and patch', plan('workstreams:\n  - {id: a, claims: [a], execute: {run: [x], patch: y}}\n'), 'P008 4:35'],
    ['a title of two lines', plan('workstreams:\n  - {id: a, claims: [a], title: "x\\ny"}\n'), 'P074 4:33'],
  ])('is refused for %s', async (_, text, expected) => {
    const report = await validate(text);
    expect(report.valid).toBe(false);
    expect(codes(report)[0], shown(report)).toMatch(new RegExp(`^${expected}`));
    expect(report.plan).toBeUndefined();
    expect(report.waves).toEqual([]);
  });

  it('names what a misspelt field was meant to be', async () => {
    const report = await validate(plan('workstreams:\n  - id: a\n    claimz: [a]\n'));
    expect(shown(report)).toContain('workstreams[0] has no field "claimz"; did you mean "claims"?');
  });

  it('is told in one run', async () => {
    const report = await validate(plan('workstreams:\n  - id: 1\n    need: []\n  - claims: 3\n'));
    expect(codes(report)).toEqual(['P006 4:5', 'P008 4:9', 'P007 5:5', 'P006 6:5', 'P008 6:13']);
  });

  it('is checked beyond the first part that is validated, with its place', async () => {
    const many = (wrong: object) => [...Array.from({ length: 600 }, (_, i) => ({ id: `w${i}`, claims: [`c${i}`] })), wrong];
    const head = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' } };
    const pointers = async (given: object) =>
      (await validate(JSON.stringify(given), { path: 'p.json' })).findings.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(await pointers({ ...head, workstreams: many({ id: 'x', claims: 0 }) })).toEqual(['AIOP-P008 /workstreams/600/claims']);
    const phases = [
      { key: 'one', workstreams: many({ id: 'x', claims: 1 }) },
      { key: 2, workstreams: [{ id: 'y', claims: 2 }] },
      { key: 'three', workstreams: many({ id: 'z', claims: 3 }) },
      4,
    ];
    expect(await pointers({ ...head, phases })).toEqual([
      'AIOP-P008 /phases/0/workstreams/600/claims',
      'AIOP-P008 /phases/1/key',
      'AIOP-P008 /phases/1/workstreams/0/claims',
      'AIOP-P008 /phases/2/workstreams/600/claims',
      'AIOP-P008 /phases/3',
    ]);
  });

  it('is known to the table of fields as the schema has it', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8'));
    const found = new Map<string, Set<string>>();
    const walk = (name: string, node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, items, $ref } = node as { properties?: object; items?: unknown; $ref?: string };
      if ($ref !== undefined) walk(name, schema.$defs[$ref.slice('#/$defs/'.length)]);
      if (items !== undefined) walk(name, items);
      if (properties === undefined) return;
      const fields = found.get(name) ?? new Set();
      found.set(name, fields);
      for (const [field, child] of Object.entries(properties)) {
        fields.add(field);
        walk(field, child);
      }
    };
    walk('', schema);
    const sorted = (map: ReadonlyMap<string, Iterable<string>>) => [...map].map(([name, fields]) => [name, [...fields].sort()]).sort();
    expect(sorted(PLAN_FIELDS)).toEqual(sorted(found));
  });
});

describe('a field that nothing enforces', () => {
  const phase = (own: object) => ({
    apiVersion: 'aiop.dev/v1',
    plan: { id: 'p' },
    phases: [{ key: 'k', workstreams: [{ id: 'a', claims: ['a/**'] }], ...own }],
  });

  it.each([
    ['plan.policy', one({}, { plan: { id: 'p', policy: 'x.yaml' } })],
    ['plan.rollback', one({}, { plan: { id: 'p', rollback: null } })],
    ['defaults.gates.min_diff_coverage', one({}, { defaults: { gates: { min_diff_coverage: 0.9 } } })],
    ['phases[0].rollback', phase({ rollback: { run: ['x'] } })],
    ['workstreams[0].rollback', one({ rollback: null })],
    ['workstreams[0].acceptance.junit', one({ acceptance: { junit: ['x.xml'] } })],
    ['workstreams[0].acceptance.coverage', one({ acceptance: { coverage: ['x.info'] } })],
    ['workstreams[0].acceptance.gates.min_diff_coverage', one({ acceptance: { gates: { min_diff_coverage: 0.9 } } })],
  ])('is refused: %s', async (name, given) => {
    const report = await validate(given);
    expect(codes(report).map((code) => code.slice(0, 4))).toEqual(['P075']);
    expect(shown(report)).toContain(`nothing enforces ${name} in this version`);
  });

  it('does not count where it promises nothing', async () => {
    const descriptive = { title: 'T', description: 'D', priority: 'high', week: 2, effort: '1h', risk: 'low', patterns: ['p'] };
    expect((await validate(one(descriptive, { plan: { id: 'p', frozen: false, version: '1', description: 'D' } }))).valid).toBe(true);
  });
});

it('a plan with more findings than may be shown says how many are not', async () => {
  const report = await validate(flat(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`w${i}`, { needs: ['nobody'] }]))), {
    maxFindings: 10,
  });
  expect(codes(report)).toHaveLength(11);
  expect(report.findings.at(-1)).toMatchObject({
    code: 'AIOP-P090',
    message: expect.stringMatching(/^2[01] more findings are not shown$/),
  });
  expect(report.errorCount).toBe(30);
});

it('strict makes errors of warnings', async () => {
  const needs = flat({ a: {}, b: { needs: ['a', 'a'] } });
  expect(await validate(needs)).toMatchObject({ valid: true, warningCount: 2 });
  expect(await validate(needs, { strict: true })).toMatchObject({ valid: false, errorCount: 2, warningCount: 0, manifests: [] });
});

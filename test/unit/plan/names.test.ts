import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../packages/plan/src/check-texts.ts';
import { refNameProblem } from '../../../packages/plan/src/ref-name.ts';
import { codes, flat, shown, validate } from './plan-harness.ts';

const found = async (plan: object | string, options = {}): Promise<string[]> =>
  codes(await validate(plan, options)).map((code) => code.slice(0, 4));

describe('ids', () => {
  it('are unique ignoring case', async () => {
    expect(await found(flat({ a: { claims: ['x'] }, A: { claims: ['y'] } }))).toEqual(['P040']);
    expect(await found(flat({ constructor: { claims: ['x'] }, hasOwnProperty: { claims: ['y'] } }))).toEqual([]);
  });

  it('of instances are taken as written, once', async () => {
    const wsid = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    expect((await validate(flat({ a: { wsid } }))).manifests[0]?.wsid).toBe(wsid);
    expect(await found(flat({ a: { wsid }, b: { wsid } }))).toEqual(['P045', 'P040']);
  });

  it('of lineages follow from phase, module and role, and a written one has to agree', async () => {
    const [first] = (await validate(flat({ a: {} }))).manifests;
    expect(await found(flat({ a: { wslid: first?.wslid } }))).toEqual([]);
    expect(await found(flat({ b: { wslid: first?.wslid } }))).toEqual(['P042']);
    expect(await found(flat({ a: { role: 'impl' }, b: { role: 'impl' } }))).toEqual(['P041']);
    const phase = { key: 'k', phase_lineage_id: '408e81b4-7246-5085-bdf5-f3485ee353c1', workstreams: [{ id: 'a', claims: ['a'] }] };
    const plan = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' }, phases: [phase] };
    expect(await found(plan)).toEqual(['P042']);
    expect(await found({ ...plan, phases: [{ ...phase, key: 'foundation' }] })).toEqual([]);
  });
});

describe('branches', () => {
  it('are rendered from their template', async () => {
    const plan = flat(
      { a: { branch: '{lane}/{plan_id}/{phase_seq}-{phase_key}/{module_id}/{role}/{id}' } },
      { defaults: { lane: 'bots' } },
    );
    expect((await validate(plan)).manifests[0]?.branch).toBe('bots/test/1-main/repo/a/a');
    const plain = (await validate(flat({ a: {} }))).manifests[0];
    expect(plain?.branch).toBe(`lane/1-main/repo/${plain?.wsid}`);
  });

  it.each([
    ['{lane}/{wsidd}', 'P044'],
    ['a b', 'P044'],
    ['{id}.lock', 'P044'],
    ['a..b', 'P044'],
    ['-x', 'P044'],
    ['a//b', 'P044'],
    ['HEAD', 'P044'],
    ['x'.repeat(245), 'P044'],
    ['\u0430bc', 'P044'],
    ['a`id`', 'P074'],
    ['a$(id)', 'P074'],
    ['a;b', 'P074'],
  ])('%j is refused with %s', async (branch, code) => {
    expect(await found(flat({ a: { branch } }))).toEqual([code]);
  });

  it('of two workstreams never collide', async () => {
    expect(await found(flat({ a: { branch: 'x' }, b: { branch: 'X' } }))).toEqual(['P045']);
    expect(await found(flat({ a: { branch: 'x/y' }, b: { branch: 'x' } }))).toEqual(['P045']);
    expect(await found(flat({ a: { branch: 'x/y' }, b: { branch: 'x/z' } }))).toEqual([]);
  });

  it('of a lane that no branch can begin with are refused once', async () => {
    expect(await found(flat({ a: {}, b: {} }, { defaults: { lane: 'a b' } }))).toEqual(['P044']);
    expect(await found(flat({ a: {}, b: {} }, { defaults: { lane: '`a`' } }))).toEqual(['P074']);
  });

  it('that pass are branches to git', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ0./-_@{}~^:?*[\\ +='), maxLength: 12 });
    fc.assert(
      fc.property(text, (name) => {
        if (refNameProblem(name) !== undefined) return;
        expect(execFileSync('git', ['check-ref-format', '--branch', name], { encoding: 'utf8' }).trim()).toBe(name);
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});

describe('modules', () => {
  const module = (own: object) => ({
    id: 'SW-1A0',
    version: '1.4.0',
    owner: '@org/devx',
    depends_on: [],
    last_updated: '2025-10-26',
    ...own,
  });
  const plan = (...modules: object[]) => flat({ a: { module: 'SW-1A0' } }, { modules });

  it.each([
    ['unknown', flat({ a: { module: 'SW-9Z9' } }, { modules: [module({})] }), ['P050']],
    ['without owner', plan({ ...module({}), owner: undefined }), ['P050']],
    ['updated on no real day', plan(module({ last_updated: '2025-02-30' })), ['P050']],
    ['of a version that is a number', plan(module({ version: 1.4 })), ['P051']],
    ['of a version with a leading zero', plan(module({ version: '1.04.0' })), ['P051']],
    ['that depend on an unknown one', plan(module({ depends_on: ['OB-6W1'] })), ['P052']],
    ['that depend on themselves', plan(module({ depends_on: ['SW-1A0'] })), ['P052']],
    ['that depend on each other', plan(module({ depends_on: ['B'] }), module({ id: 'B', depends_on: ['SW-1A0'] })), ['P052']],
    ['that are sound', plan(module({ depends_on: ['B'] }), module({ id: 'B', version: '2.0.0-rc.1+5' })), []],
  ])('%s', async (_, given, expected) => {
    expect(await found(given)).toEqual(expected);
  });
});

describe('texts', () => {
  it.each([
    ...['', '  ', 'TBD', 'todo:', 'n/a', '...', '???', '-', '<reason>', 'Placeholder.'],
    ...['T.B.D.', '[TBD]', '(to be determined)', 'To do', '**TODO**', 'TODO: write this', 'ＴＢＤ', 'undefined', 'none…', '“…”'],
  ])('%j is a placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    'add todo list',
    'todo list: sort',
    '修复',
    'x',
    '<T> becomes <U>',
    '🚀',
    'nonexistent files',
    'to do what it says',
    'title case',
  ])('%j is a text', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it.each([
    ['an expression in a title', flat({ a: { title: '${{ github.token }}' } })],
    ['an expression in a command', flat({ a: { execute: { run: ['echo ${{ secrets.X }}'] } } })],
    [
      'an escaped bidirectional character in a command',
      'apiVersion: aiop.dev/v1\nplan: {id: p}\nworkstreams: [{id: a, claims: [a], execute: {run: ["echo \\u202ex"]}}]\n',
    ],
    ['an escape sequence in a description', flat({ a: { description: 'a\u001b[31m' } })],
  ])('are refused for %s', async (_, plan) => {
    expect(await found(plan)).toEqual(['P074']);
  });

  it('may have several lines in commands and descriptions, and any visible characters', async () => {
    expect(await found(flat({ a: { title: 'Use `x` — 🏳️‍🌈', description: 'a\n\tb', verify: ['set -e\nnpm test'] } }))).toEqual([]);
  });

  it('with a secret are refused at its place, also in a comment and in a file of wrong form', async () => {
    const token = `ghp${'_'}${'A1b2C3d4E5f6'.repeat(3)}`;
    const text = `apiVersion: aiop.dev/v1\nplan: {id: p}\n# ${token}\nworkstreams: [{id: a, claims: [a]}]\n`;
    expect(codes(await validate(text))).toEqual(['P073 3:3']);
    expect(codes(await validate(`x: ${token}\n`)).sort()).toContain('P073 1:4');
    expect(shown(await validate(text))).not.toContain(token);
  });
});

describe('instance ids', () => {
  const used = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  const earlierInstances = async (ids: ReadonlySet<string>) => new Map([...ids].filter((id) => id === used).map((id) => [id, 'run 7']));

  it('of an earlier run are refused where they stand, for a workstream and for a phase', async () => {
    const plan = (wsid: string, phase: string) => `apiVersion: aiop.dev/v1
plan: { id: p }
phases:
  - key: k
    phase_instance_id: ${phase}
    workstreams: [{ id: a, wsid: ${wsid}, claims: [a] }]
`;
    const other = '01BX5ZZKBKACTAV9WEVGEMMVRZ';
    const report = await validate(plan(used, other), { earlierInstances });
    expect(codes(report)).toEqual(['P043 6:34']);
    expect(shown(report)).toContain(`the instance id ${used} of workstream "a" was used before: run 7`);
    expect(codes(await validate(plan(other, used), { earlierInstances }))).toEqual(['P043 5:24']);
  });

  it('are asked about only where a plan writes them', async () => {
    const asked: string[][] = [];
    const record = async (ids: ReadonlySet<string>) => {
      asked.push([...ids]);
      return new Map<string, string>();
    };
    expect(await found(flat({ a: {} }), { earlierInstances: record })).toEqual([]);
    expect(await found(flat({ a: { wsid: used } }), { earlierInstances: record })).toEqual([]);
    expect(asked).toEqual([[used]]);
  });
});

describe('verification, worktrees and named files', () => {
  it('tasks are asked about only where a plan names them, and named as not checked where nothing is configured', async () => {
    const tasks = async () => undefined;
    const { valid, notRun } = await validate(flat({ a: { verify: { tasks: ['test'] } } }), { tasks });
    expect(valid).toBe(true);
    expect(notRun).toContain('names of tasks (AIOP-P072): the base configures none');
    expect((await validate(flat({ a: {} }), { tasks })).notRun.join()).not.toContain('P072');
  });

  it.each([
    ['verify: []', { verify: [] }, ['P072']],
    ['verify without a field', { verify: {} }, ['P072']],
    ['no task', { verify: { tasks: [] } }, ['P072']],
    ['a task that is configured', { verify: { tasks: ['test'] } }, []],
    ['a task that is not', { verify: { tasks: ['tset'] } }, ['P072']],
    ['a relative root', { worktree: { root: './wt' } }, ['P046']],
    ['a root elsewhere', { worktree: { root: '/mnt/wt' } }, ['P075']],
    ['a patch outside', { execute: { patch: '../x.diff' } }, ['P011']],
    ['a schema outside', { acceptance: { schemas: [{ glob: 'a/*.json', schema: '/x.json' }] } }, ['P011']],
  ])('%s', async (_, own, expected) => {
    expect(await found(flat({ a: own }), { tasks: async () => ['test', 'lint'] })).toEqual(expected);
  });
});

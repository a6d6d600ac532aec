import { readManifest } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { allowsCommand } from '../../../packages/plan/src/command-pattern.ts';
import { codes, commit, flat, git, type Options, repositoryOf, validate } from './plan-harness.ts';

const text = (lines: string): string => `apiVersion: aiop.dev/v1\n${lines}`;
const given = (lines: string): Options => ({
  policy: { path: 'policy.yaml', bytes: new TextEncoder().encode(text(lines)), required: true },
});
const POLICY = `gates: { min_confidence: 0.7 }
budgets: { max_files: 10, timeout_minutes: 30 }
protected: ["infra/**", "**/*.pem"]
execute: { allow: ["./agent.sh *", "make"] }
`;
const ws = (own: object, rest: object = {}): object => flat({ a: own }, rest);
const short = async (plan: object, options: Options): Promise<string[]> =>
  (await validate(plan, options)).findings
    .filter(({ message }) => !message.startsWith('there is no git'))
    .map(({ code, pointer }) => `${code.slice(5)} ${pointer}`);

describe('a policy', () => {
  it.each<[string, object, string]>([
    ['a lower gate', ws({ acceptance: { gates: { min_confidence: 0.2 } } }), 'P071 /workstreams/0/acceptance/gates/min_confidence'],
    ['a lower default', ws({}, { defaults: { gates: { min_confidence: 0.69 } } }), 'P071 /defaults/gates/min_confidence'],
    ['a greater budget', ws({ budgets: { max_files: 11 } }), 'P071 /workstreams/0/budgets/max_files'],
    ['a greater default', ws({}, { defaults: { budgets: { timeout_minutes: 31 } } }), 'P071 /defaults/budgets/timeout_minutes'],
    ['a command that is not listed', ws({ execute: { run: ['make', 'rm -rf x'] } }), 'P071 /workstreams/0/execute/run/1'],
    ['a command with more behind it', ws({ execute: { run: ['./agent.sh a; rm -rf x'] } }), 'P071 /workstreams/0/execute/run/0'],
    ['a claim on what it protects', ws({ claims: ['infra/x'] }), 'P016 /workstreams/0/claims/0'],
    [
      'a protected path that is given back',
      ws({ claims: { write: ['infra/x'], allow_protected: [{ path: 'infra/x', reason: 'because it must' }] } }),
      'P071 /workstreams/0/claims/allow_protected/0/path',
    ],
    [
      'an item on a file that it protects anywhere',
      ws({ claims: ['a/**'], items: [{ id: 'i', file_path: 'a/key.pem', action: 'modify', reason: 'renew the key' }] }),
      'P020 /workstreams/0/items/0/file_path',
    ],
  ])('refuses %s', async (_, plan, finding) => {
    expect(await short(plan, given(POLICY))).toEqual([finding]);
  });

  it('lets a plan be stricter', async () => {
    const own = {
      acceptance: { gates: { min_confidence: 0.9 } },
      budgets: { max_files: 10, timeout_minutes: 1 },
      execute: { run: ['make', './agent.sh a --model=x/y'] },
      claims: ['a/**', 'docs/**'],
    };
    expect(await short(ws(own), given(POLICY))).toEqual([]);
    expect(await short(ws({ execute: { patch: 'a.diff' } }), given('execute: { allow: [] }\n'))).toEqual([]);
  });

  it('sets what the plan leaves open, down to the manifest', async () => {
    const { manifests } = await validate(ws({ budgets: { max_files: 5 } }), given(POLICY));
    expect(manifests[0]).toMatchObject({
      acceptance: { gates: { min_confidence: 0.7 } },
      budgets: { max_files: 5, timeout_minutes: 30 },
      claims: { except: ['infra', 'infra/**', '**/*.pem', '**/*.pem/**'] },
    });
    const bytes = new TextEncoder().encode(JSON.stringify(manifests[0]));
    expect(readManifest(bytes, 'ws.manifest.json').ok).toBe(true);
    const low = { items: [{ id: 'i', file_path: 'a/x', action: 'create', reason: 'it is needed', confidence: 0.5 }] };
    expect(await short(ws(low), given(POLICY))).toEqual(['P024 /workstreams/0/items/0/confidence']);
  });

  it('says where it stands', async () => {
    const { findings } = await validate(ws({ budgets: { max_files: 11 } }), given(POLICY));
    expect(findings.at(-1)).toMatchObject({
      code: 'AIOP-P071',
      related: [{ file: 'policy.yaml', line: 3, column: 23 }],
    });
  });

  it.each([
    ['gates: { min_confidnce: 1 }', 'P007', 'did you mean "min_confidence"?'],
    ['budgets: { max_files: many }', 'P008', 'give a whole number'],
    ['protected: ["../x"]', 'P011', 'expected'],
    ['protected: ["a[b"]', 'P010', 'expected'],
    ['gates: [', 'P002', ''],
  ])('that is wrong binds no plan, and no plan is valid under it: %s', async (lines, code, hint) => {
    const report = await validate(ws({}), given(lines));
    const found = report.findings.filter(({ file }) => file === 'policy.yaml');
    expect(found.map((finding) => finding.code.slice(5))).toEqual([code]);
    expect(found[0]?.hint).toContain(hint);
    expect(report.valid).toBe(false);
  });

  it('of another version is refused', async () => {
    const bytes = new TextEncoder().encode('apiVersion: aiop.dev/v9\n');
    expect(codes(await validate(ws({}), { policy: { path: 'policy.yaml', bytes, required: true } }))).toEqual(['P005 1:13']);
  });
});

describe('a policy in CI', () => {
  const path = '.github/aiop-policy.yaml';
  const source = { policy: { path, required: false } };

  it('is that of the branch a change is held against, not of the change', async () => {
    const repository = await repositoryOf({ [path]: text('budgets: { max_files: 5 }\n'), 'a/x': 'x' });
    git(repository.root, 'checkout', '-q', '-b', 'change');
    git(repository.root, 'rm', '-q', path);
    commit(repository.root);
    const plan = ws({ budgets: { max_files: 6 } });
    const found = async (bindingRefs: string[]) => short(plan, { ...source, git: repository, bindingRefs });
    expect(await found(['refs/heads/main'])).toEqual(['P071 /workstreams/0/budgets/max_files']);
    expect(await found(['HEAD'])).toEqual([]);
    const elsewhere = { ...plan, plan: { id: 'p', base: { ref: 'change' } } };
    expect(await short(elsewhere, { ...source, git: repository, bindingRefs: ['refs/heads/main'] })).toEqual([
      'P071 /workstreams/0/budgets/max_files',
    ]);
  });

  it('that cannot be read because the branch is not there refuses the plan', async () => {
    const repository = await repositoryOf({ 'a/x': 'x' });
    expect(await short(ws({}), { ...source, git: repository, bindingRefs: ['refs/remotes/origin/main'] })).toEqual(['P071 /plan']);
  });

  it('that was asked for by name has to exist', async () => {
    const repository = await repositoryOf({ 'a/x': 'x' });
    expect((await validate(ws({}), { policy: { path, required: true }, git: repository })).findings.map(({ message }) => message)).toEqual([
      `the policy ${path} does not exist at HEAD`,
    ]);
    expect(await short(ws({}), { ...source, git: repository })).toEqual([]);
  });

  it('that has a name under which nothing reads it is no policy that is left out in silence', async () => {
    const misnamed = path.replace('.yaml', '.yml');
    const repository = await repositoryOf({ [misnamed]: text('budgets: { max_files: 5 }\n'), 'a/x': 'x' });
    expect((await validate(ws({}), { ...source, git: repository })).findings).toMatchObject([
      { code: 'AIOP-P001', message: `nothing reads the policy ${misnamed} at HEAD`, hint: `name it ${path}` },
    ]);
    const named = { policy: { path: misnamed, required: true }, git: repository };
    expect(await short(ws({ budgets: { max_files: 6 } }), named)).toEqual(['P071 /workstreams/0/budgets/max_files']);
  });
});

describe('a frozen plan', () => {
  const frozen = text('plan: { id: p, frozen: true }\nworkstreams:\n  - { id: a, claims: ["a/**"] }\n');
  const options = { planInRepository: 'plan.yaml', path: 'plan.yaml' };

  it('may be validated, and not be changed, nor thawed', async () => {
    const repository = await repositoryOf({ 'plan.yaml': frozen, 'a/x': 'x', 'b/x': 'x' });
    const found = async (plan: string) => codes(await validate(plan, { ...options, git: repository }));
    expect(await found(frozen)).toEqual([]);
    expect(await found(`${frozen}# a comment changes nothing\n`)).toEqual([]);
    expect(await found(frozen.replace('a/**', 'b/**'))).toEqual(['P063 2:24']);
    expect(await found(frozen.replace(', frozen: true', ''))).toEqual(['P063 2:7']);
    expect(await found(frozen.replace('{ id: a,', '{ id: a, wsid: 01ARZ3NDEKTSV4RRFFQ69G5FAV,'))).toEqual([]);
  });

  it('stays frozen where its form is of an earlier version', async () => {
    const repository = await repositoryOf({ 'plan.yaml': frozen.replace('workstreams:', 'lifted: true\nworkstreams:'), 'a/x': 'x' });
    expect(codes(await validate(frozen, { ...options, git: repository }))).toEqual(['P063 2:24']);
  });

  it('binds where it stands on the branch, and nowhere else', async () => {
    const repository = await repositoryOf({ 'plan.yaml': frozen.replace('true', 'false'), 'a/x': 'x', 'b/x': 'x' });
    expect(codes(await validate(frozen, { ...options, git: repository }))).toEqual([]);
    expect(codes(await validate(frozen.replace('a/**', 'b/**'), { ...options, git: repository }))).toEqual([]);
    const { findings } = await validate(frozen, { ...options, git: await repositoryOf({ 'plan.yaml': 'x: [', 'a/x': 'x' }) });
    expect(findings).toEqual([]);
  });
});

describe('a command that a policy allows', () => {
  it.each([
    ['make', 'make', true],
    ['make', 'make x', false],
    ['./agent.sh *', './agent.sh WS1.1 --model=a/b', true],
    ['./agent.sh *', './agent.sh $(id)', false],
    ['./agent.sh *', './agent.sh a\nid', false],
    ['./agent.sh *', './agent.sh "a"', false],
    ['* test *', 'npm test a', true],
    ['* test *', 'npm tes a', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*', 'id; id', false],
    ['*', '', true],
    ['a*b*c', 'a;b-c', false],
    ['a*b*c', 'abxbc', true],
    ['a;*', 'a;b', true],
  ])('%j and %j: %s', (pattern, line, allowed) => {
    expect(allowsCommand(pattern, line)).toBe(allowed);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { findPlanFile, readManifest } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { commit, git, repositoryOf } from './plan-harness.ts';

const main = await sourceProgram('actions/plan-validate/src/main.ts');
const SOUND = 'apiVersion: aiop.dev/v1\nplan: {id: p}\nworkstreams: [{id: a, claims: [a/**]}, {id: b, claims: [b/**], needs: [a]}]\n';
const WITH_GOALS = `apiVersion: aiop.dev/v1
plan: {id: p}
phases:
  - key: one
    exit_criteria: [{id: E1, metric: ws.success_rate, op: "==", value: 1}, {id: E2, metric: gate.pass_rate, op: ">=", value: 0.5}]
    workstreams: [{id: a, claims: [a/**]}]
  - key: two
    exit_criteria: [{id: E3, metric: ws.mttr_ms, op: "<", value: 1000}]
    workstreams: [{id: b, claims: [b/**], needs: [a]}]
`;
const COLLIDING = SOUND.replace('b/**', 'a/x').replace(', needs: [a]', '');

/** Starts the action as a runner does, on its source. */
function act(folder: string, inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const temp = scratchFolder();
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const outputs = new Map(
    [...readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
  return { status, log: stdout + stderr, outputs, summary: readFileSync(summary, 'utf8'), temp };
}

describe('the action', () => {
  it('holds tasks against the configuration of the base, and instance ids against the ledger of earlier runs', async () => {
    const used = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const { root } = await repositoryOf({
      'modification_plan.yaml': SOUND.replace('{id: a,', `{id: a, wsid: ${used}, verify: {tasks: [tset]},`),
      'aiop.yaml': 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "true", inputs: ["a/**"] } } }\n',
      'a/x': 'x',
      'b/x': 'x',
    });
    const event = JSON.stringify({ t: 'ws.create', wsid: used, branch: 'x', ok: true, ms: 1 });
    expect((await inProcess(root, 'ledger', 'append', '--line', event)).status).toBe(0);
    // The change that is judged does not choose what it is judged by.
    writeFileSync(join(root, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\nverify: { tasks: { tset: { run: "true", inputs: ["a/**"] } } }\n');
    const { status, log } = act(root, {}, { GITHUB_RUN_ID: '9' });
    expect(status).toBe(1);
    expect(log).toMatch(/AIOP-P072,file=modification_plan\.yaml,line=3,col=74::.* did you mean "test"\?/);
    expect(log).toMatch(
      /AIOP-P043,file=modification_plan\.yaml,line=3,col=29::.* was used before: run \S+ entry 0 of \.runs\/ledger\.jsonl/,
    );
  });

  it('hands out matrix and manifests of a sound plan, and leaves the repository alone', async () => {
    const { root } = await repositoryOf({ 'modification_plan.yaml': SOUND, 'a/x': 'x', 'b/x': 'x' });
    const { status, outputs, summary, log, temp } = act(root, { ledger: 'off' });
    expect(status, log).toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({
      valid: 'true',
      'plan-id': 'p',
      waves: '2',
      'chunk-count': '2',
      'criteria-count': '0',
      'error-count': '0',
      'warning-count': '0',
    });
    const { include } = JSON.parse(outputs.get('matrix') ?? '');
    expect(include).toHaveLength(1);
    expect(include[0].manifest.startsWith(join(temp, 'aiop', 'manifests'))).toBe(true);
    const manifest = readManifest(readFileSync(include[0].manifest), include[0].manifest);
    expect(manifest).toMatchObject({ ok: true, value: { id: 'a', base: { ref: 'HEAD' } } });
    expect(JSON.parse(readFileSync(outputs.get('findings') ?? '', 'utf8'))).toMatchObject({ kind: 'Findings', findings: [] });
    expect(summary).toContain('✅');
    expect(nodeFiles.list(root)).toEqual(['.git', 'a', 'b', 'modification_plan.yaml']);
  });

  it('says how many exit criteria the phases of a plan state', async () => {
    const { root } = await repositoryOf({ 'modification_plan.yaml': WITH_GOALS, 'a/x': 'x', 'b/x': 'x' });
    const { status, outputs, log } = act(root);
    expect([status, outputs.get('criteria-count')], log).toEqual([0, '3']);
  });

  it('fails on a plan that is not valid, with outputs, annotation and summary, and no manifest', async () => {
    const { root } = await repositoryOf({ 'p.yaml': COLLIDING, 'a/x': 'x' });
    const { status, outputs, summary, log, temp } = act(root, { plan: 'p.yaml' });
    expect(status).toBe(1);
    expect(log).toContain('::error title=AIOP-P012,file=p.yaml,line=3,col=57::');
    expect(log).not.toContain('    at ');
    expect(Object.fromEntries(outputs)).toMatchObject({ valid: 'false', 'error-count': '1', matrices: '[]', 'manifest-dir': '' });
    expect(summary).toContain('AIOP-P012');
    expect(existsSync(join(temp, 'aiop', 'manifests'))).toBe(false);
    expect(act(root, { plan: 'p.yaml', 'fail-on': 'never' }).status).toBe(0);
  });

  it('writes its findings for code scanning, with addresses from the root of the repository', async () => {
    const { root } = await repositoryOf({ 'sub/p.yaml': COLLIDING, 'sub/a/x': 'x' });
    const { outputs } = act(root, { plan: 'p.yaml', 'working-directory': 'sub', sarif: 'out.sarif' });
    expect(outputs.get('sarif')).toBe('out.sarif');
    const [run] = JSON.parse(readFileSync(join(root, 'sub/out.sarif'), 'utf8')).runs;
    expect(run.tool.driver.name).toBe('aiop plan-validate');
    expect(run.results).toHaveLength(3);
    expect(run.results.map(({ locations: [at] }: { locations: [{ physicalLocation: object }] }) => at.physicalLocation)).toContainEqual({
      artifactLocation: { uri: 'sub/p.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 57 },
    });
    const unnamed = act(root, { plan: 'sub/p.yaml' });
    expect(unnamed.outputs.get('sarif')).toBe(join(unnamed.temp, 'aiop/plan-validate.sarif'));
  });

  it('annotates what it fails for, however many warnings there are', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `  - {id: w${at}, claims: [none${at}/**]}\n`).join('');
    const wrong = '  - {id: z, claims: [a/**], needs: [nobody]}\n';
    const { root } = await repositoryOf({ 'p.yaml': `apiVersion: aiop.dev/v1\nplan: {id: p}\nworkstreams:\n${many}${wrong}`, 'a/x': 'x' });
    const { log } = act(root, { plan: 'p.yaml' });
    expect(log).toContain('::error title=AIOP-P031');
    expect(log.match(/^::warning/gm)).toHaveLength(49);
  });

  it('fails on warnings where it is told to', async () => {
    const { root } = await repositoryOf({ 'p.yaml': SOUND, 'a/x': 'x' });
    expect(act(root, { plan: 'p.yaml' }).status).toBe(0);
    expect(act(root, { plan: 'p.yaml', 'fail-on': 'warning' }).status).toBe(1);
    expect(act(root, { plan: 'p.yaml', strict: 'true' }).status).toBe(1);
  });

  it('protects the plan itself, and writes manifests where it is told to', async () => {
    const { root } = await repositoryOf({ 'plans/p.yaml': SOUND.replace('b/**', 'plans/*'), 'a/x': 'x' });
    expect(act(root, { plan: 'plans/*.yaml' }).log).toContain('AIOP-P016');
    writeFileSync(join(root, 'plans/p.yaml'), SOUND);
    const { outputs } = act(root, { plan: 'plans/*.yaml', 'manifest-dir': 'out' });
    expect(outputs.get('manifest-dir')).toBe('out');
    expect(JSON.parse(outputs.get('matrix') ?? '').include[0].manifest).toBe('out/a/ws.manifest.json');
    expect(existsSync(join(root, 'out/b/ws.manifest.json'))).toBe(true);
  });

  it('holds a pull request to the policy of the branch that it goes to, whatever the pull request makes of it', async () => {
    const policy = 'apiVersion: aiop.dev/v1\nbudgets: { max_files: 1 }\n';
    const { root } = await repositoryOf({ '.github/aiop-policy.yaml': policy, 'a/x': 'x', 'b/x': 'x' });
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(root, 'rm', '-q', '.github/aiop-policy.yaml');
    writeFileSync(join(root, 'p.yaml'), SOUND.replace('claims: [a/**]', 'claims: [a/**], budgets: {max_files: 2}'));
    commit(root);
    const { status, log } = act(root, { plan: 'p.yaml' }, { GITHUB_BASE_REF: 'main' });
    expect(status).toBe(1);
    expect(log).toContain('::error title=AIOP-P071,file=p.yaml,line=3,');
    expect(act(root, { plan: 'p.yaml' }).status).toBe(0);
    expect(act(root, { plan: 'p.yaml' }, { GITHUB_BASE_REF: 'gone' }).log).toContain('fetch-depth: 0');
    expect(act(root, { plan: 'p.yaml', policy: 'none.yaml' }).log).toContain('the policy none.yaml does not exist at HEAD');
    const outside = act(root, { plan: 'p.yaml', policy: '../x.yaml' });
    expect([outside.status, outside.log, outside.outputs.size]).toEqual([1, expect.stringContaining('lies outside the repository'), 0]);
  });

  it('records its verdict in the ledger', async () => {
    const { root } = await repositoryOf({ 'p.yaml': COLLIDING, 'a/x': 'x' });
    act(root, { plan: 'p.yaml', ledger: '.runs/ledger.jsonl' });
    const event = JSON.parse(readFileSync(join(root, '.runs/ledger.jsonl'), 'utf8'));
    expect(event).toMatchObject({ t: 'plan.validated', ok: false, plan: 'p', errors: 1, codes: ['AIOP-P012'], workstreams: 2, waves: 1 });
  });

  it('works without git, with a warning', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'modification_plan.yaml'), SOUND);
    const { status, log, outputs } = act(folder);
    expect(status, log).toBe(0);
    expect(log).toContain('::warning title=AIOP-P061');
    expect(outputs.get('valid')).toBe('true');
  });

  it.each([
    ['a missing plan', {}, 'there is no file modification_plan.yaml'],
    ['an unknown input', { plna: 'x' }, 'did you mean plan?'],
    ['a base that is not there', { plan: 'p.yaml', 'base-ref': 'none' }, 'it names no commit: none'],
    ['a folder as plan', { plan: 'a' }, 'a is no regular file'],
  ])('says what is wrong with %s, without outputs and stack', async (_, inputs, message) => {
    const { root } = await repositoryOf({ 'p.yaml': SOUND, 'a/x': 'x' });
    const { status, log, outputs } = act(root, inputs);
    expect(status).toBe(1);
    expect(log).toContain('::error title=plan-validate::');
    expect(log).toContain(message);
    expect(log).not.toContain('    at ');
    expect(outputs.size).toBe(0);
  });
});

describe('the plan on disk', () => {
  const folder = scratchFolder();
  for (const path of ['a.yaml', 'plans/b.yaml', 'plans/c.json', 'node_modules/x/b.yaml', '[odd].yaml']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
  const find = (plan: string) => findPlanFile(plan, 'input plan', nodeFiles, (path) => join(folder, path));

  it.each([
    ['a.yaml', 'a.yaml'],
    ['plans/*.yaml', 'plans/b.yaml'],
    ['**/b.yaml', 'plans/b.yaml'],
    ['**/*.json', 'plans/c.json'],
    ['[odd].yaml', '[odd].yaml'],
  ])('%s is %s', (plan, path) => {
    expect(find(plan)).toEqual({ path, bytes: Uint8Array.from(Buffer.from(path)) });
  });

  it.each([
    ['*.txt', 'no file matches'],
    ['plans/*', '2 files match plans/*: plans/b.yaml, plans/c.json'],
    ['none.yaml', 'there is no file none.yaml'],
    ['link.yaml', 'no regular file'],
    ['plans', 'no regular file'],
    ['../*.yaml', 'input plan'],
  ])('%s is refused', (plan, message) => {
    expect(() => find(plan)).toThrow(UsageError);
    expect(() => find(plan)).toThrow(message);
  });
});

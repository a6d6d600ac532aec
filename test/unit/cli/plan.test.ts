import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AIOP, aiop as start } from '../../support/aiop-command.ts';
import { inProcess } from '../../support/command-in-process.ts';
import { putWhole } from '../../support/running.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const SOUND =
  'apiVersion: aiop.dev/v1\nplan: { id: p }\nworkstreams:\n  - { id: a, claims: ["a/**"] }\n  - { id: b, claims: ["b/**"], needs: [a] }\n';
const COLLIDING = SOUND.replace('"b/**"], needs: [a]', '"a/x"]');

const repositoryOf = (plan: string): ScratchRepository => new ScratchRepository({ 'modification_plan.yaml': plan, 'a/x': 'x', 'b/x': 'x' });

/** Runs `aiop plan …` on a repository. */
const aiop = ({ root }: ScratchRepository, ...args: readonly string[]) => inProcess(root, ...args);

describe('aiop plan validate', () => {
  it('writes SARIF beside what it prints', async () => {
    const repository = repositoryOf(COLLIDING);
    const { status, stdout } = start(repository.root, 'plan', 'validate', '--sarif', 'out/plan.sarif');
    expect(status).toBe(1);
    expect(stdout).toContain('AIOP-P012');
    const [run] = JSON.parse(readFileSync(join(repository.root, 'out/plan.sarif'), 'utf8')).runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['AIOP-P012']);
  });

  it('takes the base of a plan that names none from --base', async () => {
    const repository = repositoryOf(SOUND);
    repository.git('branch', 'older');
    repository.commit({ 'c/y': 'y' }, 'feat: c');
    writeFileSync(join(repository.root, 'modification_plan.yaml'), SOUND.replace('b/**', 'c/**'));
    expect((await aiop(repository, 'plan', 'validate', '--strict')).status).toBe(0);
    const { status, stdout } = await aiop(repository, 'plan', 'validate', '--strict', '--base', 'older');
    expect([status, stdout]).toEqual([1, expect.stringContaining('AIOP-P017')]);
    expect(await aiop(repository, 'plan', 'validate', '--base', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
  });

  it('holds a plan to the policy of the work tree, or to another one', async () => {
    const plan = SOUND.replace('claims: ["a/**"]', 'claims: ["a/**"], budgets: { max_files: 9 }');
    const repository = repositoryOf(plan);
    const policy = (most: number): string => `apiVersion: aiop.dev/v1\nbudgets: { max_files: ${most} }\n`;
    expect((await aiop(repository, 'plan', 'validate')).status).toBe(0);
    repository.files({ '.github/aiop-policy.yaml': policy(5), 'other.yaml': policy(9) });
    const { status, stdout } = await aiop(repository, 'plan', 'validate');
    expect([status, stdout]).toEqual([1, expect.stringContaining('AIOP-P071 "a" sets max_files to 9, the policy allows 5 at most')]);
    expect(stdout).toContain('.github/aiop-policy.yaml:2:23 what the policy sets');
    expect((await aiop(repository, 'plan', 'validate', '--policy', 'other.yaml')).status).toBe(0);
    expect(await aiop(repository, 'plan', 'validate', '--policy', 'none.yaml')).toMatchObject({ status: 2, stdout: '' });
    renameSync(join(repository.root, '.github/aiop-policy.yaml'), join(repository.root, '.github/aiop-policy.yml'));
    const misnamed = await aiop(repository, 'plan', 'validate');
    expect(misnamed).toMatchObject({ status: 2, stderr: expect.stringContaining('rename it') });
  });

  it('knows the tasks of aiop.yaml, and is silent about them where nothing is configured', async () => {
    const repository = repositoryOf(SOUND.replace('claims: ["a/**"]', 'claims: ["a/**"], verify: { tasks: [tests] }'));
    expect((await aiop(repository, 'plan', 'validate')).status).toBe(0);
    repository.files({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "true", inputs: ["a/**"] } } }\n' });
    const { status, stdout } = await aiop(repository, 'plan', 'validate');
    expect(status).toBe(1);
    expect(stdout).toContain('modification_plan.yaml:4:50 AIOP-P072 "a" is verified by the task "tests", which aiop.yaml does not define');
    expect(stdout).toContain('did you mean "test"?');
    repository.files({ 'aiop.yaml': 'verify: 1\n' });
    expect(await aiop(repository, 'plan', 'validate')).toMatchObject({ status: 2, stderr: expect.stringContaining('AIOP-C') });
    repository.git('rm', '--cached', '--quiet', 'modification_plan.yaml');
    repository.files({ 'aiop.yaml': 'verify: 1\n', 'modification_plan.yaml': SOUND });
    expect((await aiop(repository, 'plan', 'validate')).status).toBe(0);
  });

  it('refuses an instance id that an earlier run has on record, in the ledger here or on the branch of the ledger', async () => {
    const [used, fresh] = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01BX5ZZKBKACTAV9WEVGEMMVRZ'];
    const repository = repositoryOf(SOUND.replace('id: a,', `id: a, wsid: ${used},`).replace('id: b,', `id: b, wsid: ${fresh},`));
    expect((await aiop(repository, 'plan', 'validate')).status).toBe(0);
    const event = { t: 'ws.create', wsid: used, branch: 'x', ok: true, ms: 1 };
    expect((await inProcess(repository.root, 'ledger', 'append', '--line', JSON.stringify(event))).status).toBe(0);
    const refused = (shown: string) =>
      expect.stringMatching(`AIOP-P043 the instance id ${used} of workstream "a" was used before: run \\S+, entry 0 of ${shown}[;\\n]`);
    const here = await aiop(repository, 'plan', 'validate');
    expect([here.status, here.stdout]).toEqual([1, refused('.runs/ledger.jsonl')]);
    expect(here.stdout).not.toContain(fresh);
    repository.git('checkout', '--quiet', '--orphan', 'aiop-ledger');
    repository.git('rm', '--cached', '-rq', '.');
    repository.git('add', '--force', '.runs/ledger.jsonl');
    repository.git('commit', '--quiet', '--no-verify', '-m', 'chore: seal');
    repository.git('update-ref', 'refs/remotes/origin/aiop-ledger', 'HEAD');
    repository.git('rm', '-rq', '.runs');
    repository.git('checkout', '--quiet', '--force', 'main');
    const there = await aiop(repository, 'plan', 'validate');
    expect([there.status, there.stdout]).toEqual([1, refused('.runs/ledger.jsonl on aiop-ledger of origin')]);
    repository.files({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nledger: { branch: records }\n' });
    expect((await aiop(repository, 'plan', 'validate')).status).toBe(0);
    repository.git('update-ref', 'refs/remotes/origin/records', 'refs/remotes/origin/aiop-ledger');
    expect((await aiop(repository, 'plan', 'validate')).stdout).toEqual(refused('.runs/ledger.jsonl on records of origin'));
  });

  it('watches: validates again when plan, base or policy change, and ends with Ctrl-C', async () => {
    const repository = repositoryOf(SOUND);
    const child = spawn(process.execPath, [AIOP, 'plan', 'validate', '--watch', '--json', '--strict'], {
      cwd: repository.root,
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: repository.root },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const results = () =>
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    const nth = async (count: number) => {
      await expect.poll(() => ({ results: results().length, err })).toMatchObject({ results: count });
      return results()[count - 1];
    };
    const plan = join(repository.root, 'modification_plan.yaml');
    expect(await nth(1)).toMatchObject({ valid: true, waves: [['a'], ['b']] });
    putWhole(plan, COLLIDING);
    expect(await nth(2)).toMatchObject({ valid: false, findings: [{ code: 'AIOP-P012' }] });
    putWhole(plan, SOUND.replace('b/**', 'c/**'));
    expect(await nth(3)).toMatchObject({ valid: false, findings: [{ code: 'AIOP-P017' }] });
    repository.commit({ 'c/y': 'y' }, 'feat: c');
    expect(await nth(4)).toMatchObject({ valid: true });
    mkdirSync(join(repository.root, '.github'));
    putWhole(join(repository.root, '.github/aiop-policy.yaml'), 'apiVersion: aiop.dev/v1\nprotected: ["c/**"]\n');
    expect(await nth(5)).toMatchObject({ valid: false, findings: [{ code: 'AIOP-P016' }] });
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    expect(results()).toHaveLength(5);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('goes on watching while the plan is gone', async () => {
    const repository = repositoryOf(SOUND);
    const child = spawn(process.execPath, [AIOP, 'plan', 'validate', 'other.yaml', '--watch'], {
      cwd: repository.root,
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: repository.root },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    await expect.poll(() => err).toContain('there is no file other.yaml');
    putWhole(join(repository.root, 'other.yaml'), SOUND);
    await expect.poll(() => out).toMatch(/\d\d:\d\d:\d\d\nother\.yaml: valid, 0 errors/);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});

describe('aiop plan graph', () => {
  it('prints Mermaid, the same in JSON, or writes a page', async () => {
    const repository = repositoryOf(SOUND);
    const plain = await aiop(repository, 'plan', 'graph');
    expect(plain).toMatchObject({ status: 0, stdout: expect.stringMatching(/^flowchart LR\n[\s\S]*w0 --> w1\n$/) });
    expect(JSON.parse((await aiop(repository, 'plan', 'graph', '--json')).stdout)).toEqual({
      drawn: true,
      plan: 'p',
      waves: [['a'], ['b']],
      mermaid: plain.stdout,
    });
    expect((await aiop(repository, 'plan', 'graph', '--html', 'plan.html')).stdout).toBe('wrote plan.html: 2 workstreams in 2 waves\n');
    expect(readFileSync(join(repository.root, 'plan.html'), 'utf8')).toMatch(/^<!doctype html>\n/);
  });

  it('draws a plan with errors, and says of a file that is no plan what is wrong', async () => {
    expect((await aiop(repositoryOf(COLLIDING), 'plan', 'graph')).status).toBe(0);
    const broken = repositoryOf('x: [');
    const { status, stdout } = await aiop(broken, 'plan', 'graph', '--html', 'plan.html');
    expect(status).toBe(1);
    expect(stdout).toContain('AIOP-P002');
    expect(existsSync(join(broken.root, 'plan.html'))).toBe(false);
  });
});

describe('aiop plan explain', () => {
  it('says all about one workstream, for people and for machines', async () => {
    const repository = repositoryOf(SOUND.replace('b/**', 'a/x'));
    const { status, stdout } = await aiop(repository, 'plan', 'explain', 'b');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^b\n\nids\n/);
    expect(stdout).toContain('  waits for a (wave 1): "b" needs it (5:39)\n');
    expect(stdout).toContain('  write    a/x (1 file in the base: a/x)\n');
    expect(stdout).toContain('  a: both may write a/x ("a/x", "a/**"); allowed, it comes after a\n');
    expect(JSON.parse((await aiop(repository, 'plan', 'explain', 'b', '--json')).stdout)).toMatchObject({
      id: 'b',
      order: { wave: 2 },
      manifest: { kind: 'WorkstreamManifest' },
    });
  });

  it('exits with 1 where findings concern the workstream, and with 2 where there is none of that id', async () => {
    const repository = repositoryOf(COLLIDING);
    const { status, stdout } = await aiop(repository, 'plan', 'explain', 'b');
    expect([status, stdout]).toEqual([1, expect.stringContaining('refused, they may run at once')]);
    expect(await aiop(repository, 'plan', 'explain', 'bb')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean b?'),
    });
    expect((await aiop(repositoryOf('x: ['), 'plan', 'explain', 'b')).status).toBe(1);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const MAIN = join(import.meta.dirname, '../../../packages/cli/src/main.ts');
const SOURCE = ['--conditions=aiop-source', MAIN];
const SOUND =
  'apiVersion: aiop.dev/v1\nplan: { id: p }\nworkstreams:\n  - { id: a, claims: ["a/**"] }\n  - { id: b, claims: ["b/**"], needs: [a] }\n';
const COLLIDING = SOUND.replace('"b/**"], needs: [a]', '"a/x"]');

const repositoryOf = (plan: string): ScratchRepository => new ScratchRepository({ 'modification_plan.yaml': plan, 'a/x': 'x', 'b/x': 'x' });

/** Starts the command line on its source. */
function aiop({ root }: ScratchRepository, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: root };
  return spawnSync(process.execPath, [...SOURCE, ...args], { cwd: root, encoding: 'utf8', env });
}

describe('aiop plan validate', { timeout: 60_000 }, () => {
  it('writes SARIF beside what it prints', () => {
    const repository = repositoryOf(COLLIDING);
    const { status, stdout } = aiop(repository, 'plan', 'validate', '--sarif', 'out/plan.sarif');
    expect(status).toBe(1);
    expect(stdout).toContain('AIOP-P012');
    const [run] = JSON.parse(readFileSync(join(repository.root, 'out/plan.sarif'), 'utf8')).runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['AIOP-P012']);
  });

  it('takes the base of a plan that names none from --base', () => {
    const repository = repositoryOf(SOUND);
    repository.git('branch', 'older');
    repository.commit({ 'c/y': 'y' }, 'feat: c');
    writeFileSync(join(repository.root, 'modification_plan.yaml'), SOUND.replace('b/**', 'c/**'));
    expect(aiop(repository, 'plan', 'validate', '--strict').status).toBe(0);
    const { status, stdout } = aiop(repository, 'plan', 'validate', '--strict', '--base', 'older');
    expect([status, stdout]).toEqual([1, expect.stringContaining('AIOP-P017')]);
    expect(aiop(repository, 'plan', 'validate', '--base', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
  });

  it('holds a plan to the policy of the work tree, or to another one', () => {
    const plan = SOUND.replace('claims: ["a/**"]', 'claims: ["a/**"], budgets: { max_files: 9 }');
    const repository = repositoryOf(plan);
    const policy = (most: number): string => `apiVersion: aiop.dev/v1\nbudgets: { max_files: ${most} }\n`;
    expect(aiop(repository, 'plan', 'validate').status).toBe(0);
    repository.files({ '.github/aiop-policy.yaml': policy(5), 'other.yaml': policy(9) });
    const { status, stdout } = aiop(repository, 'plan', 'validate');
    expect([status, stdout]).toEqual([1, expect.stringContaining('AIOP-P071 "a" sets max_files to 9, the policy allows 5 at most')]);
    expect(stdout).toContain('.github/aiop-policy.yaml:2:23 what the policy sets');
    expect(aiop(repository, 'plan', 'validate', '--policy', 'other.yaml').status).toBe(0);
    expect(aiop(repository, 'plan', 'validate', '--policy', 'none.yaml')).toMatchObject({ status: 2, stdout: '' });
  });

  it('watches: validates again when plan or base change, and ends with Ctrl-C', async () => {
    const repository = repositoryOf(SOUND);
    const child = spawn(process.execPath, [...SOURCE, 'plan', 'validate', '--watch', '--json', '--strict'], {
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
      for (let tries = 0; tries < 400 && results().length < count; tries++) await sleep(50);
      expect(results(), err).toHaveLength(count);
      return results()[count - 1];
    };
    const plan = join(repository.root, 'modification_plan.yaml');
    expect(await nth(1)).toMatchObject({ valid: true, waves: [['a'], ['b']] });
    writeFileSync(plan, COLLIDING);
    expect(await nth(2)).toMatchObject({ valid: false, findings: [{ code: 'AIOP-P012' }] });
    writeFileSync(plan, SOUND.replace('b/**', 'c/**'));
    expect(await nth(3)).toMatchObject({ valid: false, findings: [{ code: 'AIOP-P017' }] });
    repository.commit({ 'c/y': 'y' }, 'feat: c');
    expect(await nth(4)).toMatchObject({ valid: true });
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    expect(results()).toHaveLength(4);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('goes on watching while the plan is gone', async () => {
    const repository = repositoryOf(SOUND);
    const child = spawn(process.execPath, [...SOURCE, 'plan', 'validate', 'other.yaml', '--watch'], {
      cwd: repository.root,
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: repository.root },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    for (let tries = 0; tries < 400 && !err.includes('there is no file'); tries++) await sleep(50);
    expect(err).toContain('there is no file other.yaml');
    writeFileSync(join(repository.root, 'other.yaml'), SOUND);
    for (let tries = 0; tries < 400 && !out.includes('valid'); tries++) await sleep(50);
    expect(out).toMatch(/\d\d:\d\d:\d\d\nother\.yaml: valid, 0 errors/);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});

describe('aiop plan graph', { timeout: 60_000 }, () => {
  it('prints Mermaid, the same in JSON, or writes a page', () => {
    const repository = repositoryOf(SOUND);
    const plain = aiop(repository, 'plan', 'graph');
    expect(plain).toMatchObject({ status: 0, stdout: expect.stringMatching(/^flowchart LR\n[\s\S]*w0 --> w1\n$/) });
    expect(JSON.parse(aiop(repository, 'plan', 'graph', '--json').stdout)).toEqual({
      drawn: true,
      plan: 'p',
      waves: [['a'], ['b']],
      mermaid: plain.stdout,
    });
    expect(aiop(repository, 'plan', 'graph', '--html', 'plan.html').stdout).toBe('wrote plan.html: 2 workstreams in 2 waves\n');
    expect(readFileSync(join(repository.root, 'plan.html'), 'utf8')).toMatch(/^<!doctype html>\n/);
  });

  it('draws a plan with errors, and says of a file that is no plan what is wrong', () => {
    expect(aiop(repositoryOf(COLLIDING), 'plan', 'graph').status).toBe(0);
    const broken = repositoryOf('x: [');
    const { status, stdout } = aiop(broken, 'plan', 'graph', '--html', 'plan.html');
    expect(status).toBe(1);
    expect(stdout).toContain('AIOP-P002');
    expect(existsSync(join(broken.root, 'plan.html'))).toBe(false);
  });
});

describe('aiop plan explain', { timeout: 60_000 }, () => {
  it('says all about one workstream, for people and for machines', () => {
    const repository = repositoryOf(SOUND.replace('b/**', 'a/x'));
    const { status, stdout } = aiop(repository, 'plan', 'explain', 'b');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^b\n\nids\n/);
    expect(stdout).toContain('  waits for a (wave 1): "b" needs it (5:39)\n');
    expect(stdout).toContain('  write    a/x (1 file in the base: a/x)\n');
    expect(stdout).toContain('  a: both may write a/x ("a/x", "a/**"); allowed, it comes after a\n');
    expect(JSON.parse(aiop(repository, 'plan', 'explain', 'b', '--json').stdout)).toMatchObject({
      id: 'b',
      order: { wave: 2 },
      manifest: { kind: 'WorkstreamManifest' },
    });
  });

  it('exits with 1 where findings concern the workstream, and with 2 where there is none of that id', () => {
    const repository = repositoryOf(COLLIDING);
    const { status, stdout } = aiop(repository, 'plan', 'explain', 'b');
    expect([status, stdout]).toEqual([1, expect.stringContaining('refused, they may run at once')]);
    expect(aiop(repository, 'plan', 'explain', 'bb')).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean b?') });
    expect(aiop(repositoryOf('x: ['), 'plan', 'explain', 'b').status).toBe(1);
  });
});

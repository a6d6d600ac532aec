import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const AIOP = join(import.meta.dirname, '../../dist/aiop/index.js');
const environment = (temp: string, more: Readonly<Record<string, string | undefined>> = {}) => ({
  PATH: process.env.PATH,
  HOME: temp,
  TMPDIR: temp,
  RUNNER_TEMP: temp,
  ...more,
});

function aiop(cwd: string, args: readonly string[], more: Readonly<Record<string, string | undefined>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [AIOP, ...args], {
    cwd,
    encoding: 'utf8',
    env: environment(scratchFolder(), more),
  });
  return { status, stdout, stderr, all: stdout + stderr };
}

const NO_STACK = /^\s+at /m;
const plan = (workstreams: string): string => `apiVersion: aiop.dev/v1\nplan: { id: e2e }\nworkstreams:\n${workstreams}`;
const workstream = (id: string, claims: string, run: string): string =>
  `  - { id: ${id}, title: "docs: ${id}", claims: ["${claims}"], execute: { run: ["${run}"] }, verify: ["true"] }\n`;

function repositoryOf(files: Readonly<Record<string, string>>): ScratchRepository {
  const repository = new ScratchRepository(files);
  repository.git('checkout', '--quiet', '--detach');
  return repository;
}

describe('aiop run', () => {
  it('shows a table, what was refused and why, and where the result lies', () => {
    const text = plan(workstream('good', 'a.txt', 'echo 2 > a.txt') + workstream('stray', 'b.txt', 'echo > c.txt'));
    const repository = repositoryOf({ 'a.txt': '1\n', 'modification_plan.yaml': text });
    const { status, stdout, stderr } = aiop(repository.root, ['run', '--target', 'main']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^good +1 +merged/m);
    expect(stdout).toMatch(/^stray +1 +refused/m);
    expect(stdout).toMatch(/stray was refused at claims:\n +c\.txt:1:1 AIOP-S020 /);
    expect(stdout).toMatch(/main: [0-9a-f]{12} → [0-9a-f]{12}/);
    expect(stdout).toMatch(/anchor \d+:[0-9a-f]{64}/);
    expect(stderr).toMatch(/good +merge +ok/);
    expect(stdout + stderr).not.toContain('\u001b[');
    expect(repository.git('show', 'main:a.txt')).toBe('2');
  });

  it('gives machines one JSON document, and nothing else, on standard output', () => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'p.yaml': plan(workstream('good', 'a.txt', 'echo 2 > a.txt')) });
    const report = join(scratchFolder(), 'report.json');
    const { status, stdout } = aiop(repository.root, ['run', '--plan', 'p.yaml', '--target', 'main', '--json', '--report', report]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ passed: true, workstreams: [{ id: 'good', outcome: { state: 'merged' } }] });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual(JSON.parse(stdout));
  });

  it('cleans up at Ctrl-C: no lock, no worktree, no half of a merge, exit status 130', async () => {
    const text = plan(workstream('slow', 'a.txt', 'echo started > $AIOP_PROMPT.started; sleep 60'));
    const repository = repositoryOf({ 'a.txt': '1\n', 'modification_plan.yaml': text });
    const head = repository.git('rev-parse', 'main');
    const temp = scratchFolder();
    const child = spawn(process.execPath, [AIOP, 'run', '--target', 'main'], {
      cwd: repository.root,
      env: environment(temp),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const worktrees = join(temp, 'worktrees');
    while (!(existsSync(worktrees) && readdirSync(worktrees).some((name) => name.endsWith('.started')))) await sleep(20);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(repository.git('rev-parse', 'main')).toBe(head);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
    expect(readdirSync(join(repository.root, '.runs')).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect(readdirSync(join(repository.root, '.git')).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect(aiop(repository.root, ['ledger', 'verify']).status).toBe(3);
  });

  it('refuses a plan whose claims collide, with both places and a witness, and runs nothing', () => {
    const repository = repositoryOf({
      'a.txt': '1\n',
      'modification_plan.yaml': plan(workstream('one', 'src/**', 'true') + workstream('two', 'src/core/*.ts', 'true')),
    });
    const { status, all } = aiop(repository.root, ['run']);
    expect(status).toBe(1);
    expect(all).toMatch(/modification_plan\.yaml:\d+:\d+ AIOP-P012 .*src\/core\//);
    expect(all).toContain('nothing was run');
    expect(existsSync(join(repository.root, '.runs'))).toBe(false);
  });
});

describe('wrong use', () => {
  const good = plan(workstream('one', 'a.txt', 'true'));
  it.each([
    ['an unknown command', ['rnu'], /unknown command 'rnu'[\s\S]*Did you mean run/, 2],
    ['an unknown option', ['run', '--pln', 'x'], /unknown option '--pln'[\s\S]*Did you mean --plan/, 2],
    ['a missing plan', ['run', '--plan', 'nowhere.yaml'], /--plan: .*nowhere\.yaml[\s\S]*expected: /, 2],
    ['a missing folder', ['run', '--repo', 'nowhere'], /--repo[\s\S]*no such folder/, 2],
    ['a bad number', ['run', '--target', 'main', '--concurrency', 'many'], /--concurrency: it is "many"[\s\S]*whole number/, 2],
    ['a missing branch', ['run', '--target', 'elsewhere'], /no branch elsewhere[\s\S]*main[\s\S]*--target/, 2],
    ['a missing ledger', ['ledger', 'verify'], /\.runs\/ledger\.jsonl/, 2],
    ['a bad anchor', ['ledger', 'verify', '--ledger', 'a.txt', '--anchor', '1:2'], /--anchor[\s\S]*SIZE:ROOT/, 2],
    ['a name without its tasks', ['verify', 'nothing'], /aiop\.yaml: there is no task[\s\S]*verify\.tasks/, 2],
  ])('of %s is said in a few lines, without a stack', (_, args, message, expected) => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'modification_plan.yaml': good });
    const { status, all } = aiop(repository.root, args);
    expect(all).toMatch(message);
    expect(all).not.toMatch(NO_STACK);
    expect(status).toBe(expected);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('outside a repository, without commits and without git, says what is missing', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'modification_plan.yaml'), good);
    expect(aiop(folder, ['run'])).toMatchObject({ status: 2, all: expect.stringMatching(/not inside a git repository[\s\S]*git init/) });
    const empty = new ScratchRepository();
    writeFileSync(join(empty.root, 'modification_plan.yaml'), good);
    expect(aiop(empty.root, ['run'])).toMatchObject({
      status: 2,
      all: expect.stringMatching(/no commit yet[\s\S]*commit something first/),
    });
    const nothing = join(folder, 'bin');
    mkdirSync(nothing);
    expect(aiop(folder, ['run'], { PATH: nothing })).toMatchObject({
      status: 2,
      all: expect.stringMatching(/git was not found[\s\S]*install git/),
    });
  });

  it('is never green on nothing', () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    expect(aiop(repository.root, ['verify'])).toMatchObject({ status: 2, all: expect.stringMatching(/aiop\.yaml|verify\.tasks/) });
  });
});

describe('the other commands', () => {
  it.each([[[]], [['run']], [['plan']], [['plan', 'validate']], [['verify']], [['ledger', 'verify']], [['version', 'next']]])(
    'aiop %j --help shows an example',
    (args) => {
      const { status, stdout } = aiop(scratchFolder(), [...args, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(args.length === 1 && args[0] === 'plan' ? /validate/ : /Example:\n {2}aiop /);
    },
  );

  it('verify skips what is known, says why it ran, and dry-runs', () => {
    const config = 'apiVersion: aiop.dev/v1\nverify: { tasks: { count: { run: "wc -l a.txt", inputs: [a.txt], outputs: [] } } }\n';
    const repository = repositoryOf({ 'a.txt': '1\n', 'aiop.yaml': config });
    expect(aiop(repository.root, ['verify'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/1 ran, 0 skipped/) });
    expect(aiop(repository.root, ['verify'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 ran, 1 skipped/) });
    repository.files({ 'a.txt': '2\n' });
    const explained = aiop(repository.root, ['verify', '--explain']);
    expect(explained.all).toMatch(/changed: a\.txt/);
    expect(JSON.parse(aiop(repository.root, ['verify', '--json']).stdout)).toMatchObject({ ok: true, skipped: 1 });
  });

  it('version next explains itself', () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    repository.git('tag', 'v1.2.3');
    repository.commit({ 'a.txt': '2\n' }, 'feat: more');
    const { status, stdout } = aiop(repository.root, ['version', 'next', '--explain']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\.3\.0 \(minor; last release 1\.2\.3\)/);
    expect(stdout).toMatch(/minor +type +feat: more/);
  });

  it('ledger verify tells verified, consistent and tampered apart by exit status', () => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'modification_plan.yaml': plan(workstream('one', 'a.txt', 'echo 2 > a.txt')) });
    const { ledger } = JSON.parse(aiop(repository.root, ['run', '--target', 'main', '--json']).stdout);
    expect(aiop(repository.root, ['ledger', 'verify', '--anchor', `${ledger.size}:${ledger.root}`]).status).toBe(0);
    expect(aiop(repository.root, ['ledger', 'verify']).status).toBe(3);
    const path = join(repository.root, '.runs/ledger.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"ok":true', '"ok":false'));
    const tampered = aiop(repository.root, ['ledger', 'verify']);
    expect(tampered).toMatchObject({ status: 1, stdout: expect.stringMatching(/tampered: entry \d+, byte \d+/) });
  });
});

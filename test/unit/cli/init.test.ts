import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, inferConfig, readConfig, renderStarterConfig } from '@aiop/config';
import { describe, expect, it } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const FILES = ['aiop.yaml', 'modification_plan.yaml', '.github/workflows/aiop.yml'];
const PACKAGE = JSON.stringify({ scripts: { test: 'true', build: 'true', lint: 'true', other: 'true' } });
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('aiop init', () => {
  it('writes files that the other commands take as they are', () => {
    const { root } = new ScratchRepository({ 'package.json': PACKAGE, 'package-lock.json': '{}' });
    const { status, stdout, stderr } = aiop(root, 'init');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const path of FILES) expect(stdout).toMatch(new RegExp(`^${path} +written$`, 'm'));
    expect(read(root, '.github/workflows/aiop.yml')).toBe(
      read(join(import.meta.dirname, '../../..'), 'examples/workflows/plan-and-verify.yml'),
    );

    expect(aiop(root, 'plan', 'validate')).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 errors, 0 warnings/) });
    const dry = aiop(root, 'verify', '--dry-run', '--json');
    const { tasks }: { tasks: { name: string }[] } = JSON.parse(dry.stdout);
    expect(tasks.map(({ name }) => name).sort()).toEqual(['build', 'lint', 'test']);
  });

  it('writes a plan that runs, and whose result is what it says', () => {
    const repository = new ScratchRepository({ 'package.json': PACKAGE });
    aiop(repository.root, 'init');
    repository.commit({}, 'chore: begin');
    const { status, stdout, stderr } = aiop(repository.root, 'run');
    expect(status, stdout + stderr).toBe(0);
    // The branch that is checked out is never moved.
    const landed = repository.git('for-each-ref', '--format=%(refname)', 'refs/heads/aiop');
    expect(repository.git('show', `${landed}:docs/checks.md`)).toBe('# How this repository is checked\n\n- lint\n- build\n- test');
  });

  it('never touches what is there, and says so', () => {
    const own = 'apiVersion: aiop.dev/v1\nverify: { tasks: { mine: { run: "true" } } }\n';
    const { root } = new ScratchRepository({ 'aiop.yaml': own, '.github/workflows/aiop.yml': { link: 'nowhere' } });
    const { status, stdout } = aiop(root, 'init', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        { path: 'aiop.yaml', state: 'kept' },
        { path: 'modification_plan.yaml', state: 'written' },
        { path: '.github/workflows/aiop.yml', state: 'kept' },
      ],
    });
    expect(read(root, 'aiop.yaml')).toBe(own);
    expect(read(root, 'modification_plan.yaml')).toContain('verify: { tasks: ["mine"] }');
    expect(existsSync(join(root, '.github/workflows/nowhere'))).toBe(false);
  });

  it('writes nothing on a dry run', () => {
    const repository = new ScratchRepository({ 'a.txt': 'a' });
    const { status, stdout } = aiop(repository.root, 'init', '--dry-run');
    expect([status, repository.git('status', '--porcelain')]).toEqual([0, '']);
    for (const path of FILES) expect(stdout).toMatch(new RegExp(`^${path} +would be written$`, 'm'));
  });

  it.each([
    ['a link on the way', { '.github': { link: '/tmp' } }, /aiop: \.github: it is a symbolic link/],
    ['a file on the way', { '.github/workflows': 'x' }, /aiop: \.github\/workflows: it is no folder/],
    ['a configuration that is wrong', { 'aiop.yaml': 'nonsense: 1\n' }, /aiop: aiop\.yaml:1:1: AIOP-C006 /],
  ])('writes nothing at all where there is %s', (_, files, message) => {
    const repository = new ScratchRepository(files);
    const { status, stderr } = aiop(repository.root, 'init');
    expect([status, repository.git('status', '--porcelain')]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('wants a repository', () => {
    expect(aiop(scratchFolder(), 'init')).toMatchObject({ status: 2, stderr: expect.stringMatching(/is not inside a git repository/) });
  });
});

describe('the configuration to start from', () => {
  const configOf = (names: readonly string[], packageJson?: string, tracked: readonly string[] = []): Config => {
    const surroundings = { names, packageJson: packageJson === undefined ? undefined : Buffer.from(packageJson) };
    const bytes = new TextEncoder().encode(renderStarterConfig(surroundings, new Set(tracked)));
    const config = readConfig({ path: 'aiop.yaml', bytes });
    if (!config.ok) throw new Error(JSON.stringify(config.findings));
    return config.value;
  };

  it('has the tasks that would be inferred without it, and sets up what the lock file says', () => {
    const { tasks, setup } = configOf(['package.json', 'pnpm-lock.yaml'], PACKAGE);
    const inferred = inferConfig({ names: ['pnpm-lock.yaml'], packageJson: Buffer.from(PACKAGE) }).tasks;
    expect(tasks).toEqual(inferred.map((task) => ({ ...task, outputs: task.outputs ?? ['build/**', 'dist/**', 'lib/**', 'out/**'] })));
    expect(setup).toMatchObject({ run: 'pnpm install --frozen-lockfile', outputs: ['node_modules/**'] });
  });

  it('takes no folder that git knows for what a build writes', () => {
    const { tasks } = configOf(['package.json'], PACKAGE, ['lib', 'build']);
    expect(tasks.find(({ name }) => name === 'build')).toMatchObject({ outputs: ['dist/**', 'out/**'] });
  });

  it.each([
    ['Cargo.toml', 'cargo test'],
    ['go.mod', 'go test ./...'],
    ['pyproject.toml', 'python3 -m pytest'],
  ])('tests by what %s stands for', (name, run) => {
    expect(configOf([name])).toMatchObject({ tasks: [{ name: 'test', run, outputs: [] }] });
  });

  it('fails until somebody says how to check, where nothing tells', () => {
    const { root } = new ScratchRepository({ 'a.txt': 'a' });
    aiop(root, 'init');
    expect(aiop(root, 'verify')).toMatchObject({ status: 1, stderr: expect.stringMatching(/say how this repository is checked/) });
  });
});

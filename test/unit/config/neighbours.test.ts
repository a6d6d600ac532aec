import { loadCommittedConfig, loadConfig, type TaskConfig } from '@aiop/config';
import { formatFinding, UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { nodeFiles } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { logOf, Scratch } from '../verify/scratch.ts';

const from = (...files: readonly string[]): string => `apiVersion: aiop.dev/v1\nverify: { from: [${files.join(', ')}] }\n`;

function repository(files: Readonly<Record<string, string | object>>): Scratch {
  const scratch = new Scratch();
  for (const [path, content] of Object.entries(files))
    scratch.write(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return scratch.commit();
}

/** The tasks by name, and what was left out as `place message`. */
function loaded(scratch: Scratch): { readonly tasks: ReadonlyMap<string, TaskConfig>; readonly leftOut: readonly string[] } {
  const config = loadConfig(scratch.root, nodeFiles);
  return {
    tasks: new Map(config.tasks.map((task) => [task.name, task])),
    leftOut: (config.findings ?? []).map((finding) => formatFinding(finding).replace(/; .*/, '')),
  };
}

describe('tasks of package.json', () => {
  it('cover the scripts that they run', () => {
    const scripts = {
      lint: 'npm run -s lint:js && (pnpm run lint:css; true)|cat',
      'lint:js': 'yarn run-script lint:js:fast',
      'lint:js:fast': 'npm run lint',
      'lint:css': 'x run',
      'lint:other': 'npm run',
    };
    const { leftOut } = loaded(repository({ 'aiop.yaml': from('package.json'), 'package.json': { scripts } }));
    expect(leftOut).toEqual(['package.json:7:5 AIOP-C020 the script "lint:other" is not taken: it is not named as a check']);
  });

  const SCRIPTS = { name: 'a', scripts: { dev: 'vite', pretest: 'true', test: 'grep -q one src/a', build: 'true', ci: 'true' } };

  it('are its scripts that check something, read each time; the others are named', () => {
    const scratch = repository({ 'aiop.yaml': from('package.json'), 'package.json': SCRIPTS, 'package-lock.json': '{}' });
    const { tasks, leftOut } = loaded(scratch);
    expect([...tasks.keys()]).toEqual(['test', 'build']);
    expect(tasks.get('test')).toMatchObject({ run: 'npm run test', needs: ['build'], outputs: [] });
    expect(leftOut).toEqual([
      'package.json:4:5 AIOP-C020 the script "dev" is not taken: it is not named as a check',
      'package.json:8:5 AIOP-C020 the script "ci" is not taken: it is not named as a check',
    ]);
    scratch.write('package.json', JSON.stringify({ scripts: { lint: 'true' } }));
    expect([...loaded(scratch).tasks.keys()]).toEqual(['lint']);
  });

  it('are those that are named, and give way to a task of one’s own', () => {
    const config = `apiVersion: aiop.dev/v1
verify:
  from: { file: package.json, tasks: [ci, test] }
  tasks:
    test: { run: own, needs: [ci] }
`;
    const { tasks, leftOut } = loaded(repository({ 'aiop.yaml': config, 'package.json': SCRIPTS }));
    expect([...tasks].map(([name, { run }]) => [name, run])).toEqual([
      ['test', 'own'],
      ['ci', 'npm run ci'],
    ]);
    expect(leftOut).toContain('package.json:7:5 AIOP-C020 the script "build" is not taken: `tasks` does not name it');
  });

  it('run', async () => {
    const scratch = repository({ 'aiop.yaml': from('package.json'), 'package.json': SCRIPTS, 'src/a': 'one\n' });
    const run = async () =>
      (
        await scratch.verify([...loaded(scratch).tasks.values()], {
          environment: { PATH: process.env.PATH, HOME: scratch.path('..'), TMPDIR: scratch.path('..') },
        })
      ).task('test').state;
    expect(await run()).toBe('passed');
    scratch.write('src/a', 'two\n');
    expect(await run()).toBe('failed');
  });
});

describe('tasks of turbo.json', () => {
  const REPOSITORY = {
    'aiop.yaml': from('turbo.json'),
    'package.json': { name: 'root', workspaces: ['packages/*'], scripts: { format: 'true' } },
    'package-lock.json': '{}',
    '.gitignore': 'dist/\n',
    'packages/ui/package.json': { name: '@acme/ui', scripts: { build: 'x', lint: 'x' } },
    'packages/mid/package.json': { name: 'mid', dependencies: { '@acme/ui': '*' } },
    'packages/web/package.json': { name: 'web', devDependencies: { mid: '*' }, scripts: { build: 'x', test: 'x', dev: 'x' } },
    'turbo.json': `{
  // Version 2, with comments.
  "$schema": "https://turborepo.dev/schema.json",
  "globalDependencies": ["tsconfig.json"],
  "globalEnv": ["CI", "ACME_*"],
  "remoteCache": {},
  "tasks": {
    "build": { "dependsOn": ["^build"], "outputs": ["dist/**", "!dist/tmp/**"], "env": ["MODE"], },
    "test": { "dependsOn": ["build"], "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/shared/**"], "passThroughEnv": ["TOKEN"] },
    "lint": { "inputs": ["src/**"] },
    "//#format": { "inputs": ["*.md"] },
    "dev": { "cache": false, "persistent": true },
    "deploy": { "cache": false },
  },
}
`,
  };

  it('become one for each package that has the script, with needs along the packages', () => {
    const { tasks } = loaded(repository(REPOSITORY));
    expect([...tasks.keys()].sort()).toEqual(['acme.ui.build', 'acme.ui.lint', 'format', 'web.build', 'web.test']);
    expect(tasks.get('web.build')).toMatchObject({
      run: 'npm run build',
      cwd: 'packages/web',
      needs: ['acme.ui.build'],
      outputs: ['packages/web/dist/**', '!packages/web/dist/tmp/**'],
      env: ['CI', 'MODE'],
    });
    expect(tasks.get('web.test')).toMatchObject({ needs: ['web.build'], outputs: [] });
    expect(tasks.get('web.test')?.inputs).toEqual([
      'packages/web/**',
      'shared/**',
      'packages/web/package.json',
      'package.json',
      'turbo.json',
      'package-lock.json',
      'tsconfig.json',
      '!packages/web/dist/**',
      '!packages/web/.turbo/**',
    ]);
    expect(tasks.get('acme.ui.lint')?.inputs?.[0]).toBe('packages/ui/src/**');
    expect(tasks.get('format')).toMatchObject({ inputs: ['*.md', 'package.json', 'turbo.json', 'package-lock.json', 'tsconfig.json'] });
  });

  it('that have no equal are named with their places', () => {
    expect(loaded(repository(REPOSITORY)).leftOut).toEqual([
      'turbo.json:6:3 AIOP-C020 "remoteCache" is not taken over',
      'turbo.json:5:23 AIOP-C020 "ACME_*" is no plain name of a variable: it does not reach the task',
      'turbo.json:9:96 AIOP-C020 "passThroughEnv" of "test" is not taken over',
      'turbo.json:12:5 AIOP-C020 the task "dev" is not taken: it never ends',
      'turbo.json:13:5 AIOP-C020 the task "deploy" is not taken: its results are never kept, so it is no check',
    ]);
  });

  it('lose no file that git may track to what another task writes', () => {
    const turbo = { tasks: { build: { outputs: ['dist/**', 'src/gen/**', 'x'] }, lint: {} } };
    const inputs = (gitignore: string) =>
      loaded(repository({ ...REPOSITORY, '.gitignore': gitignore, 'turbo.json': turbo })).tasks.get('acme.ui.lint')?.inputs ?? [];
    const subtracted = (gitignore: string) => inputs(gitignore).filter((pattern) => pattern.startsWith('!') && !pattern.includes('.turbo'));
    expect(subtracted('dist\n')).toEqual(['!packages/ui/dist/**']);
    expect(subtracted('/dist\n')).toEqual([]);
    expect(subtracted('dist\n!packages/ui/dist/kept\n')).toEqual([]);
    expect(subtracted('')).toEqual([]);
  });

  it('are those of a commit, where a commit is asked', async () => {
    const scratch = repository(REPOSITORY);
    const { git } = await scratch.ports();
    const head = scratch.run('git', 'rev-parse', 'HEAD').trim();
    const expected = loadConfig(scratch.root, nodeFiles);
    scratch.write('turbo.json', '{}');
    expect(await loadCommittedConfig(git as Repository, head)).toEqual(expected);
  });

  it('of version 1 are read too', () => {
    const { tasks } = loaded(
      repository({ ...REPOSITORY, 'turbo.json': { pipeline: { 'web#test': { dependsOn: ['$MODE'] }, test: { outputs: ['x'] } } } }),
    );
    expect([...tasks]).toMatchObject([['web.test', { env: ['MODE'], outputs: [] }]]);
  });
});

describe('tasks of Taskfile.yml', () => {
  const TASKFILE = `version: '3'
vars: { OUT: build/out, GREETING: "hello" }
env: { MODE: fast }
includes: { docs: ./docs }
tasks:
  build:
    desc: makes it
    deps: [prepare]
    dir: app
    sources: ["src/**", { exclude: "src/x" }]
    generates: ["{{.OUT}}/**"]
    cmds:
      - mkdir -p {{.OUT}}
      - { cmd: 'echo "{{ .GREETING }} $MODE" > {{.OUT}}/x', silent: true }
  prepare: [cd /, test -d app]
  test: { cmds: [{ task: build }, "grep -q 'hello fast' app/build/out/x"] }
  release: { cmds: [git push] }
  lint: { cmds: ["golint {{.CLI_ARGS}}"] }
  check: { deps: [lint], cmds: ["true"] }
  typecheck: { status: ["true"], cmds: ["true"] }
`;

  it('are those with sources or that check something, and what they need; they run', async () => {
    const scratch = repository({ 'aiop.yaml': from('Taskfile.yml'), 'Taskfile.yml': TASKFILE, 'app/src/a': '', '.gitignore': 'build/\n' });
    const { tasks } = loaded(scratch);
    expect([...tasks.keys()]).toEqual(['build', 'prepare', 'test']);
    expect(tasks.get('build')).toMatchObject({
      cwd: 'app',
      inputs: ['app/src/**', '!app/src/x'],
      outputs: ['app/build/out/**'],
      needs: ['prepare'],
    });
    const report = await scratch.verify([...tasks.values()]);
    expect({ ok: report.ok, logs: report.tasks.map(logOf).join('') }).toEqual({ ok: true, logs: '' });
  });

  it('that have no equal are left out whole, with what needs them, each named with its place', () => {
    expect(loaded(repository({ 'aiop.yaml': from('Taskfile.yml'), 'Taskfile.yml': TASKFILE })).leftOut).toEqual([
      'Taskfile.yml:4:1 AIOP-C020 "includes" is not taken over',
      'Taskfile.yml:17:3 AIOP-C020 the task "release" is not taken: it has no sources, and is not named as a check',
      'Taskfile.yml:18:18 AIOP-C020 the task "lint" is not taken: it has a template that is more than a fixed variable',
      'Taskfile.yml:20:16 AIOP-C020 the task "typecheck" is not taken: it has "status", which has no equal here',
      'AIOP-C020 Taskfile.yml: the task "check" is not taken: it needs "lint", which is not',
    ]);
  });

  it.each([
    ['a call after a command', 'cmds: ["true", { task: build }]', 'calls "build" after a command'],
    ['a deferred command', 'cmds: [{ defer: x }]', '"defer"'],
    ['a need with variables', 'deps: [{ task: build, vars: { A: 1 } }]', 'needs a task with variables'],
    ['a variable that is worked out', 'vars: { A: { sh: date } }', 'variable A is worked out'],
    ['a command that is none', 'cmds: [3]', 'no text'],
    ['a need by a pattern', 'deps: ["x-*"]', 'no plain name'],
  ])('are left out where one has %s', (_, fields, why) => {
    const text = `version: '3'\ntasks:\n  build: "true"\n  test: { ${fields} }\n`;
    const { tasks, leftOut } = loaded(repository({ 'aiop.yaml': from('Taskfile.yml'), 'Taskfile.yml': text }));
    expect([...tasks.keys()]).toEqual(['build']);
    expect(leftOut.join()).toContain(why);
  });
});

describe('tasks of .pre-commit-config.yaml', () => {
  it('are its hooks, each run by pre-commit over all files; hooks of other stages are named', () => {
    const config = `repos:
  - repo: https://example.org/hooks
    rev: v1
    hooks: [{ id: ruff }, { id: ruff, alias: ruff-fix }, { id: commitlint, stages: [commit-msg] }]
  - repo: local
    hooks: [{ id: "my hook", name: x, entry: ./x, language: script }]
`;
    const { tasks, leftOut } = loaded(repository({ 'aiop.yaml': from('.pre-commit-config.yaml'), '.pre-commit-config.yaml': config }));
    expect([...tasks].map(([name, { run }]) => [name, run])).toEqual([
      ['ruff', 'pre-commit run --all-files --color never -- ruff'],
      ['ruff-fix', 'pre-commit run --all-files --color never -- ruff-fix'],
      ['my-hook', "pre-commit run --all-files --color never -- 'my hook'"],
    ]);
    expect(tasks.get('ruff')?.inputs).toBeUndefined();
    expect(leftOut).toEqual([
      '.pre-commit-config.yaml:4:60 AIOP-C020 the hook "commitlint" is not taken: it runs at commit-msg, and checks no files',
    ]);
  });
});

describe('files of other tools', () => {
  it.each([
    ['of a kind that is not known', from('Makefile'), {}, /tasks cannot be taken from it/],
    ['that are not there', from('turbo.json'), {}, /turbo\.json: there is no such file/],
    ['that cannot be read', from('package.json'), { 'package.json': '{' }, /package\.json:1:\d+ AIOP-C002/],
    ['that have no task to take', from('package.json'), { 'package.json': '{ "scripts": { "dev": "x" } }' }, /none of its tasks.*"dev"/s],
    [
      'that both have a task of one name',
      from('package.json', 'Taskfile.yml'),
      { 'package.json': '{ "scripts": { "test": "x" } }', 'Taskfile.yml': 'version: "3"\ntasks: { test: "x" }\n' },
      /the task "test" comes from package\.json and from Taskfile\.yml/,
    ],
    ['outside of the repository', from('../package.json'), {}, /AIOP-C015/],
  ])('are refused %s', (_, config, files, message) => {
    const scratch = repository({ 'aiop.yaml': config, ...files });
    expect(() => loaded(scratch)).toThrow(UsageError);
    expect(() => loaded(scratch)).toThrow(message);
  });
});

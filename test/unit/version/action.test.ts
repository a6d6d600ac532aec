import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { historyRepository } from './history.ts';

const entry = await sourceProgram('actions/conventional-version/src/main.ts');

/** Starts the action as a runner does, from its sources, and reads back what it wrote. */
function run(
  { root }: ScratchRepository,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const temporary = scratchFolder();
  const file = (name: string): string => {
    const path = join(temporary, name);
    writeFileSync(path, '');
    return path;
  };
  mkdirSync(join(temporary, 'home'));
  const [output, summary] = [file('output'), file('summary')];
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      HOME: join(temporary, 'home'),
      GITHUB_WORKSPACE: root,
      RUNNER_TEMP: temporary,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...given,
      ...environment,
    },
  });
  const pairs = [...readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
    name,
    value,
  ]);
  return {
    status,
    stdout,
    stderr,
    outputs: Object.fromEntries(pairs),
    raw: readFileSync(output, 'utf8'),
    summary: readFileSync(summary, 'utf8'),
  };
}

describe('the action in mode next', () => {
  it('gives the versions of all modules, and that of one by its name', () => {
    const repository = historyRepository([{ message: 'chore: release', tags: ['core-v1.0.0', 'cli-v2.0.0'] }]);
    repository.git('reset', '--quiet', '--hard');
    repository.files({
      'aiop.yaml': 'apiVersion: aiop.dev/v1\nversion: { modules: { core: core, cli: { path: cli, depends-on: [core] } } }\n',
    });
    repository.commit({ 'core/a': '1' }, 'feat: a');
    const { status, outputs, summary } = run(repository, { module: 'cli' });
    const common = { released: true, compliance: '1.000' };
    expect([status, outputs.version, outputs.tag, outputs.previous]).toEqual([0, '2.0.1', 'cli-v2.0.1', '2.0.0']);
    expect(JSON.parse(outputs.modules)).toEqual({
      core: { ...common, version: '1.1.0', previous: '1.0.0', bump: 'minor', level: 'minor', tag: 'core-v1.1.0', commits: 1 },
      cli: { ...common, version: '2.0.1', previous: '2.0.0', bump: 'patch', level: 'patch', tag: 'cli-v2.0.1', commits: 0 },
    });
    expect(summary).toContain('### Versions of modules');
    const refused = run(repository, { mode: 'lint', module: 'cli' });
    expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('mode lint is about the whole repository')]);
  });

  it('writes the changelogs of modules, and releases them together, each with a tag of its own', () => {
    const modules = '{ core: core, cli: { path: cli, depends-on: [core] }, docs: docs }';
    const files = {
      'aiop.yaml': `apiVersion: aiop.dev/v1\nversion: { modules: ${modules} }\n`,
      'core/a': '1',
      'cli/a': '1',
      'docs/a': '1',
    };
    const repository = new ScratchRepository(files, 'feat: begin');
    for (const tag of ['core-v1.0.0', 'cli-v2.0.0', 'docs-v1.0.0']) repository.git('tag', tag);
    repository.commit({ 'core/a': '2' }, 'feat: greet');
    const changelog = run(repository, { mode: 'changelog', module: 'core' });
    expect([changelog.status, changelog.outputs]).toMatchObject([
      0,
      { version: '1.1.0', tag: 'core-v1.1.0', released: 'true', changelog: join(repository.root, 'core/CHANGELOG.md') },
    ]);
    expect(readFileSync(changelog.outputs.notes, 'utf8')).toContain('- greet (');
    repository.git('clean', '--quiet', '--force');
    const { status, outputs, summary } = run(repository, { mode: 'release', module: 'all', 'github-release': 'false' });
    const commit = repository.git('rev-parse', 'HEAD');
    expect([status, outputs.released, outputs.version, outputs.bump, outputs.commit]).toEqual([0, 'true', '', 'minor', commit]);
    expect(JSON.parse(outputs.modules)).toMatchObject({
      core: { version: '1.1.0', tag: 'core-v1.1.0', released: true, changelog: 'core/CHANGELOG.md', commit },
      cli: { version: '2.0.1', tag: 'cli-v2.0.1', released: true, changelog: 'cli/CHANGELOG.md', commit },
      docs: { version: '1.0.0', released: false, commit: '' },
    });
    expect(readFileSync(outputs.notes, 'utf8')).toMatch(/^## core 1\.1\.0\n[\s\S]*\n## cli 2\.0\.1\n/);
    expect(summary).toContain('### Released modules');
    expect(repository.git('tag', '--points-at', 'HEAD').split('\n')).toEqual(['cli-v2.0.1', 'core-v1.1.0']);
    const refused = run(repository, { mode: 'release', module: 'all', 'version-files': 'x' });
    expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('version-files of the module in aiop.yaml')]);
  });

  it('writes every output, the summary and the findings', () => {
    const repository = historyRepository([{ message: 'chore: release', tags: ['v1.2.3', 'v01.2.3'] }, 'feat: a', 'wip']);
    const { status, outputs, summary, stdout } = run(repository);
    const { findings, ...rest } = outputs;
    expect([status, rest]).toEqual([
      0,
      {
        version: '1.3.0',
        previous: '1.2.3',
        bump: 'minor',
        level: 'minor',
        released: 'true',
        tag: 'v1.3.0',
        commits: '2',
        compliance: '0.500',
      },
    ]);
    expect(JSON.parse(readFileSync(findings, 'utf8'))).toMatchObject({
      kind: 'Findings',
      findings: [{ code: 'AIOP-M002', severity: 'warning' }],
    });
    expect(summary).toContain('### Next version');
    expect(stdout).toContain('::warning title=AIOP-M002::');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('passes every input on', () => {
    const repository = historyRepository([
      { message: 'chore: a', tags: ['x0.1.0'] },
      'docs!: b',
      { message: 'chore: c', tags: ['x0.2.0'] },
      'docs: d',
    ]);
    const inputs = { 'tag-prefix': 'x', 'zero-major': 'spec', 'release-types': 'feat\ndocs=minor\n' };
    expect(run(repository, inputs).outputs).toMatchObject({ version: '0.3.0', previous: '0.2.0' });
    expect(run(repository, { ...inputs, from: 'x0.1.0', to: 'x0.2.0' }).outputs).toMatchObject({ version: '1.0.0', previous: '0.1.0' });
    expect(run(repository, { 'tag-prefix': 'x', 'minimum-bump': 'patch' }).outputs).toMatchObject({ version: '0.2.1', level: 'none' });
  });

  it('deepens a shallow clone, and fails with every output where that cannot be', () => {
    const origin = historyRepository([{ message: 'chore: a', tags: ['v1.0.0'] }, 'feat: b', 'fix: c']);
    const folder = join(scratchFolder(), 'clone');
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.root}`, folder);
    const clone: ScratchRepository = Object.assign(Object.create(origin), { root: folder });
    clone.git('remote', 'rename', 'origin', 'elsewhere');
    const cut = run(clone);
    expect([cut.status, cut.outputs.commits]).toEqual([1, '1']);
    expect(cut.stdout).toMatch(/^::error title=AIOP-M001::.*fetch-depth: 0/m);
    expect(cut.stdout).toMatch(/^::warning title=AIOP-M007::.*cannot be fetched from origin/m);
    clone.git('remote', 'rename', 'elsewhere', 'origin');
    const { status, outputs } = run(clone);
    expect([status, outputs.version, outputs.commits]).toEqual([0, '1.1.0', '2']);
  });

  it.each([
    [{ to: '--exec=touch CANARY' }, 'to: '],
    [{ to: 'main\nversion=99.0.0' }, 'to: '],
    [{ from: 'ext::sh -c touch% CANARY' }, 'from: '],
    [{ mode: 'publish' }, 'input mode: '],
    [{ 'tag-prefx': 'v' }, 'input tag-prefx: '],
    [{ 'release-types': 'a b' }, 'release-types: '],
  ])('refuses %j in one line, without an output or a stack', (inputs, where) => {
    const repository = historyRepository(['feat: a']);
    const { status, raw, stdout, stderr } = run(repository, inputs);
    expect([status, raw, stderr]).toEqual([1, '', '']);
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^::error title=conventional-version::/)]);
    expect(stdout).toContain(where);
    expect(existsSync(join(repository.root, 'CANARY'))).toBe(false);
  });

  it('says in one line that there is no commit yet', () => {
    expect(run(historyRepository([])).stdout).toMatch(/^::error .*the repository has no commit yet.*\n$/);
  });
});

describe('the action in mode lint', () => {
  const eventFile = (content: string): Readonly<Record<string, string>> => {
    const path = join(scratchFolder(), 'event.json');
    writeFileSync(path, content);
    return { GITHUB_EVENT_PATH: path };
  };

  it('passes with the rate, and without a version', () => {
    const repository = historyRepository([{ message: 'wip', tags: ['v1.0.0'] }, 'feat: a', 'Fix: b']);
    const { status, outputs, summary, stdout } = run(repository, { mode: 'lint', title: 'docs: c' });
    const { findings, ...rest } = outputs;
    expect([status, rest]).toEqual([0, { commits: '2', compliance: '1.000' }]);
    expect(JSON.parse(readFileSync(findings, 'utf8')).findings).toMatchObject([{ code: 'AIOP-M115', severity: 'warning' }]);
    expect(summary).toContain('### Commit messages: passed');
    expect(stdout).toContain('::warning title=AIOP-M115::commit ');
  });

  it('fails with every output for a message, and for a title, that is not conventional', () => {
    const repository = historyRepository(['feat: a', 'feet: b']);
    const byCommit = run(repository, { mode: 'lint' });
    expect([byCommit.status, byCommit.outputs]).toMatchObject([1, { commits: '2', compliance: '0.500' }]);
    expect(byCommit.stdout).toMatch(/^::error title=AIOP-M114::commit [0-9a-f]{12} "feet: b" \(line 1, column 1\): .*; write "feat: b"$/m);
    const byTitle = run(repository, { mode: 'lint', from: 'HEAD', title: 'wip' });
    expect([byTitle.status, byTitle.outputs]).toMatchObject([1, { commits: '0', compliance: '1.000' }]);
    expect(byTitle.stdout).toMatch(/^::error title=AIOP-M101::the title "wip"/m);
  });

  it('accepts the types of the list', () => {
    const repository = historyRepository(['deps: a']);
    expect(run(repository, { mode: 'lint' }).status).toBe(1);
    expect(run(repository, { mode: 'lint', types: 'feat\ndeps\n' }).status).toBe(0);
    expect(run(repository, { mode: 'lint', types: 'feat, deps' }).stdout).toMatch(/^::error title=conventional-version::types: /);
  });

  it('looks at the commits of the pull request that the event names', () => {
    const repository = historyRepository([{ message: 'wip', tags: ['base'] }, 'feat: a', { message: 'fix: b', tags: ['head'] }]);
    const sha = (name: string) => ({ sha: repository.git('rev-parse', name) });
    const event = (head: object) => eventFile(JSON.stringify({ pull_request: { base: sha('base'), head } }));
    expect(run(repository, { mode: 'lint' }).outputs).toMatchObject({ commits: '3', compliance: '0.666' });
    expect(run(repository, { mode: 'lint' }, event(sha('head'))).outputs).toMatchObject({ commits: '2', compliance: '1.000' });
    expect(run(repository, { mode: 'lint' }, eventFile('{"ref":"refs/heads/main"}')).outputs).toMatchObject({ commits: '3' });
    const missing = run(repository, { mode: 'lint' }, event({ sha: '0'.repeat(40) }));
    expect([missing.status, missing.outputs]).toMatchObject([1, { commits: '0', compliance: '0.000' }]);
    expect(missing.stdout).toMatch(/^::error title=AIOP-M006::.*fetch-depth: 0/m);
  });

  it('says in one line that an event cannot be read', () => {
    const { status, raw, stdout } = run(historyRepository(['feat: a']), { mode: 'lint' }, eventFile('{'));
    expect([status, raw]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error title=conventional-version::GITHUB_EVENT_PATH .*it is no JSON.*\n$/);
  });

  it('obeys nothing in a message or a title', () => {
    const evil = '::set-output name=compliance::1.000\r\n::add-mask::a\n##[error]x\n\u001b[2J\u202e@team <img src=x> closes #1';
    const { status, stdout, outputs, summary } = run(historyRepository([evil, `feat: a\n${evil}`]), { mode: 'lint', title: evil });
    expect([status, outputs]).toMatchObject([1, { commits: '2', compliance: '0.000' }]);
    for (const line of stdout.trim().split('\n'))
      expect(line).toMatch(/^(?:::(?:error|warning) title=AIOP-M1\d\d::(?:commit|the title) |conventional-version: )/);
    expect(`${stdout}${summary}`).not.toMatch(/[\u001b\u202e\r]/);
    expect(summary).not.toMatch(/<img|@team|^(?:::|##\[)/m);
  });

  it('records the rate in the ledger', () => {
    const repository = historyRepository(['feat: a', 'wip']);
    expect(run(repository, { mode: 'lint', ledger: '.runs/ledger.jsonl' }).status).toBe(1);
    const [line = ''] = readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ t: 'commits.checked', ok: false, commits: 2, compliance: '0.500', errors: 1 });
  });
});

describe('the action in mode changelog', () => {
  it('writes the changelog and the notes of the release, with links to where the repository is hosted', () => {
    const repository = historyRepository([{ message: 'feat: a', tags: ['v1.0.0'] }, 'fix: b']);
    const hosted = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' };
    const { status, outputs } = run(repository, { mode: 'changelog' }, hosted);
    expect([status, outputs]).toMatchObject([0, { version: '1.0.1', released: 'true', changelog: join(repository.root, 'CHANGELOG.md') }]);
    const text = readFileSync(outputs.changelog, 'utf8');
    expect(text).toContain('[1.0.1]: https://github.com/o/r/compare/v1.0.0...v1.0.1');
    expect(readFileSync(outputs.notes, 'utf8')).toMatch(/^### Fixed\n\n- b \(\[/);
    const again = run(repository, { mode: 'changelog' }, hosted);
    expect([again.status, again.outputs]).toMatchObject([0, { changelog: outputs.changelog, notes: '' }]);
    expect(readFileSync(outputs.changelog, 'utf8')).toBe(text);
  });

  it('writes nothing where the history is cut off', () => {
    const origin = historyRepository([{ message: 'chore: a', tags: ['v1.0.0'] }, 'feat: b', 'fix: c']);
    const folder = join(scratchFolder(), 'clone');
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.root}`, folder);
    origin.git('-C', folder, 'remote', 'remove', 'origin');
    const { status, stdout } = run(Object.assign(Object.create(origin), { root: folder }), { mode: 'changelog' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=AIOP-M001::/m);
    expect(existsSync(join(folder, 'CHANGELOG.md'))).toBe(false);
  });

  it('says in one line that a changelog cannot be read', () => {
    const repository = historyRepository(['feat: a']);
    mkdirSync(join(repository.root, 'CHANGELOG.md'));
    const { status, stdout, raw } = run(repository, { mode: 'changelog' });
    expect([status, raw]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error title=conventional-version::.*\n$/);
  });
});

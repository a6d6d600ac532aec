import { decideModules, detectModules, type ModuleSpec, type VersionRequest } from '@aiop/version';
import { channelOf, moduleVersions, versionConfig } from '@aiop/wiring';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FileContent, ScratchRepository } from '../../support/scratch-repository.ts';

const json = (value: object): string => JSON.stringify(value);
const pkg = (name: string, more: object = {}): string => json({ name, version: '0.0.0', ...more });

/** The versions of modules, `none` where nothing is to be released. */
async function versions(repository: ScratchRepository, request: VersionRequest = {}, asked = 'all') {
  const git = await repository.open();
  const { report } = await moduleVersions(asked, request, await versionConfig(git), git);
  return Object.fromEntries(report.modules.map(({ module, decision }) => [module.name, decision.released ? decision.tag : 'none']));
}

const detected = async (files: Readonly<Record<string, FileContent>>): Promise<readonly ModuleSpec[]> => {
  const git = await new ScratchRepository(files).open();
  return (await detectModules(git, 'HEAD')).modules;
};

/** What is said of the manifests of a tree that cannot be read. */
const unread = async (files: Readonly<Record<string, FileContent>>): Promise<readonly string[]> => {
  const git = await new ScratchRepository(files).open();
  const { findings } = await detectModules(git, 'HEAD');
  return findings.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`);
};

const names = (modules: readonly ModuleSpec[]) =>
  modules.map(({ name, area, dependsOn }) => [
    name,
    area.kind === 'folder' ? area.folder : area.patterns,
    dependsOn.map((each) => each.name),
  ]);

describe('modules are found in the manifests', () => {
  it('of an npm workspace, without private packages and dependencies for development', async () => {
    const modules = await detected({
      'package.json': json({ private: true, workspaces: ['./packages/*', 'tools/**/', '!packages/old'] }),
      'packages/core/package.json': pkg('@o/core'),
      'packages/cli/package.json': pkg('@o/cli', { dependencies: { '@o/core': '*', left: '1' }, devDependencies: { '@o/deep': '*' } }),
      'packages/plugin/package.json': pkg('@o/plugin', { peerDependencies: { '@o/core': '^1' } }),
      'packages/old/package.json': pkg('@o/old'),
      'packages/app/package.json': pkg('@o/app', { private: true }),
      'packages/broken/package.json': '{',
      'tools/a/b/package.json': pkg('@o/deep'),
      'packages/core/node_modules/x/package.json': pkg('x'),
      'elsewhere/package.json': pkg('@o/elsewhere'),
    });
    expect(names(modules)).toEqual([
      ['@o/cli', 'packages/cli', ['@o/core']],
      ['@o/core', 'packages/core', []],
      ['@o/deep', 'tools/a/b', []],
      ['@o/plugin', 'packages/plugin', ['@o/core']],
    ]);
  });

  it('of pnpm, yarn with its longer form, and none where there is no workspace', async () => {
    const files = { 'a/package.json': pkg('a'), 'b/package.json': pkg('b', { optionalDependencies: { a: '*' } }) };
    const expected = [
      ['a', 'a', []],
      ['b', 'b', ['a']],
    ];
    expect(names(await detected({ ...files, 'pnpm-workspace.yaml': 'packages:\n  - a\n  - "b"\n' }))).toEqual(expected);
    expect(names(await detected({ ...files, 'package.json': json({ workspaces: { packages: ['*'] } }) }))).toEqual(expected);
    expect(await detected(files)).toEqual([]);
    expect(await detected({ ...files, 'pnpm-workspace.yaml': 'packages: [&x a, *x]\n' })).toEqual([]);
  });

  it('of a Cargo workspace', async () => {
    const modules = await detected({
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/x"]\n[package]\nname = "root"\n[dependencies]\ncore = { path = "crates/core" }\n',
      'crates/core/Cargo.toml': '[package]\nname = "core"\n',
      'crates/cli/Cargo.toml': '[package]\nname = "cli"\n[dependencies]\nbase = { package = "core", workspace = true }\nserde = "1"\n',
      'crates/hidden/Cargo.toml': '[package]\nname = "hidden"\npublish = false\n',
      'crates/x/Cargo.toml': '[package]\nname = "x"\n',
      'crates/bad/Cargo.toml': '= [',
    });
    expect(names(modules)).toEqual([
      ['cli', 'crates/cli', ['core']],
      ['core', 'crates/core', []],
      ['root', '', ['core']],
    ]);
  });

  it('of several Go modules, whose tags carry their folders', async () => {
    const modules = await detected({
      'go.mod': 'module example.com/m // the root\n\ngo 1.22\n\nrequire example.com/m/sub v0.1.0\n',
      'sub/go.mod': 'module example.com/m/sub\n\nrequire (\n\texample.com/other v1.0.0\n)\n',
      'sub/testdata/x/go.mod': 'module example.com/x\n',
    });
    expect(modules.map(({ name, tag, dependsOn }) => [name, tag, dependsOn.length])).toEqual([
      ['example.com/m', 'v{version}', 1],
      ['example.com/m/sub', '{path}/v{version}', 0],
    ]);
    expect(await detected({ 'go.mod': 'module example.com/only\n' })).toEqual([]);
  });

  it('and those that cannot be read are named, each with its line', async () => {
    expect(
      await unread({
        'package.json': json({ workspaces: ['packages/*'] }),
        'packages/broken/package.json': '{',
        'packages/whole/package.json': pkg('whole'),
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'crates/broken/Cargo.toml': '[package]\nname =\n',
        'pyproject.toml': '[tool.uv\n',
      }),
    ).toEqual([
      'warning AIOP-M010 packages/broken/package.json:1',
      'warning AIOP-M010 crates/broken/Cargo.toml:2',
      'warning AIOP-M010 pyproject.toml:1',
    ]);
    expect(await unread({ 'package.json': '{}', 'pnpm-workspace.yaml': 'packages:\n  - [\n' })).toEqual([
      'error AIOP-M010 pnpm-workspace.yaml:3',
    ]);
    expect(await unread({ 'package.json': json({ workspaces: ['a'] }), 'a/package.json': pkg('a') })).toEqual([]);
  });

  it('of a uv workspace, and of projects side by side', async () => {
    const project = (name: string, dependencies: readonly string[] = []) =>
      `[project]\nname = "${name}"\ndependencies = ${json(dependencies)}\n`;
    const files = {
      'libs/a/pyproject.toml': project('My.Lib'),
      'libs/b/pyproject.toml': project('b', ['my_lib>=1 ; python_version > "3"']),
    };
    expect(names(await detected(files))).toEqual([
      ['b', 'libs/b', ['my-lib']],
      ['my-lib', 'libs/a', []],
    ]);
    const root = `${project('root')}[tool.uv.workspace]\nmembers = ["libs/*"]\nexclude = ["libs/b"]\n`;
    expect(names(await detected({ ...files, 'pyproject.toml': root })).map(([name]) => name)).toEqual(['my-lib', 'root']);
  });
});

describe('versions of modules', () => {
  let repository: ScratchRepository;
  beforeAll(() => {
    repository = new ScratchRepository({
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/core/package.json': pkg('@o/core'),
      'packages/cli/package.json': pkg('@o/cli', { dependencies: { '@o/core': '*' } }),
      'packages/docs/package.json': pkg('@o/docs'),
      'packages/plugin/package.json': pkg('@o/plugin', { peerDependencies: { '@o/core': '*' } }),
    });
    for (const name of ['core', 'cli', 'docs', 'plugin']) repository.git('tag', `@o/${name}@1.0.0`);
  });

  it('count the commits that touch them, and whoever depends on what is released is released too', async () => {
    repository.commit({ 'packages/core/a.ts': '1' }, 'feat: a');
    repository.commit({ 'packages/docs/a.md': '1' }, 'docs: a');
    repository.commit({ 'README.md': '1' }, 'feat!: nobody else');
    expect(await versions(repository)).toEqual({
      '@o/cli': '@o/cli@1.0.1',
      '@o/core': '@o/core@1.1.0',
      '@o/docs': 'none',
      '@o/plugin': '@o/plugin@1.0.1',
    });
  });

  it('of a peer that breaks break whoever needs it, and say why', async () => {
    repository.commit({ 'packages/core/a.ts': '2' }, 'feat!: b');
    const git = await repository.open();
    const { report, named } = await moduleVersions('packages/plugin', {}, undefined, git);
    expect(named?.decision).toMatchObject({ version: '2.0.0', level: 'major', commits: 0 });
    expect(named?.decision.explanation).toContain('it depends on @o/core, which is released as 2.0.0: a major step');
    expect(report.findings).toEqual([]);
  });

  it('of one that is new begin at 0.1.0, with the tags that the others have', async () => {
    repository.commit({ 'packages/new/package.json': pkg('@o/new') }, 'feat: new');
    expect(await versions(repository)).toMatchObject({ '@o/new': '@o/new@0.1.0' });
  });

  it('of a merge are those of the branch that it brings', async () => {
    repository.git('tag', '@o/docs@1.1.0');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'packages/docs/b.md': '1' }, 'wip');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'feat: more docs (#1)', 'topic');
    expect(await versions(repository)).toMatchObject({ '@o/docs': '@o/docs@1.2.0' });
  });

  it('asked for by a name that is none are refused with the nearest one', async () => {
    await expect(versions(repository, {}, '@o/cor')).rejects.toThrow(/did you mean @o\/core\?/);
    await expect(versions(repository, {}, 'x\u202e')).rejects.toThrow(/there is no module "x\\\\u\{202e\}" here/);
    await expect(versions(new ScratchRepository({ a: '1' }))).rejects.toThrow(/there are no modules here/);
  });
});

describe('modules of aiop.yaml', () => {
  const config = (modules: string): string => `apiVersion: aiop.dev/v1\nversion:\n  modules: ${modules}\n`;

  it('are folders, of which the innermost owns a file, with tags of their own', async () => {
    const repository = new ScratchRepository({
      'aiop.yaml': config(
        '{ root: ".", core: packages/core, inner: { path: packages/core/inner, tag: "in/{name}-{version}", depends-on: [root] } }',
      ),
    });
    for (const tag of ['root-v1.0.0', 'core-v1.0.0', 'in/inner-1.0.0']) repository.git('tag', tag);
    repository.commit({ 'packages/core/inner/x': '1' }, 'fix: inner');
    expect(await versions(repository)).toEqual({ root: 'none', core: 'none', inner: 'in/inner-1.0.1' });
    repository.commit({ x: '1' }, 'feat: root');
    expect(await versions(repository)).toEqual({ root: 'root-v1.1.0', core: 'none', inner: 'in/inner-1.0.1' });
  });

  it('take their dependencies from the manifests in their folders', async () => {
    const repository = new ScratchRepository({
      'aiop.yaml': config('{ one: a, two: b }'),
      'package.json': json({ workspaces: ['*'] }),
      'a/package.json': pkg('@o/a'),
      'b/package.json': pkg('@o/b', { dependencies: { '@o/a': '*' } }),
    });
    for (const tag of ['one-v1.0.0', 'two-v1.0.0']) repository.git('tag', tag);
    repository.commit({ 'a/x': '1' }, 'fix: a');
    expect(await versions(repository)).toEqual({ one: 'one-v1.0.1', two: 'two-v1.0.1' });
  });
});

it('modules of registry.yaml have patterns, and their dependencies are bumped', async () => {
  const repository = new ScratchRepository({
    'registry.yaml':
      'apiVersion: aiop.dev/v1\nmodules:\n  - { id: SW-1A0, paths: ["modules/watcher/**"], depends_on: [OB-6W1] }\n  - { id: OB-6W1, paths: ["modules/**/*.log.ts"] }\n',
  });
  for (const tag of ['SW-1A0-v1.0.0', 'OB-6W1-v2.0.0']) repository.git('tag', tag);
  repository.commit({ 'modules/x/a.log.ts': '1' }, 'feat: log');
  expect(await versions(repository)).toEqual({ 'SW-1A0': 'SW-1A0-v1.0.1', 'OB-6W1': 'OB-6W1-v2.1.0' });
});

describe('what cannot be', () => {
  const spec = (name: string, folder: string, tag?: string): ModuleSpec => ({
    name,
    area: { kind: 'folder', folder },
    origin: 'aiop.yaml',
    dependsOn: [],
    ...(tag === undefined ? {} : { tag }),
  });

  it.each([
    ['a folder with two modules', [spec('a', 'x'), spec('b', 'x')], /the modules a and b have the same folder/],
    ['two modules with the same tags', [spec('a', 'x', 'v{version}'), spec('b', 'y', 'v{version}')], /the tags of a and b begin alike/],
    ['a tag that does not end in the version', [spec('a', 'x', '{version}-a')], /does not end in \{version\}/],
    ['a name that no tag can have', [spec('a b', 'x')], /cannot start the name of a tag/],
  ])('%s is refused', async (_, modules, message) => {
    const git = await new ScratchRepository({ a: '1' }).open();
    await expect(decideModules(modules, {}, { git })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(message),
    });
  });

  it('a circle of dependencies comes to an end', async () => {
    const circle = (name: string, other: string): ModuleSpec => ({ ...spec(name, name), dependsOn: [{ name: other, kind: 'peer' }] });
    const repository = new ScratchRepository({ 'a/x': '1', 'b/x': '1' });
    for (const tag of ['a-v1.0.0', 'b-v1.0.0']) repository.git('tag', tag);
    repository.commit({ 'a/x': '2' }, 'feat!: a');
    const report = await decideModules([circle('a', 'b'), circle('b', 'a')], {}, { git: await repository.open() });
    expect(report.modules.map(({ decision }) => decision.version)).toEqual(['2.0.0', '2.0.0']);
  });
});

it('a branch makes the prereleases that aiop.yaml gives it', async () => {
  const repository = new ScratchRepository({
    'aiop.yaml': 'apiVersion: aiop.dev/v1\nversion: { channels: { next: rc, "release/2.x": beta } }\n',
  });
  const settings = await versionConfig(await repository.open());
  const branches = ['next', 'refs/heads/release/2.x', 'main', undefined];
  expect(branches.map((branch) => channelOf(branch, settings))).toEqual(['rc', 'beta', '', '']);
  expect(channelOf('next', await versionConfig(await new ScratchRepository({ a: '1' }).open()))).toBe('');
});

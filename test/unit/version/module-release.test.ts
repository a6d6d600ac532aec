import { localReleasePlace, releaseObjects } from '@aiop/git';
import type { ModulesReleaseReport, ModulesReleaseRequest, ReleasePorts } from '@aiop/version';
import { releaseModules } from '@aiop/version';
import { askedModules, versionConfig } from '@aiop/wiring';
import { describe, expect, it } from 'vitest';
import { NOW_MS, PagesInMemory, portsOf, ReleaseOrigin } from '../../support/release-scene.ts';
import { type FileContent, ScratchRepository } from '../../support/scratch-repository.ts';

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean);

/** An npm workspace: `cli` needs `core`, `docs` stands by itself, and `app` is private. */
const WORKSPACE: Readonly<Record<string, FileContent>> = {
  'package.json': json({ private: true, workspaces: ['packages/*'], devDependencies: { '@o/core': '~1.0.0' } }),
  'packages/core/package.json': json({ name: '@o/core', version: '1.0.0' }),
  'packages/cli/package.json': json({ name: '@o/cli', version: '2.0.0', dependencies: { '@o/core': '^1.0.0', left: '^1.0.0' } }),
  'packages/docs/package.json': json({ name: '@o/docs', version: '1.0.0' }),
  'packages/app/package.json': json({ name: '@o/app', private: true, dependencies: { '@o/core': 'workspace:^', '@o/cli': '2.0.0' } }),
  'package-lock.json': json({
    lockfileVersion: 3,
    packages: {
      '': { devDependencies: { '@o/core': '~1.0.0' } },
      'node_modules/@o/core': { resolved: 'packages/core', link: true },
      'node_modules/left': { version: '1.0.0' },
      'packages/core': { name: '@o/core', version: '1.0.0' },
      'packages/cli': { name: '@o/cli', version: '2.0.0', dependencies: { '@o/core': '^1.0.0', left: '^1.0.0' } },
    },
  }),
};

function workspace(...commits: readonly (readonly [file: string, message: string])[]): ScratchRepository {
  const repository = new ScratchRepository(WORKSPACE, 'feat: begin');
  for (const tag of ['@o/core@1.0.0', '@o/cli@2.0.0', '@o/docs@1.0.0']) repository.git('tag', tag);
  for (const [file, message] of commits) repository.commit({ [file]: message }, message);
  return repository;
}

const CHANGED = workspace(
  ['packages/core/a.js', 'feat!: drop the old form'],
  ['packages/docs/a.md', 'docs: say more'],
  ['packages/core/b.js', 'fix: keep what @octocat <b>wrote</b>'],
);

/** Releases modules of a clone. */
async function release(
  ports: ReleasePorts,
  { asked = 'all', ...more }: Partial<ModulesReleaseRequest> & { readonly asked?: string } = {},
): Promise<ModulesReleaseReport> {
  const { modules, workspace, named } = await askedModules(asked, more, await versionConfig(ports.git), ports.git, 'manifests');
  const request = { modules, workspace, changelog: 'CHANGELOG.md', floatingTags: false, dryRun: false, nowMs: NOW_MS, ...more };
  return releaseModules({ ...request, ...(named === undefined ? {} : { named }) }, ports);
}

const states = ({ modules }: ModulesReleaseReport): readonly string[] => modules.map(({ module, state }) => `${module.name} ${state}`);

/** What stands on the origin after both were released. */
function expectBothOnce(origin: ReleaseOrigin, pages: PagesInMemory): void {
  expect(origin.tags).toEqual(['@o/cli@2', '@o/cli@2.0.0', '@o/cli@2.0.1', '@o/core@1.0.0', '@o/core@2', '@o/core@2.0.0', '@o/docs@1.0.0']);
  const tags = ['main', '@o/cli@2.0.1^{commit}', '@o/core@2.0.0^{commit}', '@o/cli@2', '@o/core@2'];
  expect(new Set(tags.map((ref) => origin.git('rev-parse', ref))).size).toBe(1);
  expect(lines(origin.git('log', '--format=%s', 'main'))[0]).toBe('chore(release): @o/cli 2.0.1, @o/core 2.0.0');
  expect([...pages.made.keys()].sort()).toEqual(['@o/cli@2.0.1', '@o/core@2.0.0']);
  expect(origin.git('show', 'main:packages/core/CHANGELOG.md').match(/^## \[2\.0\.0\]/gm)).toHaveLength(1);
}

describe('modules that are released together', () => {
  it('get a changelog, a version and a tag each, and those that name them their new ranges, in one commit', async () => {
    const origin = new ReleaseOrigin(CHANGED);
    const pages = new PagesInMemory();
    const report = await release(portsOf(await origin.clone(), pages), { floatingTags: true });
    expect([report.state, states(report), report.findings]).toEqual([
      'released',
      ['@o/cli released', '@o/core released', '@o/docs nothing'],
      [],
    ]);
    expectBothOnce(origin, pages);
    const written = (path: string) => origin.git('show', `main:${path}`);
    expect(lines(origin.git('diff', '--name-only', 'main~1', 'main'))).toEqual([
      'package-lock.json',
      'package.json',
      'packages/app/package.json',
      'packages/cli/CHANGELOG.md',
      'packages/cli/package.json',
      'packages/core/CHANGELOG.md',
      'packages/core/package.json',
    ]);
    expect(JSON.parse(written('packages/core/package.json'))).toEqual({ name: '@o/core', version: '2.0.0' });
    const dependencies = { '@o/core': '^2.0.0', left: '^1.0.0' };
    expect(JSON.parse(written('packages/cli/package.json'))).toEqual({ name: '@o/cli', version: '2.0.1', dependencies });
    expect(JSON.parse(written('packages/app/package.json')).dependencies).toEqual({ '@o/core': 'workspace:^', '@o/cli': '2.0.1' });
    expect(JSON.parse(written('package-lock.json')).packages).toEqual({
      '': { devDependencies: { '@o/core': '~2.0.0' } },
      'node_modules/@o/core': { resolved: 'packages/core', link: true },
      'node_modules/left': { version: '1.0.0' },
      'packages/core': { name: '@o/core', version: '2.0.0' },
      'packages/cli': { name: '@o/cli', version: '2.0.1', dependencies },
    });
    const core = written('packages/core/CHANGELOG.md');
    expect(core).toContain('**Breaking:** drop the old form');
    expect(core).toContain('- keep what @&#8203;octocat &lt;b>wrote&lt;/b>');
    expect(core).toContain('## [1.0.0] - ');
    expect(core).not.toContain('say more');
    expect(written('packages/cli/CHANGELOG.md')).toContain('### Changed\n\n- Update `@o/core` to 2.0.0');
    // The release of no part of a repository is that of all of it.
    expect([...pages.made.values()].map(({ isLatest }) => isLatest)).toEqual([false, false]);
    expect(pages.made.get('@o/cli@2.0.1')?.notes).toContain('Update `@o/core` to 2.0.0');
  });

  it('of which one is named, are that one and those that depend on it', async () => {
    const repository = workspace(['packages/core/a.js', 'fix: a'], ['packages/docs/a.md', 'fix: b']);
    const origin = new ReleaseOrigin(repository);
    const pages = new PagesInMemory();
    const report = await release(portsOf(await origin.clone(), pages), { asked: '@o/core' });
    expect(states(report)).toEqual(['@o/cli released', '@o/core released']);
    expect(origin.tags).not.toContain('@o/docs@1.0.1');
    const later = await release(portsOf(await origin.clone(), pages));
    expect(states(later)).toEqual(['@o/cli stands', '@o/core stands', '@o/docs released']);
  });

  it('change nothing in a dry run, which says all that would be', async () => {
    const origin = new ReleaseOrigin(CHANGED);
    const before = origin.git('show-ref');
    const report = await release(portsOf(await origin.clone(), new PagesInMemory()), { dryRun: true });
    expect([report.state, report.files.length]).toEqual(['planned', 7]);
    expect(report.modules).toMatchObject([
      { state: 'planned', changelog: 'packages/cli/CHANGELOG.md', notes: expect.stringContaining('2.0.0') },
      { state: 'planned', changelog: 'packages/core/CHANGELOG.md', notes: expect.stringContaining('drop the old form') },
      { state: 'nothing' },
    ]);
    expect(origin.git('show-ref')).toBe(before);
  });

  it('release nothing at all where one of them cannot be', async () => {
    const repository = workspace(['packages/core/a.js', 'fix: a'], ['packages/docs/a.md', 'fix: b']);
    repository.git('checkout', '--quiet', '-b', 'other', 'main~2');
    repository.commit({ x: '1' }, 'chore: aside');
    repository.git('tag', '@o/docs@1.0.1');
    repository.git('checkout', '--quiet', 'main');
    const origin = new ReleaseOrigin(repository);
    const report = await release(portsOf(await origin.clone(), new PagesInMemory()));
    expect([report.state, report.findings]).toMatchObject([
      'refused',
      [{ code: 'AIOP-M202', message: expect.stringContaining('@o/docs@1.0.1') }],
    ]);
    expect(origin.tags).not.toContain('@o/core@1.0.1');
  });
});

class Death extends Error {}

/** Ports that die after their nth effect. */
function mortal(ports: ReleasePorts, nth: number): ReleasePorts {
  let effects = 0;
  const then = <T>(value: T): T => {
    if (++effects === nth) throw new Death();
    return value;
  };
  const { objects, place, pages } = ports;
  return {
    ...ports,
    objects: { ...objects, commit: async (commit) => then(await objects.commit(commit)), tag: async (tag) => then(await objects.tag(tag)) },
    place: { ...place, land: async (moves) => then(await place.land(moves)) },
    ...(pages === undefined ? {} : { pages: { find: (tag) => pages.find(tag), create: async (page) => then(await pages.create(page)) } }),
  };
}

describe('a release of modules that dies at any point', () => {
  it.each([
    ['commit', 1],
    ['second tag', 3],
    ['push', 4],
    ['first page', 5],
    ['second floating tag', 8],
  ])('is whole, and made once, when it is run again: after its %s', async (_, nth) => {
    const origin = new ReleaseOrigin(CHANGED);
    const pages = new PagesInMemory();
    const to = CHANGED.git('rev-parse', 'HEAD');
    const options = { to, floatingTags: true };
    await expect(release(mortal(portsOf(await origin.clone(), pages), nth), options)).rejects.toThrow(Death);
    // Of several tags all stand, or none.
    expect(new Set(['@o/cli@2.0.1', '@o/core@2.0.0'].map((tag) => origin.tags.includes(tag))).size).toBe(1);
    const again = await release(portsOf(await origin.clone(), pages), options);
    expect(['released', 'finished', 'stands']).toContain(again.state);
    expectBothOnce(origin, pages);
  });

  it('is finished by a job that names one module, and stands on the release itself', async () => {
    const origin = new ReleaseOrigin(CHANGED);
    const pages = new PagesInMemory();
    await expect(release(mortal(portsOf(await origin.clone(), pages), 4), { floatingTags: true })).rejects.toThrow(Death);
    const again = await release(portsOf(await origin.clone(), pages), { asked: '@o/core', floatingTags: true });
    expect([again.state, states(again)]).toEqual(['finished', ['@o/cli finished', '@o/core finished']]);
    expectBothOnce(origin, pages);
  });
});

it('two releases of modules at the same time come to one', async () => {
  const origin = new ReleaseOrigin(CHANGED);
  const pages = new PagesInMemory();
  const ports = [portsOf(await origin.clone(), pages), portsOf(await origin.clone(), pages)];
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  const reports = await Promise.all(
    ports.map((each) => {
      let isFirst = true;
      const land: typeof each.place.land = async (moves) => {
        if (isFirst && ++waiting === ports.length) resolve();
        isFirst = false;
        await ready;
        return each.place.land(moves);
      };
      return release({ ...each, place: { ...each.place, land } }, { floatingTags: true });
    }),
  );
  expect(reports.map(({ state }) => state).sort()).toEqual(['released', 'stands']);
  expectBothOnce(origin, pages);
});

describe('changelogs of modules', () => {
  it('stand where aiop.yaml says, or nowhere, and files of a version are those it names', async () => {
    const repository = new ScratchRepository(
      {
        'aiop.yaml': [
          'apiVersion: aiop.dev/v1',
          'version:',
          '  modules:',
          '    core: { path: core, changelog: docs/core.md, version-files: [core/VERSION] }',
          '    cli: { path: cli, depends-on: [core], changelog: "off" }',
          '',
        ].join('\n'),
        'core/VERSION': '0.0.0\n',
        'docs/core.md': '# Core\n\nWritten by people.\n',
        'cli/a': '1',
      },
      'feat: begin',
    );
    const origin = new ReleaseOrigin(repository);
    const pages = new PagesInMemory();
    const report = await release(portsOf(await origin.clone(), pages));
    expect(report.state).toBe('released');
    expect(lines(origin.git('diff', '--name-only', 'main~1', 'main'))).toEqual(['core/VERSION', 'docs/core.md']);
    expect(origin.git('show', 'main:docs/core.md')).toMatch(/^# Core\n\nWritten by people\.\n\n## \[0\.1\.0\]/);
    expect(pages.made.get('cli-v0.1.0')?.notes).toContain('begin');
  });

  it('that two modules would share are refused', async () => {
    const modules = 'version: { modules: { a: { path: a, changelog: b/CHANGELOG.md }, b: b } }\n';
    const repository = new ScratchRepository({ 'aiop.yaml': `apiVersion: aiop.dev/v1\n${modules}`, 'a/x': '1', 'b/x': '1' }, 'feat: begin');
    const origin = new ReleaseOrigin(repository);
    await expect(release(portsOf(await origin.clone(), new PagesInMemory()))).rejects.toThrow(/the same changelog/);
    await expect(release(portsOf(await origin.clone(), new PagesInMemory()), { changelog: '../../x.md' })).rejects.toThrow(
      /no file of the repo/,
    );
  });
});

it('a package that names itself with line feeds says nothing in the message of the release', async () => {
  const name = 'a\n\nRelease-As: 9.9.9\nb';
  const aiopYaml = 'apiVersion: aiop.dev/v1\nversion: { modules: auto }\n';
  const repository = new ScratchRepository({ 'aiop.yaml': aiopYaml, 'p/pyproject.toml': '[project]\nname = "a"\n' }, 'feat: begin');
  const git = await repository.open();
  const modules = [
    { name, area: { kind: 'folder', folder: 'p' }, origin: 'p/pyproject.toml', tag: '{path}/v{version}', dependsOn: [] },
  ] as const;
  const place = localReleasePlace(git, 'main');
  const request = { modules, workspace: [], changelog: 'C(1).md', floatingTags: false, dryRun: false, nowMs: NOW_MS };
  await releaseModules({ ...request, repository: 'https://github.com/o/r' }, { git, place, objects: releaseObjects(git, undefined) });
  expect(repository.git('log', '-1', '--format=%B')).toBe('chore(release): a\\u{a}\\u{a}Release-As: 9.9.9\\u{a}b 0.1.0');
});

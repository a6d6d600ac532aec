import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localReleasePlace, releaseObjects } from '@aiop/git';
import { releaseVersion } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { NOW_MS, PagesInMemory, portsOf, ReleaseOrigin, requestOf } from '../../support/release-scene.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const MANIFEST = '{\n  "name": "hello",\n  "dependencies": { "version": "1.2.3" },\n  "version": "1.2.3"\n}\n';

/** A repository with one release, and commits after it. */
function history(...messages: readonly string[]): ScratchRepository {
  const repository = new ScratchRepository({ 'package.json': MANIFEST }, 'feat: begin');
  repository.git('tag', 'v1.2.3');
  for (const message of messages) repository.commit({ [`${messages.indexOf(message)}.txt`]: message }, message);
  return repository;
}

const released = async (origin: ReleaseOrigin, more: Parameters<typeof requestOf>[0] = {}, pages = new PagesInMemory()) =>
  releaseVersion(requestOf(more), portsOf(await origin.clone(), pages));

describe('a release', () => {
  it('is a commit with changelog and version, a tag on it, a page, and the tag of its major version', async () => {
    const origin = new ReleaseOrigin(history('feat: greet', 'fix: spell'));
    const pages = new PagesInMemory();
    const before = origin.git('rev-parse', 'main');
    const report = await released(origin, { versionFiles: ['package.json'], repository: 'https://github.com/octo/hello' }, pages);
    expect(report).toMatchObject({
      state: 'released',
      findings: [],
      release: {
        version: '1.3.0',
        tag: 'v1.3.0',
        page: 'https://pages.invalid/v1.3.0',
        floating: 'v1',
        commit: origin.git('rev-parse', 'main'),
      },
    });
    expect(origin.git('log', '--format=%s|%P', '-1', 'main')).toBe(`chore(release): 1.3.0|${before}`);
    expect(origin.git('diff', '--name-only', before, 'main').split('\n')).toEqual(['CHANGELOG.md', 'package.json']);
    expect(origin.git('show', 'main:package.json')).toBe(MANIFEST.replace('"version": "1.2.3"\n', '"version": "1.3.0"\n').trim());
    expect(origin.git('show', 'main:CHANGELOG.md')).toContain('## [1.3.0] - 2026-11-21\n');
    expect([origin.tags, origin.git('cat-file', '-t', 'v1.3.0'), origin.git('cat-file', '-t', 'v1')]).toEqual([
      ['v1', 'v1.2.3', 'v1.3.0'],
      'tag',
      'commit',
    ]);
    expect(new Set(['main', 'v1.3.0^{commit}', 'v1'].map((ref) => origin.git('rev-parse', ref))).size).toBe(1);
    const page = pages.made.get('v1.3.0');
    expect(page).toMatchObject({ title: 'v1.3.0', isPrerelease: false, isLatest: true });
    expect(page?.notes).toMatch(/^### Added\n\n- greet .*\n\n### Fixed\n\n- spell /);
    expect(origin.git('tag', '--list', '--format=%(contents)', 'v1.3.0')).toBe(`v1.3.0\n\n${page?.notes}`);
  });

  it('takes the clone along, files and all, and leaves what its owner changes', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    const git = await origin.clone();
    writeFileSync(join(git.root, '0.txt'), 'mine');
    await releaseVersion(requestOf(), portsOf(git, new PagesInMemory()));
    expect(await git.resolveCommit('HEAD')).toBe(origin.git('rev-parse', 'main'));
    expect(await git.resolveCommit('v1.3.0')).toBe(origin.git('rev-parse', 'main'));
    expect(readFileSync(join(git.root, 'CHANGELOG.md'), 'utf8')).toContain('1.3.0');
    expect(await git.statusOf(git.root)).toEqual([{ path: '0.txt', state: 'modified' }]);
  });

  it('is only a tag where no file is to be written', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    const pages = new PagesInMemory();
    const tip = origin.git('rev-parse', 'main');
    expect(await released(origin, { changelog: '' }, pages)).toMatchObject({ state: 'released', release: { commit: tip } });
    expect([origin.git('rev-parse', 'main'), origin.git('rev-parse', 'v1.3.0^{commit}')]).toEqual([tip, tip]);
    expect(pages.made.get('v1.3.0')?.notes).toContain('- greet');
  });

  it('tells what people noted, not only what commits say', async () => {
    const repository = history('feat: greet');
    repository.commit({ 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Greets in *Latin*, at last.\n' }, 'docs: note');
    const origin = new ReleaseOrigin(repository);
    const pages = new PagesInMemory();
    await released(origin, {}, pages);
    expect(pages.made.get('v1.3.0')?.notes).toContain('- Greets in *Latin*, at last.');
    expect(origin.git('show', 'main:CHANGELOG.md')).toContain(
      '## [Unreleased]\n\n## [1.3.0] - 2026-11-21\n\n### Added\n\n- Greets in *Latin*, at last.\n- greet',
    );
  });

  it('changes nothing in a dry run, and says what it would be', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    const refs = origin.git('show-ref');
    const pages = new PagesInMemory();
    const git = await origin.clone();
    const report = await releaseVersion(requestOf({ dryRun: true, versionFiles: ['package.json'] }), portsOf(git, pages));
    expect(report).toMatchObject({ state: 'planned', decision: { tag: 'v1.3.0' }, files: ['CHANGELOG.md', 'package.json'] });
    expect([origin.git('show-ref'), pages.made.size, await git.statusOf(git.root)]).toEqual([refs, 0, []]);
  });

  it('is not made where there is nothing to release', async () => {
    const origin = new ReleaseOrigin(history('docs: spell'));
    expect(await released(origin, { minimumBump: 'none' })).toMatchObject({ state: 'nothing', findings: [] });
    expect(origin.tags).toEqual(['v1.2.3']);
    expect(await released(origin)).toMatchObject({ state: 'released', release: { version: '1.2.4' } });
  });

  it('is made in the repository itself where nothing is pushed', async () => {
    const repository = history('feat: greet');
    const git = await repository.open();
    const report = await releaseVersion(requestOf(), {
      git,
      place: localReleasePlace(git, 'main'),
      objects: releaseObjects(git, undefined),
    });
    expect(report).toMatchObject({ state: 'released', release: { version: '1.3.0', page: undefined, floating: 'v1' } });
    expect(repository.git('rev-parse', 'HEAD', 'v1.3.0^{commit}', 'v1').split('\n')).toEqual(
      Array(3).fill(repository.git('rev-parse', 'main')),
    );
    expect(repository.git('status', '--porcelain')).toBe('');
    const again = await releaseVersion(requestOf(), {
      git,
      place: localReleasePlace(git, 'main'),
      objects: releaseObjects(git, undefined),
    });
    expect(again).toMatchObject({ state: 'stands', findings: [{ code: 'AIOP-M201' }] });
  });

  it('loses no change of the owner in the repository itself', async () => {
    const repository = history('feat: greet');
    repository.files({ 'CHANGELOG.md': 'mine\n' });
    const [git, refs] = [await repository.open(), repository.git('show-ref')];
    const ports = { git, place: localReleasePlace(git, 'main'), objects: releaseObjects(git, undefined) };
    await expect(releaseVersion(requestOf(), ports)).rejects.toThrow(/not committed/);
    expect([repository.git('show-ref'), readFileSync(join(git.root, 'CHANGELOG.md'), 'utf8')]).toEqual([refs, 'mine\n']);
  });

  it('writes the same tag from the same commit, however the clone stands', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    const git = await origin.clone();
    execFileSync('git', ['checkout', '--quiet', '--detach'], { cwd: git.root });
    expect(await releaseVersion(requestOf(), portsOf(git, new PagesInMemory()))).toMatchObject({ state: 'released' });
    expect(Number(origin.git('log', '-1', '--format=%ct', 'v1.3.0')) * 1000).toBe(NOW_MS);
    expect(await git.currentBranch()).toBeUndefined();
  });
});

describe('the tag of a major version', () => {
  it('is not moved by a release of an older line, nor made where it is not asked for', async () => {
    const repository = history('feat: greet');
    repository.git('tag', 'v1.9.0', 'HEAD');
    repository.git('checkout', '--quiet', '-b', '1.2', 'v1.2.3');
    repository.commit({ fix: '1' }, 'fix: backport');
    repository.git('tag', 'v1', 'v1.9.0');
    const origin = new ReleaseOrigin(repository);
    const git = await origin.clone();
    const pages = new PagesInMemory();
    const report = await releaseVersion(requestOf({ to: 'origin/1.2' }), portsOf(git, pages, '1.2'));
    expect(report).toMatchObject({ state: 'released', release: { version: '1.2.4', floating: 'v1' } });
    expect(origin.git('rev-parse', 'v1')).toBe(origin.git('rev-parse', 'v1.9.0'));
    expect(pages.made.get('v1.2.4')).toMatchObject({ isLatest: false });
    const other = new ReleaseOrigin(history('feat: greet'));
    expect(await released(other, { floatingTags: false })).toMatchObject({ release: { floating: undefined } });
    expect(other.tags).toEqual(['v1.2.3', 'v1.3.0']);
  });

  it('that was moved by others in between is looked at again, and never taken from a higher release', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    const ports = portsOf(await origin.clone(), new PagesInMemory());
    const { place } = ports;
    let others = 2;
    const busy = {
      ...place,
      land: (moves: Parameters<typeof place.land>[0]) => {
        if (moves[0]?.isFloating === true && others-- > 0)
          origin.git('update-ref', 'refs/tags/v1', others === 1 ? 'v1.2.3^{commit}' : 'main~1');
        return place.land(moves);
      },
    };
    expect(await releaseVersion(requestOf(), { ...ports, place: busy })).toMatchObject({
      state: 'released',
      findings: [],
      release: { floating: 'v1' },
    });
    expect(origin.git('rev-parse', 'v1')).toBe(origin.git('rev-parse', 'v1.3.0^{commit}'));
  });
});

describe('a branch that has moved on', () => {
  it('gets the release merged into it, and the release holds what was asked for alone', async () => {
    const repository = history('feat: greet');
    const asked = repository.git('rev-parse', 'HEAD');
    repository.commit({ later: '1' }, 'feat!: later');
    const origin = new ReleaseOrigin(repository);
    const report = await released(origin, { to: asked });
    expect(report).toMatchObject({ state: 'released', release: { version: '1.3.0' } });
    expect(origin.git('log', '-1', '--format=%s|%P', 'v1.3.0^{commit}')).toBe(`chore(release): 1.3.0|${asked}`);
    expect(origin.git('log', '-1', '--format=%s|%P', 'main')).toBe(
      `Merge release v1.3.0|${repository.git('rev-parse', 'HEAD')} ${origin.git('rev-parse', 'v1.3.0^{commit}')}`,
    );
    expect(origin.git('ls-tree', '--name-only', 'main').split('\n')).toEqual(expect.arrayContaining(['CHANGELOG.md', 'later']));
    // The next release counts on from there.
    expect(await released(origin)).toMatchObject({ state: 'released', decision: { previous: '1.3.0', version: '2.0.0' } });
  });

  it('refuses a release that conflicts with it, whole', async () => {
    const repository = history('feat: greet');
    const asked = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'CHANGELOG.md': 'another one\n' }, 'docs: changelog');
    const origin = new ReleaseOrigin(repository);
    const refs = origin.git('show-ref');
    expect(await released(origin, { to: asked })).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-M205' }] });
    expect(origin.git('show-ref')).toBe(refs);
  });

  it('refuses a commit that is none of its own, and a version that another commit has', async () => {
    const repository = history('feat: greet');
    repository.git('branch', 'other');
    repository.commit({ a: '1' }, 'feat: a');
    repository.git('checkout', '--quiet', '--orphan', 'third');
    repository.commit({ b: '1' }, 'feat: b');
    repository.git('tag', 'v1.3.0');
    const origin = new ReleaseOrigin(repository);
    expect(await released(origin, { to: 'origin/third' })).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-M205' }] });
    expect(await released(origin, { to: 'origin/main' })).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-M202' }] });
  });
});

describe('a push that is refused', () => {
  it.each([
    ['remote: error: GH013: Repository rule violations found for refs/heads/main.', 'AIOP-M203'],
    ['GitLab: You are not allowed to push code to protected branches on this project.', 'AIOP-M203'],
    ['remote: Permission to octo/hello.git denied to github-actions[bot]. error: 403', 'AIOP-M204'],
    ['refusing to allow a GitHub App to create or update workflow `.github/workflows/a.yml` without `workflows` permission', 'AIOP-M204'],
    ['fatal: the remote end hung up unexpectedly', 'AIOP-M208'],
  ])('with "%s" says what to do: %s', async (said, code) => {
    const git = await history('feat: greet').open();
    const ports = portsOf(git, new PagesInMemory());
    const place = { ...localReleasePlace(git, 'main'), land: async () => ({ state: 'refused', said }) as const };
    expect(await releaseVersion(requestOf({ changelog: '' }), { ...ports, place })).toMatchObject({
      state: 'refused',
      findings: [{ code }],
    });
  });
});

describe('a place that refuses', () => {
  const hook = (origin: ReleaseOrigin, text: string): void => {
    const path = join(origin.bare, 'hooks/pre-receive');
    origin.git('config', 'core.hooksPath', join(origin.bare, 'hooks'));
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
  };

  it('with a protected branch leaves no tag behind, and what to do is said', async () => {
    const said = 'GH006: Protected branch update failed for refs/heads/main.';
    const origin = new ReleaseOrigin(history('feat: greet'));
    hook(origin, `while read -r old new ref; do [ "$ref" != refs/heads/main ] || { echo "remote: error: ${said}" >&2; exit 1; }; done`);
    const refs = origin.git('show-ref');
    const pages = new PagesInMemory();
    const report = await released(origin, {}, pages);
    expect(report).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-M203', message: expect.stringContaining(said) }] });
    expect([origin.git('show-ref'), pages.made.size]).toEqual([refs, 0]);
    // What the finding proposes works.
    expect(await released(origin, { changelog: '' }, pages)).toMatchObject({ state: 'released' });
  });

  it('only the floating tag says that the release stands', async () => {
    const origin = new ReleaseOrigin(history('feat: greet'));
    hook(origin, 'while read -r old new ref; do [ "$ref" != refs/tags/v1 ] || exit 1; done');
    expect(await released(origin)).toMatchObject({
      state: 'released',
      release: { floating: undefined },
      findings: [{ code: 'AIOP-M207' }],
    });
    expect(origin.tags).toContain('v1.3.0');
  });
});

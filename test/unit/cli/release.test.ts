import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { GithubServer } from '../../support/github-server.ts';
import { ReleaseOrigin } from '../../support/release-scene.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** A repository with one release and a feature after it. */
function begun(): ScratchRepository {
  const repository = new ScratchRepository({ 'package.json': '{"version":"1.0.0"}\n' }, 'feat: begin');
  repository.git('tag', 'v1.0.0');
  repository.commit({ b: '1' }, 'feat: greet');
  return repository;
}

const run = (repository: string, ...args: readonly string[]) => inProcess(repository, 'version', 'release', ...args);

describe('aiop version release', () => {
  it('says what it would do, then does it in the repository itself, and once', async () => {
    const repository = begun();
    const before = repository.git('show-ref');
    const planned = await run(repository.root, '--dry-run', '--version-file', 'package.json');
    expect([planned.status, repository.git('show-ref')]).toEqual([0, before]);
    expect(planned.stdout).toMatch(/^would release v1\.1\.0 \(CHANGELOG\.md, package\.json\)\n\n### Added\n\n- greet /);
    const made = await run(repository.root, '--json', '--floating-tags');
    expect([made.status, JSON.parse(made.stdout)]).toMatchObject([0, { state: 'released', release: { tag: 'v1.1.0', floating: 'v1' } }]);
    expect(repository.git('status', '--porcelain')).toBe('');
    const again = await run(repository.root);
    expect([again.status, again.stdout]).toEqual([0, expect.stringMatching(/AIOP-M201[\s\S]*released already: v1\.1\.0 at [0-9a-f]{12}/)]);
    repository.commit({ c: '1' }, 'docs: spell');
    const nothing = await run(repository.root, '--minimum-bump', 'none');
    expect([nothing.status, nothing.stdout]).toEqual([0, 'nothing to release\n']);
  });

  it('counts from the release that only the remote has, where the clone was made without tags', async () => {
    const origin = new ReleaseOrigin(begun());
    const { root } = await origin.clone();
    origin.git('-C', root, 'tag', '-d', 'v1.0.0');
    expect((await run(root, '--dry-run')).stdout).toContain('would release v1.1.0 ');
    expect([(await run(root, '--floating-tags')).stdout, origin.git('-C', root, 'tag')]).toEqual([
      expect.stringContaining('released v1.1.0 '),
      'v1\nv1.1.0',
    ]);
    expect(origin.tags).toEqual(['v1.0.0']);
  });

  it('pushes, and makes the page where there is a token', async () => {
    const origin = new ReleaseOrigin(begun());
    const github = new GithubServer('t0ken');
    vi.stubEnv('GITHUB_API_URL', await github.start());
    vi.stubEnv('GH_TOKEN', 't0ken');
    onTestFinished(() => {
      vi.unstubAllEnvs();
      github.stop();
    });
    const { root } = await origin.clone();
    // The address says where pages are; what is pushed goes to the bare repository.
    origin.git('-C', root, 'config', `url.${origin.bare}.insteadOf`, 'https://github.com/octo/hello');
    origin.git('-C', root, 'config', 'remote.origin.url', 'https://github.com/octo/hello');
    const { status, stdout } = await run(root, '--push');
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^released v1\.1\.0 at [0-9a-f]{12}, https:\/\/github\.com\/octo\/hello\/releases\/tag\/v1\.1\.0\n$/),
    ]);
    expect([origin.tags, github.problems]).toEqual([['v1.0.0', 'v1.1.0'], []]);
    expect(origin.git('show', 'main:CHANGELOG.md')).toContain('https://github.com/octo/hello/compare/v1.0.0...v1.1.0');
  });

  it('makes the prereleases of the channel that the branch is', async () => {
    const repository = begun();
    repository.commit({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nversion: { channels: { next: rc } }\n' }, 'chore: channels');
    const plan = async (...args: readonly string[]): Promise<unknown> => {
      const { decision } = JSON.parse((await run(repository.root, '--dry-run', '--json', '--prerelease', 'auto', ...args)).stdout);
      return decision.version;
    };
    expect(await plan()).toBe('1.1.0');
    repository.git('checkout', '--quiet', '-b', 'next');
    expect(await plan()).toBe('1.1.0-rc.1');
    await run(repository.root, '--prerelease', 'auto', '--floating-tags');
    expect(repository.git('tag').split('\n')).toEqual(['v1.0.0', 'v1.1.0-rc.1']);
  });

  it('exits 1 where a release is refused, and 2 where it is asked for wrongly', async () => {
    const repository = begun();
    const origin = new ReleaseOrigin(repository);
    repository.git('remote', 'add', 'origin', origin.bare);
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'feat: not there');
    const refused = await run(repository.root, '--push');
    expect([refused.status, refused.stdout]).toEqual([1, expect.stringMatching(/AIOP-M205[\s\S]*not released: nothing was changed\n$/)]);
    repository.git('checkout', '--quiet', '--detach');
    for (const [args, said] of [
      [[], '--branch: no branch is checked out'],
      [['--branch', 'a..b'], 'it is not the name of a branch'],
      [['--branch', 'main', '--changelog', '../x'], '--changelog ../x: it is no file of the repository'],
    ] as const) {
      expect(await run(repository.root, ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(said) });
    }
  });
});

import { type CacheSimulation, type Comparison, ECOSYSTEMS, type Ecosystem, simulateCache } from '@aiop/cache-keys';
import { loadBlake3 } from '@aiop/ids';
import { describe, expect, it } from 'vitest';
import { type FileContent, ScratchRepository } from '../../../support/scratch-repository.ts';

interface Asked {
  readonly folder?: string;
  readonly commits?: number;
  readonly since?: number;
  readonly ecosystems?: readonly Ecosystem[];
}

async function simulate(repository: ScratchRepository, asked: Asked = {}): Promise<CacheSimulation> {
  const request = { folder: '', to: 'HEAD', commits: 100, ecosystems: ECOSYSTEMS, ...asked };
  return await simulateCache(request, { git: await repository.open(), blake3: await loadBlake3() });
}

/** A repository in which each of these was committed after the one before. */
function history(...commits: readonly Readonly<Record<string, FileContent>>[]): ScratchRepository {
  const repository = new ScratchRepository();
  for (const files of commits) repository.commit(files, 'chore: next');
  return repository;
}

/** A lock file of npm, on one line. */
const lock = (versions: Readonly<Record<string, string>>, own = '1.0.0'): string =>
  JSON.stringify({
    version: own,
    lockfileVersion: 3,
    packages: Object.fromEntries(Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])),
  });

/** Exact, prefix, miss, downloads, wrong of each scheme. */
const figures = ({ schemes }: Comparison) =>
  Object.fromEntries(
    schemes.map(({ name, kept: { exact, prefix, miss, downloads, wrong } }) => [name, [exact, prefix, miss, downloads, wrong]]),
  );

describe('a simulation', () => {
  it('hits where the file changed and its content did not, beside hashFiles and setup-node', async () => {
    const repository = history(
      { 'package-lock.json': lock({ a: '1', b: '1' }) },
      { 'package-lock.json': lock({ a: '1', b: '1' }, '1.0.1') },
      { 'src/x': '1' },
      { 'package-lock.json': lock({ b: '1', a: '1' }, '1.0.2') },
      { 'package-lock.json': lock({ a: '2', b: '1' }) },
      { 'package-lock.json': lock({ a: '1', b: '1' }) },
    );
    const { commits, shallow, comparisons } = await simulate(repository);
    expect([commits, shallow, comparisons.length]).toEqual([6, false, 1]);
    const [npm] = comparisons;
    expect(npm).toMatchObject({ ecosystem: 'npm', runs: 6, contentChanges: 2, fileChanges: 4 });
    expect(npm && figures(npm)).toEqual({
      'aiop cache-keys': [4, 1, 1, 3, 0],
      'actions/cache with hashFiles': [2, 3, 1, 3, 0],
      'actions/setup-node@v7': [2, 0, 4, 8, 0],
    });
    expect(npm?.advice).toEqual([
      'change over from actions/cache with hashFiles to aiop cache-keys: 2 exact hits more, as many downloads',
      'change over from actions/setup-node@v7 to aiop cache-keys: 2 exact hits more, 5 downloads fewer (62.5 %)',
    ]);
  });

  it('follows first parents, so that a merge is one run with all that it brings', async () => {
    const repository = history({ 'package-lock.json': lock({ a: '1' }) });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'package-lock.json': lock({ a: '2' }) }, 'fix: two');
    repository.commit({ 'package-lock.json': lock({ a: '3' }) }, 'fix: three');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ other: '1' }, 'chore: other');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const { commits, comparisons } = await simulate(repository);
    expect(commits).toBe(3);
    expect(comparisons[0] && figures(comparisons[0])['aiop cache-keys']).toEqual([1, 1, 1, 2, 0]);
  });

  it('compares all ecosystems as one cache first, then each alone, and only where they are', async () => {
    const repository = history(
      { 'go.sum': 'example.com/a v1.0.0 h1:x=\n' },
      { 'web/package-lock.json': lock({ a: '1' }) },
      { 'web/package-lock.json': lock({ a: '2' }) },
    );
    const { comparisons } = await simulate(repository);
    expect(comparisons.map(({ ecosystem, runs }) => [ecosystem, runs])).toEqual([
      ['all', 3],
      ['go', 3],
      ['npm', 2],
    ]);
    // setup-node finds no lock file at the top, and setup-go no go.mod: neither is a choice here.
    expect(comparisons.flatMap(({ schemes }) => schemes.map(({ name }) => name)).filter((name) => name.includes('setup'))).toEqual([]);
    const alone = await simulate(repository, { ecosystems: ['go'] });
    expect(alone.comparisons.map(({ ecosystem }) => ecosystem)).toEqual(['go']);
    expect(alone.comparisons[0] && figures(alone.comparisons[0])['aiop cache-keys']).toEqual([2, 0, 1, 1, 0]);
  });

  it('takes a folder for the whole, a number of commits, and a time', async () => {
    const repository = history(
      { 'package-lock.json': lock({ top: '1' }), 'app/package-lock.json': lock({ a: '1' }) },
      { 'package-lock.json': lock({ top: '2' }) },
      { 'app/package-lock.json': lock({ a: '2' }) },
    );
    const { comparisons } = await simulate(repository, { folder: 'app' });
    expect(comparisons[0]).toMatchObject({ runs: 3, contentChanges: 1, lockFiles: [{ path: 'package-lock.json', state: 'read' }] });
    expect(comparisons[0]?.schemes.map(({ name }) => name)).toContain('actions/setup-node@v7');
    expect((await simulate(repository, { commits: 2 })).comparisons[0]?.runs).toBe(2);
    await expect(simulate(repository, { since: 4_000_000_000 })).rejects.toThrow(/no commit of that time/);
    await expect(simulate(new ScratchRepository({ a: '1' }), { folder: '../x' })).resolves.toMatchObject({ comparisons: [] });
  });

  it('reads what requirements include, whatever its name, and sees hashFiles hit wrongly there', async () => {
    const repository = history(
      { 'requirements.txt': '-r pinned/base.in\n', 'pinned/base.in': 'a==1\n' },
      { 'pinned/base.in': 'a==2\n' },
      { 'pinned/base.in': '# a\na==2\n' },
    );
    const [pip] = (await simulate(repository)).comparisons;
    expect(pip && figures(pip)).toMatchObject({
      'aiop cache-keys': [1, 1, 1, expect.any(Number), 0],
      'actions/cache with hashFiles': [2, 0, 1, expect.any(Number), 2],
    });
    expect(pip?.advice[0]).toMatch(/hashFiles gave 2 runs a cache that was saved for other packages/);
  });

  it('says of a file that cannot be read that its bytes decide', async () => {
    const [npm] = (await simulate(history({ 'package-lock.json': '{' }, { 'package-lock.json': '{ ' }))).comparisons;
    expect(npm).toMatchObject({ contentChanges: 1, lockFiles: [{ state: 'bytes' }] });
    expect(npm?.advice.at(-1)).toMatch(/^package-lock\.json cannot be read/);
  });

  it('keeps to what stands: lock files that go, come as links, or hide in folders of packages', async () => {
    const repository = history(
      { 'package-lock.json': lock({ a: '1' }), 'node_modules/x/package-lock.json': lock({ b: '1' }) },
      { 'node_modules/x/package-lock.json': lock({ b: '2' }) },
    );
    repository.git('rm', '--quiet', 'package-lock.json');
    repository.commit({ 'real.json': lock({ a: '1' }), 'app/package-lock.json': { link: '../real.json' } }, 'chore: link');
    const [npm] = (await simulate(repository)).comparisons;
    // A link is left out of the key, so the last commit locks nothing.
    expect(npm).toMatchObject({ runs: 2, contentChanges: 0, fileChanges: 1 });
  });

  it('knows rust-cache, which does not mind versions of the project, and minds its manifests', async () => {
    const manifest = (version: string, feature: string) => `[package]\nname = "own"\nversion = "${version}"\n[features]\n${feature} = []\n`;
    const cargo = (own: string, other: string) =>
      `version = 4\n[[package]]\nname = "own"\nversion = "${own}"\n[[package]]\nname = "other"\nversion = "${other}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${other}"\n`;
    const repository = history(
      { 'Cargo.toml': manifest('1.0.0', 'a'), 'Cargo.lock': cargo('1.0.0', '1.0.0') },
      { 'Cargo.toml': manifest('1.0.1', 'a'), 'Cargo.lock': cargo('1.0.1', '1.0.0') },
      { 'Cargo.toml': manifest('1.0.1', 'b') },
      { 'rust-toolchain': '1.90\n' },
      { 'Cargo.toml': 'no = [toml' },
      { 'Cargo.lock': cargo('1.0.1', '2.0.0') },
    );
    const [rust] = (await simulate(repository)).comparisons;
    expect(rust && figures(rust)).toEqual({
      'aiop cache-keys': [4, 1, 1, 2, 0],
      'actions/cache with hashFiles': [3, 2, 1, 2, 0],
      'Swatinem/rust-cache@v2': [1, 4, 1, 2, 0],
    });
  });

  it('tells of a cache that idle weeks emptied', async () => {
    const git = await history({ 'package-lock.json': lock({ a: '1' }) }, { a: '1' }, { a: '2' }, { a: '3' }).open();
    const days = [0, 6, 12, 20];
    const [npm] = (
      await simulateCache(
        { folder: '', to: 'HEAD', commits: 100, ecosystems: ECOSYSTEMS },
        {
          git: {
            root: git.root,
            firstParents: async (range) =>
              (await git.firstParents(range)).map((step, at) => ({ ...step, committedAt: (days[at] ?? 0) * 86_400 })),
            listTree: (commit) => git.listTree(commit),
            resolveCommit: (revision) => git.resolveCommit(revision),
            isShallow: () => git.isShallow(),
            blobSizes: (oids) => git.blobSizes(oids),
            readBlobs: (oids) => git.readBlobs(oids),
          },
          blake3: await loadBlake3(),
        },
      )
    ).comparisons;
    expect(npm?.schemes[0]).toMatchObject({ kept: { exact: 3, miss: 1 }, weekly: { exact: 2, miss: 2 } });
    expect(npm?.advice.at(-1)).toMatch(/^1 run came when a week without a run had emptied the cache/);
  });

  it('refuses a revision that is none', async () => {
    const request = { folder: '', to: 'nowhere', commits: 1, ecosystems: ECOSYSTEMS };
    const ports = { git: await new ScratchRepository({ a: '1' }).open(), blake3: await loadBlake3() };
    await expect(simulateCache(request, ports)).rejects.toThrow(/it names no commit/);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { findRepository } from '@aiop/git';
import { nodeProcesses, plainWorkTree } from '@aiop/host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainIndex } from '../../../packages/host/src/plain-index.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const utf8 = new TextDecoder();

/** What git says of a folder, and what its files do. */
async function both(directory: string) {
  const lookup = await findRepository(directory, { processes: nodeProcesses, environment: process.env });
  const plain = plainWorkTree(directory, {});
  if (lookup.state !== 'found' || plain.state !== 'found') throw new Error(`git: ${lookup.state}, files: ${plain.state}`);
  const of = async ({
    root,
    indexRaw,
    resolveCommit,
  }: {
    root: string;
    indexRaw(): Promise<Uint8Array>;
    resolveCommit(revision: 'HEAD'): Promise<unknown>;
  }) => ({
    root,
    index: utf8.decode(await indexRaw()),
    head: await resolveCommit('HEAD'),
  });
  const { repository } = lookup;
  return {
    git: await of({
      root: repository.root,
      indexRaw: () => repository.indexRaw(),
      resolveCommit: (revision) => repository.resolveCommit(revision),
    }),
    files: await of(plain.workTree),
  };
}

const NAMES = { 'a.txt': 'a', 'b/c/d.txt': 'b', 'b/c/e f.txt': 'c', 'b/naïve\n.txt': 'd', [`${'long/'.repeat(30)}x`]: 'e' };

describe('a work tree that is read without git', () => {
  it.each(['2', '3', '4'])('is what git says it is: index of version %s', async (version) => {
    const repository = new ScratchRepository(NAMES);
    repository.git('update-index', '--index-version', version);
    if (version === '3') repository.git('update-index', '--skip-worktree', 'a.txt');
    const { git, files } = await both(repository.root);
    expect(files).toEqual(git);
    expect(files.index.split('\0')).toHaveLength(6);
    expect((await both(join(repository.root, 'b/c'))).files).toEqual(git);
  });

  it('with nothing committed, packed refs, a detached head, another work tree, a submodule', async () => {
    const repository = new ScratchRepository(NAMES);
    const same = async (directory: string): Promise<void> => {
      const { git, files } = await both(directory);
      expect(files).toEqual(git);
    };
    repository.git('pack-refs', '--all');
    await same(repository.root);
    const linked = join(scratchFolder(), 'linked');
    repository.git('worktree', 'add', '-q', linked, '-b', 'feature/x');
    await same(linked);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'HEAD')},module`);
    repository.git('checkout', '-q', '--detach');
    await same(repository.root);
    const empty = scratchFolder();
    repository.git('init', '-q', empty);
    await same(empty);
  });

  it('is left to git where anything is unusual', () => {
    const unusual = (change: (repository: ScratchRepository) => void, environment: Readonly<Record<string, string>> = {}): string => {
      const repository = new ScratchRepository({ 'a.txt': 'a' });
      change(repository);
      return plainWorkTree(repository.root, environment).state;
    };
    const at = ({ root }: ScratchRepository, path: string): string => join(root, '.git', path);
    expect(unusual(() => {})).toBe('found');
    expect(unusual(() => {}, { GIT_DIR: '/elsewhere' })).toBe('unusual');
    expect(unusual((repository) => repository.git('update-index', '--split-index'))).toBe('unusual');
    expect(unusual((repository) => repository.git('config', 'core.worktree', '/elsewhere'))).toBe('unusual');
    expect(unusual((repository) => repository.git('config', 'core.bare', 'true'))).toBe('unusual');
    expect(unusual((repository) => repository.git('config', 'extensions.objectFormat', 'sha256'))).toBe('unusual');
    expect(unusual((repository) => writeFileSync(at(repository, 'config'), '[core] worktree = /elsewhere\n'))).toBe('unusual');
    expect(unusual((repository) => rmSync(at(repository, 'config')))).toBe('unusual');
    expect(unusual((repository) => writeFileSync(at(repository, 'HEAD'), 'ref: refs/heads/../../x\n'))).toBe('unusual');
    expect(unusual((repository) => truncateSync(at(repository, 'index'), 40))).toBe('unusual');
    expect(unusual(({ root }) => mkdirSync(join(root, 'bare/objects'), { recursive: true }))).toBe('found');
    expect(plainWorkTree(scratchFolder(), {}).state).toBe('no-repository');
  });

  it.each(['index', 'config', 'HEAD', 'commondir', 'packed-refs'])(
    'is refused where a pipe stands for %s, which git would wait for',
    (name) => {
      const repository = new ScratchRepository(NAMES);
      repository.git('pack-refs', '--all');
      const path = join(repository.root, '.git', name);
      rmSync(path, { force: true });
      execFileSync('mkfifo', [path]);
      expect(() => plainWorkTree(repository.root, {})).toThrow(UsageError);
    },
  );

  it('is refused where a pipe stands for its folder', () => {
    const root = scratchFolder();
    execFileSync('mkfifo', [join(root, '.git')]);
    expect(() => plainWorkTree(root, {})).toThrow('it is a device, a pipe or a socket');
  });

  it('is not found in an index that is damaged anywhere, nor is that an error', () => {
    const repository = new ScratchRepository(NAMES);
    repository.git('update-index', '--index-version', '4');
    const bytes = readFileSync(join(repository.root, '.git/index'));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, end) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        for (const some of [damaged, bytes.subarray(0, end)]) expect(plainIndex(some)?.length ?? 0).toBeLessThan(100 * bytes.length);
      }),
      { numRuns: 300, seed: 20261121 },
    );
    expect(plainIndex(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
  });
});

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository, openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const options = { processes: nodeProcesses, environment: process.env };
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('finding a repository', () => {
  it('says that a folder is none', async () => {
    expect(await findRepository(scratchFolder(), options)).toEqual({ state: 'no-repository' });
    await expect(openRepository(scratchFolder(), options)).rejects.toThrow(/not inside a git repository.*git init/);
  });

  it('says that there is no git', async () => {
    const empty = scratchFolder();
    expect(await findRepository(empty, { ...options, environment: { PATH: empty } })).toEqual({ state: 'no-git' });
    await expect(openRepository(empty, { ...options, environment: { PATH: empty } })).rejects.toThrow(/git was not found.*install git/);
  });

  it('refuses a bare repository with a way out', async () => {
    const scratch = new ScratchRepository();
    scratch.git('init', '--bare', '--quiet', 'bare');
    await expect(openRepository(join(scratch.root, 'bare'), options)).rejects.toThrow(/bare.*clone it/);
  });

  it('is not led astray by GIT_DIR, as inside a hook', async () => {
    const [here, elsewhere] = [new ScratchRepository({ a: '1' }), new ScratchRepository({ b: '1' })];
    const found = await openRepository(here.root, { ...options, environment: { ...process.env, GIT_DIR: join(elsewhere.root, '.git') } });
    expect(found.commonDir).toBe(join(here.root, '.git'));
  });
});

describe('reading', () => {
  it('resolves revisions, and takes no option for one', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const repository = await scratch.open();
    expect(await repository.resolveCommit('HEAD')).toBe(scratch.git('rev-parse', 'HEAD'));
    for (const revision of ['nowhere', '--all', '-h', '', 'HEAD\n', 'HEAD\0'])
      expect(await repository.resolveCommit(revision), revision).toBeUndefined();
  });

  it('has no HEAD in a repository without commits', async () => {
    expect(await (await new ScratchRepository().open()).resolveCommit('HEAD')).toBeUndefined();
  });

  it('lists trees with modes and odd names', async () => {
    const names = ['a b', 'tab\there', 'new\nline', 'quote"', 'é', '-dash', '*'];
    const scratch = new ScratchRepository({
      ...Object.fromEntries(names.map((name) => [name, name])),
      run: { script: '#!/bin/sh\n' },
      link: { link: 'a b' },
    });
    const repository = await scratch.open();
    const tree = await repository.listTree(scratch.git('rev-parse', 'HEAD'));
    expect(tree.map(({ path }) => path).sort()).toEqual([...names, 'link', 'run'].sort());
    expect(tree.find(({ path }) => path === 'run')?.mode).toBe('100755');
    expect(tree.find(({ path }) => path === 'link')?.mode).toBe('120000');
    for (const name of names) expect(text(await repository.readFile('HEAD', name)), name).toBe(name);
    expect(await repository.readFile('HEAD', 'missing')).toBeUndefined();
  });

  it('reads commits whose messages try to forge boundaries', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const from = scratch.git('rev-parse', 'HEAD');
    const message = `feat: x\n\n${'0'.repeat(40)} commit 12\nparent ${'1'.repeat(40)}\n\ntree\u0001`;
    scratch.commit({ a: '2' }, message);
    const log = await (await scratch.open()).log({ from, to: scratch.git('rev-parse', 'HEAD') });
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ authorName: 'Test', authorEmail: 'test@example.invalid', parents: [from], message: `${message}\n` });
    expect(log[0]?.committedAt).toBeGreaterThan(1_700_000_000);
  });

  it('limits the log to literal paths', async () => {
    const scratch = new ScratchRepository({ 'x/a': '1', y: '1', '*': '1' });
    scratch.commit({ 'x/a': '2' }, 'fix: x');
    scratch.commit({ '*': '2' }, 'fix: star');
    const repository = await scratch.open();
    const subjects = async (paths: string[]) => (await repository.log({ to: 'HEAD', paths })).map(({ message }) => message.trim());
    expect(await subjects(['x'])).toEqual(['fix: x', 'chore: start']);
    expect(await subjects(['*'])).toEqual(['fix: star', 'chore: start']);
  });

  it('follows first parents with what each commit changed, whatever the names', async () => {
    const scratch = new ScratchRepository({ gone: '1', kept: '1' });
    const odd = 'a\n:100644 100644 1 2 M';
    scratch.commit({ [odd]: '2', link: { link: 'kept' } }, 'feat: odd');
    scratch.git('checkout', '--quiet', '-b', 'side');
    scratch.commit({ side: '3' }, 'feat: side');
    scratch.git('checkout', '--quiet', 'main');
    scratch.commit({}, 'chore: nothing');
    scratch.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    scratch.git('rm', '--quiet', 'gone');
    scratch.commit({}, 'fix: away');
    // A user's own settings do not decide what is listed.
    scratch.git('config', 'diff.renames', 'copies');
    scratch.git('config', 'diff.orderFile', 'nowhere');
    scratch.git('config', 'log.showSignature', 'true');
    const git = await scratch.open();
    const to = scratch.git('rev-parse', 'HEAD');
    const steps = await git.firstParents({ to, most: 100 });
    expect(steps.map(({ changes }) => changes.map(({ path, mode }) => [path, mode]))).toEqual([
      [
        ['gone', '100644'],
        ['kept', '100644'],
      ],
      [
        [odd, '100644'],
        ['link', '120000'],
      ],
      [],
      [['side', '100644']],
      [['gone', undefined]],
    ]);
    expect(steps.at(-1)?.commit).toBe(to);
    expect(steps.at(-1)?.committedAt).toBe(Number(scratch.git('log', '-1', '--format=%ct')));
    expect((await git.firstParents({ to, most: 2 })).map(({ commit }) => commit)).toEqual(steps.slice(-2).map(({ commit }) => commit));
    expect(await git.firstParents({ to, most: 9, since: 4_000_000_000 })).toEqual([]);
    const oid = steps[0]?.changes[0]?.oid ?? '';
    expect(await git.blobSizes([oid, '0'.repeat(40)])).toEqual([1, undefined]);
    expect(await git.blobSizes([])).toEqual([]);
  });

  it('peels tags of tags, and leaves out tags of trees', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const head = scratch.git('rev-parse', 'HEAD');
    scratch.git('tag', 'v1.0.0');
    scratch.git('tag', '-a', '-m', 'x', 'v1.1.0');
    scratch.git('tag', '-a', '-m', 'x', 'v1.2.0', 'v1.1.0');
    scratch.git('tag', 'tree', 'HEAD^{tree}');
    const tags = await (await scratch.open()).tags();
    expect(tags).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0'].map((name) => ({ name, commit: head, object: scratch.git('rev-parse', name) })));
  });
});

describe('the work tree', () => {
  it('names every kind of difference from the index', async () => {
    const scratch = new ScratchRepository({ kept: '1', edited: '1', gone: '1', hidden: '1', '.gitignore': 'ignored\n' });
    scratch.files({ edited: '2', fresh: '1', planned: '1', ignored: '1' });
    rmSync(join(scratch.root, 'gone'));
    scratch.git('add', '--intent-to-add', 'planned');
    scratch.git('update-index', '--assume-unchanged', 'hidden');
    const repository = await scratch.open();
    expect(await repository.statusOf(scratch.root)).toEqual(
      expect.arrayContaining([
        { path: 'edited', state: 'modified' },
        { path: 'gone', state: 'deleted' },
        { path: 'fresh', state: 'untracked' },
        { path: 'planned', state: 'intent-to-add' },
        { path: 'ignored', state: 'ignored' },
      ]),
    );
    const tags = new TextDecoder()
      .decode(await repository.indexOf(scratch.root))
      .split('\0')
      .filter((line) => !line.startsWith('H '));
    expect(tags).toEqual([expect.stringMatching(/^h 100644 [0-9a-f]{40} 0\thidden$/), '']);
  });

  it("shows an edit that the repository's own settings would hide", async () => {
    const scratch = new ScratchRepository({ a: '1' });
    scratch.git('config', 'core.fileMode', 'false');
    scratch.git('config', 'core.fsmonitor', 'false');
    scratch.files({ 'new.txt': '1' });
    scratch.git('config', 'status.showUntrackedFiles', 'no');
    scratch.git('config', 'core.excludesFile', join(scratch.root, 'excludes'));
    writeFileSync(join(scratch.root, 'excludes'), 'new.txt\n');
    const paths = (await (await scratch.open()).statusOf(scratch.root)).map(({ path }) => path);
    expect(paths).toContain('new.txt');
  });

  it('tells which paths are in the index, whether they are in the work tree or not', async () => {
    const scratch = new ScratchRepository({ a: '1', 'b/c': '1', '*': '1' });
    rmSync(join(scratch.root, 'a'));
    const repository = await scratch.open();
    expect(await repository.indexed(['a', 'b', 'none'])).toEqual(['a', 'b/c']);
    expect(await repository.indexed(['*'])).toEqual(['*']);
    expect(await repository.indexed([])).toEqual([]);
  });

  it('runs no monitor that the repository names', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    scratch.git('config', 'core.fsmonitor', `touch ${join(scratch.root, 'pwned')};`);
    const paths = (await (await scratch.open()).statusOf(scratch.root)).map(({ path }) => path);
    expect(paths).not.toContain('pwned');
  });

  it('hashes files as git would, whatever their names', async () => {
    const scratch = new ScratchRepository({ 'a b': 'x', 'new\nline': 'y', '"q"': 'z' });
    const repository = await scratch.open();
    const names = ['a b', 'new\nline', '"q"'];
    expect(await repository.hashFiles(names)).toEqual(names.map((name) => scratch.git('rev-parse', `HEAD:${name}`)));
    expect(await repository.hashFiles([])).toEqual([]);
  });
});

describe('writing', () => {
  it('builds trees and commits without touching work tree or index', async () => {
    const scratch = new ScratchRepository({ 'src/a': '1', 'src/b': '1' });
    const repository = await scratch.open();
    const head = scratch.git('rev-parse', 'HEAD');
    const tree = await repository.write.tree(head, [
      { kind: 'write', path: 'src/new\tname', mode: '100755', content: new Uint8Array([0, 13, 10]) },
      { kind: 'delete', path: 'src/b' },
    ]);
    const commit = await repository.write.commit({ tree, parents: [head], message: 'feat: new\n' });
    expect((await repository.listTree(commit)).map(({ path, mode }) => [path, mode])).toEqual([
      ['src/a', '100644'],
      ['src/new\tname', '100755'],
    ]);
    expect(await repository.readFile(commit, 'src/new\tname')).toEqual(new Uint8Array([0, 13, 10]));
    expect(scratch.git('status', '--porcelain')).toBe('');
    expect(scratch.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('moves a ref only from where it was expected', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const repository = await scratch.open();
    const first = scratch.git('rev-parse', 'HEAD');
    const second = scratch.commit({ a: '2' }, 'fix: a');
    expect(await repository.write.moveRef('refs/heads/x', first, undefined)).toBe(true);
    expect(await repository.write.moveRef('refs/heads/x', second, undefined)).toBe(false);
    expect(await repository.write.moveRef('refs/heads/x', second, second)).toBe(false);
    expect(await repository.write.moveRef('refs/heads/x', second, first)).toBe(true);
    expect(await repository.write.deleteRef('refs/heads/x', first)).toBe(false);
    expect(await repository.write.deleteRef('refs/heads/x', second)).toBe(true);
  });

  it('merges three-way, or names the paths in conflict', async () => {
    const scratch = new ScratchRepository({ a: '1\n', b: '1\n' });
    const base = scratch.git('rev-parse', 'HEAD');
    const repository = await scratch.open();
    const bytes = (value: string) => new TextEncoder().encode(value);
    const change = async (path: string, value: string) => {
      const tree = await repository.write.tree(base, [{ kind: 'write', path, mode: '100644', content: bytes(value) }]);
      return repository.write.commit({ tree, parents: [base], message: 'fix: x' });
    };
    const [one, two, other] = [await change('a', '2\n'), await change('a', '3\n'), await change('b', '2\n')];
    const merged = await repository.write.merge(one, other);
    expect(merged.state === 'merged' && text(await repository.readBlobs([`${merged.tree}:a`]).then(([blob]) => blob))).toBe('2\n');
    expect(await repository.write.merge(one, two)).toEqual({ state: 'conflict', paths: ['a'] });
  });
});

describe('worktrees', () => {
  it('whose HEAD was moved to another branch are reset without moving that branch', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const repository = await scratch.open();
    const first = scratch.git('rev-parse', 'HEAD');
    const second = scratch.commit({ a: '2' }, 'fix: a');
    scratch.git('branch', 'other', first);
    const path = join(scratchFolder(), 'tree');
    await repository.worktrees.add(path, 'lane/1', first);
    scratch.git('-C', path, 'checkout', '--quiet', 'other');
    await repository.worktrees.reset(path, second);
    expect(scratch.git('rev-parse', 'other')).toBe(first);
    expect(scratch.git('-C', path, 'rev-parse', 'HEAD')).toBe(second);
  });

  it('come, are photographed whatever their .git says, and go', async () => {
    const scratch = new ScratchRepository({ a: '1', b: '1', '.gitignore': 'ignored\n' });
    const repository = await scratch.open();
    const head = scratch.git('rev-parse', 'HEAD');
    scratch.files({ '.git/hooks/post-checkout': { script: `#!/bin/sh\ntouch ${join(scratch.root, 'pwned')}\n` } });
    const path = join(scratchFolder(), 'tree');
    await repository.worktrees.add(path, 'lane/1', head);
    expect(await repository.worktrees.list()).toContainEqual({ path, branch: 'refs/heads/lane/1' });
    expect(scratch.git('status', '--porcelain')).toBe('');
    writeFileSync(join(path, 'new'), 'x');
    writeFileSync(join(path, 'ignored'), 'x');
    rmSync(join(path, 'b'));
    writeFileSync(join(path, '.git'), 'gitdir: /nowhere\n');
    mkdirSync(join(path, 'empty'));
    const tree = await repository.snapshot(path, head);
    expect((await repository.listTree(tree)).map((entry) => entry.path)).toEqual(['.gitignore', 'a', 'new']);
    await repository.worktrees.reset(path, head);
    expect(readdirSync(path).sort()).toEqual(['.git', '.gitignore', 'a', 'b', 'ignored']);
    expect(await (await openRepository(path, options)).currentBranch()).toBeUndefined();
    for (const folder of ['deps', 'de[p]s', 'other', 'sub/deps'])
      mkdirSync(join(path, folder), { recursive: true }) && writeFileSync(join(path, folder, 'ignored'), 'x');
    await repository.worktrees.reset(path, head, { pristine: { but: ['de[p]s'] } });
    expect(readdirSync(path).sort()).toEqual(['.git', '.gitignore', 'a', 'b', 'de[p]s']);
    await repository.worktrees.reset(path, head, { pristine: { but: [] } });
    expect(readdirSync(path).sort()).toEqual(['.git', '.gitignore', 'a', 'b']);
    rmSync(path, { recursive: true });
    await repository.worktrees.prune();
    expect(await repository.worktrees.list()).toHaveLength(1);
  });
});

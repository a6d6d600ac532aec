import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { folderOf, keyOf } from './room.ts';

const SUM = 'example.org/a v1.0.0 h1:a=\n';
const pathsOf = ({ lockFiles }: Awaited<ReturnType<typeof keyOf>>): readonly string[] => lockFiles.map(({ path }) => path);

describe('which files count', () => {
  it('in a repository, those that git tracks, below the working directory', async () => {
    const repository = new ScratchRepository({
      'go.sum': SUM,
      'part/go.sum': SUM,
      'part/node_modules/a/go.sum': SUM,
      'part/naïve/go.sum': SUM,
    });
    repository.files({ 'part/new/go.sum': SUM });
    const git = await repository.open();
    expect(pathsOf(await keyOf(repository.root, {}, { git }))).toEqual(['go.sum', 'part/go.sum', 'part/naïve/go.sum']);
    expect(pathsOf(await keyOf(join(repository.root, 'part'), {}, { git }))).toEqual(['go.sum', 'naïve/go.sum']);
  });

  it('the same lock file elsewhere, or twice, is the same content', async () => {
    const { key } = await keyOf(folderOf({ 'go.sum': SUM }));
    expect((await keyOf(folderOf({ 'a/go.sum': SUM, 'b/c/go.sum': SUM }))).key).toBe(key);
  });

  it('one that is deleted does not count', async () => {
    const repository = new ScratchRepository({ 'go.sum': SUM, 'a/go.sum': SUM });
    rmSync(join(repository.root, 'a'), { recursive: true });
    const found = await keyOf(repository.root, {}, { git: await repository.open() });
    expect([pathsOf(found), found.findings]).toEqual([['go.sum'], []]);
  });

  it('without git, those that stand there, but not in folders of packages, nor too deep', async () => {
    const deep = `${'d/'.repeat(13)}go.sum`;
    const root = folderOf({ 'a/b/go.sum': SUM, 'node_modules/a/go.sum': SUM, '.venv/lib/requirements.txt': '', [deep]: SUM });
    expect(pathsOf(await keyOf(root))).toEqual(['a/b/go.sum']);
  });

  it('no link, pipe or folder, and nothing behind a link', async () => {
    const repository = new ScratchRepository({ 'real/go.sum': SUM, 'linked/go.sum': SUM, 'pipe/go.sum': SUM, 'folder/go.sum': SUM });
    const at = (path: string): string => join(repository.root, path);
    repository.files({ 'toml/Cargo.lock': { link: '/etc/hostname' } });
    repository.git('add', '--all');
    for (const name of ['linked', 'pipe/go.sum', 'folder/go.sum']) rmSync(at(name), { recursive: true });
    symlinkSync('real', at('linked'));
    mkdirSync(at('folder/go.sum'));
    expect(spawnSync('mkfifo', [at('pipe/go.sum')]).status).toBe(0);
    const found = await keyOf(repository.root, {}, { git: await repository.open() });
    expect(pathsOf(found)).toEqual(['real/go.sum']);
    expect(found.findings.map(({ code, file }) => [code, file])).toEqual(
      ['folder/go.sum', 'linked/go.sum', 'pipe/go.sum', 'toml/Cargo.lock'].map((path) => ['AIOP-K004', path]),
    );
  });

  it('without git, a pipe does not hold the run up', async () => {
    const root = folderOf({});
    spawnSync('mkfifo', [join(root, 'go.sum')]);
    expect((await keyOf(root)).findings.map(({ code }) => code)).toEqual(['AIOP-K002', 'AIOP-K004']);
  });

  it('one that is too large to parse is hashed by its bytes', async () => {
    const root = folderOf({ 'go.sum': SUM });
    truncateSync(join(root, 'go.sum'), 33 * 1024 * 1024);
    const { key, lockFiles, findings } = await keyOf(root);
    expect([lockFiles, findings]).toMatchObject([[{ state: 'bytes' }], [{ code: 'AIOP-K001' }]]);
    truncateSync(join(root, 'go.sum'), 33 * 1024 * 1024 + 1);
    expect((await keyOf(root)).key).not.toBe(key);
  });

  it('too many are refused, and so is one beyond every measure', async () => {
    const root = folderOf({ 'go.sum': SUM });
    truncateSync(join(root, 'go.sum'), 2 ** 30 + 1);
    await expect(keyOf(root)).rejects.toThrow(/go.sum: it has 1073741825 bytes/);
    rmSync(join(root, 'go.sum'));
    for (let index = 0; index < 2001; index++) {
      mkdirSync(join(root, String(index)));
      writeFileSync(join(root, String(index), 'go.sum'), SUM);
    }
    await expect(keyOf(root)).rejects.toThrow(/2001 lock files; expected at most 2000; set working-directory/);
  });
});

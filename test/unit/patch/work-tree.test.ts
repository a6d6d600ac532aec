import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { type Change, recoverWorkTree, swapIntoWorkTree } from '@aiop/patch';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { bytes } from './fixture.ts';

function workTree(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function contentsOf(root: string): Record<string, string> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return Object.fromEntries(
    found
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const write = (path: string, content: string, mode: '100644' | '100755' = '100644'): Change => ({
  kind: 'write',
  path,
  mode,
  content: bytes(content),
});
const remove = (path: string): Change => ({ kind: 'delete', path });

const BEFORE = { 'a.txt': 'a', 'dir/b.txt': 'b', 'gone/c.txt': 'c' };
const CHANGES = [remove('gone/c.txt'), write('a.txt', 'A'), write('dir/b.txt', 'b'), write('new/d.sh', 'd', '100755')];
const AFTER = { 'a.txt': 'A', 'dir/b.txt': 'b', 'new/d.sh': 'd' };

/** A file system whose call number `failing` throws, of those that change something. */
function failingAt(failing: number, how: (call: () => void) => void): Files {
  let calls = 0;
  const guarded =
    <Args extends readonly unknown[]>(call: (...args: Args) => void) =>
    (...args: Args): void =>
      ++calls === failing ? how(() => call(...args)) : call(...args);
  return {
    ...nodeFiles,
    write: guarded(nodeFiles.write),
    rename: guarded(nodeFiles.rename),
    makeDirectory: guarded(nodeFiles.makeDirectory),
  };
}

describe('a swap into a work tree', () => {
  it('makes every change, and leaves nothing of its own behind', () => {
    const root = workTree(BEFORE);
    swapIntoWorkTree(CHANGES, root, nodeFiles);
    expect(contentsOf(root)).toEqual(AFTER);
    expect(existsSync(join(root, 'gone'))).toBe(false);
    expect(existsSync(join(root, '.aiop'))).toBe(false);
    expect(statSync(join(root, 'new/d.sh')).mode & 0o100).toBe(0o100);
  });

  it('turns a file into a folder, and a folder into a file', () => {
    const root = workTree({ x: '1', 'y/z': '2' });
    swapIntoWorkTree([remove('x'), remove('y/z'), write('x/w', '3'), write('y', '4')], root, nodeFiles);
    expect(contentsOf(root)).toEqual({ 'x/w': '3', y: '4' });
  });

  it('puts everything back whichever step fails', () => {
    for (let step = 1; step <= 12; step++) {
      const root = workTree(BEFORE);
      const files = failingAt(step, () => {
        throw new Error('the disk is full');
      });
      try {
        swapIntoWorkTree(CHANGES, root, files);
        expect(contentsOf(root)).toEqual(AFTER);
      } catch (error) {
        expect(error).toMatchObject({ message: 'the disk is full' });
        expect(contentsOf(root), `step ${step}`).toEqual(BEFORE);
      }
    }
  });

  it('is taken back by the next call when it was killed at any step', () => {
    for (let step = 1; step <= 12; step++) {
      const root = workTree(BEFORE);
      const killed = new Error('killed');
      let dead = false;
      const files = failingAt(step, () => {
        dead = true;
        throw killed;
      });
      // After the kill nothing of the dying process reaches the disk any more.
      const untilKill = Object.fromEntries(
        Object.entries(files).map(([name, call]) => [
          name,
          (...args: never[]) => {
            if (dead) throw killed;
            return (call as (...all: never[]) => unknown)(...args);
          },
        ]),
      ) as unknown as Files;
      try {
        swapIntoWorkTree(CHANGES, root, untilKill);
      } catch (error) {
        expect(error).toBe(killed);
        expect(recoverWorkTree(root, nodeFiles)).toBe(existsSync(join(root, '.aiop/swap')) || step > 1);
        expect(contentsOf(root), `step ${step}`).toEqual(BEFORE);
      }
      swapIntoWorkTree(CHANGES, root, nodeFiles);
      expect(contentsOf(root)).toEqual(AFTER);
    }
  });

  it('does not take back what somebody has gone on working on after the kill', () => {
    const root = workTree({ 'a.txt': 'mine', '.aiop/swap/old/0': 'old', '.aiop/swap/old/1': 'b' });
    const journal = [
      { path: 'a.txt', existed: true, sha256: '0'.repeat(64) },
      { path: 'b.txt', existed: true },
    ];
    writeFileSync(join(root, '.aiop/swap/journal.json'), JSON.stringify(journal));
    expect(recoverWorkTree(root, nodeFiles)).toBe(true);
    expect(contentsOf(root)).toEqual({ 'a.txt': 'mine', 'b.txt': 'b' });
  });

  it.each(['../outside', '.git/hooks/pre-commit', 'src/.GIT/config', '/etc/x'])('obeys no planted journal that names %s', (path) => {
    const root = workTree({ 'in/.aiop/swap/old/0': 'evil' });
    writeFileSync(join(root, 'in/.aiop/swap/journal.json'), JSON.stringify([{ path, existed: true }]));
    recoverWorkTree(join(root, 'in'), nodeFiles);
    expect(contentsOf(root)).toEqual({});
  });

  it('never writes through a link', () => {
    const root = workTree({ 'out/x': 'x', 'in/a': 'a' });
    symlinkSync('../out', join(root, 'in/src'));
    expect(() => swapIntoWorkTree([write('src/x', 'evil')], join(root, 'in'), nodeFiles)).toThrow(/src is a symbolic link/);
    symlinkSync('../out', join(root, 'in/.aiop'));
    expect(() => swapIntoWorkTree([write('b', 'b')], join(root, 'in'), nodeFiles)).toThrow(/\.aiop is a symbolic link/);
    expect(readFileSync(join(root, 'out/x'), 'utf8')).toBe('x');
    expect(readdirSync(join(root, 'out'))).toEqual(['x']);
  });
});

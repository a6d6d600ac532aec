import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeTreeWatch } from '@aiop/host';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

/** A folder that is watched until the test ends, and everything that was told. */
function watched(prepare: (root: string) => void = () => {}, leftOut: (path: string) => boolean = () => false) {
  const root = scratchFolder();
  prepare(root);
  const told = new Set<string>();
  onTestFinished(nodeTreeWatch.watch(root, leftOut, (path) => told.add(path)));
  const write = (path: string): void => writeFileSync(join(root, path), `${Math.random()}`);
  const isTold = (path: string): Promise<void> => expect.poll(() => [...told]).toContain(path);
  return { root, told, write, isTold };
}

describe('a watched tree', () => {
  it('tells of files that are made, changed, renamed and removed, also deep down', async () => {
    const { root, told, write, isTold } = watched((folder) => mkdirSync(join(folder, 'a/b'), { recursive: true }));
    write('a/b/new');
    await isTold('a/b/new');
    told.clear();
    write('a/b/new');
    await isTold('a/b/new');
    renameSync(join(root, 'a/b/new'), join(root, 'moved'));
    await isTold('moved');
    told.clear();
    rmSync(join(root, 'moved'));
    await isTold('moved');
  });

  it('tells of everything in folders that appear with their content, however quick it comes', async () => {
    const { root, write, isTold } = watched();
    for (let round = 0; round < 30; round++) {
      mkdirSync(join(root, `d${round}/e/f`), { recursive: true });
      write(`d${round}/e/f/at-once`);
    }
    for (let round = 0; round < 30; round++) await isTold(`d${round}/e/f/at-once`);
    write('d7/e/f/later');
    await isTold('d7/e/f/later');
  });

  it('goes on with a folder that another one of its name has replaced', async () => {
    const { root, told, write, isTold } = watched((folder) => mkdirSync(join(folder, 'lib')));
    for (let round = 0; round < 5; round++) {
      rmSync(join(root, 'lib'), { recursive: true });
      mkdirSync(join(root, 'lib'));
      await isTold('lib');
      await pause(50);
      told.clear();
      write('lib/x');
      await isTold('lib/x');
    }
  });

  it('does not look into what is left out', async () => {
    const { told, write, isTold } = watched(
      (folder) => mkdirSync(join(folder, 'node_modules/a'), { recursive: true }),
      (path) => path === 'node_modules',
    );
    write('node_modules/a/x');
    write('seen');
    await isTold('seen');
    await pause(100);
    expect([...told]).toEqual(['seen']);
  });

  it('tells nothing any more after its end', async () => {
    const root = scratchFolder();
    const told: string[] = [];
    nodeTreeWatch.watch(
      root,
      () => false,
      (path) => told.push(path),
    )();
    writeFileSync(join(root, 'x'), '');
    await pause(100);
    expect(told).toEqual([]);
  });
});

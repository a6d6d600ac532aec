import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { Scratch, task } from '../scratch.ts';
import { ROW, repository, sameTime } from './changes.ts';

const test = task('test', 'echo checked; cat src/*.txt', { inputs: ['src/**'] });

describe('files are read', () => {
  /** Counts what is read beneath `src`. */
  const counting = (): { readonly files: Files; readonly read: string[] } => {
    const read: string[] = [];
    const noted = (path: string): string => {
      if (path.includes('/src/')) read.push(path.replace(/.*\/src\//, ''));
      return path;
    };
    const files: Files = {
      ...nodeFiles,
      read: (path, max) => nodeFiles.read(noted(path), max),
      readRange: (path, offset, length) => nodeFiles.readRange(noted(path), offset, length),
    };
    return { files, read };
  };

  it.each([
    ['as git has them', ''],
    ['that git may convert', '* text=auto\n'],
  ])('once, and again only when they were written to: %s', async (_, attributes) => {
    const scratch = repository();
    if (attributes !== '') scratch.write('.gitattributes', attributes).commit();
    // Files that were written a moment ago are read again: their times prove nothing yet.
    for (const path of ['src/a.txt', 'src/b.txt']) scratch.run('touch', '-d', '2020-01-01', path);
    await sleep(150);
    const { files, read } = counting();
    const quiet = task('test', 'true', { inputs: ['src/**'] });
    await scratch.verify([quiet], { ports: { files } });
    expect(new Set(read)).toEqual(new Set(['a.txt', 'b.txt']));
    read.length = 0;
    expect(await scratch.state(quiet, { ports: { files } })).toBe('skipped');
    scratch.commit('another one');
    await scratch.verify([quiet, task('other', 'true', { inputs: ['src/b.txt'] })], { ports: { files } });
    expect(read).toEqual([]);
    scratch.write('src/a.txt', 'changed\n');
    expect(await scratch.state(quiet, { ports: { files } })).toBe('passed');
    expect(new Set(read)).toEqual(new Set(['a.txt']));
  });

  it('again where what is known of them was damaged', async () => {
    const scratch = repository();
    await sleep(150);
    const quiet = task('test', 'true', { inputs: ['src/**'] });
    await scratch.verify([quiet]);
    const [tree = ''] = readdirSync(scratch.path('.git/aiop/trees'));
    for (const name of ['contents', 'index.json']) scratch.write(`.git/aiop/trees/${tree}/${name}`, 'no longer what it was');
    expect(await scratch.state(quiet)).toBe('skipped');
    scratch.write('src/a.txt', 'eno\n');
    expect(await scratch.state(quiet)).toBe('passed');
  });
});

describe(ROW.plain, () => {
  it('everything is read, and changes are seen', async () => {
    const scratch = new Scratch({ git: false }).write('src/a.txt', 'one\n');
    const all = task('test', 'true');
    await scratch.verify([all]);
    expect(await scratch.state(all)).toBe('skipped');
    sameTime(scratch, 'src/a.txt', 'eno\n');
    expect(await scratch.state(all)).toBe('passed');
    scratch.run('chmod', '+x', 'src/a.txt');
    expect(await scratch.state(all)).toBe('passed');
  });

  it('nothing is assumed when git fails in the middle', async () => {
    const scratch = repository();
    await scratch.verify([test]);
    scratch.write('.git/index', 'not an index');
    const { task: of, codes } = await scratch.verify([test]);
    expect(of('test').state).toBe('skipped');
    expect(codes).toEqual(['AIOP-V015']);
    scratch.write('src/a.txt', 'changed\n');
    expect(await scratch.state(test)).toBe('passed');
  });
});

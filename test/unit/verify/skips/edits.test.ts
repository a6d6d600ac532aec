import { describe, expect, it } from 'vitest';
import { type Scratch, task } from '../scratch.ts';
import { ROW, repository, runsAgainAfter, sameTime } from './changes.ts';

runsAgainAfter([
  { row: ROW.edit, what: 'the content of an input', change: (scratch) => scratch.write('src/a.txt', 'changed\n') },
  { row: ROW.edit, what: 'its content by one of the same size', change: (scratch) => scratch.write('src/a.txt', 'eno\n') },
  { row: ROW.edit, what: 'its content by one of the same size and time', change: (scratch) => sameTime(scratch, 'src/a.txt', 'eno\n') },
  { row: ROW.edit, what: 'its content, committed', change: (scratch) => scratch.write('src/a.txt', 'changed\n').commit() },
  { row: ROW.mode, what: 'its executable bit', change: (scratch) => scratch.run('chmod', '+x', 'src/a.txt') },
  { row: ROW.edit, what: 'its name', change: (scratch) => scratch.run('git', 'mv', 'src/a.txt', 'src/c.txt') },
  { row: ROW.edit, what: 'two names, swapped', change: (scratch) => swap(scratch) },
  { row: ROW.edit, what: 'a file to a folder', change: (scratch) => scratch.remove('src/a.txt').write('src/a.txt/one', 'one\n') },
  {
    row: ROW.edit,
    what: 'a folder to a file',
    prepare: (scratch) => scratch.write('src/deep/er/x', '1\n').commit(),
    change: (scratch) => scratch.remove('src/deep').write('src/deep', '1\n'),
  },
  { row: ROW.edit, what: 'an input away', change: (scratch) => scratch.remove('src/a.txt') },
  { row: ROW.edit, what: 'a new, untracked input', change: (scratch) => scratch.write('src/new.txt', 'new\n') },
  { row: ROW.edit, what: 'the case of its name alone', change: (scratch) => scratch.run('git', 'mv', 'src/a.txt', 'src/A.txt') },
  {
    row: ROW.edit,
    what: 'its content by a clock that went back',
    change: (scratch) => scratch.write('src/a.txt', 'eno\n').run('touch', '-d', '1990-01-01', 'src/a.txt'),
  },
  {
    row: ROW.mode,
    what: 'that of an input that git ignores',
    prepare: (scratch) => scratch.write('.gitignore', 'src/*.gen\n').write('src/x.gen', '1\n'),
    change: (scratch) => scratch.run('chmod', '+x', 'src/x.gen'),
  },
  {
    row: ROW.mode,
    what: 'that of a file behind a link',
    prepare: (scratch) => scratch.write('data/x', '1\n').link('src/link', '../data').commit(),
    change: (scratch) => scratch.run('chmod', '+x', 'data/x'),
  },
]);

describe('a task runs again after a change of', () => {
  it('its command, its folder, its outputs, its environment, its tools, the platform, or what it needs', async () => {
    const scratch = repository().write('version', '1\n').write('other/x', '');
    const base = { inputs: ['src/**'], env: ['MODE'], tools: ['cat ../version version 2> /dev/null || cat version'] };
    const plain = task('test', 'true', base);
    const verified = (one = plain, options = {}) => scratch.state(one, options);
    await verified();
    expect(await verified()).toBe('skipped');
    expect(await verified(task('test', 'true ', base))).toBe('passed');
    expect(await verified(task('test', 'true', { ...base, cwd: 'other' }))).toBe('passed');
    expect(await verified(task('test', 'true', { ...base, outputs: ['out/**'] }))).toBe('passed');
    expect(await verified(plain, { platform: 'linux-arm64' })).toBe('passed');
    const environment = { PATH: process.env.PATH ?? '', MODE: '' };
    expect(await verified(plain, { environment })).toBe('passed');
    expect(await verified(plain, { environment: { ...environment, MODE: 'a' } })).toBe('passed');
    expect(await verified(plain, { environment: { ...environment, MODE: 'a', OTHER: 'b' } })).toBe('skipped');
    scratch.write('version', '2\n');
    expect(await verified()).toBe('passed');
    expect(await verified()).toBe('skipped');
  });

  it('a task that it needs', async () => {
    const scratch = repository();
    const build = task('build', 'true', { inputs: ['src/**'] });
    const check = task('check', 'true', { inputs: ['README.md'], needs: ['build'] });
    await scratch.verify([build, check]);
    scratch.write('src/a.txt', 'changed\n');
    const { tasks } = await scratch.verify([build, check]);
    expect(tasks.map(({ state }) => state)).toEqual(['passed', 'passed']);
  });
});

function swap(scratch: Scratch): void {
  scratch.run('mv', 'src/a.txt', 'src/c');
  scratch.run('mv', 'src/b.txt', 'src/a.txt');
  scratch.run('mv', 'src/c', 'src/b.txt');
}

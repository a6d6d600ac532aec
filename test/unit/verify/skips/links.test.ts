import { describe, expect, it } from 'vitest';
import { Scratch, task } from '../scratch.ts';
import { ROW, runsAgainAfter } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.link,
    what: 'a file to a link to the same content',
    change: (scratch) => scratch.link('src/a.txt', 'b.txt').write('src/b.txt', 'one\n'),
  },
  {
    row: ROW.link,
    what: 'a file that git ignores in a folder behind a link',
    prepare: (scratch) => scratch.write('.gitignore', 'data/\n').write('data/x', '1\n').link('src/link', '../data').commit(),
    change: (scratch) => scratch.write('data/x', '2\n'),
  },
  {
    row: ROW.link,
    what: 'a link in a folder that git ignores to where it leads',
    prepare: (scratch) => scratch.write('.gitignore', 'src/gen/\n').write('data/x', '1\n').link('src/gen/link', '../../data/x'),
    change: (scratch) => scratch.write('data/x', '2\n'),
  },
  { row: ROW.link, what: 'an input to a link', change: (scratch) => scratch.link('src/a.txt', 'b.txt') },
  {
    row: ROW.link,
    what: 'where a link leads',
    prepare: (scratch) => scratch.link('src/link', 'a.txt').commit(),
    change: (scratch) => scratch.link('src/link', 'b.txt'),
  },
  {
    row: ROW.link,
    what: 'the content behind a link',
    prepare: (scratch) => scratch.write('data/x', '1\n').link('src/link', '../data/x').commit(),
    change: (scratch) => scratch.write('data/x', '2\n'),
  },
  {
    row: ROW.link,
    what: 'the content behind a link to a link',
    prepare: (scratch) => scratch.write('data/x', '1\n').link('data/y', 'x').link('src/link', '../data/y').commit(),
    change: (scratch) => scratch.write('data/x', '2\n'),
  },
  {
    row: ROW.link,
    what: 'the content of a folder behind a link',
    prepare: (scratch) => scratch.write('data/deep/x', '1\n').link('src/link', '../data').commit(),
    change: (scratch) => scratch.write('data/deep/x', '2\n'),
  },
  {
    row: ROW.link,
    what: 'the content of a folder behind a link in a folder behind a link',
    prepare: (scratch) => scratch.write('far/x', '1\n').link('data/far', '../far').write('data/y', '').link('src/link', '../data').commit(),
    change: (scratch) => scratch.write('far/x', '2\n'),
  },
  {
    row: ROW.link,
    what: 'what a link led to away',
    prepare: (scratch) => scratch.write('data/x', '1\n').link('src/link', '../data/x').commit(),
    change: (scratch) => scratch.remove('data/x'),
  },
  {
    row: ROW.link,
    what: 'a folder to a link to an equal one',
    prepare: (scratch) => scratch.write('src/deep/x', '1\n').write('copy/x', '2\n').commit(),
    change: (scratch) => scratch.remove('src/deep').link('src/deep', '../copy'),
  },
]);

describe('a task runs again after a change of', () => {
  it.each(['src/**', 'src/deep/**', 'src/deep/a', '{src,lib}/deep/*'])('what lies behind a link in the way of %s', async (pattern) => {
    const scratch = new Scratch().write('real/deep/a', '1\n').write('lib/deep/b', '').link('src', 'real').commit();
    const one = task('test', 'true', { inputs: [pattern] });
    await scratch.verify([one]);
    expect(await scratch.state(one)).toBe('skipped');
    scratch.write('real/deep/a', '2\n');
    expect(await scratch.state(one)).toBe('passed');
  });
});

import { describe, expect, it } from 'vitest';
import { task } from '../scratch.ts';
import { FOLDED, folding, ROW, repository, runsAgainAfter } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.ignored,
    what: 'an input that git ignores',
    prepare: (scratch) => scratch.write('.gitignore', 'src/*.gen\n').write('src/x.gen', '1\n'),
    change: (scratch) => scratch.write('src/x.gen', '2\n'),
  },
  {
    row: ROW.ignored,
    what: 'an input in a folder that git ignores',
    prepare: (scratch) => scratch.write('.git/info/exclude', 'src/gen/\n').write('src/gen/deep/x', '1\n'),
    change: (scratch) => scratch.write('src/gen/deep/x', '2\n'),
  },
  {
    row: ROW.ignored,
    what: 'one in a folder that took the place of a tracked file',
    prepare: (scratch) => scratch.write('.git/info/exclude', '*.txt\n').remove('src/a.txt').write('src/a.txt/in.txt', '1\n'),
    change: (scratch) => scratch.write('src/a.txt/in.txt', '2\n'),
  },
  {
    row: ROW.ignored,
    what: 'one in such a folder, where the patterns match nothing but what is in it',
    inputs: ['src/*/in.txt'],
    prepare: (scratch) => scratch.write('.git/info/exclude', '*.txt\n').remove('src/a.txt').write('src/a.txt/in.txt', '1\n'),
    change: (scratch) => scratch.write('src/a.txt/in.txt', '2\n'),
  },
  {
    row: ROW.ignored,
    what: 'one that took the place of a tracked folder',
    inputs: ['src/deep'],
    prepare: (scratch) =>
      scratch.write('src/deep/x', '1\n').commit().write('.git/info/exclude', 'deep\n').remove('src/deep').write('src/deep', '1\n'),
    change: (scratch) => scratch.write('src/deep', '2\n'),
  },
  {
    row: ROW.ignored,
    what: 'a new input that a rule in its folder hides',
    prepare: (scratch) => scratch.write('src/deep/.gitignore', '*\n').write('src/deep/x', '1\n'),
    change: (scratch) => scratch.write('src/deep/y', '1\n'),
  },
  {
    row: ROW.ignored,
    what: 'a tracked input in a folder that git ignores, under attributes there',
    prepare: (scratch) => {
      folding(scratch).write('src/gen/a.txt', 'y\n').commit().write('.gitignore', 'src/gen/\n').write('src/gen/.gitattributes', FOLDED);
    },
    change: (scratch) => scratch.write('src/gen/a.txt', 'x\n'),
  },
]);

describe('what is never an input', () => {
  it(`${ROW.own}: nor installed packages, nor what the task itself writes`, async () => {
    const scratch = repository();
    const everything = task('test', 'mkdir -p out; date +%N > out/stamp', { inputs: ['**'], outputs: ['out/**'] });
    await scratch.verify([everything], { neverInputs: ['cache'] });
    for (const path of ['.runs/ledger.jsonl', '.aiop/x', 'cache/entry', 'node_modules/a/index.js', 'src/node_modules/b.js'])
      scratch.write(path, 'new\n');
    expect(await scratch.state(everything, { neverInputs: ['cache'] })).toBe('skipped');
    scratch.run('git', 'add', '--force', '.runs', '.aiop');
    expect(await scratch.state(everything, { neverInputs: ['cache'] })).toBe('skipped');
    expect(await scratch.state(everything)).toBe('passed');
  });

  it('are files that git ignores, for a task that names no inputs', async () => {
    const scratch = repository().write('.gitignore', 'ignored\n').commit();
    const all = task('test', 'true');
    await scratch.verify([all]);
    scratch.write('ignored', 'new\n');
    expect(await scratch.state(all)).toBe('skipped');
    scratch.write('untracked', 'new\n');
    expect(await scratch.state(all)).toBe('passed');
    scratch.write('untracked', 'newer\n');
    expect(await scratch.state(all)).toBe('passed');
  });

  it('includes installed packages where a pattern names them', async () => {
    const scratch = repository().write('node_modules/a/index.js', '1\n');
    const named = task('test', 'true', { inputs: ['node_modules/a/**'] });
    await scratch.verify([named]);
    scratch.write('node_modules/a/index.js', '2\n');
    expect(await scratch.state(named)).toBe('passed');
  });
});

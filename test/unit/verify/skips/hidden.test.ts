import { ROW, runsAgainAfter } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.hidden,
    what: 'an input that is assumed unchanged',
    prepare: (scratch) => scratch.run('git', 'update-index', '--assume-unchanged', 'src/a.txt'),
    change: (scratch) => scratch.write('src/a.txt', 'hidden\n'),
  },
  {
    row: ROW.hidden,
    what: 'an input that is left out of the work tree',
    prepare: (scratch) => scratch.run('git', 'update-index', '--skip-worktree', 'src/a.txt'),
    change: (scratch) => scratch.write('src/a.txt', 'hidden\n'),
  },
  {
    row: ROW.hidden,
    what: 'an input that a sparse checkout left out, and somebody put there',
    prepare: (scratch) => scratch.run('git', 'sparse-checkout', 'set', '--no-cone', '/*', '!src/a.txt'),
    change: (scratch) => scratch.write('src/a.txt', 'back\n'),
  },
  {
    row: ROW.hidden,
    what: 'an input away that is left out of the work tree',
    prepare: (scratch) => scratch.run('git', 'update-index', '--skip-worktree', 'src/a.txt'),
    change: (scratch) => scratch.remove('src/a.txt'),
  },
  {
    row: ROW.hidden,
    what: 'an input in a folder that a sparse index folds, and somebody put there',
    prepare: (scratch) => {
      scratch.write('lib/x', '').write('src/deep/c.txt', '1\n').commit();
      scratch.run('git', 'sparse-checkout', 'set', '--cone', '--sparse-index', 'lib');
      scratch.write('src/a.txt', 'one\n');
    },
    change: (scratch) => scratch.write('src/deep/c.txt', '1\n'),
  },
  {
    row: ROW.hidden,
    what: 'the executable bit of an input that is assumed unchanged',
    prepare: (scratch) => scratch.run('git', 'update-index', '--assume-unchanged', 'src/a.txt'),
    change: (scratch) => scratch.run('chmod', '+x', 'src/a.txt'),
  },
  {
    row: ROW.hidden,
    what: 'one in a folder that took the place of a file which is left out of the work tree',
    inputs: ['src/a.txt/deep/**'],
    prepare: (scratch) => {
      scratch.run('git', 'update-index', '--skip-worktree', 'src/a.txt');
      scratch.write('.git/info/exclude', '*.txt\n').remove('src/a.txt').write('src/a.txt/deep/in', '1\n');
    },
    change: (scratch) => scratch.write('src/a.txt/deep/in', '2\n'),
  },
]);

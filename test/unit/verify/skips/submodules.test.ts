import { Scratch } from '../scratch.ts';
import { ROW, runsAgainAfter } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.submodule,
    what: 'the content of a file in the place of a submodule',
    prepare: (scratch) => submodule(scratch).remove('src/sub').write('src/sub', '1\n'),
    change: (scratch) => scratch.write('src/sub', '2\n'),
  },
  {
    row: ROW.submodule,
    what: 'where a link in the place of a submodule leads',
    prepare: (scratch) => submodule(scratch).remove('src/sub').write('data/x', '1\n').link('src/sub', '../data'),
    change: (scratch) => scratch.write('data/x', '2\n'),
  },
  {
    row: ROW.submodule,
    what: 'the commit of one of which nothing is here',
    prepare: (scratch) => submodule(scratch),
    change: (scratch) => scratch.run('git', 'update-index', '--cacheinfo', `160000,${'1'.repeat(40)},src/sub`),
  },
  {
    row: ROW.submodule,
    what: 'an input in a repository inside',
    prepare: (scratch) => {
      scratch.run('git', 'init', '--quiet', 'src/inner');
      scratch.write('src/inner/x', '1\n');
    },
    change: (scratch) => scratch.write('src/inner/x', '2\n'),
  },
]);

/** A submodule of which nothing is here. */
function submodule(scratch: Scratch): Scratch {
  const inner = new Scratch().write('x', '1\n').commit();
  scratch.run('git', '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'src/sub');
  scratch.commit().run('git', 'submodule', '--quiet', 'deinit', '--force', 'src/sub');
  return scratch;
}

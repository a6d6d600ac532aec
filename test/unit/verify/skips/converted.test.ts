import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Scratch, TICK_MS } from '../scratch.ts';
import { FOLDED, folding, quiet, ROW, repository, runsAgainAfter, settled } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.converted,
    what: 'only the line ends of an input that git normalises',
    prepare: (scratch) => scratch.write('.gitattributes', '* text=auto\n').commit(),
    change: (scratch) => added(scratch, 'src/a.txt', 'one\r\n'),
  },
  {
    row: ROW.converted,
    what: 'only the line ends where core.autocrlf normalises them',
    prepare: (scratch) => scratch.run('git', 'config', 'core.autocrlf', 'input'),
    change: (scratch) => added(scratch, 'src/a.txt', 'one\r\n'),
  },
  {
    row: ROW.converted,
    what: 'only the line ends where .git/info/attributes normalises them',
    prepare: (scratch) => scratch.write('.git/info/attributes', '*.txt text\n'),
    change: (scratch) => added(scratch, 'src/a.txt', 'one\r\n'),
  },
  {
    row: ROW.converted,
    what: 'only the expansion of $Id$',
    prepare: (scratch) => scratch.write('.gitattributes', '*.txt ident\n').write('src/a.txt', '$Id$\n').commit(),
    change: (scratch) => added(scratch, 'src/a.txt', '$Id: 0123456789 $\n'),
  },
  {
    row: ROW.converted,
    what: 'what a filter cleans away',
    prepare: (scratch) => {
      scratch.run('git', 'config', 'filter.blank.clean', 'tr -d x');
      scratch.write('.gitattributes', '*.txt filter=blank\n').commit();
    },
    change: (scratch) => added(scratch, 'src/a.txt', 'onex\n'),
  },
  {
    row: ROW.converted,
    what: 'only the line ends, under attributes that are gone',
    change: (scratch) => {
      scratch.write('.gitattributes', '* text=auto\n');
      added(scratch, 'src/a.txt', 'one\r\n');
      scratch.remove('.gitattributes');
    },
  },
  {
    row: ROW.converted,
    what: 'content of the same size, under a filter that is gone',
    change: (scratch) => {
      scratch.run('git', 'config', 'filter.swap.clean', 'tr eno one');
      scratch.write('.git/info/attributes', '*.txt filter=swap\n');
      added(scratch, 'src/a.txt', 'eno\n');
      scratch.remove('.git/info/attributes');
    },
  },
  {
    row: ROW.converted,
    what: 'only the line ends, under attributes in a folder that git ignores',
    prepare: (scratch) => scratch.write('.gitignore', '.gitattributes\n').write('src/.gitattributes', '* text=auto\n'),
    change: (scratch) => scratch.write('src/a.txt', 'one\r\n'),
  },
  {
    row: ROW.converted,
    what: 'only the line ends, under attributes of the user',
    prepare: (scratch) => {
      scratch
        .write('.git/attributes-of-the-user', '*.txt text\n')
        .run('git', 'config', 'core.attributesFile', '.git/attributes-of-the-user');
    },
    change: (scratch) => scratch.write('src/a.txt', 'one\r\n'),
  },
  {
    row: ROW.converted,
    what: 'content of the same size that a filter makes equal',
    prepare: (scratch) => folding(scratch).write('.gitattributes', FOLDED).commit(),
    change: (scratch) => scratch.write('src/a.txt', 'x\n'),
  },
  {
    row: ROW.converted,
    what: 'content of the same size that a filter makes equal, under attributes of a commit that attr.tree names',
    prepare: (scratch) => {
      folding(scratch).write('.gitattributes', FOLDED).commit().run('git', 'branch', 'attributes');
      scratch.remove('.gitattributes').commit().run('git', 'config', 'attr.tree', 'attributes');
    },
    change: (scratch) => scratch.write('src/a.txt', 'x\n'),
  },
  {
    row: ROW.converted,
    what: 'content of the same size that a filter makes equal, under a macro',
    prepare: (scratch) =>
      folding(scratch).write('.gitattributes', '[attr]folded filter=fold\n').write('src/.gitattributes', '* folded\n').commit(),
    change: (scratch) => scratch.write('src/a.txt', 'x\n'),
  },
  {
    row: ROW.lfs,
    what: 'the pointer to a large file into the file',
    prepare: (scratch) =>
      largeFiles(scratch)
        .write('src/a.bin', 'large\n')
        .commit()
        .write('src/a.bin', scratch.run('git', 'show', ':src/a.bin'))
        .run('git', 'add', '.'),
    change: (scratch) => scratch.write('src/a.bin', 'large\n').run('git', 'add', '.'),
  },
  {
    row: ROW.lfs,
    what: 'a large file back into the pointer to it, and git looks at nothing anew',
    prepare: (scratch) => largeFiles(scratch).write('src/a.bin', 'large\n').commit(),
    change: (scratch) => scratch.write('src/a.bin', scratch.run('git', 'show', ':src/a.bin')),
  },
]);

describe('a task runs again after a change of', () => {
  it(`${ROW.converted}: content that a filter makes equal, in a folder of a repository, under attributes above it that stand in the index alone`, async () => {
    const scratch = folding(repository()).write('.gitattributes', FOLDED).write('part/src/a.txt', 'y\n').commit().remove('.gitattributes');
    const part = { ...settled, root: scratch.path('part') };
    await scratch.verify([quiet], part);
    expect(await scratch.state(quiet, part)).toBe('skipped');
    await sleep(TICK_MS);
    scratch.write('part/src/a.txt', 'x\n');
    expect(await scratch.state(quiet, part)).toBe('passed');
  });
});

/** Once it is added, git takes the file for unchanged: what it would store is the same. */
function added(scratch: Scratch, path: string, content: string): void {
  scratch.write(path, content).run('git', 'add', path);
}

/** A filter that stores a pointer in the place of a file, and takes a pointer for what it points to, as Git LFS does. */
function largeFiles(scratch: Scratch): Scratch {
  const clean = 'c=$(cat); case $c in version*) echo "$c";; *) echo "version $(echo "$c" | sha256sum)";; esac';
  scratch.run('git', 'config', 'filter.lfs.clean', clean);
  return scratch.write('.gitattributes', '*.bin filter=lfs -text\n');
}

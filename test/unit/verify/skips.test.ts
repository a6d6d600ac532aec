import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { aheadClock, logOf, Scratch, TICK_MS, task } from './scratch.ts';

const test = task('test', 'echo checked; cat src/*.txt', { inputs: ['src/**'] });

/** What can stand between a change and whoever looks for it: a row each of the table of what breaks a skip. */
const ROW = {
  hidden: 'assume-unchanged, skip-worktree, sparse checkout',
  converted: 'autocrlf, eol, ident, filters',
  lfs: 'LFS',
  submodule: 'submodules',
  link: 'symbolic links',
  unmerged: 'intent-to-add, conflicts',
  mode: 'executable bit',
  ignored: 'ignored or generated inputs',
  sha256: 'SHA-256 repositories',
  plain: 'no git, or git fails',
  meanwhile: 'inputs change during the run',
  settings: 'core.fileMode, core.checkStat, core.trustctime, core.ignoreStat, global excludes',
  own: '.runs/**, .aiop/**, the store',
  edit: 'an edit that git sees',
} as const;

function repository(): Scratch {
  return new Scratch().write('src/a.txt', 'one\n').write('src/b.txt', 'two\n').write('README.md', 'read me\n').commit();
}

describe('a task whose inputs are the same', () => {
  it('is skipped, and its log is shown again', async () => {
    const scratch = repository();
    const first = await scratch.verify([test]);
    expect(first.task('test')).toMatchObject({ state: 'passed', saved: true, sentence: 'ran because it never passed here' });
    const second = await scratch.verify([test]);
    expect(second.task('test')).toMatchObject({ state: 'skipped', from: 'folder', sentence: 'unchanged since it passed' });
    expect(logOf(second.task('test'))).toBe('checked\none\ntwo\n');
    expect(second).toMatchObject({ ok: true, ran: 0, skipped: 1, failed: 0, skipRate: 1, fingerprint: first.fingerprint });
    expect(second.savedMs).toBeGreaterThan(0);
    expect(second.findings).toEqual([]);
  });

  it('is skipped in another tree, and after other files changed', async () => {
    const scratch = repository();
    await scratch.verify([test]);
    scratch.write('README.md', 'other\n').write('src/a.txt', 'one\n');
    expect(await scratch.state(test)).toBe('skipped');
    scratch.run('git', 'worktree', 'add', '--quiet', '../other');
    const other = Object.assign(Object.create(Scratch.prototype), { ...scratch, root: scratch.path('../other').replace('/tree/..', '') });
    expect(await other.state(test)).toBe('skipped');
  });

  it('has one fingerprint, whether they are committed, changed and not added, or untracked', async () => {
    const clean = repository();
    const { fingerprint } = (await clean.verify([test])).task('test');
    const dirty = new Scratch().write('src/a.txt', 'old\n').commit().write('src/a.txt', 'one\n').write('src/b.txt', 'two\n');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
    dirty.run('git', 'add', '--all');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
    const plain = new Scratch({ git: false }).write('src/a.txt', 'one\n').write('src/b.txt', 'two\n');
    expect((await plain.verify([test])).task('test').fingerprint).toBe(fingerprint);
    const ignored = new Scratch().write('.gitignore', 'src/b.txt\n').write('src/a.txt', 'one\n').commit().write('src/b.txt', 'two\n');
    expect((await ignored.verify([test])).task('test').fingerprint).toBe(fingerprint);
  });

  it('has one fingerprint however the tree came about where a filter may stand between git and the bytes', async () => {
    const attributes = '*.txt text eol=crlf\n';
    const scratch = new Scratch().write('.gitattributes', attributes).write('src/a.txt', 'one\r\n').commit();
    const { fingerprint } = (await scratch.verify([test])).task('test');
    const dirty = new Scratch().write('.gitattributes', attributes).commit().write('src/a.txt', 'one\r\n');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
  });

  it(`${ROW.sha256}: is skipped`, async () => {
    const scratch = new Scratch({ objectFormat: 'sha256' }).write('src/a.txt', 'one\n').commit();
    await scratch.verify([test]);
    scratch.write('src/a.txt', 'two\n');
    expect(await scratch.state(test)).toBe('passed');
    scratch.write('src/a.txt', 'one\n');
    expect(await scratch.state(test)).toBe('skipped');
  });

  it('is skipped in a repository without a commit, and in a folder of a repository', async () => {
    const scratch = new Scratch().write('src/a.txt', 'one\n').write('part/src/b.txt', 'two\n');
    await scratch.verify([test]);
    expect(await scratch.state(test)).toBe('skipped');
    await scratch.verify([test], { root: scratch.path('part') });
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('skipped');
    scratch.commit();
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('skipped');
    scratch.write('part/src/b.txt', 'changed\n');
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('passed');
  });
});

/** By the kind of thing that can hide a change. Each is made to a tree in which the task was just skipped; it must run then. */
const CHANGES: readonly {
  readonly row: (typeof ROW)[keyof typeof ROW];
  readonly what: string;
  /** Of the task, in the place of everything in `src`. */
  readonly inputs?: readonly string[];
  readonly prepare?: (scratch: Scratch) => void;
  readonly change: (scratch: Scratch) => void;
}[] = [
  { row: ROW.edit, what: 'the content of an input', change: (scratch) => scratch.write('src/a.txt', 'changed\n') },
  { row: ROW.edit, what: 'its content by one of the same size', change: (scratch) => scratch.write('src/a.txt', 'eno\n') },
  { row: ROW.edit, what: 'its content by one of the same size and time', change: (scratch) => sameTime(scratch, 'src/a.txt', 'eno\n') },
  { row: ROW.edit, what: 'its content, committed', change: (scratch) => scratch.write('src/a.txt', 'changed\n').commit() },
  { row: ROW.mode, what: 'its executable bit', change: (scratch) => scratch.run('chmod', '+x', 'src/a.txt') },
  {
    row: ROW.settings,
    what: 'its executable bit where core.fileMode hides it',
    prepare: (scratch) => scratch.run('git', 'config', 'core.fileMode', 'false'),
    change: (scratch) => scratch.run('chmod', '+x', 'src/a.txt'),
  },
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
  { row: ROW.unmerged, what: 'a new input, only announced', change: (scratch) => intendToAdd(scratch) },
  {
    row: ROW.unmerged,
    what: 'what was announced as a new input',
    prepare: (scratch) => intendToAdd(scratch),
    change: (scratch) => scratch.write('src/new.txt', 'newer\n'),
  },
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
  { row: ROW.edit, what: 'the case of its name alone', change: (scratch) => scratch.run('git', 'mv', 'src/a.txt', 'src/A.txt') },
  {
    row: ROW.edit,
    what: 'its content by a clock that went back',
    change: (scratch) => scratch.write('src/a.txt', 'eno\n').run('touch', '-d', '1990-01-01', 'src/a.txt'),
  },
  {
    row: ROW.link,
    what: 'a file to a link to the same content',
    change: (scratch) => scratch.link('src/a.txt', 'b.txt').write('src/b.txt', 'one\n'),
  },
  {
    row: ROW.settings,
    what: 'its content where a monitor of the file system says that nothing changed',
    prepare: (scratch) => {
      scratch.write('.git/quiet', '#!/bin/sh\nprintf "t\\0"\n', 0o755).run('git', 'config', 'core.fsmonitor', '.git/quiet');
      scratch.run('git', 'status');
    },
    change: (scratch) => scratch.write('src/a.txt', 'changed\n'),
  },
  {
    row: ROW.settings,
    what: 'a new input where the index is split and untracked files are remembered',
    prepare: (scratch) => scratch.run('git', 'update-index', '--split-index', '--force-untracked-cache'),
    change: (scratch) => scratch.write('src/new.txt', 'new\n'),
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
    row: ROW.settings,
    what: 'an input where core.checkStat and core.trustctime hide it',
    prepare: (scratch) => {
      scratch.run('git', 'config', 'core.checkStat', 'minimal');
      scratch.run('git', 'config', 'core.trustctime', 'false');
    },
    change: (scratch) => sameTime(scratch, 'src/a.txt', 'eno\n'),
  },
  {
    row: ROW.settings,
    what: 'an input where core.ignoreStat hides it',
    prepare: (scratch) => {
      scratch.run('git', 'config', 'core.ignoreStat', 'true');
      scratch.write('src/a.txt', 'first\n').commit();
    },
    change: (scratch) => scratch.write('src/a.txt', 'hidden\n'),
  },
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
    row: ROW.hidden,
    what: 'one in a folder that took the place of a file which is left out of the work tree',
    inputs: ['src/a.txt/deep/**'],
    prepare: (scratch) => {
      scratch.run('git', 'update-index', '--skip-worktree', 'src/a.txt');
      scratch.write('.git/info/exclude', '*.txt\n').remove('src/a.txt').write('src/a.txt/deep/in', '1\n');
    },
    change: (scratch) => scratch.write('src/a.txt/deep/in', '2\n'),
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
  {
    row: ROW.unmerged,
    what: 'the content where one side of a merge deleted it',
    prepare: (scratch) => {
      scratch.run('git', 'checkout', '--quiet', '-b', 'side');
      scratch.remove('src/a.txt').commit().run('git', 'checkout', '--quiet', 'main');
      scratch.write('src/a.txt', 'main\n').commit();
      try {
        scratch.run('git', 'merge', '--quiet', 'side');
      } catch {
        // A conflict, as it is meant.
      }
    },
    change: (scratch) => scratch.write('src/a.txt', 'niam\n'),
  },
  {
    row: ROW.settings,
    what: 'a new input whose name differs from another in case alone, where core.ignoreCase hides it',
    prepare: (scratch) => scratch.run('git', 'config', 'core.ignoreCase', 'true'),
    change: (scratch) => scratch.write('src/A.txt', 'new\n'),
  },
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
];

function sameTime(scratch: Scratch, path: string, content: string): void {
  const time = scratch.run('stat', '-c', '%y', path).trim();
  scratch.write(path, content).run('touch', '-d', time, path);
}

/** Once it is added, git takes the file for unchanged: what it would store is the same. */
function added(scratch: Scratch, path: string, content: string): void {
  scratch.write(path, content).run('git', 'add', path);
}

function swap(scratch: Scratch): void {
  scratch.run('mv', 'src/a.txt', 'src/c');
  scratch.run('mv', 'src/b.txt', 'src/a.txt');
  scratch.run('mv', 'src/c', 'src/b.txt');
}

/** Sends files through a filter that makes an `x` equal to a `y`. */
const FOLDED = '*.txt filter=fold\n';
function folding(scratch: Scratch): Scratch {
  scratch.run('git', 'config', 'filter.fold.clean', 'tr x y');
  return scratch.write('src/a.txt', 'y\n');
}

/** A filter that stores a pointer in the place of a file, and takes a pointer for what it points to, as Git LFS does. */
function largeFiles(scratch: Scratch): Scratch {
  const clean = 'c=$(cat); case $c in version*) echo "$c";; *) echo "version $(echo "$c" | sha256sum)";; esac';
  scratch.run('git', 'config', 'filter.lfs.clean', clean);
  return scratch.write('.gitattributes', '*.bin filter=lfs -text\n');
}

/** A submodule of which nothing is here. */
function submodule(scratch: Scratch): Scratch {
  const inner = new Scratch().write('x', '1\n').commit();
  scratch.run('git', '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'src/sub');
  scratch.commit().run('git', 'submodule', '--quiet', 'deinit', '--force', 'src/sub');
  return scratch;
}

function intendToAdd(scratch: Scratch): void {
  scratch.write('src/new.txt', 'new\n').run('git', 'add', '--intent-to-add', 'src/new.txt');
}

describe('a task runs again after a change of', () => {
  const inputs = ['src/**'];
  const quiet = task('test', 'true', { inputs });
  // As in a tree that has been at rest: what an earlier run found out about the index is believed.
  const settled = { ports: { clock: aheadClock } };
  for (const { row, what, prepare, change, ...own } of CHANGES) {
    it(`${row}: ${what}`, async () => {
      const scratch = repository();
      const quiet = task('test', 'true', { inputs, ...own });
      prepare?.(scratch);
      await scratch.verify([quiet], settled);
      expect(await scratch.state(quiet, settled), 'before the change').toBe('skipped');
      await sleep(TICK_MS);
      change(scratch);
      expect(await scratch.state(quiet, settled), 'after the change').toBe('passed');
      expect(await scratch.state(quiet, settled), 'once it ran').toBe('skipped');
    });
  }

  it.each(['src/**', 'src/deep/**', 'src/deep/a', '{src,lib}/deep/*'])('what lies behind a link in the way of %s', async (pattern) => {
    const scratch = new Scratch().write('real/deep/a', '1\n').write('lib/deep/b', '').link('src', 'real').commit();
    const one = task('test', 'true', { inputs: [pattern] });
    await scratch.verify([one]);
    expect(await scratch.state(one)).toBe('skipped');
    scratch.write('real/deep/a', '2\n');
    expect(await scratch.state(one)).toBe('passed');
  });

  it(`${ROW.converted}: content that a filter makes equal, in a folder of a repository, under attributes above it that stand in the index alone`, async () => {
    const scratch = folding(repository()).write('.gitattributes', FOLDED).write('part/src/a.txt', 'y\n').commit().remove('.gitattributes');
    const part = { ...settled, root: scratch.path('part') };
    await scratch.verify([quiet], part);
    expect(await scratch.state(quiet, part)).toBe('skipped');
    await sleep(TICK_MS);
    scratch.write('part/src/a.txt', 'x\n');
    expect(await scratch.state(quiet, part)).toBe('passed');
  });

  it(`${ROW.unmerged}: inputs in a conflict of a merge`, async () => {
    const scratch = repository();
    scratch.run('git', 'checkout', '--quiet', '-b', 'side');
    scratch.write('src/a.txt', 'side\n').commit();
    scratch.run('git', 'checkout', '--quiet', 'main');
    scratch.write('src/a.txt', 'main\n').commit();
    await scratch.verify([quiet]);
    expect(() => scratch.run('git', '-c', 'merge.conflictStyle=merge', 'merge', 'side')).toThrow();
    expect(await scratch.state(quiet)).toBe('passed');
    expect(await scratch.state(quiet)).toBe('skipped');
    scratch.write('src/a.txt', 'settled\n');
    expect(await scratch.state(quiet)).toBe('passed');
    scratch.write('src/a.txt', 'main\n');
    expect(await scratch.state(quiet)).toBe('skipped');
  });

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

describe('a task is never skipped, and says why', () => {
  const never = async (scratch: Scratch, one = task('test', 'true', { inputs: ['src/**'] })) => {
    const first = await scratch.verify([one]);
    const second = await scratch.verify([one]);
    expect(first.task('test')).toMatchObject({ state: 'passed', saved: false });
    expect(second.task('test')).toMatchObject({ state: 'passed', saved: false });
    return second;
  };

  it(`${ROW.submodule}: where its inputs hold a submodule with something in it`, async () => {
    const scratch = repository();
    const inner = new Scratch().write('x', '1\n').commit();
    scratch.run('git', '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'src/sub');
    scratch.commit();
    const { codes } = await never(scratch);
    expect(codes).toEqual(['AIOP-V014']);
    const below = await never(scratch, task('test', 'true', { inputs: ['src/sub/x'] }));
    expect(below.codes).toEqual(['AIOP-V014']);
    // Subtracted, or not filled, it is no obstacle.
    const without = task('test', 'true', { inputs: ['src/**', '!src/sub/**'] });
    await scratch.verify([without]);
    expect(await scratch.state(without)).toBe('skipped');
    scratch.run('git', 'submodule', '--quiet', 'deinit', '--force', 'src/sub');
    await scratch.verify([task('test', 'true', { inputs: ['src/**'] })]);
    expect(await scratch.state(task('test', 'true', { inputs: ['src/**'] }))).toBe('skipped');
  });

  it.each([
    ['out of the repository', '../../elsewhere'],
    ['to an absolute path', '/etc/hostname'],
    ['in a circle', 'link'],
  ])(`${ROW.link}: where one of them is a link that leads %s`, async (_, target) => {
    const { findings } = await never(repository().link('src/link', target).commit());
    expect(findings[0]).toMatchObject({ code: 'AIOP-V014', severity: 'warning' });
    expect(findings[0]?.message).toContain('src/link is a symbolic link that leads');
  });

  it('where one of them is a FIFO, or cannot be read, or has a name that is not UTF-8', async () => {
    const pipe = repository().remove('src/a.txt');
    pipe.run('mkfifo', 'src/a.txt');
    expect((await never(pipe)).codes).toEqual(['AIOP-V014']);
    const ignored = repository().write('.gitignore', 'src/gen/\n').write('src/gen/x', '1\n');
    ignored.run('mkfifo', 'src/gen/pipe');
    expect((await never(ignored)).codes).toEqual(['AIOP-V014']);
    const named = repository();
    named.run('bash', '-c', "printf x > $'src/\\xff'");
    expect((await never(named)).codes).toEqual(['AIOP-V014']);
    named.commit();
    expect((await never(named)).codes).toEqual(['AIOP-V014']);
  });

  it('where its patterns match no file at all', async () => {
    const { findings } = await never(repository(), task('test', 'true', { inputs: ['scr/**'] }));
    expect(findings[0]).toMatchObject({ code: 'AIOP-V018' });
  });

  it('where a tool does not tell its version', async () => {
    const verified = await never(repository(), task('test', 'true', { inputs: ['src/**'], tools: ['no-such-tool --version'] }));
    expect(verified.codes).toEqual(['AIOP-V017']);
    // Said once.
    expect(verified.task('test').sentence).toMatch(/^ran because the version of a tool is not known: [^;]*; not saved$/);
  });

  it(`${ROW.meanwhile}: where it writes to its own inputs`, async () => {
    const { findings } = await never(repository(), task('test', 'date +%N >> src/a.txt', { inputs: ['src/**'] }));
    expect(findings[0]).toMatchObject({ code: 'AIOP-V013', witness: 'src/a.txt' });
  });

  it(`${ROW.meanwhile}: where another file appears among them`, async () => {
    const grow = task('test', 'n=$(ls src | wc -l); echo $n > src/new-$n', { inputs: ['src/**'] });
    expect((await never(repository(), grow)).codes).toEqual(['AIOP-V013']);
  });

  it(`${ROW.meanwhile}: where one that git ignores appears among them, or one is assumed unchanged`, async () => {
    const grow = task('test', 'n=$(ls src/gen | wc -l); echo $n > src/gen/new-$n', { inputs: ['src/**'] });
    const ignored = repository().write('.gitignore', 'src/gen/\n').write('src/gen/x', '');
    expect((await never(ignored, grow)).codes).toEqual(['AIOP-V013']);
    const hidden = repository();
    hidden.run('git', 'update-index', '--assume-unchanged', 'src/a.txt');
    expect((await never(hidden, task('test', 'date +%N > src/a.txt', { inputs: ['src/**'] }))).codes).toEqual(['AIOP-V013']);
  });

  it('where a task it needs could not be relied on', async () => {
    const scratch = repository();
    const build = task('build', 'date +%N >> src/a.txt', { inputs: ['src/**'] });
    const check = task('test', 'true', { inputs: ['README.md'], needs: ['build'] });
    await scratch.verify([build, check]);
    const second = await scratch.verify([build, check]);
    expect(second.task('test')).toMatchObject({ state: 'passed', saved: false });
    expect(second.task('test').sentence).toContain('it needs build, whose result could not be kept');
  });

  it('where it passed only when tried again', async () => {
    const scratch = repository();
    const flaky = task('test', 'test -e .git/tried || { touch .git/tried; false; }', { inputs: ['src/**'], retries: 1 });
    const { report, log } = await scratch.verify([flaky]).then((first) => ({ report: first.task('test'), log: logOf(first.task('test')) }));
    expect(report).toMatchObject({ state: 'passed', attempts: 2, saved: false });
    expect(log).toContain('attempt 1 of 2 failed: exit code 1');
    expect(await scratch.state(flaky)).toBe('passed');
  });
});

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

  it(`${ROW.settings}: no file that only the user's own rules ignore`, async () => {
    const scratch = repository();
    scratch.write('.git/rules-of-the-user', 'new\n').run('git', 'config', 'core.excludesFile', '.git/rules-of-the-user');
    const all = task('test', 'true');
    await scratch.verify([all]);
    expect(await scratch.state(all)).toBe('skipped');
    scratch.write('new', '1\n');
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

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aheadClock, Scratch, TICK_MS, task } from '../scratch.ts';

/** What can stand between a change and whoever looks for it: a row each of the table of what breaks a skip. */
export const ROW = {
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

/** A change, made to a tree in which the task was just skipped: it must run then. */
export interface Change {
  readonly row: (typeof ROW)[keyof typeof ROW];
  readonly what: string;
  /** Of the task, in the place of everything in `src`. */
  readonly inputs?: readonly string[];
  readonly prepare?: (scratch: Scratch) => void;
  readonly change: (scratch: Scratch) => void;
}

export function repository(): Scratch {
  return new Scratch().write('src/a.txt', 'one\n').write('src/b.txt', 'two\n').write('README.md', 'read me\n').commit();
}

export const quiet = task('test', 'true', { inputs: ['src/**'] });

/** As in a tree that has been at rest: what an earlier run found out about the index is believed. */
export const settled = { ports: { clock: aheadClock } };

/** Holds each change to it that the task runs again, and is skipped once it ran. */
export function runsAgainAfter(changes: readonly Change[]): void {
  describe('a task runs again after a change of', () => {
    for (const { row, what, prepare, change, ...own } of changes) {
      it(`${row}: ${what}`, async () => {
        const scratch = repository();
        const one = { ...quiet, ...own };
        prepare?.(scratch);
        await scratch.verify([one], settled);
        expect(await scratch.state(one, settled), 'before the change').toBe('skipped');
        await sleep(TICK_MS);
        change(scratch);
        expect(await scratch.state(one, settled), 'after the change').toBe('passed');
        expect(await scratch.state(one, settled), 'once it ran').toBe('skipped');
      });
    }
  });
}

/** Writes a file so that its size and time may be those of before. */
export function sameTime(scratch: Scratch, path: string, content: string): void {
  const time = scratch.run('stat', '-c', '%y', path).trim();
  scratch.write(path, content).run('touch', '-d', time, path);
}

/** Attributes under which git sends files through the filter of `folding`. */
export const FOLDED = '*.txt filter=fold\n';

/** Sets up a filter that makes an `x` equal to a `y`. */
export function folding(scratch: Scratch): Scratch {
  scratch.run('git', 'config', 'filter.fold.clean', 'tr x y');
  return scratch.write('src/a.txt', 'y\n');
}

import { describe, expect, it } from 'vitest';
import type { Scratch } from '../scratch.ts';
import { quiet, ROW, repository, runsAgainAfter } from './changes.ts';

runsAgainAfter([
  { row: ROW.unmerged, what: 'a new input, only announced', change: (scratch) => intendToAdd(scratch) },
  {
    row: ROW.unmerged,
    what: 'what was announced as a new input',
    prepare: (scratch) => intendToAdd(scratch),
    change: (scratch) => scratch.write('src/new.txt', 'newer\n'),
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
]);

describe('a task runs again after a change of', () => {
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
});

function intendToAdd(scratch: Scratch): void {
  scratch.write('src/new.txt', 'new\n').run('git', 'add', '--intent-to-add', 'src/new.txt');
}

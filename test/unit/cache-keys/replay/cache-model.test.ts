import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, replayRuns } from '../../../../packages/cache-keys/src/replay/cache-model.ts';
import { EntryNumbers, Holding, sameEntries } from '../../../../packages/cache-keys/src/replay/entry-set.ts';

const DAY = 86_400;
const run = (key: string | undefined, locked: readonly number[], at = 0, restoreKeys: readonly string[] = []): Run => ({
  key: key === undefined ? undefined : { key, restoreKeys },
  locked,
  at,
});

describe('a replay of runs', () => {
  it('begins empty, hits the key that was saved, and downloads what was not there', () => {
    expect(replayRuns([run('a', [1, 2]), run('a', [1, 2]), run('b', [1, 2, 3])])).toEqual({
      runs: 3,
      exact: 1,
      prefix: 0,
      miss: 2,
      downloads: 5,
      wrong: 0,
      saved: 2,
    });
  });

  it('takes the newest cache of the first restore key that finds any, and keeps what that held', () => {
    const keys = ['x-2-', 'x-'];
    const tally = replayRuns([
      run('x-1-a', [1], 0, keys),
      run('x-2-a', [2], 0, keys),
      run('y', [9]),
      // Holds 2, by `x-2-`: newer than x-1-a, too.
      run('x-2-b', [2, 3], 0, keys),
      run('x-3-a', [1, 2, 3], 0, ['x-3-', 'x-']),
    ]);
    expect([tally.exact, tally.prefix, tally.miss, tally.saved]).toEqual([0, 3, 2, 5]);
    // 1; 2 beside what x-1-a had; 9; 3; nothing: the cache has gathered 1, 2 and 3.
    expect(tally.downloads).toBe(4);
  });

  it('counts an exact hit on a cache of other content as wrong, and what it lacks as downloads', () => {
    expect(replayRuns([run('a', [1, 2]), run('a', [1, 3]), run('a', [1])])).toMatchObject({ exact: 2, wrong: 2, downloads: 3 });
  });

  it('saves nothing for a run without a key', () => {
    expect(replayRuns([run(undefined, [1]), run(undefined, [1])])).toMatchObject({ miss: 2, downloads: 2, saved: 0 });
  });

  it('lets go what nobody used for the time that is given, and no sooner', () => {
    const runs = [0, 6, 12, 18, 25.1].map((day) => run('a', [1], day * DAY));
    expect(replayRuns(runs, 7 * DAY)).toMatchObject({ exact: 3, miss: 2, saved: 2, downloads: 2 });
    expect(replayRuns(runs)).toMatchObject({ exact: 4, miss: 1 });
  });

  it('takes a clock that goes back for one that stands', () => {
    expect(replayRuns([run('a', [1], 100 * DAY), run('a', [1], 0), run('a', [1], 106 * DAY)], 7 * DAY)).toMatchObject({ exact: 2 });
  });
});

describe('sets of entries', () => {
  it('hold what was put in, whatever the numbers', () => {
    const entries = fc.uniqueArray(fc.nat(500)).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const held = Holding.of(Holding.of(undefined, first), second);
        expect(held.lacks([...first, ...second])).toBe(0);
        expect(Holding.of(undefined, first).lacks(second)).toBe(second.filter((entry) => !first.includes(entry)).length);
        expect(sameEntries(first, second)).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('tell equal texts of two kinds apart', () => {
    const numbers = new EntryNumbers();
    expect(numbers.setOf('npm', ['a', 'b', 'a'])).toEqual([0, 1]);
    expect(numbers.setOf('pnpm', ['a'])).toEqual([2]);
    expect(numbers.setOf('npm', ['b'])).toEqual([1]);
  });
});

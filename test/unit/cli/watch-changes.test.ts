import { UsageError } from '@aiop/diagnostics';
import { describe, expect, it } from 'vitest';
import { watchChanges } from '../../../packages/cli/src/watch-changes.ts';

/** Watches one number until `work` has been called as often as `calls` says, and a while longer; returns what it was called for. */
async function watched(
  calls: number,
  onWork: (call: number, set: (value: number) => void) => number | undefined,
): Promise<readonly number[]> {
  const controller = new AbortController();
  const seen: number[] = [];
  let value = 0;
  await watchChanges(
    async () => ({ value }),
    controller.signal,
    async (state) => {
      seen.push(state.value);
      const known = onWork(seen.length, (next) => (value = next));
      if (seen.length === calls) setTimeout(() => controller.abort(), 900);
      return { value: known ?? state.value };
    },
  );
  return seen;
}

describe.concurrent('a watch', () => {
  it('works once on a state that stays, and again on one that changed while it worked', async () => {
    expect(await watched(2, (call, set) => void (call === 1 && set(5)))).toEqual([0, 5]);
  });

  it('does not take what the work made known for a change', async () => {
    expect(
      await watched(1, (_, set) => {
        set(7);
        return 7;
      }),
    ).toEqual([0]);
  });

  it('goes on after a mistake of the user, and not after a bug', async () => {
    const mistake = new UsageError({ what: 'gone', where: 'a', expected: 'b', fix: 'c' });
    const failing = (error: Error) =>
      watched(3, (call, set) => {
        if (call < 3) set(call);
        if (call === 1) throw error;
        return undefined;
      });
    expect(await failing(mistake)).toEqual([0, 1, 2]);
    await expect(failing(new Error('bug'))).rejects.toThrow('bug');
  });
});

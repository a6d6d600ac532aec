import { systemClock } from '@aiop/host';
import type { Store } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { GuardedStore } from '../../../packages/verify/src/guarded-store.ts';

/** A store of which every request fails after some time, on a clock of its own. */
function failing(afterMs: number) {
  let nowMs = 0;
  let asked = 0;
  const fail = async (): Promise<never> => {
    asked++;
    nowMs += afterMs;
    throw new Error('reading took too long');
  };
  const store: Store = { name: 'remote', get: fail, put: fail };
  const said: string[] = [];
  const guarded = new GuardedStore(store, { ...systemClock, monotonic: () => nowMs }, ({ message }) => said.push(message));
  return { guarded, said, asked: () => asked };
}

describe('a store that fails', () => {
  it.each([
    [0, 3],
    [7_000, 3],
    [10_000, 2],
    [20_000, 1],
  ])('each time after %i ms is left out after %i questions, and says so once', async (afterMs, questions) => {
    const { guarded, said, asked } = failing(afterMs);
    for (let at = 0; at < 10; at++) expect(await guarded.get('key')).toBeUndefined();
    expect(await guarded.put('key', new Uint8Array())).toBe(false);
    expect(asked()).toBe(questions);
    expect(said.filter((message) => message.endsWith('; it is left out for the rest of this run'))).toHaveLength(1);
    expect(said).toHaveLength(questions);
  });
});

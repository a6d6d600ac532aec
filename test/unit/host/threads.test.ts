import { fileURLToPath } from 'node:url';
import { threadsOf } from '@aiop/host';
import { expect, it } from 'vitest';

const BELL = fileURLToPath(new URL('bell-thread.ts', import.meta.url));

it('A thread works while the one that asked it does not rest', async () => {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const answer = threadsOf<Int32Array, string>(BELL).ask(bell);
  // This thread sleeps until the other one rings; one that begins only when this one rests never would.
  expect(Atomics.wait(bell, 0, 0, 240_000)).not.toBe('timed-out');
  expect(await answer).toBe('rung');
});

it('A thread that ends without an answer is an error, not a wait for ever', async () => {
  const program = fileURLToPath(new URL('silent-thread.ts', import.meta.url));
  await expect(threadsOf<string, string>(program).ask('anything')).rejects.toThrow('ended without an answer');
});

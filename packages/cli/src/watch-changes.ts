import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@aiop/diagnostics';

/** How often the state is looked at, and how long it has to stay the same before it counts. */
const INTERVAL_MS = 250;

/**
 * Calls `work` once at first and then whenever `state` has changed and settled, until the signal. It looks instead of being told: editors replace
 * files in many ways, a branch can move in several files of git, and file systems over a network tell nothing. A user's mistake, such as a
 * file that is gone for a moment, is shown, and the watch goes on.
 * @param state JSON data
 * @param work is given the state that it was called for, and returns it, or what `state` would have said then, had it known what the work has
 * learned, such as the base that the plan names. A change while it works is a change.
 */
export async function watchChanges<State>(
  state: () => Promise<State>,
  signal: AbortSignal,
  work: (seen: State) => Promise<State>,
): Promise<void> {
  let known: string | undefined;
  while (await paused(known === undefined ? 0 : INTERVAL_MS, signal)) {
    const seen = await state();
    const now = JSON.stringify(seen);
    if (now === known || !(await paused(INTERVAL_MS, signal)) || now !== JSON.stringify(await state())) continue;
    known = now;
    try {
      known = JSON.stringify(await work(seen));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`aiop: ${error.message}\n`);
    }
  }
}

/** False when the signal came instead. */
async function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

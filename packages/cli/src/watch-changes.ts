import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@aiop/diagnostics';

/** How often the state is looked at, and how long it has to stay the same before it counts. */
const INTERVAL_MS = 250;

/**
 * Calls `work` once at first and then whenever `state` has changed and settled, until the signal. It looks instead of being told: editors replace
 * files in many ways, a branch can move in several files of git, and file systems over a network tell nothing. A user's mistake, such as a
 * file that is gone for a moment, is shown, and the watch goes on.
 */
export async function watchChanges(state: () => Promise<string>, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  let known: string | undefined;
  while (await paused(known === undefined ? 0 : INTERVAL_MS, signal)) {
    const now = await state();
    if (now === known || !(await paused(INTERVAL_MS, signal)) || now !== (await state())) continue;
    known = now;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`aiop: ${error.message}\n`);
    }
    // What the work itself made known, such as the base that the plan names, is no change.
    if (known === now) known = await state();
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

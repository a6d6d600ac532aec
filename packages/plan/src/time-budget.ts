import type { Clock } from '@aiop/ports';

/** Time that the comparison of claims may take in all. What is not known by then counts as denied (AIOP-P099). */
export const MAX_ANALYSIS_MS = 20_000;

/** A limit in time for work whose steps cannot be counted from outside. */
export interface TimeBudget {
  spent(): boolean;
}

export function timeBudget(clock: Clock, maxMs: number): TimeBudget {
  const end = clock.monotonic() + maxMs;
  return { spent: () => clock.monotonic() > end };
}

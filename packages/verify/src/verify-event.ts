import type { ReportOutline } from './report.ts';

/** The event `watch.settled` of the ledger. */
export type WatchSettledEvent = {
  readonly t: 'watch.settled';
  readonly [field: string]: string | number | boolean;
};

/** What the ledger hears of a watched tree that came to rest: how long its result took from the last change on, and what it was. */
export function watchEvent(
  { ok, ran, skipped, failed, durationMs }: ReportOutline,
  { changes, latencyMs, lost }: { readonly changes: number; readonly latencyMs: number; readonly lost: number },
): WatchSettledEvent {
  return { t: 'watch.settled', latency_ms: Math.round(latencyMs), lost, changes, ok, ran, skipped, failed, ms: Math.round(durationMs) };
}

/** The event `verify.run` of the ledger. */
export type VerifyRunEvent = {
  readonly t: 'verify.run';
  readonly [field: string]: string | number | boolean | readonly string[];
};

/** As many names of failed tasks as an event may hold. */
const MAX_NAMES = 100;

/** What the ledger hears of a verification: its verdict, counts and times, and the names of the tasks that failed. */
export function verifyEvent({
  ok,
  ran,
  skipped,
  failed,
  flaky,
  skipRate,
  fileSkipRate,
  fingerprint,
  durationMs,
  savedMs,
  tasks,
}: ReportOutline): VerifyRunEvent {
  const failures = tasks.filter(({ state }) => state === 'failed').map(({ name }) => name);
  return {
    t: 'verify.run',
    ok,
    ran,
    skipped,
    failed,
    flaky,
    ms: Math.round(durationMs),
    fingerprint,
    skip_rate: skipRate.toFixed(3),
    file_skip_rate: fileSkipRate.toFixed(3),
    saved_ms: Math.round(savedMs),
    failures: failures.slice(0, MAX_NAMES),
  };
}

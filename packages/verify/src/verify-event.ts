import type { ReportOutline } from './report.ts';

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
    ms: Math.round(durationMs),
    fingerprint,
    skip_rate: skipRate.toFixed(3),
    file_skip_rate: fileSkipRate.toFixed(3),
    saved_ms: Math.round(savedMs),
    failures: failures.slice(0, MAX_NAMES),
  };
}

import { type Finding, UsageError } from '@aiop/diagnostics';
import { report } from './codes.ts';
import type { LogPlace } from './find-logs.ts';
import type { Trust } from './source.ts';

/** Says whose word the log of a job is. */
export type TrustOf = (place: Pick<LogPlace, 'job' | 'artifact'>) => Trust;

/**
 * Reads which jobs ran the suite's own code and nothing else: keys of jobs, or the beginnings of such keys with `*` at their end.
 * Everything else stays `claimed`. So does a log that came without an artifact of its own: whatever ran beside it may have written it.
 * @throws UsageError naming `where`
 */
export function parseAttestedJobs(patterns: readonly string[], where: string): TrustOf {
  for (const pattern of patterns) {
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\*?$/.test(pattern)) continue;
    throw new UsageError({
      what: `${JSON.stringify(pattern.slice(0, 120))} does not name jobs`,
      where,
      expected: 'the key of a job, or the beginning of one with * at its end, such as verify-*',
      fix: 'write one a line',
    });
  }
  const exact = new Set(patterns);
  const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const isNamed = (job: string): boolean => exact.has(job) || beginnings.some((beginning) => job.startsWith(beginning));
  return ({ job, artifact }) => (artifact !== undefined && isNamed(job) ? 'attested' : 'claimed');
}

/** Logs whose word would count if each had come in an artifact of its own. */
export function unattestable(places: readonly LogPlace[], trustOf: TrustOf): readonly Finding[] {
  return places
    .filter(
      (place) =>
        trustOf(place) === 'claimed' && trustOf({ job: place.job, artifact: { run: '1', attempt: 1, job: place.job } }) === 'attested',
    )
    .map(({ job, shown }) =>
      report('AIOP-L037', {
        message: `the word of job ${job} stays claimed: its log lies beside others`,
        at: { file: shown, line: 1, column: 1 },
      }),
    );
}

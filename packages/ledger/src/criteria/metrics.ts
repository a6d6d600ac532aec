import type { LedgerEntry } from '../entry.ts';
import { count, lastOf, type Meter, meanOf, percentile95, recoveryTime, shareOf, sumOf } from './meters.ts';

/** What a value of a metric is: a rate from 0 to 1, milliseconds, a number of things, or how many times. */
export type MetricUnit = 'rate' | 'ms' | 'count' | 'times';

/** A figure that is computed from the events of one type, and from nothing else. */
export interface Metric {
  readonly unit: MetricUnit;
  /** The type of event that it is computed from. */
  readonly type: string;
  /** The fields of that event that it reads. */
  readonly fields: readonly string[];
  /** What it says, in a sentence. */
  readonly meaning: string;
  readonly meter: () => Meter;
}

/** Every metric that an exit criterion may name. */
export const METRICS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['verify.skip_rate', ofTasks()],
  [
    'verify.file_skip_rate',
    { ...of('verify.run', 'rate', ['file_skip_rate'], 'the mean share of files that were skipped'), meter: () => meanOf('file_skip_rate') },
  ],
  [
    'verify.duration_ms.p95',
    { ...of('verify.run', 'ms', ['ms'], 'how long 95 % of the verifications took at most'), meter: () => percentile95('ms') },
  ],
  ['verify.speedup', ofSpeed()],
  [
    'watch.latency_ms.p95',
    {
      ...of('watch.settled', 'ms', ['latency_ms'], 'from a change to its result, for 95 % at most'),
      meter: () => percentile95('latency_ms'),
    },
  ],
  ['watch.lost_events', { ...of('watch.settled', 'count', ['lost'], 'changes that no result covers'), meter: () => sumOf('lost') }],
  ['log.schema_compliance', ofCounts('log.checked', 'compliant', 'records', 'log records that fit their schema, among all')],
  ['commits.compliance', ofCommits()],
  ['cache.hit_rate', ofChoice('cache.used', 'hit', 'exact', 'caches that were found under their own key, among all that were asked for')],
  ['cache.time_saved_rate', ofSavedTime()],
  ['hooks.install_rate', ofCounts('hooks.installed', 'installed', 'hooks', 'hooks that are in place, among all that were to be')],
  [
    'registry.coverage',
    {
      ...of('registry.checked', 'rate', ['coverage'], 'files that belong to a module, by the last check'),
      meter: () => lastOf('coverage'),
    },
  ],
  ['patch.errors_captured', ofCapturedErrors()],
  ['gate.pass_rate', ofChoice('gate.decided', 'decision', 'merge', 'gates that let the change merge, among all')],
  [
    'gate.mean_confidence',
    { ...of('gate.decided', 'rate', ['confidence'], 'the mean confidence that gates were given'), meter: () => meanOf('confidence') },
  ],
  ['ws.success_rate', ofChoice('ws.done', 'status', 'succeeded', 'workstreams that succeeded, among all that ended')],
  [
    'ws.mttr_ms',
    {
      ...of('ws.done', 'ms', ['status', 'wsid', 'wslid'], 'the mean time from the failure of a workstream to its next success'),
      meter: recoveryTime,
    },
  ],
]);

function of(type: string, unit: MetricUnit, fields: readonly string[], meaning: string): Omit<Metric, 'meter'> {
  return { type, unit, fields, meaning };
}

function ofCounts(type: string, part: string, whole: string, meaning: string): Metric {
  const sample = (entry: LedgerEntry) => ({ part: count(entry, part) ?? 0, whole: count(entry, whole) ?? 0 });
  return { ...of(type, 'rate', [part, whole], meaning), meter: () => shareOf(sample) };
}

function ofChoice(type: string, field: string, wanted: string, meaning: string): Metric {
  const meter = () => shareOf((entry) => ({ part: entry[field] === wanted ? 1 : 0, whole: 1 }));
  return { ...of(type, 'rate', [field], meaning), meter };
}

function ofTasks(): Metric {
  const sample = (entry: LedgerEntry) => {
    const skipped = count(entry, 'skipped') ?? 0;
    return { part: skipped, whole: skipped + (count(entry, 'ran') ?? 0) };
  };
  return { ...of('verify.run', 'rate', ['skipped', 'ran'], 'tasks that were skipped, among all'), meter: () => shareOf(sample) };
}

/** Weighed by the time that was taken, which makes it all time without over all time with. */
function ofSpeed(): Metric {
  const meter = () => meanOf('speedup', (entry) => Math.max(1, count(entry, 'ms') ?? 1));
  return { ...of('verify.run', 'times', ['speedup', 'ms'], 'time without skipping and parallel runs over the time taken'), meter };
}

function ofCommits(): Metric {
  const meter = () => meanOf('compliance', (entry) => count(entry, 'commits') ?? 1);
  return { ...of('version.decided', 'rate', ['compliance', 'commits'], 'commits in conventional form, among all'), meter };
}

function ofSavedTime(): Metric {
  const sample = (entry: LedgerEntry) => {
    const [baseline, build] = [count(entry, 'baseline_ms'), count(entry, 'build_ms')];
    return baseline === undefined || build === undefined ? undefined : { part: baseline - build, whole: baseline };
  };
  return {
    ...of('cache.used', 'rate', ['baseline_ms', 'build_ms'], 'build time that caches saved, over the time without them'),
    meter: () => shareOf(sample),
  };
}

function ofCapturedErrors(): Metric {
  const meter = () => meanOf('errors_captured', (entry) => count(entry, 'errors') ?? 1);
  return { ...of('patch.refused', 'rate', ['errors_captured', 'errors'], 'errors recorded with their context, among all'), meter };
}

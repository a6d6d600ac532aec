import { formatDuration } from '@aiop/diagnostics';
import { formatMeasured } from '../criteria/judge.ts';
import { METRICS, type MetricUnit } from '../criteria/metrics.ts';
import type { LedgerEntry } from '../entry.ts';
import type { Indicator, LedgerReport, RecordedRun, StepStatistics } from './model.ts';
import { RunCollector } from './run-collector.ts';

/** What a team looks at first, of all metrics, in this order. */
const INDICATORS: readonly (readonly [name: string, metric: string])[] = [
  ['Success rate', 'ws.success_rate'],
  ['Skip rate', 'verify.skip_rate'],
  ['Gate pass rate', 'gate.pass_rate'],
  ['Mean confidence', 'gate.mean_confidence'],
  ['Time to recovery', 'ws.mttr_ms'],
  ['Verification, p95', 'verify.duration_ms.p95'],
  ['Commit compliance', 'commits.compliance'],
  ['Cache hit rate', 'cache.hit_rate'],
];

/**
 * Gathers what a report shows, in one pass over the entries. Memory is bounded by the runs that are kept: the last `maxRuns`, by the order in
 * which they were first recorded. Figures over everything also count the runs that are not kept, and events that are only claimed.
 */
export function collectReport(
  entries: Iterable<LedgerEntry>,
  { maxRuns, verdict }: { readonly maxRuns: number; readonly verdict: string },
): LedgerReport {
  const runs = new Map<string, RunCollector>();
  const meters = INDICATORS.flatMap(([name, key]) => {
    const metric = METRICS.get(key);
    return metric === undefined ? [] : [{ name, metric, meter: metric.meter() }];
  });
  let [events, earlierRuns] = [0, 0];
  for (const entry of entries) {
    events++;
    for (const { metric, meter } of meters) if (metric.type === entry.t) meter.add(entry);
    const key = `${entry.src.repo}|${entry.src.run}`;
    const run = runs.get(key) ?? new RunCollector(entry);
    run.add(entry);
    runs.set(key, run);
    const [oldest] = runs.keys();
    if (runs.size > maxRuns && oldest !== undefined) {
      runs.delete(oldest);
      earlierRuns++;
    }
  }
  const recorded = [...runs.values()].map(({ record }) => record);
  const indicators = meters.map(({ name, metric: { meaning, unit }, meter }): Indicator => {
    const value = meter.read();
    return { name, meaning, value: value === undefined ? undefined : forPeople(value, unit) };
  });
  return { runs: recorded, earlierRuns, steps: stepStatistics(recorded), indicators, events, verdict };
}

function forPeople(value: number, unit: MetricUnit): string {
  if (unit === 'ms') return formatDuration(value);
  return unit === 'rate' ? `${Math.floor(value * 1000) / 10} %` : formatMeasured(value, unit);
}

/** The kinds of steps over all runs that are kept, the one that takes longest in all first. */
function stepStatistics(runs: readonly RecordedRun[]): readonly StepStatistics[] {
  const statistics = new Map<string, StepStatistics>();
  for (const { run, workstreams } of runs) {
    for (const { name: workstream, steps } of workstreams) {
      for (const { name, ok, ms } of steps) {
        const before = statistics.get(name) ?? { name, count: 0, failed: 0, totalMs: 0, longestMs: -1, longest: { run, workstream } };
        const longer = ms > before.longestMs ? { longestMs: ms, longest: { run, workstream } } : {};
        statistics.set(name, {
          ...before,
          count: before.count + 1,
          failed: before.failed + (ok ? 0 : 1),
          totalMs: before.totalMs + ms,
          ...longer,
        });
      }
    }
  }
  return [...statistics.values()].sort((a, b) => b.totalMs - a.totalMs);
}

import { hasError } from '@aiop/diagnostics';
import { GuardedStore } from './guarded-store.ts';
import { readLastPass } from './last-pass.ts';
import type { VerifyReport } from './report.ts';
import type { VerifyPorts, VerifyRequest } from './request.ts';
import { ResultStore } from './result-store.ts';
import { formatShard } from './shard.ts';
import { planShards } from './shard-plan.ts';
import { taskGraph } from './task-graph.ts';
import { verify } from './verify.ts';

/** What is assumed of a task of which nothing is known, where nothing is known of any. */
const UNKNOWN_MS = 10_000;
/** Looking a result up and putting its outputs back takes this long, roughly. */
const SKIPPED_MS = 50;

/** How the tasks of a run are shared, and what is known of them now. */
export interface ShardPlan {
  /** One element a shard, for `parseShard`; none is empty. */
  readonly shards: readonly string[];
  /** The dry run that the plan rests on. */
  readonly report: VerifyReport;
}

/**
 * Shares the tasks of a run among at most `count` jobs, by which of them are expected to run and how long they took when they last passed.
 * Runs nothing. Each shard carries its tasks with it: what is in the store may change before it begins.
 * @throws UsageError as `verify` does
 */
export async function planRunShards(request: VerifyRequest, ports: VerifyPorts, count: number): Promise<ShardPlan> {
  const report = await verify({ ...request, dryRun: true }, ports);
  const graph = taskGraph(request);
  if (!graph.ok || hasError(report.findings)) return { shards: [], report };
  const durations = await knownDurations(report, request, ports);
  const known = [...durations.values()].sort((a, b) => a - b);
  const typical = known[Math.floor(known.length / 2)] ?? UNKNOWN_MS;
  const skipped = new Set(report.tasks.flatMap(({ name, state }) => (state === 'skipped' ? [name] : [])));
  const shares = planShards(graph.value, (name) => (skipped.has(name) ? SKIPPED_MS : (durations.get(name) ?? typical)), count);
  const filled = shares.filter((tasks) => tasks.length > 0);
  return { shards: filled.map((tasks, at) => formatShard({ index: at + 1, count: filled.length, tasks })), report };
}

/** By task, how long it took when it last passed. */
async function knownDurations(
  report: VerifyReport,
  { mode }: VerifyRequest,
  { store, clock }: VerifyPorts,
): Promise<ReadonlyMap<string, number>> {
  const durations = new Map<string, number>();
  if (mode === 'off') return durations;
  // What fails here has been reported by the dry run before.
  const guarded = new GuardedStore(store, clock, () => {});
  const results = new ResultStore(guarded);
  for (const { name, state } of report.tasks) {
    if (state === 'skipped') continue;
    const last = await readLastPass(guarded, name);
    const found = last === undefined ? undefined : await results.find(last.fingerprint);
    if (found?.state === 'found') durations.set(name, found.record.durationMs);
  }
  return durations;
}

import { UsageError } from '@aiop/diagnostics';
import { planShards } from './shard-plan.ts';
import type { TaskGraph } from './task-graph.ts';

/** One of several jobs that share the tasks of a run. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** The tasks that a plan has given to it; absent where the tasks are shared evenly. */
  readonly tasks?: readonly string[];
}

/** A shard, as its results tell it. */
export interface ShardOfRun extends Pick<Shard, 'index' | 'count'> {
  /** How many tasks all shards have together. Absent where that could not be told. */
  readonly tasks?: number;
}

const MAX_SHARDS = 256;

/** The tasks of a graph that belong to a shard: as planned, else evenly by number. @throws UsageError where the plan names an unknown task */
export function shareOf(graph: TaskGraph, { index, count, tasks }: Shard): readonly string[] {
  // What is known of costs changes while other shards run, and then a task might be in none of them: without a plan all count the same.
  if (tasks === undefined) return planShards(graph, () => 1, count)[index - 1] ?? [];
  const names = new Set(graph.order.map(({ name }) => name));
  const unknown = tasks.find((name) => !names.has(name));
  if (unknown === undefined) return tasks;
  throw new UsageError({
    what: `it names the task "${unknown.slice(0, 80)}", and there is none in this run`,
    where: 'shard',
    expected: 'an element of what plan-shards gave out for this commit and these tasks',
    fix: 'plan and verify the same commit with the same inputs',
  });
}

/** Reads `2/4`, or `2/4=lint,test` as a plan writes it. @throws UsageError */
export function parseShard(text: string): Shard {
  const [numbers = '', names] = text.split('=', 2);
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(numbers) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index > shard.count || shard.count > MAX_SHARDS) throw noShard(text);
  return names === undefined ? shard : { ...shard, tasks: names.split(',').filter((name) => name !== '') };
}

/** A shard as `parseShard` reads it. */
export function formatShard({ index, count, tasks }: Shard): string {
  return tasks === undefined ? `${index}/${count}` : `${index}/${count}=${tasks.join(',')}`;
}

function noShard(text: string): UsageError {
  return new UsageError({
    what: `it is ${JSON.stringify(text.slice(0, 80))}`,
    where: 'shard',
    expected: `a number and how many there are, at most ${MAX_SHARDS}, such as 2/4, or an element of what plan-shards gives out`,
    fix: 'write 1/1 for a single job',
  });
}

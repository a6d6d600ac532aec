import { SETUP_TASK } from './task.ts';
import type { TaskGraph } from './task-graph.ts';

/** What a task is expected to cost, in milliseconds. */
export type Cost = (task: string) => number;

/**
 * Shares the tasks of a graph so that the last shard is done as early as can be: the most expensive goes first, each to the shard that is done
 * soonest with it. A shard also needs what its tasks need, so tasks with common needs are drawn together; what two shards need belongs to
 * the first that got it. Every task but the set-up step is in exactly one share. Equal graphs and costs give equal shares.
 * @returns the shares; some are empty where there are fewer tasks than shards
 */
export function planShards({ order, needs }: TaskGraph, costOf: Cost, count: number): string[][] {
  const names = order.map(({ name }) => name).filter((name) => name !== SETUP_TASK);
  const needed = new Set(names.flatMap((name) => needs.get(name) ?? []));
  const bundles = names
    .filter((name) => !needed.has(name))
    .map((name) => bundleOf(name, needs, costOf))
    .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
  const shares = Array.from({ length: count }, () => ({ own: [] as string[], runs: new Set<string>(), cost: 0 }));
  const taken = new Set<string>();
  for (const { tasks } of bundles) {
    const best = soonest(shares, tasks, taken, costOf);
    if (best === undefined) continue;
    for (const task of tasks) {
      if (!best.runs.has(task)) best.cost += costOf(task);
      best.runs.add(task);
      if (!taken.has(task)) best.own.push(task);
      taken.add(task);
    }
  }
  return shares.map(({ own }) => own);
}

interface Share {
  readonly own: string[];
  readonly runs: Set<string>;
  cost: number;
}

/** The share that is done first with these tasks on top, where what another share does already counts twice: it would be done twice. */
function soonest(shares: readonly Share[], tasks: readonly string[], taken: ReadonlySet<string>, costOf: Cost): Share | undefined {
  let best: { readonly share: Share; readonly cost: number } | undefined;
  for (const share of shares) {
    const cost = tasks.reduce((sum, task) => (share.runs.has(task) ? sum : sum + costOf(task) * (taken.has(task) ? 2 : 1)), share.cost);
    if (best === undefined || cost < best.cost) best = { share, cost };
  }
  return best?.share;
}

/** A task that nothing needs, with all it needs. */
function bundleOf(name: string, needs: TaskGraph['needs'], costOf: Cost) {
  const tasks = new Set([name]);
  for (const task of tasks) for (const need of needs.get(task) ?? []) if (need !== SETUP_TASK) tasks.add(need);
  const list = [...tasks].reverse();
  return { name, tasks: list, cost: list.reduce((sum, task) => sum + costOf(task), 0) };
}

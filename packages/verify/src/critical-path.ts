import type { Files } from '@aiop/ports';
import { readKept, writeKept } from './kept-file.ts';
import { isObject, listOf, parseJson } from './result-record.ts';
import type { TaskGraph } from './task-graph.ts';

/** What is assumed of a task that never ran in this tree. */
const UNKNOWN_MS = 1_000;

/** How long tasks took when they last passed in this tree, in milliseconds. */
export type Durations = ReadonlyMap<string, number>;

/** What was written, or nothing. */
export function readDurations(files: Files, path: string): Durations {
  const kept = readKept(files, path);
  const value = kept === undefined ? undefined : parseJson(kept);
  return new Map(isObject(value) ? listOf(value.durations, durationOf) : []);
}

export function writeDurations(files: Files, path: string, durations: Durations): void {
  writeKept(files, path, JSON.stringify({ durations: [...durations] }));
}

function durationOf(value: unknown): readonly [string, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, ms]: unknown[] = value;
  return typeof name === 'string' && typeof ms === 'number' && ms >= 0 ? [name, ms] : undefined;
}

/** By task, how long it and the longest chain of tasks that wait for it take: whoever has most before it begins first. */
export function remainingMs({ order, needs }: TaskGraph, durations: Durations): ReadonlyMap<string, number> {
  const remaining = new Map(order.map(({ name }) => [name, 0]));
  // Backwards, so that a task comes after all that wait for it; until then its entry is the longest of theirs.
  for (const { name } of order.toReversed()) {
    const own = (remaining.get(name) ?? 0) + (durations.get(name) ?? UNKNOWN_MS);
    remaining.set(name, own);
    for (const need of needs.get(name) ?? []) remaining.set(need, Math.max(remaining.get(need) ?? 0, own));
  }
  return remaining;
}

/** The chain of tasks that took longest, one needing the other: however many run at once, a run takes no less. */
export interface CriticalPath {
  /** In the order in which they ran. */
  readonly tasks: readonly string[];
  readonly durationMs: number;
}

/** The critical path of a run; undefined where nothing ran. */
export function criticalPath({ order, needs }: TaskGraph, took: Durations): CriticalPath | undefined {
  const longest = new Map<string, { readonly ms: number; readonly from: string | undefined }>();
  let end: string | undefined;
  const msOf = (name: string | undefined): number => (name === undefined ? 0 : (longest.get(name)?.ms ?? 0));
  for (const { name } of order) {
    const from = (needs.get(name) ?? []).reduce<string | undefined>((best, need) => (msOf(need) > msOf(best) ? need : best), undefined);
    longest.set(name, { ms: msOf(from) + (took.get(name) ?? 0), from });
    if (msOf(name) > msOf(end)) end = name;
  }
  const tasks: string[] = [];
  for (let name = end; name !== undefined; name = longest.get(name)?.from) if (took.has(name)) tasks.unshift(name);
  return tasks.length === 0 ? undefined : { tasks, durationMs: msOf(end) };
}

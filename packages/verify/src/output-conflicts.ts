import { intersect, intersectExcept } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { withFoldersAbove } from './folders-above.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { CompiledTask } from './run-context.ts';
import { ancestors, type TaskGraph } from './task-graph.ts';

/** What is found among tasks of which neither needs the other. */
export interface OutputConflicts {
  /** Errors: what they write would depend on which of them is faster. */
  readonly findings: readonly Finding[];
  /** Warnings by task: what it reads depends on which of them is faster, so its result is not kept. */
  readonly unordered: ReadonlyMap<string, Finding>;
}

/** Looks for tasks that touch the outputs of another one without an order between the two. Exact: decided on patterns, not on files. */
export function outputConflicts({ needs }: TaskGraph, tasks: ReadonlyMap<string, CompiledTask>): OutputConflicts {
  const findings: Finding[] = [];
  const unordered = new Map<string, Finding>();
  const writers = [...tasks.values()].filter(({ outputs }) => outputs.roots.length > 0);
  const before = ancestors(needs);
  const near = new RootIndex(tasks.values(), new Set(writers.flatMap(({ outputs }) => outputs.roots)));
  for (const writer of writers) {
    const written = writer.task.name;
    for (const { task, inputs, outputs } of near.tasksNear(writer.outputs.roots)) {
      if (task.name === written || before(task.name).has(written) || before(written).has(task.name)) continue;
      const both = task.name < written ? undefined : commonPath(writer.outputs, outputs);
      if (both !== undefined) {
        const message = `tasks "${written}" and "${task.name}" both write ${both}, and neither needs the other`;
        findings.push(report('AIOP-V020', { message, witness: both }));
      }
      const read = inputs === undefined || unordered.has(task.name) ? undefined : commonPath(writer.outputs, inputs, outputs);
      if (read === undefined) continue;
      const message = `task "${task.name}" reads what task "${written}" writes, such as ${read}, and does not need it`;
      unordered.set(task.name, report('AIOP-V021', { message, witness: read }));
    }
  }
  return { findings, unordered };
}

/** A path that both match, and that `without` does not. */
function commonPath(a: PathPatterns, b: PathPatterns, without?: PathPatterns): string | undefined {
  const subtracted = [...a.subtracted, ...b.subtracted, ...(without?.added ?? [])];
  for (const one of a.added) {
    for (const other of b.added) {
      if (intersect(one, other).state === 'disjoint') continue;
      const common = intersectExcept([one, other], subtracted);
      if (common.state !== 'disjoint') return common.state === 'meet' ? common.witness : one.source;
    }
  }
  return undefined;
}

/** Tasks by the places where what they read or write begins: most pairs of tasks have nothing to do with each other. */
class RootIndex {
  /** By a place, the tasks of which something begins right there. */
  readonly #at = new Map<string, Set<CompiledTask>>();
  /** By a place that is asked for, those of which something begins there or beneath. */
  readonly #beneath = new Map<string, Set<CompiledTask>>();

  constructor(tasks: Iterable<CompiledTask>, asked: ReadonlySet<string>) {
    for (const task of tasks) {
      for (const root of new Set([...(task.inputs?.roots ?? []), ...task.outputs.roots])) {
        addTo(this.#at, root, task);
        for (const folder of withFoldersAbove(root)) if (asked.has(folder)) addTo(this.#beneath, folder, task);
      }
    }
  }

  /** Those of which something begins at one of the places, above or beneath it. */
  tasksNear(roots: readonly string[]): ReadonlySet<CompiledTask> {
    const found = new Set<CompiledTask>();
    for (const root of roots) {
      for (const task of this.#beneath.get(root) ?? []) found.add(task);
      for (const folder of withFoldersAbove(root)) for (const task of this.#at.get(folder) ?? []) found.add(task);
    }
    return found;
  }
}

function addTo(map: Map<string, Set<CompiledTask>>, place: string, task: CompiledTask): void {
  const there = map.get(place) ?? new Set();
  there.add(task);
  map.set(place, there);
}

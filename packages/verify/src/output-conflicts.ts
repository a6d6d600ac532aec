import { intersect, intersectExcept } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { CompiledTask } from './run-context.ts';
import type { TaskGraph } from './task-graph.ts';

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
  for (const writer of writers) {
    const written = writer.task.name;
    for (const { task, inputs, outputs } of tasks.values()) {
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
  if (!a.roots.some((one) => b.roots.some((other) => isNear(one, other)))) return undefined;
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

const isNear = (a: string, b: string): boolean => a === b || a === '' || b === '' || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** Everything that a task needs, directly or not, worked out when it is first asked for. */
function ancestors(needs: ReadonlyMap<string, readonly string[]>): (task: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (task) => {
    const ready = known.get(task);
    if (ready !== undefined) return ready;
    const found = new Set<string>();
    const open = [...(needs.get(task) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(needs.get(name) ?? []));
    }
    known.set(task, found);
    return found;
  };
}

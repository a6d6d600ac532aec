import type { IndexedFile } from './file-index.ts';
import { filesOf } from './item-files.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Pin, Plan, Workstream } from './plan-model.ts';

/** The pins of every workstream: those that the plan names, and those from the index. */
export type PlanPins = ReadonlyMap<Workstream, readonly Pin[]>;

/**
 * Pins the files that items change, delete or rename to what the index says of them, so that a workstream stops when somebody has changed one
 * meanwhile. A file that a workstream before it may write is not pinned: it is meant to change.
 */
export function pinItems(
  plan: Plan,
  index: ReadonlyMap<string, IndexedFile> | undefined,
  claims: CompiledPlanClaims,
  graph: PlanGraph | undefined,
): PlanPins {
  const pins = new Map<Workstream, readonly Pin[]>();
  for (const workstream of plan.workstreams) {
    const own = workstream.pins;
    const named = new Set(own.map(({ path }) => path));
    const before = (path: string): boolean =>
      plan.workstreams.some(
        (other) =>
          graph?.isAfter(workstream, other) !== false && other !== workstream && claims.get(other)?.permits(path).state === 'claimed',
      );
    const added: Pin[] = [];
    for (const item of index === undefined ? [] : workstream.items) {
      for (const { path, field } of filesOf(item)) {
        const indexed = index?.get(path);
        if (indexed === undefined || item.action === 'create' || field === 'to' || named.has(path) || before(path)) continue;
        named.add(path);
        added.push({ ...indexed, pointer: `${item.pointer}/${field}` });
      }
    }
    pins.set(workstream, [...own, ...added]);
  }
  return pins;
}

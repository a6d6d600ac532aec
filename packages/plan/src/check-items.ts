import { visible } from '@aiop/diagnostics';
import { checkSharedFiles } from './check-shared-files.ts';
import type { FindingSink } from './codes.ts';
import { shortestCycles } from './cycles.ts';
import { graphOf, topologicalOrder } from './dependency-graph.ts';
import { filesOf, type ItemOrder } from './item-files.ts';
import { nearestOf } from './nearest-name.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, PlanItem, Workstream } from './plan-model.ts';
import { reachability } from './reachability.ts';
import { pathProblem } from './repository-path.ts';

/** One item with the workstream that it belongs to. */
interface Placed {
  readonly item: PlanItem;
  readonly workstream: Workstream;
  readonly index: number;
}

/** Checks the items of every workstream: paths, claims, order, confidence, budgets. Returns their order, or undefined on a cycle. */
export function checkItems(plan: Plan, claims: CompiledPlanClaims, graph: PlanGraph | undefined, sink: FindingSink): ItemOrder | undefined {
  for (const workstream of plan.workstreams) {
    for (const item of workstream.items) {
      checkPaths(plan, workstream, item, claims, sink);
      checkConfidence(plan, workstream, item, sink);
    }
    checkFileBudget(plan, workstream, sink);
  }
  const order = orderItems(plan, graph, sink);
  if (order !== undefined) for (const workstream of plan.workstreams) checkSharedFiles(plan, workstream, order, sink);
  return order;
}

function checkPaths(plan: Plan, workstream: Workstream, item: PlanItem, claims: CompiledPlanClaims, sink: FindingSink): void {
  const set = claims.get(workstream);
  if ((item.action === 'rename') !== (item.to !== undefined)) {
    const message =
      item.action === 'rename' ? `the rename "${item.id}" has no new path` : `only a rename has a new path, "${item.id}" is ${item.action}`;
    const pointer = item.action === 'rename' ? item.pointer : `${item.pointer}/to`;
    const hint = item.action === 'rename' ? 'add "to"' : 'remove "to"';
    sink.add(item.action === 'rename' ? 'AIOP-P006' : 'AIOP-P007', { message, at: plan.position(pointer), pointer, hint });
  }
  if (item.action === 'rename' && item.to === item.filePath) {
    const pointer = `${item.pointer}/to`;
    const message = `the rename "${item.id}" leads to the path that it comes from`;
    sink.add('AIOP-P008', { message, at: plan.position(pointer), pointer, hint: 'give the new path, or remove the item' });
  }
  for (const { path, field } of filesOf(item)) {
    const pointer = `${item.pointer}/${field}`;
    const at = plan.position(pointer);
    const problem = pathProblem(path);
    if (problem !== undefined) {
      sink.add('AIOP-P011', { message: `"${visible(path, 100)}" is no path of the repository: ${problem}`, at, pointer });
      continue;
    }
    const permission = set?.permits(path) ?? { state: 'claimed' };
    if (permission.state === 'claimed') continue;
    const why = permission.state === 'protected' ? `lies in the protected path ${permission.by}` : `is not claimed by "${workstream.id}"`;
    sink.add(item.action === 'rename' ? 'AIOP-P022' : 'AIOP-P020', {
      message: `the file ${path} of item "${item.id}" ${why}`,
      at,
      pointer,
    });
  }
}

function checkConfidence(plan: Plan, { minConfidence }: Workstream, { id, confidence, pointer: item }: PlanItem, sink: FindingSink): void {
  if (confidence === undefined || minConfidence === undefined || confidence >= minConfidence) return;
  const pointer = `${item}/confidence`;
  const message = `item "${id}" states a confidence of ${confidence}, the gate asks for ${minConfidence}: it can never merge as planned`;
  sink.add('AIOP-P024', { message, at: plan.position(pointer), pointer });
}

function checkFileBudget(plan: Plan, { id, items, budgets, pointer: workstream }: Workstream, sink: FindingSink): void {
  const most = budgets.max_files;
  const files = new Set(items.flatMap((item) => filesOf(item).map(({ path }) => path)));
  if (most === undefined || files.size <= most) return;
  const pointer = `${workstream}/items`;
  sink.add('AIOP-P027', {
    message: `the items of "${id}" touch ${files.size} files, its budget is ${most}`,
    at: plan.position(pointer),
    pointer,
  });
}

function orderItems(plan: Plan, graph: PlanGraph | undefined, sink: FindingSink): ItemOrder | undefined {
  const placed: Placed[] = [];
  for (const workstream of plan.workstreams) for (const item of workstream.items) placed.push({ item, workstream, index: placed.length });
  const byId = new Map<string, Placed>();
  for (const each of placed) if (!byId.has(each.item.id)) byId.set(each.item.id, each);
  const needs = placed.map((each) => resolveNeeds(plan, each, byId, graph, sink));
  const items = graphOf(needs);
  const { order, unordered } = topologicalOrder(items);
  for (const cycle of shortestCycles(items, unordered))
    reportCycle(
      plan,
      cycle.flatMap((index) => placed[index]?.item ?? []),
      sink,
    );
  if (unordered.length > 0) return undefined;
  const reach = reachability(items, order);
  const placeOf = new Map(placed.map((each) => [each.item, each]));
  return (item, other) => {
    const [a, b] = [placeOf.get(item), placeOf.get(other)];
    if (a === undefined || b === undefined) return false;
    if (a.workstream !== b.workstream) return graph?.isAfter(a.workstream, b.workstream) === true;
    return reach.isAfter(a.index, b.index) === true;
  };
}

const MAX_CYCLE_SHOWN = 20;

function reportCycle(plan: Plan, cycle: readonly PlanItem[], sink: FindingSink): void {
  const shown = cycle.slice(0, MAX_CYCLE_SHOWN);
  const edges = shown.flatMap((item, step) => {
    const next = cycle[(step + 1) % cycle.length]?.id;
    const need = item.needs.find(({ name }) => name === next);
    return need === undefined ? [] : [{ pointer: need.pointer, message: `"${item.id}" needs "${next}"` }];
  });
  const rest = cycle.length > shown.length ? [`… ${cycle.length - shown.length} more`] : [];
  const ids = [...shown.map(({ id }) => id), ...rest, cycle[0]?.id ?? ''];
  const pointer = edges[0]?.pointer ?? '';
  sink.add('AIOP-P030', {
    message: `the items need each other in a circle: ${ids.join(' → ')}`,
    at: plan.position(pointer),
    pointer,
    related: edges.map((edge) => ({ ...plan.position(edge.pointer), message: edge.message })),
  });
}

function resolveNeeds(
  plan: Plan,
  placed: Placed,
  byId: ReadonlyMap<string, Placed>,
  graph: PlanGraph | undefined,
  sink: FindingSink,
): number[] {
  const { item, workstream, index } = placed;
  const found = new Set<number>();
  for (const { name, pointer } of item.needs) {
    const target = byId.get(name);
    const at = plan.position(pointer);
    if (target === undefined) {
      const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
      const hint = meant === undefined ? 'name an item of this plan' : `did you mean "${meant}"?`;
      sink.add('AIOP-P031', {
        message: `item "${item.id}" needs "${visible(name, 100)}", which is no item of this plan`,
        at,
        pointer,
        hint,
      });
    } else if (target.index === index) {
      sink.add('AIOP-P032', { message: `item "${item.id}" needs itself`, at, pointer });
    } else if (target.workstream === workstream) {
      found.add(target.index);
    } else if (graph !== undefined && graph.isAfter(workstream, target.workstream) === false) {
      const message = `item "${item.id}" needs "${name}" of workstream "${target.workstream.id}", which "${workstream.id}" does not need`;
      sink.add('AIOP-P031', { message, at, pointer, hint: `add "${target.workstream.id}" to the needs of "${workstream.id}"` });
    }
  }
  return [...found];
}

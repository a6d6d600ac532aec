import type { FindingSink } from './codes.ts';
import { shortestCycles } from './cycles.ts';
import { type DependencyGraph, graphOf, levels, topologicalOrder } from './dependency-graph.ts';
import { nearestOf } from './nearest-name.ts';
import type { Phase, Plan, Reference, Workstream } from './plan-model.ts';
import { MAX_DENSE_SIZE, type Reachability, reachability } from './reachability.ts';

/** The workstreams of a plan in the order they depend on each other. */
export interface PlanGraph {
  /** Ids by wave, each in the order of the plan. */
  readonly waves: readonly (readonly string[])[];
  /** Per workstream: its wave, from 1. */
  readonly waveOf: readonly number[];
  /** Whether one workstream comes after another, over any number of steps. Undefined: the analysis ran out of its budget. */
  isAfter(workstream: Workstream, other: Workstream): boolean | undefined;
  /** Ids that a workstream needs directly, those of the phases that its phase needs included, without doubles. */
  directNeeds(workstream: Workstream): readonly string[];
}

interface Node {
  readonly label: string;
  /** Where the node says that it needs another; absent for what follows from a workstream being part of its phase. */
  readonly edges: Map<number, string | undefined>;
}

/**
 * Resolves and checks the dependencies of a plan. Undefined when there is no order.
 *
 * Nodes: each workstream at its index, then for each phase a barrier that stands behind all of its workstreams. A workstream needs the
 * barrier of each phase that its own phase needs.
 */
export function buildPlanGraph(plan: Plan, sink: FindingSink): PlanGraph | undefined {
  const nodes = [...plan.workstreams.map(({ id }) => node(id)), ...plan.phases.map(({ key }) => node(`phase ${key}`))];
  const barrier = (phase: Phase): number => plan.workstreams.length + phase.index;
  for (const workstream of plan.workstreams) nodes[barrier(workstream.phase)]?.edges.set(workstream.index, undefined);
  const phaseNeeds = addPhaseEdges(plan, nodes, barrier, sink);
  addWorkstreamEdges(plan, nodes, sink);
  const graph = graphOf(nodes.map(({ edges }) => [...edges.keys()]));
  const { order, unordered } = topologicalOrder(graph);
  if (unordered.length > 0) {
    reportCycles(plan, graph, nodes, unordered, sink);
    return undefined;
  }
  const reach = reachability(graph, order);
  checkRedundantNeeds(plan, reach, sink);
  return {
    ...wavesOf(plan, graph, order),
    isAfter: (a, b) => reach.isAfter(a.index, b.index),
    directNeeds: directNeedsOf(plan, phaseNeeds),
  };
}

const node = (label: string): Node => ({ label, edges: new Map() });

function addWorkstreamEdges(plan: Plan, nodes: readonly Node[], sink: FindingSink): void {
  const byId = new Map<string, Workstream>();
  for (const workstream of plan.workstreams) if (!byId.has(workstream.id)) byId.set(workstream.id, workstream);
  for (const workstream of plan.workstreams) {
    const edges = nodes[workstream.index]?.edges;
    for (const need of workstream.needs) {
      const target = byId.get(need.name);
      if (target === undefined) {
        reportUnknown(plan, need, `"${workstream.id}" needs`, 'workstream', byId.keys(), sink);
      } else if (target.index === workstream.index) {
        sink.add('AIOP-P032', { message: `"${workstream.id}" needs itself`, ...at(plan, need) });
      } else if (target.phase.seq > workstream.phase.seq) {
        const phases = `phase "${target.phase.key}" comes after phase "${workstream.phase.key}"`;
        const related = [{ ...plan.position(target.pointer), message: `"${target.id}" stands in phase "${target.phase.key}"` }];
        sink.add('AIOP-P033', { message: `"${workstream.id}" needs "${target.id}", but ${phases}`, ...at(plan, need), related });
      } else if (edges?.get(target.index) !== undefined) {
        const related = [{ ...plan.position(edges.get(target.index) ?? ''), message: `the first "${target.id}"` }];
        sink.add('AIOP-P034', { message: `"${workstream.id}" names "${target.id}" twice`, ...at(plan, need), related });
      } else {
        edges?.set(target.index, need.pointer);
      }
    }
  }
}

/** Returns the phases that each phase needs. */
function addPhaseEdges(
  plan: Plan,
  nodes: readonly Node[],
  barrier: (phase: Phase) => number,
  sink: FindingSink,
): readonly (readonly Phase[])[] {
  const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
  const byKey = new Map<string, Phase>();
  for (const phase of plan.phases) if (!byKey.has(phase.key)) byKey.set(phase.key, phase);
  return plan.phases.map((phase) => {
    const needed = new Map<Phase, Reference>();
    for (const need of phase.needs) {
      const target = byKey.get(need.name);
      if (target === undefined) reportUnknown(plan, need, `phase "${phase.key}" needs`, 'phase', byKey.keys(), sink);
      else if (target === phase) sink.add('AIOP-P032', { message: `phase "${phase.key}" needs itself`, ...at(plan, need) });
      else if (target.seq > phase.seq) {
        const related = [{ ...plan.position(target.pointer), message: `the phase "${target.key}"` }];
        sink.add('AIOP-P033', { message: `phase "${phase.key}" needs the later phase "${target.key}"`, ...at(plan, need), related });
      } else if (needed.has(target)) {
        sink.add('AIOP-P034', { message: `phase "${phase.key}" names "${target.key}" twice`, ...at(plan, need) });
      } else needed.set(target, need);
    }
    for (const [target, need] of needed) {
      for (const { index } of members.get(phase) ?? []) nodes[index]?.edges.set(barrier(target), need.pointer);
    }
    return [...needed.keys()];
  });
}

const at = (plan: Plan, { pointer }: Reference) => ({ at: plan.position(pointer), pointer });

function reportUnknown(plan: Plan, need: Reference, who: string, kind: string, known: Iterable<string>, sink: FindingSink): void {
  const meant = sink.room === 0 ? undefined : nearestOf(need.name, known);
  const hint = meant === undefined ? `name a ${kind} of this plan` : `did you mean "${meant}"?`;
  sink.add('AIOP-P031', { message: `${who} "${need.name}", which is no ${kind} of this plan`, ...at(plan, need), hint });
}

const MAX_CYCLE_SHOWN = 20;

function reportCycles(plan: Plan, graph: DependencyGraph, nodes: readonly Node[], unordered: readonly number[], sink: FindingSink): void {
  for (const cycle of shortestCycles(graph, unordered)) {
    const shown = cycle.slice(0, MAX_CYCLE_SHOWN);
    const names = shown.map((index) => nodes[index]?.label ?? '');
    const rest = cycle.length > shown.length ? [`… ${cycle.length - shown.length} more`] : [];
    const edges = shown.flatMap((index, step) => {
      const next = cycle[(step + 1) % cycle.length] ?? index;
      const pointer = nodes[index]?.edges.get(next);
      return pointer === undefined ? [] : [{ pointer, message: `"${nodes[index]?.label}" needs "${nodes[next]?.label}"` }];
    });
    const first = edges[0]?.pointer ?? '';
    sink.add('AIOP-P030', {
      message: `the dependencies run in a circle: ${[...names, ...rest, names[0]].join(' → ')}`,
      at: plan.position(first),
      pointer: first,
      related: edges.map(({ pointer, message }) => ({ ...plan.position(pointer), message })),
    });
  }
}

/** The check is quadratic in the needs of one workstream; beyond this many nobody reads its warnings. */
const MAX_NEEDS_COMPARED = 64;

function checkRedundantNeeds(plan: Plan, reach: Reachability, sink: FindingSink): void {
  if (plan.workstreams.length > MAX_DENSE_SIZE / 2) return;
  const index = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
  for (const workstream of plan.workstreams) {
    const needed = workstream.needs.flatMap((need) => {
      const target = index.get(need.name);
      return target === undefined || target === workstream ? [] : [{ need, target }];
    });
    if (needed.length < 2 || needed.length > MAX_NEEDS_COMPARED) continue;
    for (const { need, target } of needed) {
      const via = needed.find((other) => other.target !== target && reach.isAfter(other.target.index, target.index) === true);
      if (via === undefined) continue;
      const message = `"${workstream.id}" needs "${target.id}" already through "${via.target.id}"`;
      const related = [
        { ...plan.position(via.need.pointer), message: `"${workstream.id}" needs "${via.target.id}", which comes after it` },
      ];
      sink.add('AIOP-P034', { message, ...at(plan, need), related });
    }
  }
}

function wavesOf(plan: Plan, graph: DependencyGraph, order: readonly number[]): Pick<PlanGraph, 'waves' | 'waveOf'> {
  const level = levels(graph, order, (index) => index >= plan.workstreams.length);
  const waves: string[][] = [];
  const waveOf = plan.workstreams.map(({ id, index }) => {
    const wave = level[index] ?? 0;
    while (waves.length <= wave) waves.push([]);
    waves[wave]?.push(id);
    return wave + 1;
  });
  return { waves, waveOf };
}

function directNeedsOf(plan: Plan, phaseNeeds: readonly (readonly Phase[])[]): PlanGraph['directNeeds'] {
  const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
  return ({ phase, needs }) => {
    const fromPhases = (phaseNeeds[phase.index] ?? []).flatMap((needed) => (members.get(needed) ?? []).map(({ id }) => id));
    return [...new Set([...needs.map(({ name }) => name), ...fromPhases])];
  };
}

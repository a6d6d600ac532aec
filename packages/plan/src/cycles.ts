import type { DependencyGraph } from './dependency-graph.ts';

/** Edges that the search for shortest cycles may follow in all. Beyond it a cycle is still found, but perhaps not a shortest one. */
const MAX_STEPS = 3_000_000;

/**
 * One shortest cycle for each strongly connected component of more than one node, as nodes in the order of `needs`: each needs the next,
 * and the last needs the first. Nodes that need only themselves are not reported. Without recursion.
 */
export function shortestCycles(graph: DependencyGraph, among: readonly number[]): readonly (readonly number[])[] {
  const budget = { steps: MAX_STEPS };
  return components(graph, among)
    .filter((component) => component.length > 1)
    .map((component) =>
      shortestCycle(
        graph,
        component.toSorted((a, b) => a - b),
        budget,
      ),
    );
}

/** Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972), with an explicit stack. */
function components(graph: DependencyGraph, among: readonly number[]): number[][] {
  const inside = new Uint8Array(graph.size);
  for (const node of among) inside[node] = 1;
  const index = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const onStack = new Uint8Array(graph.size);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  const enter = (node: number): { node: number; next: number } => {
    index[node] = low[node] = counter++;
    stack.push(node);
    onStack[node] = 1;
    return { node, next: 0 };
  };
  for (const start of among) {
    if (index[start] !== -1) continue;
    const path = [enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node } = frame;
      const need = graph.needs(node)[frame.next++];
      if (need === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
        if (low[node] === index[node]) found.push(popComponent(stack, onStack, node));
      } else if (inside[need] === 1 && index[need] === -1) {
        path.push(enter(need));
      } else if (onStack[need] === 1) {
        low[node] = Math.min(low[node] ?? 0, index[need] ?? 0);
      }
    }
  }
  return found;
}

function popComponent(stack: number[], onStack: Uint8Array, root: number): number[] {
  const component: number[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    onStack[node] = 0;
    component.push(node);
    if (node === root) break;
  }
  return component;
}

function shortestCycle(graph: DependencyGraph, component: readonly number[], budget: { steps: number }): readonly number[] {
  const members = new Set(component);
  let best: readonly number[] | undefined;
  for (const start of component) {
    if (best !== undefined && (budget.steps <= 0 || best.length === 2)) break;
    best = cycleThrough(graph, start, members, best?.length ?? Number.POSITIVE_INFINITY, budget) ?? best;
  }
  return best ?? component;
}

/** A shortest cycle through `start` of less than `limit` nodes, breadth first. */
function cycleThrough(
  graph: DependencyGraph,
  start: number,
  members: ReadonlySet<number>,
  limit: number,
  budget: { steps: number },
): readonly number[] | undefined {
  const cameFrom = new Map<number, number>();
  let level = [start];
  for (let length = 1; level.length > 0 && length < limit; length++) {
    const next: number[] = [];
    for (const node of level) {
      for (const need of graph.needs(node)) {
        budget.steps--;
        if (need === start && node !== start) return pathTo(cameFrom, start, node);
        if (need === start || !members.has(need) || cameFrom.has(need)) continue;
        cameFrom.set(need, node);
        next.push(need);
      }
    }
    level = next;
  }
  return undefined;
}

function pathTo(cameFrom: ReadonlyMap<number, number>, start: number, end: number): readonly number[] {
  const path: number[] = [];
  for (let node: number | undefined = end; node !== undefined && node !== start; node = cameFrom.get(node)) path.push(node);
  path.push(start);
  return path.reverse();
}

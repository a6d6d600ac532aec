/** A directed graph over the numbers 0 to size-1. `needs(node)` lists what has to come before a node. */
export interface DependencyGraph {
  readonly size: number;
  needs(node: number): readonly number[];
}

/** A graph from lists. */
export function graphOf(needs: readonly (readonly number[])[]): DependencyGraph {
  return { size: needs.length, needs: (node) => needs[node] ?? [] };
}

/** An order in which each node comes after all it needs, and the nodes that have none because they lie on a cycle or behind one. */
export interface Ordering {
  readonly order: readonly number[];
  readonly unordered: readonly number[];
}

/** Kahn's algorithm, without recursion; among nodes that are free at once, the smaller number first. */
export function topologicalOrder(graph: DependencyGraph): Ordering {
  const missing = new Int32Array(graph.size);
  const dependents: number[][] = Array.from({ length: graph.size }, () => []);
  for (let node = 0; node < graph.size; node++) {
    for (const need of graph.needs(node)) {
      missing[node] = (missing[node] ?? 0) + 1;
      dependents[need]?.push(node);
    }
  }
  const order: number[] = [];
  for (let node = 0; node < graph.size; node++) if (missing[node] === 0) order.push(node);
  for (let at = 0; at < order.length; at++) {
    for (const dependent of dependents[order[at] ?? 0] ?? []) {
      const left = (missing[dependent] ?? 0) - 1;
      missing[dependent] = left;
      if (left === 0) order.push(dependent);
    }
  }
  const unordered: number[] = [];
  for (let node = 0; node < graph.size; node++) if ((missing[node] ?? 0) > 0) unordered.push(node);
  return { order, unordered };
}

/**
 * The level of each node: 0 without needs, otherwise one more than the highest level it needs. A node for which `weightless` holds
 * (a barrier) adds nothing to those behind it.
 */
export function levels(graph: DependencyGraph, order: readonly number[], weightless: (node: number) => boolean): Int32Array {
  const level = new Int32Array(graph.size);
  for (const node of order) {
    let highest = 0;
    for (const need of graph.needs(node)) highest = Math.max(highest, (level[need] ?? 0) + (weightless(need) ? 0 : 1));
    level[node] = highest;
  }
  return level;
}

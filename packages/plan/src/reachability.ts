import type { DependencyGraph } from './dependency-graph.ts';

/** Up to this size the ancestors of all nodes fit in some 25 MB; beyond, those of one node at a time are found when asked for. */
export const MAX_DENSE_SIZE = 20_000;
/** Edges that searches on demand may follow in all, a few seconds' worth. */
const MAX_STEPS = 400_000_000;

/** Which nodes come before which, transitively. */
export interface Reachability {
  /** Whether `node` needs `ancestor`, over any number of steps. Undefined when the analysis has used up its budget. */
  isAfter(node: number, ancestor: number): boolean | undefined;
}

/** @param order a topological order of every node. */
export function reachability(graph: DependencyGraph, order: readonly number[]): Reachability {
  return graph.size <= MAX_DENSE_SIZE ? denseReachability(graph, order) : searchedReachability(graph, order);
}

const NOTHING = new Uint32Array(0);

/** One bitset a node, over places in the order: a node at place p can only come after the p nodes before it. */
function denseReachability(graph: DependencyGraph, order: readonly number[]): Reachability {
  const place = places(graph, order);
  const rows: Uint32Array[] = [];
  for (const [at, node] of order.entries()) {
    if (graph.needs(node).length === 0) {
      rows.push(NOTHING);
      continue;
    }
    const row = new Uint32Array((at + 31) >>> 5);
    for (const need of graph.needs(node)) {
      const needAt = place[need] ?? 0;
      const words = rows[needAt];
      if (words !== undefined) for (let word = 0; word < words.length; word++) row[word] = (row[word] ?? 0) | (words[word] ?? 0);
      row[needAt >>> 5] = (row[needAt >>> 5] ?? 0) | (1 << (needAt & 31));
    }
    rows.push(row);
  }
  return {
    isAfter(node, ancestor) {
      const [at, ancestorAt] = [place[node] ?? 0, place[ancestor] ?? 0];
      if (ancestorAt >= at) return false;
      return (((rows[at]?.[ancestorAt >>> 5] ?? 0) >>> (ancestorAt & 31)) & 1) === 1;
    },
  };
}

/** The ancestors of the node asked about last are remembered: callers ask about one node many times in a row. */
function searchedReachability(graph: DependencyGraph, order: readonly number[]): Reachability {
  const place = places(graph, order);
  const chain = chains(graph, order);
  const mark = new Int32Array(graph.size).fill(-1);
  let last = -1;
  let steps = 0;
  const markAncestors = (node: number): void => {
    last = node;
    const pending = [node];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const need of graph.needs(at)) {
        steps++;
        if (mark[need] === node) continue;
        mark[need] = node;
        pending.push(need);
      }
    }
  };
  return {
    isAfter(node, ancestor) {
      if ((place[ancestor] ?? 0) >= (place[node] ?? 0)) return false;
      if (chain[node] === chain[ancestor]) return true;
      if (last !== node) {
        if (steps > MAX_STEPS) return undefined;
        markAncestors(node);
      }
      return mark[ancestor] === node;
    },
  };
}

/** Cuts the graph into chains: each node continues that of a node it needs, if no other does. In a chain each comes after all before. */
function chains(graph: DependencyGraph, order: readonly number[]): Int32Array {
  const chain = new Int32Array(graph.size);
  const continued = new Uint8Array(graph.size);
  for (const node of order) {
    const before = graph.needs(node).find((need) => continued[need] === 0);
    if (before !== undefined) continued[before] = 1;
    chain[node] = before === undefined ? node : (chain[before] ?? node);
  }
  return chain;
}

function places(graph: DependencyGraph, order: readonly number[]): Int32Array {
  const place = new Int32Array(graph.size);
  for (const [at, node] of order.entries()) place[node] = at;
  return place;
}

import type { ClaimItem } from './claim-index.ts';
import type { PlanGraph } from './plan-graph.ts';

/**
 * Claims that the index does not tell apart. In a chain each workstream comes after all before it, so that a claim of any workstream can
 * only be unordered with a stretch of them, which two binary searches find: a plan in which every workstream changes one file, each after
 * the other, has quadratically many pairs, all of them sound.
 */
export interface ItemGroup {
  readonly items: readonly ClaimItem[];
  readonly chain: boolean;
}

/** Shorter groups are not worth the questions. */
const MIN_CHAIN = 8;

export function itemGroup(items: readonly ClaimItem[], graph: PlanGraph): ItemGroup {
  if (items.length < MIN_CHAIN || items.some(isStrict)) return { items, chain: false };
  const sorted = items.toSorted((a, b) => waveOf(a, graph) - waveOf(b, graph));
  const chain = sorted.every((item, at) => at === 0 || follows(item, sorted[at - 1] ?? item, graph));
  return chain ? { items: sorted, chain } : { items, chain };
}

/** Calls `visit` for the items of a group that may be unordered with `item`, until it returns false. Returns whether it never did. */
export function visitGroup({ items, chain }: ItemGroup, item: ClaimItem, graph: PlanGraph, visit: (other: ClaimItem) => boolean): boolean {
  const { workstream } = item.entry;
  let [from, to] = [0, items.length];
  if (chain && !isStrict(item)) {
    from = firstWithout(items, ({ entry }) => graph.isAfter(workstream, entry.workstream) === true);
    to = firstWithout(items, ({ entry }) => graph.isAfter(entry.workstream, workstream) !== true);
  }
  for (let at = from; at < to; at++) {
    const other = items[at];
    if (other !== undefined && !visit(other)) return false;
  }
  return true;
}

const isStrict = ({ entry }: ClaimItem): boolean => entry.workstream.claims.policy === 'strict';

const waveOf = ({ entry }: ClaimItem, graph: PlanGraph): number => graph.waveOf[entry.workstream.index] ?? 0;

function follows({ entry }: ClaimItem, { entry: before }: ClaimItem, graph: PlanGraph): boolean {
  return entry.workstream === before.workstream || graph.isAfter(entry.workstream, before.workstream) === true;
}

/** The first place from which on a condition, which holds up to it, holds no more. */
function firstWithout(items: readonly ClaimItem[], holds: (item: ClaimItem) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { ClaimItem } from './claim-index.ts';
import type { PlanGraph } from './plan-graph.ts';

/**
 * Claims that the index does not tell apart. In a chain each workstream comes after all before it, so that a claim of any workstream can
 * only be unordered with a stretch of them, which two binary searches find: a plan in which every workstream changes one file, each after
 * the other, has quadratically many pairs, all of them sound.
 */
export class ItemGroup {
  readonly #graph: PlanGraph;
  #items: ClaimItem[] = [];
  /** Known from the first visit on. */
  #chain: boolean | undefined;

  constructor(graph: PlanGraph) {
    this.#graph = graph;
  }

  /** Only before the first visit. */
  add(item: ClaimItem): void {
    this.#items.push(item);
  }

  /** Calls `visit` for the items that may be unordered with `item`, until it returns false. Returns whether it never did. */
  visit(item: ClaimItem, visit: (other: ClaimItem) => boolean): boolean {
    this.#chain ??= this.#sortChain();
    const { workstream } = item.entry;
    let [from, to] = [0, this.#items.length];
    if (this.#chain && !isStrict(item)) {
      from = firstWithout(this.#items, ({ entry }) => this.#graph.isAfter(workstream, entry.workstream) === true);
      to = firstWithout(this.#items, ({ entry }) => this.#graph.isAfter(entry.workstream, workstream) !== true);
    }
    for (let at = from; at < to; at++) {
      const other = this.#items[at];
      if (other !== undefined && !visit(other)) return false;
    }
    return true;
  }

  #sortChain(): boolean {
    if (this.#items.length < MIN_CHAIN || this.#items.some(isStrict)) return false;
    const sorted = this.#items.toSorted((a, b) => waveOf(a, this.#graph) - waveOf(b, this.#graph));
    const chain = sorted.every((item, at) => at === 0 || follows(item, sorted[at - 1] ?? item, this.#graph));
    if (chain) this.#items = sorted;
    return chain;
  }
}

/** Shorter groups are not worth the questions. */
const MIN_CHAIN = 8;

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

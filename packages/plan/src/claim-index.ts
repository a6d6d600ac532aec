import type { ClaimSet, Pattern } from '@aiop/claims';
import { AffixIndex } from './affix-index.ts';
import { type ClaimShape, claimShapes, shapesMeet } from './claim-shape.ts';
import { ItemGroup } from './item-group.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Workstream } from './plan-model.ts';

/** One pattern of one workstream. */
export interface ClaimEntry {
  /** From 0, over all patterns of the plan. */
  readonly order: number;
  readonly workstream: Workstream;
  readonly field: 'write' | 'read';
  /** From 0, in the field's list. */
  readonly index: number;
  readonly pattern: Pattern;
  readonly shapes: readonly ClaimShape[];
}

/** One alternative of a pattern. */
export interface ClaimItem {
  readonly entry: ClaimEntry;
  readonly shape: ClaimShape;
}

/** What looking for pairs may still cost. Below zero the search stops. */
export interface SearchBudget {
  left: number;
}

type Visit = (other: ClaimItem) => boolean;

/**
 * Calls `visit` once for each pair of patterns of different workstreams that may meet, or may be file and folder to each other, until it
 * returns false or the budget is used up. Pairs that are ordered may be left out, unless a policy denies every overlap.
 *
 * Of two patterns that meet, the literal leading segments of one begin those of the other; and of their last segments, the literal
 * beginning of one begins that of the other, as one literal end ends the other. Patterns are indexed by all three.
 */
export function visitNearbyClaims(
  claims: ReadonlyMap<Workstream, ClaimSet>,
  graph: PlanGraph,
  budget: SearchBudget,
  visit: (a: ClaimEntry, b: ClaimEntry) => boolean,
): void {
  const byHead = Map.groupBy(itemsOf(claims), ({ shape }) => shape.head);
  const nodes = new Map<string, Node>();
  const nodeAt = (head: string): Node | undefined => {
    const items = byHead.get(head);
    if (items === undefined) return undefined;
    const node = nodes.get(head) ?? nodeOf(items, graph);
    if (node.size === 'many') nodes.set(head, node);
    return node;
  };
  const spend = (): boolean => budget.left-- > 0;
  for (const items of byHead.values()) {
    for (const item of items) {
      const visitOther: Visit = (other) => spend() && (!isPair(item, other) || visit(other.entry, item.entry));
      if (!visitNode(nodeAt(item.shape.head), item, visitOther, spend)) return;
      if (!visitNodesAbove(nodeAt, item, visitOther, spend)) return;
    }
  }
}

function itemsOf(claims: ReadonlyMap<Workstream, ClaimSet>): ClaimItem[] {
  const items: ClaimItem[] = [];
  let order = 0;
  for (const [workstream, set] of claims) {
    for (const field of ['write', 'read'] as const) {
      for (const [index, pattern] of set[field].entries()) {
        const shapes = claimShapes(pattern);
        const entry = { order: order++, workstream, field, index, pattern, shapes };
        for (const shape of shapes) items.push({ entry, shape });
      }
    }
  }
  return items;
}

/** The items of one head. Where they are many: those of exactly that path, and all others by the ends of their last segments. */
type Node =
  | { readonly size: 'few'; readonly items: readonly ClaimItem[] }
  | { readonly size: 'many'; readonly literals: ItemGroup; readonly others: AffixIndex<ItemGroup> };

/** Up to here looking at each item is faster than an index. */
const MAX_FEW = 8;

function nodeOf(items: readonly ClaimItem[], graph: PlanGraph): Node {
  if (items.length <= MAX_FEW) return { size: 'few', items };
  const others = new AffixIndex<ItemGroup>();
  const literals = new ItemGroup(graph);
  for (const item of items) {
    const group = item.shape.literal ? literals : others.at(item.shape, () => new ItemGroup(graph));
    group.add(item);
  }
  return { size: 'many', literals, others };
}

/** The pairs inside one node, each found from the later item, or from the one that is not literal. */
function visitNode(node: Node | undefined, item: ClaimItem, visit: Visit, spend: () => boolean): boolean {
  if (node === undefined) return true;
  const { shape, entry } = item;
  const visitEarlier: Visit = (other) => other.entry.order >= entry.order || visit(other);
  if (node.size === 'few') {
    return node.items.every((other) => (shape.literal === other.shape.literal ? visitEarlier(other) : shape.literal || visit(other)));
  }
  if (shape.literal) return node.literals.visit(item, visitEarlier);
  if (!node.literals.visit(item, visit)) return false;
  return node.others.near(shape, (group) => group.visit(item, visitEarlier), spend);
}

/** The pairs with items whose head is a folder above: what lies beneath a literal one needs it as a folder. */
function visitNodesAbove(nodeAt: (head: string) => Node | undefined, item: ClaimItem, visit: Visit, spend: () => boolean): boolean {
  const { head } = item.shape;
  if (head === '') return true;
  for (let end = 0; end >= 0; end = head.indexOf('/', end + 1)) {
    const node = nodeAt(head.slice(0, end));
    if (node === undefined) continue;
    if (node.size === 'few') {
      if (!node.items.every(visit)) return false;
      continue;
    }
    if (!node.literals.visit(item, visit)) return false;
    if (!node.others.near(item.shape, (group) => group.visit(item, visit), spend)) return false;
  }
  return true;
}

function isPair(a: ClaimItem, b: ClaimItem): boolean {
  if (a.entry.workstream === b.entry.workstream || (a.entry.field === 'read' && b.entry.field === 'read')) return false;
  if (a.entry.shapes.length === 1 && b.entry.shapes.length === 1) return shapesMeet(a.shape, b.shape);
  return a.entry.order < b.entry.order ? isFirstMeeting(a, b) : isFirstMeeting(b, a);
}

/** Of the alternatives of two patterns several may meet: only the first two count, so that a pair is visited once. */
function isFirstMeeting(a: ClaimItem, b: ClaimItem): boolean {
  for (const one of a.entry.shapes) {
    for (const other of b.entry.shapes) if (shapesMeet(one, other)) return one === a.shape && other === b.shape;
  }
  return false;
}

import type { ClaimSet, Pattern } from '@aiop/claims';
import type { Workstream } from './plan-model.ts';

/** One pattern of one workstream, ready to be compared. */
export interface ClaimEntry {
  readonly workstream: Workstream;
  readonly field: 'write' | 'read';
  readonly index: number;
  readonly pattern: Pattern;
  /** This pattern alone, with what the workstream excepts. */
  readonly alone: ClaimSet;
  /** What every path that the pattern matches ends with, folded; empty where nothing is known. */
  readonly tail: string;
}

interface TrieNode {
  readonly entries: ClaimEntry[];
  readonly children: Map<string, TrieNode>;
}

const trieNode = (): TrieNode => ({ entries: [], children: new Map() });

/**
 * Calls `visit` once for each pair of patterns of different workstreams that may meet, or may be file and folder to each other, until it
 * returns false. Patterns are kept in a trie over their literal leading segments: of two that meet, one's segments begin the other's.
 */
export function visitNearbyClaims(claims: ReadonlyMap<Workstream, ClaimSet>, visit: (a: ClaimEntry, b: ClaimEntry) => boolean): void {
  const root = trieNode();
  for (const [workstream, set] of claims) {
    for (const field of ['write', 'read'] as const) {
      for (const [index, pattern] of set[field].entries()) {
        const entry = entryOf(workstream, field, index, pattern, set);
        const node = insert(root, headOf(pattern));
        node.entries.push(entry);
      }
    }
  }
  const pending: { readonly node: TrieNode; readonly above: readonly (readonly ClaimEntry[])[] }[] = [{ node: root, above: [] }];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const { node, above } = at;
    if (!visitNode(node.entries, above, visit)) return;
    const beneath = node.entries.length === 0 ? above : [...above, node.entries];
    for (const child of node.children.values()) pending.push({ node: child, above: beneath });
  }
}

function visitNode(
  entries: readonly ClaimEntry[],
  above: readonly (readonly ClaimEntry[])[],
  visit: (a: ClaimEntry, b: ClaimEntry) => boolean,
): boolean {
  for (const [place, entry] of entries.entries()) {
    for (const others of above) {
      for (const other of others) if (mayMeet(entry, other) && !visit(other, entry)) return false;
    }
    for (let before = 0; before < place; before++) {
      const other = entries[before];
      if (other !== undefined && mayMeet(entry, other) && !visit(other, entry)) return false;
    }
  }
  return true;
}

function mayMeet(a: ClaimEntry, b: ClaimEntry): boolean {
  return a.workstream !== b.workstream && (a.field === 'write' || b.field === 'write');
}

/** Whether two patterns end in different characters, so that no path is matched by both. Does not hold for file and folder. */
export function tailsDiffer(a: ClaimEntry, b: ClaimEntry): boolean {
  return !a.tail.endsWith(b.tail) && !b.tail.endsWith(a.tail) && !a.pattern.literal && !b.pattern.literal;
}

function entryOf(workstream: Workstream, field: 'write' | 'read', index: number, pattern: Pattern, set: ClaimSet): ClaimEntry {
  const alone = { ...set, write: field === 'write' ? [pattern] : [], read: field === 'read' ? [pattern] : [] };
  return { workstream, field, index, pattern, alone, tail: tailOf(pattern) };
}

function insert(root: TrieNode, head: readonly string[]): TrieNode {
  let node = root;
  for (const segment of head) {
    let child = node.children.get(segment);
    if (child === undefined) {
      child = trieNode();
      node.children.set(segment, child);
    }
    node = child;
  }
  return node;
}

/** The literal leading segments of each alternative of a pattern. */
export function literalHeads({ segments }: Pattern): readonly (readonly string[])[] {
  return segments.map((steps) => {
    const literal: string[] = [];
    for (const step of steps) {
      if (step.kind !== 'literal') break;
      literal.push(step.text);
    }
    return literal;
  });
}

/** The literal leading segments that all alternatives of a pattern share, folded. */
function headOf(pattern: Pattern): readonly string[] {
  const [first = [], ...others] = literalHeads(pattern.folded());
  const differs = first.findIndex((segment, index) => others.some((head) => head[index] !== segment));
  return differs < 0 ? first : first.slice(0, differs);
}

function tailOf(pattern: Pattern): string {
  const [steps, ...others] = pattern.folded().segments;
  const last = steps?.at(-1);
  if (others.length > 0 || last?.kind !== 'wild') return '';
  let tail = '';
  for (const atom of last.atoms.toReversed()) {
    // Beyond ASCII a character may join with the one before it, which the wildcard may hold.
    if (atom.kind !== 'char' || atom.char > '\u007f') break;
    tail = atom.char + tail;
  }
  return tail;
}

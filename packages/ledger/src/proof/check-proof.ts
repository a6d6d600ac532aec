import { UsageError } from '@aiop/diagnostics';
import { type Anchor, anchorIn, formatAnchor } from '../anchors/anchor.ts';
import { parseCanonicalLine } from '../canonical-line.ts';
import { isRecord } from '../event.ts';
import { parseEventText } from '../event-text.ts';
import { leafHash } from '../merkle.ts';
import { verifyConsistency, verifyInclusion } from './merkle-proof.ts';

/** A path of a tree of 2^53 leaves, and what a proof of consistency has besides. */
const MAX_HASHES = 64;

/**
 * What a proof shows without the ledger:
 * - `proven`: of the anchor that was noted elsewhere;
 * - `holds`: of the `end` that it names itself, or from the one that it names itself: nothing yet, until that is one that was noted;
 * - `fails`: nothing.
 */
export type CheckedProof = ({ readonly state: 'proven' | 'holds' } & ShownByProof) | { readonly state: 'fails'; readonly reason: string };

/** Numbers of entries are not among it: several of them can fit the same hashes. */
type ShownByProof =
  /** `line` is entry `entry` of the ledger that the anchor `end` is of: the line says so itself, and the tree that it is there. */
  | { readonly kind: 'inclusion'; readonly entry: number; readonly line: string; readonly end: Anchor }
  /** The ledger that the anchor `end` is of begins with all of the one that `from` is of. */
  | { readonly kind: 'consistency'; readonly from: Anchor; readonly end: Anchor };

/** A tree as a proof names it. */
interface NamedTree {
  readonly anchor: Anchor;
  readonly count: number;
}

/**
 * Checks a proof as `aiop ledger prove --json` prints it.
 * @param anchor what is believed: for an entry, the end of the ledger; for growth, where it began
 * @throws UsageError naming `where` for what is no such proof
 */
export function checkProof(text: string, where: string, anchor: Anchor | undefined): CheckedProof {
  const proof = parseEventText(text, where);
  if (!isRecord(proof)) throw noProof(where, 'it is no object');
  const tree = treeOf(proof.head);
  if (tree === undefined) throw noProof(where, 'its head has no size, count and root');
  if (proof.state === 'other') return { state: 'fails', reason: 'it says itself that the ledger did not grow from the anchor' };
  const hashes = hashesOf(proof.hashes);
  if (hashes === undefined) throw noProof(where, `it has no hashes, of 64 hex digits each, at most ${MAX_HASHES}`);
  return proof.anchor === undefined ? checkInclusion(proof, tree, hashes, where, anchor) : checkGrowth(proof, tree, hashes, where, anchor);
}

type Fields = Readonly<Record<string, unknown>>;

function checkInclusion(
  { entry, line }: Fields,
  { anchor: end, count }: NamedTree,
  hashes: readonly Uint8Array[],
  where: string,
  anchor?: Anchor,
): CheckedProof {
  if (!isCount(entry) || typeof line !== 'string') throw noProof(where, 'it has neither an entry with its line nor an anchor');
  const bytes = Buffer.from(line);
  const parsed = parseCanonicalLine(bytes);
  if (!parsed.ok || parsed.value.idx !== entry) return { state: 'fails', reason: `its line is not that of an entry ${entry}` };
  if (!verifyInclusion({ index: entry, size: count }, leafHash(bytes), hashes, rootOf(end)))
    return { state: 'fails', reason: 'its hashes do not lead from its line to its root' };
  return believed({ kind: 'inclusion', entry, line, end }, end, anchor);
}

function checkGrowth(
  proof: Fields,
  { anchor: end, count: second }: NamedTree,
  hashes: readonly Uint8Array[],
  where: string,
  anchor?: Anchor,
): CheckedProof {
  const old = isRecord(proof.anchor) ? treeOf({ ...proof.anchor, count: proof.count }) : undefined;
  if (old === undefined) throw noProof(where, 'its anchor has no size and root, or it has no count');
  const { anchor: from, count: first } = old;
  if (from.size > end.size || !verifyConsistency({ first, second }, rootOf(from), rootOf(end), hashes))
    return { state: 'fails', reason: 'its hashes do not lead from the root of its anchor to its root' };
  return believed({ kind: 'consistency', from, end }, from, anchor);
}

function believed(shown: ShownByProof, of: Anchor, anchor: Anchor | undefined): CheckedProof {
  if (anchor === undefined) return { state: 'holds', ...shown };
  if (anchor.size === of.size && anchor.root === of.root) return { state: 'proven', ...shown };
  return { state: 'fails', reason: `it is about ${formatAnchor(of)}, which is not the anchor that was given` };
}

const rootOf = ({ root }: Anchor): Uint8Array => Buffer.from(root, 'hex');

function treeOf(head: unknown): NamedTree | undefined {
  if (!isRecord(head) || !isCount(head.count)) return undefined;
  const anchor = anchorIn(`${String(head.size)}:${String(head.root)}`);
  return anchor === undefined ? undefined : { anchor, count: head.count };
}

function hashesOf(value: unknown): readonly Uint8Array[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_HASHES) return undefined;
  const hashes: readonly unknown[] = value;
  const isHash = (hash: unknown): hash is string => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return hashes.every(isHash) ? hashes.map((hash) => Buffer.from(hash, 'hex')) : undefined;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const noProof = (where: string, what: string): UsageError =>
  new UsageError({
    what,
    where,
    expected: 'a proof as `aiop ledger prove --json` prints it',
    fix: 'save its output to a file, and name that',
  });

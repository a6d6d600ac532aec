import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Anchor } from '../anchors/anchor.ts';
import type { LedgerHead } from '../head.ts';
import { BLOCK_LEAVES, leafHash, parentHash } from '../merkle.ts';
import { countAt, type LedgerTree, openTree, rootOver } from './ledger-tree.ts';
import { consistencyProof, inclusionProof } from './merkle-proof.ts';

export interface ProofRequest {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  readonly shownAs?: string;
}

/** That an entry is in the ledger that has this head. All hashes are 64 hex digits. */
export interface InclusionProof {
  readonly head: LedgerHead;
  /** Number of the entry, from 0. */
  readonly entry: number;
  /** Where its line begins. */
  readonly byte: number;
  /** The line itself, without its line feed. */
  readonly line: string;
  /** SHA-256(0x00 ‖ line). */
  readonly leaf: string;
  /** From the leaf to the root (RFC 6962, section 2.1.1). */
  readonly hashes: readonly string[];
}

/** That the ledger that has this head grew from the one that an anchor was taken of; or that it did not. */
export type ConsistencyProof = {
  readonly head: LedgerHead;
  readonly anchor: Anchor;
} & (
  | {
      readonly state: 'grown';
      /** Entries in the anchor's bytes. */
      readonly count: number;
      /** RFC 6962, section 2.1.2. */
      readonly hashes: readonly string[];
    }
  | { readonly state: 'other'; readonly reason: string }
);

/** @throws UsageError for an entry that is not there, and for a ledger that does not fit its head */
export function proveInclusion(
  { ledger, shownAs = ledger }: ProofRequest,
  entry: number,
  ports: { readonly files: Files },
): InclusionProof {
  const tree = openTree(ledger, shownAs, ports);
  const { head } = tree;
  const block = Math.floor(entry / BLOCK_LEAVES);
  const line = entry < head.count ? tree.lines(block)[entry % BLOCK_LEAVES] : undefined;
  if (line === undefined) {
    const expected = head.count === 0 ? 'a ledger with entries' : `a number from 0 to ${head.count - 1}`;
    throw new UsageError({ what: `there is no entry ${entry}`, where: shownAs, expected, fix: 'name an entry that is there' });
  }
  requireBlock(tree, block, shownAs);
  return {
    head,
    entry,
    byte: line.byte,
    line: new TextDecoder().decode(line.bytes),
    leaf: hex(leafHash(line.bytes)),
    hashes: inclusionProof(entry, head.count, tree.subtree).map(hex),
  };
}

/** @throws UsageError for a ledger that does not fit its head */
export function proveConsistency(
  { ledger, shownAs = ledger }: ProofRequest,
  anchor: Anchor,
  ports: { readonly files: Files },
): ConsistencyProof {
  const tree = openTree(ledger, shownAs, ports);
  const { head } = tree;
  const other = (reason: string): ConsistencyProof => ({ head, anchor, state: 'other', reason });
  if (anchor.size > head.size) return other(`it has ${head.size} bytes, fewer than the ${anchor.size} of the anchor`);
  if (anchor.size === 0) return other('an anchor of nothing proves nothing');
  const count = countAt(tree, anchor.size);
  if (count === undefined) return other(`no line ends at byte ${anchor.size}`);
  requireBlock(tree, Math.floor((count - 1) / BLOCK_LEAVES), shownAs);
  if (rootOver(count, tree) !== anchor.root) return other(`its first ${anchor.size} bytes are not those that the anchor was taken of`);
  return { head, anchor, state: 'grown', count, hashes: consistencyProof(count, head.count, tree.subtree).map(hex) };
}

/** A full block was not read when the tree was opened: its lines have to be those that its root was made of. */
function requireBlock(tree: LedgerTree, block: number, shownAs: string): void {
  const from = block * BLOCK_LEAVES;
  if (from + BLOCK_LEAVES > tree.head.count) return;
  const [left, right] = [tree.subtree(LEVEL_BELOW_BLOCK, block * 2), tree.subtree(LEVEL_BELOW_BLOCK, block * 2 + 1)];
  if (hex(parentHash(left, right)) === hex(tree.subtree(LEVEL_BELOW_BLOCK + 1, block))) return;
  throw new UsageError({
    what: `entries ${from} to ${from + BLOCK_LEAVES - 1} are not those that the root of the head file was made of`,
    where: shownAs,
    expected: 'a ledger that fits its head file',
    fix: 'run `aiop ledger verify` to learn what happened to it',
  });
}

const LEVEL_BELOW_BLOCK = Math.log2(BLOCK_LEAVES) - 1;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

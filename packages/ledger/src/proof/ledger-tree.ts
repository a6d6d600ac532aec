import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { TreeBlock } from '../chain.ts';
import { emptyHead, type LedgerHead, readHead } from '../head.ts';
import { readLines } from '../lines.ts';
import { BLOCK_LEAVES, leafHash, parentHash } from '../merkle.ts';
import { refuseLinks } from '../paths.ts';
import { readTreeIndex, scanBlocks } from '../tree-index.ts';
import { rangeRoot, type SubtreeRoot } from './merkle-proof.ts';

const BLOCK_LEVEL = Math.log2(BLOCK_LEAVES);

/** A line of a ledger, and the byte where it begins. */
export interface PlacedLine {
  readonly byte: number;
  readonly bytes: Uint8Array;
}

/** The Merkle tree over a ledger, as its head has it. */
export interface LedgerTree extends BlockTree {
  readonly head: LedgerHead;
}

/** The Merkle tree over the lines of a ledger, of which only those that are asked for are read. */
export interface BlockTree {
  readonly subtree: SubtreeRoot;
  /** The lines of a block of `BLOCK_LEAVES` entries; the last one may have fewer. */
  lines(block: number): readonly PlacedLine[];
  /** Which block holds a byte. */
  blockAt(byte: number): number;
}

/**
 * Opens the tree over a ledger: by its index, without reading more of the ledger than the end of it, or by reading all of it where the index is
 * missing or does not lead to the root of the head.
 * @throws UsageError where ledger and head do not fit each other
 */
export function openTree(ledger: string, shownAs: string, { files }: { readonly files: Files }): LedgerTree {
  refuseLinks(files, ledger);
  const headFile = readHead(files, ledger);
  if (headFile.state !== 'sound') throw unfit(shownAs, 'it has no sound head file');
  const { head } = headFile;
  const tree = treeUnder(ledger, head, files);
  if (tree === undefined) throw unfit(shownAs, 'its lines do not lead to the root of its head file');
  return { ...tree, head };
}

/** The same under a head that is known otherwise; undefined where the lines do not lead to its root. */
export function treeUnder(ledger: string, head: LedgerHead, files: Files): BlockTree | undefined {
  const indexed = readTreeIndex(files, ledger, head.count);
  const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
  if (tree !== undefined && rootOver(head.count, tree) === head.root) return tree;
  const scanned = treeOver(ledger, head, scanBlocks(files, ledger, head.size), files);
  return rootOver(head.count, scanned) === head.root ? scanned : undefined;
}

/** The tree over the first `head.size` bytes of a ledger, given the roots of its full blocks, which are believed. */
export function treeOver(ledger: string, head: Pick<LedgerHead, 'size' | 'count'>, blocks: readonly TreeBlock[], files: Files): BlockTree {
  const levels: Uint8Array[][] = [blocks.map(({ root }) => root)];
  for (let below = levels[0] ?? []; below.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let at = 0; at + 1 < below.length; at += 2) above.push(parentHash(hashAt(below, at), hashAt(below, at + 1)));
    levels.push(above);
    below = above;
  }
  const known = new Map<number, readonly PlacedLine[]>();
  const lines = (block: number): readonly PlacedLine[] => {
    const read = known.get(block) ?? blockLines(files, ledger, blocks[block - 1]?.end ?? 0, blocks[block]?.end ?? head.size);
    known.set(block, read);
    return read;
  };
  const subtree: SubtreeRoot = (level, index) => {
    if (level >= BLOCK_LEVEL) return hashAt(levels[level - BLOCK_LEVEL] ?? [], index);
    const from = index * 2 ** level;
    const block = Math.floor(from / BLOCK_LEAVES);
    return perfectRoot(lines(block).slice(from % BLOCK_LEAVES, (from % BLOCK_LEAVES) + 2 ** level));
  };
  const blockAt = (byte: number): number => {
    const found = blocks.findIndex(({ end }) => byte < end);
    return found < 0 ? blocks.length : found;
  };
  return { subtree, lines, blockAt };
}

/** The root over the first `count` entries, 64 hex digits. */
export const rootOver = (count: number, { subtree }: BlockTree): string =>
  count === 0 ? emptyHead().root : Buffer.from(rangeRoot(0, count, subtree)).toString('hex');

/** The root over the first `size` of a ledger's `total` bytes, or undefined where no line ends there. */
export function rootAt(size: number, total: number, tree: BlockTree): string | undefined {
  if (size > total) return undefined;
  const count = size === 0 ? 0 : countAt(tree, size);
  return count === undefined ? undefined : rootOver(count, tree);
}

/** How many lines the first `size` bytes hold (1 at the least), or undefined where the last one is not whole. */
export function countAt({ blockAt, lines }: BlockTree, size: number): number | undefined {
  const block = blockAt(size - 1);
  const within = lines(block).findIndex(({ byte, bytes }) => byte + bytes.length + 1 === size);
  return within < 0 ? undefined : block * BLOCK_LEAVES + within + 1;
}

function blockLines(files: Files, ledger: string, from: number, to: number): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const line of readLines(files, ledger, from, to))
    if (line.state === 'whole') lines.push({ byte: line.byte, bytes: new Uint8Array(line.bytes) });
  return lines;
}

/** The root over as many lines as a power of two; of nothing sensible where the ledger is shorter than it says. */
function perfectRoot(lines: readonly PlacedLine[]): Uint8Array {
  let hashes = lines.map(({ bytes }) => leafHash(bytes));
  while (hashes.length > 1) hashes = hashes.flatMap((hash, at) => (at % 2 === 0 ? [parentHash(hash, hashAt(hashes, at + 1))] : []));
  return hashAt(hashes, 0);
}

/** A hash that is not there leads to another root, and is found by that. */
const hashAt = (hashes: readonly Uint8Array[], index: number): Uint8Array => hashes[index] ?? new Uint8Array(32);

function unfit(where: string, what: string): UsageError {
  return new UsageError({
    what,
    where,
    expected: 'a ledger that fits its head file',
    fix: 'run `aiop ledger verify` to learn what happened to it',
  });
}

import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { TreeBlock } from '../chain.ts';
import { type LedgerHead, readHead } from '../head.ts';
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
export interface LedgerTree {
  readonly head: LedgerHead;
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
  const indexed = readTreeIndex(files, ledger, head.count);
  const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
  if (tree !== undefined && rootOf(tree) === head.root) return tree;
  const scanned = treeOver(ledger, head, scanBlocks(files, ledger, head.size), files);
  if (rootOf(scanned) !== head.root) throw unfit(shownAs, 'its lines do not lead to the root of its head file');
  return scanned;
}

function treeOver(ledger: string, head: LedgerHead, blocks: readonly TreeBlock[], files: Files): LedgerTree {
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
  return { head, subtree, lines, blockAt };
}

const rootOf = ({ head, subtree }: LedgerTree): string =>
  head.count === 0 ? head.root : Buffer.from(rangeRoot(0, head.count, subtree)).toString('hex');

function blockLines(files: Files, ledger: string, from: number, to: number): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const line of readLines(files, ledger, from, to)) if (line.state === 'whole') lines.push(line);
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

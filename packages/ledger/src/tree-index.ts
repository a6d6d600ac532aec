import type { Files } from '@aiop/ports';
import type { Chain, TreeBlock } from './chain.ts';
import { readLines } from './lines.ts';
import { BLOCK_LEAVES, merkleRange } from './merkle.ts';
import { treePath } from './paths.ts';

const HASH_DIGITS = 64;
const OFFSET_DIGITS = 15;
/** `<root> <end>`, both of fixed width, and a line feed. */
const RECORD_BYTES = HASH_DIGITS + 1 + OFFSET_DIGITS + 1;

/**
 * Brings the index of the tree up to date: one line for each full block of entries. What it says follows from the ledger, so whoever reads it
 * holds it against the head, and makes it anew where it does not fit: it is written after the lines and before the head, and not synced.
 * @param chain the chain as it is after the new lines
 */
export function writeTreeIndex(files: Files, ledger: string, chain: Chain): void {
  const path = treePath(ledger);
  const known = (fullBlocks(chain.count) - chain.blocks.length) * RECORD_BYTES;
  const size = files.status(path)?.size ?? 0;
  if (size < known) {
    files.write(path, scanBlocks(files, ledger, chain.size).map(recordOf).join(''), { sync: false });
    return;
  }
  // What a killed writer left.
  if (size > known) files.truncate(path, known);
  if (chain.blocks.length > 0) files.append(path, chain.blocks.map(recordOf).join(''), { sync: false });
}

/** The blocks that the index names for a ledger of `count` entries, or undefined where it does not name them all. */
export function readTreeIndex(files: Files, ledger: string, count: number): readonly TreeBlock[] | undefined {
  const path = treePath(ledger);
  const length = fullBlocks(count) * RECORD_BYTES;
  if (length === 0) return [];
  if (files.status(path)?.kind !== 'file') return undefined;
  const bytes = files.readRange(path, 0, length);
  if (bytes.length < length) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return Array.from({ length: fullBlocks(count) }, (_, index) => blockAt(text, index * RECORD_BYTES));
}

/** The full blocks of a ledger's first `size` bytes, from its lines. Checks nothing. */
export function scanBlocks(files: Files, ledger: string, size: number): readonly TreeBlock[] {
  const range = merkleRange();
  const blocks: TreeBlock[] = [];
  for (const line of readLines(files, ledger, 0, size)) {
    if (line.state !== 'whole') break;
    range.append(line.bytes);
    if (range.count % BLOCK_LEAVES === 0 && range.lastBlock !== undefined)
      blocks.push({ root: range.lastBlock, end: line.byte + line.bytes.length + 1 });
  }
  return blocks;
}

const fullBlocks = (count: number): number => Math.floor(count / BLOCK_LEAVES);

const recordOf = ({ root, end }: TreeBlock): string => `${Buffer.from(root).toString('hex')} ${String(end).padStart(OFFSET_DIGITS, '0')}\n`;

const blockAt = (text: string, from: number): TreeBlock => ({
  root: Buffer.from(text.slice(from, from + HASH_DIGITS), 'hex'),
  end: Number(text.slice(from + HASH_DIGITS + 1, from + RECORD_BYTES - 1)),
});

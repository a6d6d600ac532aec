import type { Blake3 } from '@aiop/ids';
import type { StoredHead } from './head.ts';
import { BLOCK_LEAVES, type MerkleRange, merkleRange } from './merkle.ts';

/** A block of `BLOCK_LEAVES` entries: the root over them, and the byte after the last one. */
export interface TreeBlock {
  readonly root: Uint8Array;
  readonly end: number;
}

/** The growing end of a ledger: its chain and its tree, fed line by line. */
export interface Chain {
  readonly size: number;
  readonly count: number;
  /** BLAKE3 of the last line. */
  readonly head: string;
  /** The blocks that were filled since the chain was made, in order. */
  readonly blocks: readonly TreeBlock[];
  /** Adds a line, given without its line feed. Checks nothing. */
  extend(line: Uint8Array): void;
  snapshot(): StoredHead;
}

/** A chain that goes on where `from` ends. */
export function chainFrom(from: StoredHead, blake3: Blake3): Chain {
  const range: MerkleRange = merkleRange(from.count, from.range);
  const blocks: TreeBlock[] = [];
  let { size, head } = from;
  return {
    blocks,
    get size() {
      return size;
    },
    get count() {
      return range.count;
    },
    get head() {
      return head;
    },
    extend(line) {
      head = blake3.hex(line);
      range.append(line);
      size += line.length + 1;
      const root = range.count % BLOCK_LEAVES === 0 ? range.lastBlock : undefined;
      if (root !== undefined) blocks.push({ root, end: size });
    },
    snapshot: () => ({ size, count: range.count, root: range.root(), head, range: range.nodes() }),
  };
}

import type { Blake3 } from '@aiop/ids';
import type { StoredHead } from './head.ts';
import { type MerkleRange, merkleRange } from './merkle.ts';

/** The growing end of a ledger: its chain and its tree, fed line by line. */
export interface Chain {
  readonly size: number;
  readonly count: number;
  /** BLAKE3 of the last line. */
  readonly head: string;
  /** Adds a line, given without its line feed. Checks nothing. */
  extend(line: Uint8Array): void;
  snapshot(): StoredHead;
}

/** A chain that goes on where `from` ends. */
export function chainFrom(from: StoredHead, blake3: Blake3): Chain {
  const range: MerkleRange = merkleRange(from.count, from.range);
  let { size, head } = from;
  return {
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
    },
    snapshot: () => ({ size, count: range.count, root: range.root(), head, range: range.nodes() }),
  };
}

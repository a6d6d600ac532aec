import { hash } from 'node:crypto';
import { MAX_LINE_BYTES } from './lines.ts';

const LEAF = 0x00;
const NODE = 0x01;

/** Leaves of one block, as in the tiles of https://c2sp.org/tlog-tiles. */
export const BLOCK_LEAVES = 256;

/**
 * The Merkle tree over the ledger's lines (RFC 6962, section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01), kept as its
 * compact range: the roots of the perfect subtrees that the leaves so far fall into, largest first. Appending a leaf costs O(log n) at
 * the worst and O(1) on average, and the range of a million leaves is at most 20 hashes.
 */
export interface MerkleRange {
  /** Leaves so far. */
  readonly count: number;
  /** Adds a leaf: the bytes of a line without its line feed. */
  append(line: Uint8Array): void;
  /** The tree's root, 64 lower-case hex digits; SHA-256 of nothing for no leaves. */
  root(): string;
  /** Root of the block of `BLOCK_LEAVES` leaves that was filled last since the range was made. */
  readonly lastBlock: Uint8Array | undefined;
  /** The subtree roots, largest first, as 64 hex digits each: as many as `count` has bits set. */
  nodes(): readonly string[];
}

/** A range over nothing, or the one that `count` and `nodes` describe. `nodes` must be as many as `count` has bits set. */
export function merkleRange(count = 0, nodes: readonly string[] = []): MerkleRange {
  let leaves = count;
  const stack: Uint8Array[] = nodes.map((node) => Buffer.from(node, 'hex'));
  let lastBlock: Uint8Array | undefined;
  const leaf = new Uint8Array(1 + MAX_LINE_BYTES);
  leaf[0] = LEAF;
  return {
    get lastBlock() {
      return lastBlock;
    },
    get count() {
      return leaves;
    },
    append(line) {
      leaf.set(line, 1);
      let node = sha256(leaf.subarray(0, 1 + line.length));
      let width = 1;
      // Each trailing set bit of the old count is a subtree of the same size as the new one: the two become one.
      for (let rest = leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
        const left = stack.pop();
        if (left !== undefined) node = parentHash(left, node);
        width *= 2;
        if (width === BLOCK_LEAVES) lastBlock = node;
      }
      stack.push(node);
      leaves++;
    },
    root() {
      const folded = stack.reduceRight<Uint8Array | undefined>(
        (right, left) => (right === undefined ? left : parentHash(left, right)),
        undefined,
      );
      return hex(folded ?? sha256(new Uint8Array()));
    },
    nodes: () => stack.map(hex),
  };
}

/** The hash of a leaf: the bytes of a line without its line feed. */
export const leafHash = (line: Uint8Array): Uint8Array => sha256(Buffer.concat([Uint8Array.of(LEAF), line]));

/** How many subtree roots a tree of `count` leaves has in its compact range. */
export function rangeLength(count: number): number {
  let bits = 0;
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The hash of a node over its two children (RFC 6962, section 2.1). */
export function parentHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const pair = new Uint8Array(65);
  pair[0] = NODE;
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

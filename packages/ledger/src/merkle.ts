import { hash } from 'node:crypto';
import { MAX_LINE_BYTES } from './lines.ts';

const LEAF = 0x00;
const NODE = 0x01;

/**
 * A hash as text, one character a byte: nodes are hashed and kept in this form, because to have each as bytes of its own takes three times as
 * long as to compute it.
 */
type Digest = string;

/** What is hashed is put together here; nothing of it outlives a call. */
const leafBytes = Buffer.alloc(1 + MAX_LINE_BYTES, LEAF);
const nodeBytes = Buffer.alloc(65, NODE);

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
  const stack: Digest[] = nodes.map((node) => Buffer.from(node, 'hex').toString('latin1'));
  let lastBlock: Digest | undefined;
  return {
    get lastBlock() {
      return lastBlock === undefined ? undefined : bytesOf(lastBlock);
    },
    get count() {
      return leaves;
    },
    append(line) {
      let node = leafDigest(line);
      let width = 1;
      // Each trailing set bit of the old count is a subtree of the same size as the new one: the two become one.
      for (let rest = leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
        const left = stack.pop();
        if (left !== undefined) node = parentDigest(left, node);
        width *= 2;
        if (width === BLOCK_LEAVES) lastBlock = node;
      }
      stack.push(node);
      leaves++;
    },
    root() {
      const folded = stack.reduceRight<Digest | undefined>(
        (right, left) => (right === undefined ? left : parentDigest(left, right)),
        undefined,
      );
      return hexOf(folded ?? digestOf(nodeBytes.subarray(0, 0)));
    },
    nodes: () => stack.map(hexOf),
  };
}

/** The hash of a leaf: the bytes of a line without its line feed. */
export const leafHash = (line: Uint8Array): Uint8Array => bytesOf(leafDigest(line));

/** The hash of a node over its two children (RFC 6962, section 2.1). */
export const parentHash = (left: Uint8Array, right: Uint8Array): Uint8Array => bytesOf(parentDigest(textOf(left), textOf(right)));

/** How many subtree roots a tree of `count` leaves has in its compact range. */
export function rangeLength(count: number): number {
  let bits = 0;
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}

function leafDigest(line: Uint8Array): Digest {
  leafBytes.set(line, 1);
  return digestOf(leafBytes.subarray(0, 1 + line.length));
}

function parentDigest(left: Digest, right: Digest): Digest {
  nodeBytes.write(left, 1, 'latin1');
  nodeBytes.write(right, 33, 'latin1');
  return digestOf(nodeBytes);
}

const digestOf = (bytes: Uint8Array): Digest => hash('sha256', bytes, 'binary');
const bytesOf = (digest: Digest): Uint8Array => Buffer.from(digest, 'latin1');
const textOf = (bytes: Uint8Array): Digest => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const hexOf = (digest: Digest): string => Buffer.from(digest, 'latin1').toString('hex');

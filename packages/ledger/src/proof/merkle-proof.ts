import { parentHash } from '../merkle.ts';

/** SHA-256. */
const HASH_BYTES = 32;

/** The root of the perfect subtree of 2^`level` leaves that begins at leaf `index` × 2^`level`. */
export type SubtreeRoot = (level: number, index: number) => Uint8Array;

/**
 * The hashes that lead from a leaf to the root of a tree of `size` leaves, nearest first (RFC 6962, section 2.1.1).
 * @param index below `size`
 */
export function inclusionProof(index: number, size: number, subtree: SubtreeRoot): readonly Uint8Array[] {
  const proof: Uint8Array[] = [];
  for (let at = index, width = 1; width < size; at = Math.floor(at / 2), width *= 2) {
    const sibling = at % 2 === 0 ? at + 1 : at - 1;
    // At the right edge a subtree may be cut short, or missing altogether.
    if (sibling * width < size) proof.push(rangeRoot(sibling * width, Math.min(size, (sibling + 1) * width), subtree));
  }
  return proof;
}

/**
 * The hashes that show that the first `first` leaves of a tree of `second` leaves are a tree that it grew from (RFC 6962, section 2.1.2).
 * @param first from 1 to `second`
 */
export function consistencyProof(first: number, second: number, subtree: SubtreeRoot): readonly Uint8Array[] {
  const outer: Uint8Array[] = [];
  let [from, to] = [0, second];
  while (first < to) {
    const middle = from + leftWidth(to - from);
    if (first <= middle) {
      outer.push(rangeRoot(middle, to, subtree));
      to = middle;
    } else {
      outer.push(rangeRoot(from, middle, subtree));
      from = middle;
    }
  }
  // Whoever checks knows the old root: where it is a subtree itself, it is not said again.
  return [...(from === 0 ? [] : [rangeRoot(from, to, subtree)]), ...outer.reverse()];
}

/** Whether a leaf is the one at `index` in the tree of `size` leaves with this root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(
  { index, size }: { readonly index: number; readonly size: number },
  leafHash: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leafHash, root, ...proof])) return false;
  let [at, last, hash] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    const isRight = at % 2 === 1 || at === last;
    hash = isRight ? parentHash(sibling, hash) : parentHash(hash, sibling);
    if (isRight) [at, last] = shiftToRightChild(at, last);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(hash, root);
}

/** Whether the tree of `first` leaves with its root is the beginning of the tree of `second` leaves with its root (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(
  { first, second }: { readonly first: number; readonly second: number },
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  // From nothing everything may grow: such a proof would prove nothing.
  if (first === 0) return false;
  if (first === second) return proof.length === 0 && equal(firstRoot, secondRoot);
  if (proof.length === 0 || !areHashes([firstRoot, secondRoot, ...proof])) return false;
  const hashes = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  let [at, last] = shiftWhileOdd(first - 1, second - 1);
  let [old = firstRoot, ...rest] = hashes;
  let grown = old;
  for (const hash of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = parentHash(hash, old);
      grown = parentHash(hash, grown);
      [at, last] = shiftToRightChild(at, last);
    } else grown = parentHash(grown, hash);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(old, firstRoot) && equal(grown, secondRoot);
}

/** The root over leaves from `from` up to `to`, where `from` is a multiple of the smallest power of two that is not less than their number. */
export function rangeRoot(from: number, to: number, subtree: SubtreeRoot): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = from; at < to; ) {
    const level = Math.floor(Math.log2(to - at));
    parts.push(subtree(level, at / 2 ** level));
    at += 2 ** level;
  }
  return parts.reduceRight((right, left) => parentHash(left, right));
}

/** The largest power of two below `count`. */
function leftWidth(count: number): number {
  let width = 1;
  while (width * 2 < count) width *= 2;
  return width;
}

/** A leftmost node without a right sibling is the right child of none: both go up until they are a right child. */
function shiftToRightChild(at: number, last: number): [number, number] {
  while (at % 2 === 0 && at !== 0) {
    at /= 2;
    last = Math.floor(last / 2);
  }
  return [at, last];
}

function shiftWhileOdd(at: number, last: number): [number, number] {
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return [at, last];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const areHashes = (values: readonly Uint8Array[]): boolean => values.every(({ length }) => length === HASH_BYTES);
const isPowerOfTwo = (value: number): boolean => 2 ** Math.round(Math.log2(value)) === value;
const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

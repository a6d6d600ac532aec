import { BLOCK_LEAVES } from './merkle.ts';

/** A segment is frozen before it has more entries, or more bytes: hosting services answer for no larger files. */
const MAX_ENTRIES = 2048;
const MAX_BYTES = 1_000_000;
const LINE_FEED = 0x0a;

/** Some whole lines that stay as they are for good. */
export interface Segment {
  /** Number of its first entry, a multiple of 256. */
  readonly first: number;
  /** Its entries: a multiple of 256. */
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Frozen segments, and the lines that are left open. */
export interface Segmented {
  readonly frozen: readonly Segment[];
  readonly open: Uint8Array;
}

/**
 * Freezes what has grown too large: segments of as many blocks of 256 entries as fit into 2,048 entries and 1 MB, and of one block where that alone is
 * larger. The same lines give the same segments, however many seals brought them.
 * @param first number of the first entry in `lines`, a multiple of 256
 * @param lines whole lines
 */
export function segmentsOf(first: number, lines: Uint8Array): Segmented {
  const frozen: Segment[] = [];
  let [from, entry] = [0, first];
  for (;;) {
    const open = lines.subarray(from);
    const { count, bytes } = fullBlocks(open);
    if (count === 0) return { frozen, open };
    frozen.push({ first: entry, count, bytes: open.subarray(0, bytes) });
    from += bytes;
    entry += count;
  }
}

/** Where a segment lies: `.runs/seg/x000/008.jsonl` begins with entry 8 × 256. */
export function segmentPath(first: number): string {
  const digits = String(first / BLOCK_LEAVES).padStart(6, '0');
  return `.runs/seg/x${digits.slice(0, -3)}/${digits.slice(-3)}.jsonl`;
}

/** The number of a segment's first entry, or undefined for a path that is none of a segment. */
export function firstEntryAt(path: string): number | undefined {
  const [, thousands, rest] = /^\.runs\/seg\/x([0-9]{3,9})\/([0-9]{3})\.jsonl$/.exec(path) ?? [];
  const first = Number(`${thousands}${rest}`) * BLOCK_LEAVES;
  // Only in its one form: with more zeros in front, two files could be the same segment.
  return thousands !== undefined && segmentPath(first) === path ? first : undefined;
}

/** The blocks at the beginning that are to be frozen now; none while everything fits into the open segment. */
function fullBlocks(lines: Uint8Array): { readonly count: number; readonly bytes: number } {
  let frozen = { count: 0, bytes: 0 };
  let count = 0;
  for (let end = lines.indexOf(LINE_FEED) + 1; end > 0; end = lines.indexOf(LINE_FEED, end) + 1) {
    count++;
    const fits = end <= MAX_BYTES;
    // The first block goes in whatever its size.
    if (count % BLOCK_LEAVES === 0 && (fits || frozen.count === 0)) frozen = { count, bytes: end };
    if (count === MAX_ENTRIES || (!fits && frozen.count > 0)) return frozen;
  }
  return { count: 0, bytes: 0 };
}

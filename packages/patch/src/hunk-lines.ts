import type { Hunk } from './patch.ts';

/** One line of a hunk: a byte range of the patch, without marker and line feed. */
export interface HunkLine {
  readonly kind: 'context' | 'remove' | 'add';
  readonly start: number;
  readonly end: number;
  /** False where a no-newline marker follows: the file ends with this line, without a line feed. */
  readonly terminated: boolean;
}

const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;
const KINDS: ReadonlyMap<number, HunkLine['kind']> = new Map([
  [0x2b, 'add'],
  [0x2d, 'remove'],
]);

/** Walks the lines of a parsed hunk. An empty line is an empty line of context whose space was lost. */
export function* hunkLines(bytes: Uint8Array, { start, end }: Hunk): Generator<HunkLine> {
  let at = start;
  while (at < end) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const lineEnd = feed < 0 ? end : feed;
    const marked = lineEnd + 1 < end && bytes[lineEnd + 1] === BACKSLASH;
    const kind = KINDS.get(bytes[at] ?? 0) ?? 'context';
    yield { kind, start: Math.min(at + 1, lineEnd), end: lineEnd, terminated: !marked };
    const markerEnd = marked ? bytes.indexOf(LINE_FEED, lineEnd + 1) : lineEnd;
    at = markerEnd < 0 ? end : markerEnd + 1;
  }
}

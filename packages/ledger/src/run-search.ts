import { canonicalJson } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import { parseCanonicalLine } from './canonical-line.ts';
import { isEntry, type LedgerEntry } from './entry.ts';
import { MAX_LINE_BYTES } from './lines.ts';
import { type EventSource, jobIdentity } from './source.ts';

const WINDOW_BYTES = 4 << 20;
const LINE_FEED = 0x0a;

/**
 * The `seq` that the next event of a job gets: one more than its last entry in the ledger, 0 when it has none. Searched from the end, by
 * bytes, because a job's last entry is mostly near, and parsing a whole ledger for one number would take seconds.
 */
export function nextSeq(files: Files, ledger: string, size: number, source: EventSource): number {
  const { attempt, job, repo, run } = source;
  // Canonical JSON sorts names: these four stand together, in this order, before `trust`.
  const needle = `"src":${canonicalJson({ attempt, job, repo, run }).slice(0, -1)},`;
  for (const entry of entriesWith(files, ledger, size, needle)) {
    if (jobIdentity(entry.src) === jobIdentity(source)) return entry.seq + 1;
  }
  return 0;
}

/** Every entry of a run, whatever its attempt and job, from the last to the first. */
export function* entriesOfRun(
  files: Files,
  ledger: string,
  size: number,
  run: Pick<EventSource, 'repo' | 'run'>,
): Generator<LedgerEntry, void> {
  const needle = `,${canonicalJson({ repo: run.repo, run: run.run }).slice(1, -1)},`;
  for (const entry of entriesWith(files, ledger, size, needle)) {
    if (entry.src.repo === run.repo && entry.src.run === run.run) yield entry;
  }
}

/** Entries whose line holds some bytes, from the last to the first. */
function* entriesWith(files: Files, path: string, size: number, needle: string): Generator<LedgerEntry, void> {
  for (let end = size; end > 0; ) {
    const from = Math.max(0, end - WINDOW_BYTES);
    const read = files.readRange(path, from, end - from);
    const window = Buffer.from(read.buffer, read.byteOffset, read.length);
    // Windows overlap by the needle's length, so that none is missed between two.
    end = from === 0 ? 0 : from + Buffer.byteLength(needle) - 1;
    for (let found = window.lastIndexOf(needle); found >= 0; ) {
      const line = lineIn(window, found, from) ?? lineAround(files, path, size, from + found);
      const parsed = parseCanonicalLine(line.bytes);
      if (parsed.ok && isEntry(parsed.value)) yield parsed.value;
      if (line.byte <= from) {
        end = line.byte;
        break;
      }
      found = window.lastIndexOf(needle, line.byte - from - 1);
    }
  }
}

interface PlacedLine {
  readonly byte: number;
  readonly bytes: Uint8Array;
}

/** The line around a place in a window that begins at byte `from`, or undefined when the window does not hold the whole line. */
function lineIn(window: Buffer, at: number, from: number): PlacedLine | undefined {
  const before = window.lastIndexOf(LINE_FEED, at);
  const end = window.indexOf(LINE_FEED, at);
  return before < 0 || end < 0 ? undefined : { byte: from + before + 1, bytes: window.subarray(before + 1, end) };
}

function lineAround(files: Files, path: string, size: number, at: number): PlacedLine {
  const from = Math.max(0, at - MAX_LINE_BYTES);
  const bytes = files.readRange(path, from, Math.min(size, at + MAX_LINE_BYTES) - from);
  const start = at === from ? 0 : bytes.lastIndexOf(LINE_FEED, at - from - 1) + 1;
  const end = bytes.indexOf(LINE_FEED, at - from);
  return { byte: from + start, bytes: bytes.subarray(start, end < 0 ? bytes.length : end) };
}

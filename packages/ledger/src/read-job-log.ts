import { canonicalJson, eventLineageId } from '@aiop/ids';
import { eventOf, type LedgerEntry, NO_HASH } from './entry.ts';
import { eventDefect } from './event-check.ts';
import { isInstant } from './instant.ts';
import { type JobLogRecord, parseJobLogLine } from './job-log-record.ts';
import { readLines } from './lines.ts';
import { refuseLinks } from './paths.ts';
import type { ReadingPorts } from './ports.ts';
import { eventKey, jobIdentity } from './source.ts';

/** A log is held in memory while it is sealed. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;

/** What a job's log holds. `entries` lack what only the sealer gives: their `idx` is 0 and their trust `claimed`. */
export type JobLogContent =
  | {
      readonly state: 'sound';
      readonly entries: readonly LedgerEntry[];
      /** Whether the job said that nothing follows. */
      readonly closed: boolean;
      /** Bytes of whole lines, and what stands after them. */
      readonly size: number;
      readonly torn?: Uint8Array;
    }
  | { readonly state: 'broken'; readonly line: number; readonly reason: string };

/**
 * Reads and checks the log of one job: its form, its chain, its numbering, its closing record, and that every event is its own.
 * @param job the key that the log's name gives
 * @throws UsageError when the path is a link
 */
export function readJobLog(path: string, job: string, declaredTypes: ReadonlySet<string>, { files, blake3 }: ReadingPorts): JobLogContent {
  refuseLinks(files, path);
  const entries: LedgerEntry[] = [];
  let head = NO_HASH;
  let closed = false;
  let size = 0;
  let torn: Uint8Array | undefined;
  const to = files.status(path)?.size ?? 0;
  if (to > MAX_LOG_BYTES) return { state: 'broken', line: 1, reason: `it has ${to} bytes, more than ${MAX_LOG_BYTES}` };
  for (const line of readLines(files, path, 0, to)) {
    const broken = (reason: string): JobLogContent => ({ state: 'broken', line: entries.length + 1, reason });
    if (line.state === 'too-long') return broken('the line is too long');
    if (line.state === 'torn') {
      torn = line.bytes;
      break;
    }
    if (closed) return broken('it stands after the closing record');
    const record = parseJobLogLine(line.bytes);
    const reason = recordDefect(record, { job, count: entries.length, head, first: entries[0] }, declaredTypes);
    if (reason !== undefined) return broken(reason);
    if (record.kind === 'event') entries.push(record.entry);
    closed = record.kind === 'closed';
    head = blake3.hex(line.bytes);
    size = line.byte + line.bytes.length + 1;
  }
  return { state: 'sound', entries, closed, size, ...(torn === undefined ? {} : { torn }) };
}

interface Place {
  readonly job: string;
  readonly count: number;
  readonly head: string;
  readonly first: LedgerEntry | undefined;
}

function recordDefect(record: JobLogRecord, { job, count, head, first }: Place, declaredTypes: ReadonlySet<string>): string | undefined {
  if (record.kind === 'broken') return record.reason;
  if (record.kind === 'closed') {
    return record.count === count && record.head === head ? undefined : 'its closing record does not fit the records before it';
  }
  const { entry } = record;
  if (entry.src.job !== job) return `it belongs to job ${canonicalJson(entry.src.job)}`;
  if (first !== undefined && jobIdentity(first.src) !== jobIdentity(entry.src)) return 'it belongs to another run than the first record';
  if (entry.seq !== count) return `it is event ${entry.seq}, where event ${count} was due`;
  if (entry.prev !== head) return 'its prev is not the hash of the record before';
  if (entry.lid !== eventLineageId(eventKey(entry.src, entry.seq))) return 'its lid is not the one of its source and seq';
  if (!isInstant(entry.ts)) return 'its ts is no time';
  return eventDefect(eventOf(entry), declaredTypes)?.what;
}

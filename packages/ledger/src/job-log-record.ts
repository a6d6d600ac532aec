import { parseCanonicalLine } from './canonical-line.ts';
import { canonicalText } from './canonical-text.ts';
import { envelopeReason, isEntry, type LedgerEntry } from './entry.ts';
import { isRecord } from './event.ts';
import { MAX_LINE_BYTES } from './lines.ts';

/** One line of a job's log: an event as it was recorded, or the mark that none follows. */
export type JobLogRecord =
  /** The entry that the event becomes, but for `idx` and `src.trust`, which the sealer gives; `prev` is the log's own chain. */
  | { readonly kind: 'event'; readonly entry: LedgerEntry }
  | { readonly kind: 'closed'; readonly count: number; readonly head: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Bytes of a record: what the sealer adds has to fit into the ledger's line as well. */
export const MAX_RECORD_BYTES = MAX_LINE_BYTES - 128;

/** The record that closes a log of `n` events, the last of which has the hash `head`. */
export const closingRecord = (n: number, head: string) => ({ closed: { head, n }, v: 1 });

/** Reads one line of a job's log, given without its line feed. */
export function parseJobLogLine(line: Uint8Array): JobLogRecord {
  if (line.length > MAX_RECORD_BYTES) return { kind: 'broken', reason: `it has more than ${MAX_RECORD_BYTES} bytes` };
  const parsed = parseCanonicalLine(line);
  if (!parsed.ok) return { kind: 'broken', reason: parsed.reason };
  const { value } = parsed;
  if (value.closed !== undefined) return closedOf(value.closed, line);
  if ('idx' in value || !isRecord(value.src) || 'trust' in value.src) {
    return { kind: 'broken', reason: 'it claims what only the sealer gives: idx or src.trust' };
  }
  // A record is right when the entry that it becomes is.
  const entry = { ...value, src: { ...value.src, trust: 'claimed' }, idx: 0 };
  return isEntry(entry) ? { kind: 'event', entry } : { kind: 'broken', reason: envelopeReason() };
}

function closedOf(closed: unknown, line: Uint8Array): JobLogRecord {
  if (!isRecord(closed) || typeof closed.n !== 'number' || typeof closed.head !== 'string')
    return { kind: 'broken', reason: 'its closing record lacks n or head' };
  const { n, head } = closed;
  const only = Buffer.from(canonicalText(closingRecord(n, head)));
  if (only.equals(line)) return { kind: 'closed', count: n, head };
  return { kind: 'broken', reason: 'its closing record is of another version, or says more than n and head' };
}

import { UsageError } from '@aiop/diagnostics';
import { canonicalText } from './canonical-text.ts';
import type { Chain } from './chain.ts';
import type { JsonValue, LedgerEvent } from './event.ts';
import { validate as fitsEnvelope } from './ledger-entry.schema.gen.ts';
import { MAX_LINE_BYTES } from './lines.ts';
import type { TrustedSource } from './source.ts';

/** Version of the envelope. */
const ENVELOPE_VERSION = 1;

/** The `prev` of a first line: nothing came before it. */
export const NO_HASH = '0'.repeat(64);

/** An event as the ledger holds it (schemas/ledger-entry.schema.json). */
export interface LedgerEntry extends LedgerEvent {
  readonly v: typeof ENVELOPE_VERSION;
  /** ULID, given when the event was recorded. */
  readonly id: string;
  /** UUIDv5 of the event's key: what recognises a repeated event. */
  readonly lid: string;
  /** RFC 3339, UTC, milliseconds. Order never comes from it. */
  readonly ts: string;
  readonly src: TrustedSource & { readonly [field: string]: JsonValue };
  /** Place in the job, from 0, without gaps. */
  readonly seq: number;
  /** Place in the ledger, from 0, without gaps. */
  readonly idx: number;
  /** BLAKE3 of the bytes of the line before, without its line feed. */
  readonly prev: string;
}

/** What is known of an event once it is recorded in its job. */
export interface Recorded {
  readonly id: string;
  readonly ts: string;
  /** The lineage id of its source and `seq`. */
  readonly lid: string;
  readonly seq: number;
}

/** The part of the envelope that an event gets when it is recorded, in a job's log as in the ledger. */
export function recordedFields({ id, ts, lid, seq }: Recorded): Readonly<Record<string, JsonValue>> {
  return { v: ENVELOPE_VERSION, id, lid, ts, seq };
}

/**
 * A value as the bytes of its one line, with the final line feed: canonical JSON (RFC 8785) in UTF-8.
 * @throws UsageError naming `where` when it has more than `maxBytes` bytes without the line feed
 */
export function lineOf(value: Readonly<Record<string, unknown>>, where: string, maxBytes = MAX_LINE_BYTES): Uint8Array {
  const line = Buffer.from(`${canonicalText(value)}\n`);
  if (line.length - 1 <= maxBytes) return line;
  throw new UsageError({
    what: `the event would make a line of ${line.length - 1} bytes`,
    where,
    expected: `at most ${maxBytes} bytes`,
    fix: 'put long texts into a file and record its path and hash',
  });
}

/** Makes the next line of a ledger from a recorded event, and extends the chain by it. */
export function nextLine(chain: Chain, recorded: Readonly<Record<string, unknown>>, where: string): Uint8Array {
  const line = lineOf({ ...recorded, idx: chain.count, prev: chain.head }, where);
  chain.extend(line.subarray(0, -1));
  return line;
}

/** Whether a parsed line has the envelope of an entry; fields of the event itself are not looked at. */
export const isEntry = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & LedgerEntry =>
  fitsEnvelope(value);

/** What is wrong with the envelope of a value that `isEntry` has just refused. */
export function envelopeReason(): string {
  const error = fitsEnvelope.errors?.[0];
  if (error === undefined) return 'its envelope does not fit';
  const missing = error.params.missingProperty;
  if (missing !== undefined) return `its field "${String(missing)}" is missing`;
  return `its field "${error.instancePath.slice(1).replaceAll('/', '.')}" ${error.message ?? 'does not fit'}`;
}

/** The event without its envelope. */
export function eventOf(entry: LedgerEntry): LedgerEvent {
  const { v: _v, id: _id, lid: _lid, ts: _ts, src: _src, seq: _seq, idx: _idx, prev: _prev, ...event } = entry;
  return event;
}

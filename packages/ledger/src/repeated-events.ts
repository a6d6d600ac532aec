import type { Finding } from '@aiop/diagnostics';
import { canonicalJson } from '@aiop/ids';
import { report } from './codes.ts';
import type { SealableLog } from './collect-logs.ts';
import { eventOf, type LedgerEntry } from './entry.ts';
import type { LedgerEvent } from './event.ts';
import type { TrustOf } from './job-trust.ts';
import type { LedgerPorts } from './ports.ts';
import { recordedDefect } from './recorded-defect.ts';
import { eventRedactor, type RedactEvent } from './redaction.ts';
import { entriesOfRun } from './run-search.ts';
import type { EventSource, Trust } from './source.ts';

/** An event with all that its entry holds but for `idx` and `prev`. */
type Recorded = Readonly<Record<string, unknown>>;

/** A log whose new events are ready to become entries. */
export interface PreparedLog extends SealableLog {
  /** What is not in the ledger yet, in order. */
  readonly fresh: readonly Recorded[];
}

export interface PrepareRequest {
  readonly ledger: string;
  /** Bytes of the ledger. */
  readonly size: number;
  readonly trustOf: TrustOf;
}

/**
 * Replaces secrets in what the jobs recorded, drops the events that the ledger holds already, and sets a log aside whose event is there
 * with another content: one of the two is false, and the ledger cannot know which.
 */
export async function prepareLogs(
  logs: readonly SealableLog[],
  { ledger, size, trustOf }: PrepareRequest,
  ports: LedgerPorts,
): Promise<{ readonly logs: readonly PreparedLog[]; readonly repeated: number; readonly findings: readonly Finding[] }> {
  const known = payloadsInLedger(logs, ledger, size, ports);
  const redactEvent = eventRedactor(ports.redact);
  const findings: Finding[] = [];
  const prepared: PreparedLog[] = [];
  let repeated = 0;
  for (const log of logs) {
    const payloads = await payloadsOf(log, redactEvent);
    const refused = refusalOf(log, payloads, known);
    if (refused !== undefined) {
      findings.push(refused);
      continue;
    }
    const fresh = payloads.filter(({ entry }) => !known.has(entry.lid));
    // One log may have come twice.
    for (const { event, entry } of fresh) known.set(entry.lid, fingerprintOf(event, entry));
    const dropped = payloads.length - fresh.length;
    repeated += dropped;
    if (dropped > 0) findings.push(report('AIOP-L031', { message: `${dropped} events of job ${log.job} were in the ledger before` }));
    prepared.push({ ...log, fresh: fresh.map(({ event, entry }) => recordedBy(event, entry, trustOf(log))) });
  }
  return { logs: prepared, repeated, findings };
}

interface Payload {
  readonly entry: LedgerEntry;
  /** Without secrets. */
  readonly event: LedgerEvent;
}

/** The entry of a job that is attested is the longer one. */
const LONGEST_TRUST: Trust = 'attested';

function refusalOf({ job, shown }: SealableLog, payloads: readonly Payload[], known: ReadonlyMap<string, string>): Finding | undefined {
  for (const { entry, event } of payloads) {
    const at = { file: shown, line: entry.seq + 1, column: 1 };
    const other = known.get(entry.lid);
    if (other !== undefined && other !== fingerprintOf(event, entry)) {
      return report('AIOP-L032', { message: `event ${entry.seq} of job ${job} is in the ledger with another content`, at });
    }
    const defect = recordedDefect(recordedBy(event, entry, LONGEST_TRUST));
    if (defect !== undefined) return report('AIOP-L033', { message: `line ${entry.seq + 1}, without its secrets: ${defect}`, at });
  }
  return undefined;
}

/** What the ledger holds, by `lid`, of every run that the logs come from. */
function payloadsInLedger(logs: readonly SealableLog[], ledger: string, size: number, { files }: LedgerPorts): Map<string, string> {
  const runs = new Map<string, Pick<EventSource, 'repo' | 'run'>>();
  for (const { entries } of logs) {
    const src = entries[0]?.src;
    if (src !== undefined) runs.set(`${src.repo}|${src.run}`, src);
  }
  const payloads = new Map<string, string>();
  for (const run of runs.values()) {
    for (const entry of entriesOfRun(files, ledger, size, run)) payloads.set(entry.lid, fingerprintOf(eventOf(entry), entry));
  }
  return payloads;
}

async function payloadsOf({ entries }: SealableLog, redactEvent: RedactEvent): Promise<readonly Payload[]> {
  const payloads: Payload[] = [];
  for (const entry of entries) payloads.push({ entry, event: await redactEvent(eventOf(entry)) });
  return payloads;
}

function recordedBy(event: LedgerEvent, entry: LedgerEntry, trust: Trust): Recorded {
  const { repo, run, attempt, job } = entry.src;
  const source = { repo, run, attempt, job };
  const { v, id, lid, ts, seq } = entry;
  return { ...event, v, id, lid, ts, seq, src: { ...source, trust } };
}

/** Everything that the job said, and nothing that the sealer gave. */
const fingerprintOf = (event: LedgerEvent, entry: LedgerEntry): string => canonicalJson(recordedBy(event, entry, 'claimed'));

import type { Finding } from '@aiop/diagnostics';
import { eventLineageIds, ulidFactory } from '@aiop/ids';
import type { Chain } from './chain.ts';
import { nextLine, recordedFields } from './entry.ts';
import type { LedgerEvent } from './event.ts';
import { requireEvent } from './event-check.ts';
import type { LedgerHead } from './head.ts';
import { openLedger } from './open-ledger.ts';
import { lockPath, refuseLinks } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { eventRedactor } from './redaction.ts';
import { nextSeq } from './run-search.ts';
import { requireSource, type TrustedSource } from './source.ts';
import { writeLines } from './write-lines.ts';

export interface AppendRequest {
  /** Absolute path of the ledger. It is made when it is missing. */
  readonly ledger: string;
  /** How findings name it; its path when absent. */
  readonly shownAs?: string;
  readonly events: readonly LedgerEvent[];
  readonly source: TrustedSource;
  /** Types beyond the suite's own that may be recorded. */
  readonly declaredTypes?: ReadonlySet<string>;
  /** How a message names the event at an index; `events[0]` when absent. */
  readonly nameEvent?: (index: number) => string;
}

/** What an append came to. A refused one has changed nothing: the ledger was tampered with, and the findings say where. */
export type AppendOutcome =
  | (LedgerHead & { readonly state: 'appended'; readonly ids: readonly string[]; readonly findings: readonly Finding[] })
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/**
 * Appends events straight to a ledger, all or none, under its lock, and waits until they are on disk. Secrets are replaced first.
 * The job's numbering goes on where its last entry in the ledger ended: a job that also writes a log (`openJobLog`) needs another key.
 * @throws UsageError for an event, a source or a path that is not allowed, and for what the file system refuses
 */
export async function appendEvents(request: AppendRequest, ports: LedgerPorts): Promise<AppendOutcome> {
  const { ledger, shownAs = ledger, declaredTypes = new Set<string>(), source } = request;
  requireSource(source);
  const events = await prepared(request, declaredTypes, ports);
  refuseLinks(ports.files, ledger);
  return ports.locks.withLock(lockPath(ledger), () => {
    const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
    if (opened.state === 'refused') return opened;
    const { chain, findings } = opened;
    const before = chain.size;
    const { ids, lines } = entryLines(request, events, chain, ports);
    return { state: 'appended', ids, ...writeLines(ports.files, ledger, before, chain, lines), findings };
  });
}

async function prepared(
  { events, nameEvent }: AppendRequest,
  declaredTypes: ReadonlySet<string>,
  { redact }: LedgerPorts,
): Promise<readonly LedgerEvent[]> {
  const ready: LedgerEvent[] = [];
  const redactEvent = eventRedactor(redact);
  for (const [index, event] of events.entries()) {
    const where = nameOf(nameEvent, index);
    const checked = requireEvent(event, where, declaredTypes);
    const redacted = await redactEvent(checked);
    // What redaction leaves has to fit as well.
    ready.push(redacted === checked ? checked : requireEvent(redacted, where, declaredTypes));
  }
  return ready;
}

function entryLines(
  { ledger, source, nameEvent }: AppendRequest,
  events: readonly LedgerEvent[],
  chain: Chain,
  { files, clock, random }: LedgerPorts,
): { readonly ids: readonly string[]; readonly lines: readonly Uint8Array[] } {
  const { repo, run, attempt, job, trust } = source;
  const nextId = ulidFactory(clock, random);
  const lineageId = eventLineageIds(source);
  const firstSeq = nextSeq(files, ledger, chain.size, source);
  const ids: string[] = [];
  const src = { repo, run, attempt, job, trust };
  const lines = events.map((event, index) => {
    const [id, seq] = [nextId(), firstSeq + index];
    ids.push(id);
    const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(seq), seq });
    return nextLine(chain, { ...event, ...envelope, src }, nameOf(nameEvent, index));
  });
  return { ids, lines };
}

const nameOf = (nameEvent: AppendRequest['nameEvent'], index: number): string => nameEvent?.(index) ?? `events[${index}]`;

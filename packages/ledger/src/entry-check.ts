import type { Finding } from '@aiop/diagnostics';
import { eventLineageIds } from '@aiop/ids';
import { parseCanonicalLine } from './canonical-line.ts';
import type { Chain } from './chain.ts';
import { type LedgerCode, report } from './codes.ts';
import { envelopeReason, eventOf, isEntry, type LedgerEntry } from './entry.ts';
import { isKnownType } from './event.ts';
import { fieldsDefect } from './event-check.ts';
import { isInstant } from './instant.ts';
import { type EventSource, jobIdentity } from './source.ts';

/** Notices beyond this many say nothing new. */
const MAX_NOTICES = 20;

/** Why a line cannot stand where it stands. */
export interface LineDefect {
  readonly code: LedgerCode;
  readonly reason: string;
}

/** A line that stands where it may stand, or why it may not. */
export type CheckedLine = { readonly ok: true; readonly entry: LedgerEntry } | ({ readonly ok: false } & LineDefect);

/** Checks lines one after the other against the chain that leads to them, and extends the chain by each sound one. */
export interface EntryCheck {
  accept(line: Uint8Array): CheckedLine;
  /** What is worth knowing about the lines so far. */
  notices(): readonly Finding[];
  /** How far each job (`jobIdentity`) has come in these lines. */
  jobs(): ReadonlyMap<string, JobProgress>;
}

/** The events of a job in some lines of a ledger. */
export interface JobProgress {
  readonly firstSeq: number;
  readonly firstTs: string;
  /** What the number of its next event has to be. */
  nextSeq: number;
  /** Time of its last event. */
  ts: string;
}

interface CurrentJob {
  readonly source: EventSource;
  readonly identity: string;
  readonly lineageId: (seq: number) => string;
}

const isSameJob = (a: EventSource, b: EventSource): boolean =>
  a.job === b.job && a.attempt === b.attempt && a.run === b.run && a.repo === b.repo;

/**
 * @param chain where the first line is to go on; it is extended by each sound line
 * @param file how findings name the ledger
 */
export function entryCheck(chain: Chain, declaredTypes: ReadonlySet<string>, file: string): EntryCheck {
  const fromStart = chain.count === 0;
  const jobs = new Map<string, JobProgress>();
  const unknownTypes = new Set<string>();
  const notices: Finding[] = [];
  const note = (code: LedgerCode, message: string): void => {
    if (notices.length < MAX_NOTICES) notices.push(report(code, { message, at: { file, line: chain.count + 1, column: 1 } }));
  };

  // The events of a job mostly stand together: what is the same for all of them is looked up once.
  let current: CurrentJob | undefined;
  const jobOf = (source: EventSource): CurrentJob => {
    if (current === undefined || !isSameJob(current.source, source)) {
      current = { source, identity: jobIdentity(source), lineageId: eventLineageIds(source) };
    }
    return current;
  };

  const progressDefect = (entry: LedgerEntry): LineDefect | undefined => {
    const { seq, ts, src } = entry;
    const { identity, lineageId } = jobOf(src);
    const progress = jobs.get(identity);
    // Where the check starts in the middle, only the second event of a job tells what its number has to be.
    const expected = progress?.nextSeq ?? (fromStart ? 0 : seq);
    if (seq !== expected) return { code: 'AIOP-L003', reason: `it is event ${seq} of job ${src.job}, where event ${expected} was due` };
    if (entry.lid !== lineageId(seq)) return { code: 'AIOP-L002', reason: 'its lid is not the one of its source and seq' };
    if (progress === undefined) {
      jobs.set(identity, { firstSeq: seq, firstTs: ts, nextSeq: seq + 1, ts });
      return undefined;
    }
    if (ts < progress.ts)
      note('AIOP-L023', `entry ${entry.idx} of job ${src.job} was recorded at ${ts}, the one before it at ${progress.ts}`);
    progress.nextSeq = seq + 1;
    progress.ts = ts;
    return undefined;
  };

  const typeNotice = ({ t }: LedgerEntry): void => {
    if (isKnownType(t) || declaredTypes.has(t) || unknownTypes.has(t)) return;
    if (unknownTypes.size < MAX_NOTICES) unknownTypes.add(t);
    note('AIOP-L024', `the event type "${t}" is neither one of the suite nor declared`);
  };

  return {
    accept(line) {
      const parsed = parseCanonicalLine(line);
      if (!parsed.ok) return { ok: false, code: 'AIOP-L001', reason: parsed.reason };
      const entry = parsed.value;
      if (!isEntry(entry)) return { ok: false, code: 'AIOP-L002', reason: envelopeReason() };
      const defect = placeDefect(entry, chain) ?? contentDefect(entry) ?? progressDefect(entry);
      if (defect !== undefined) return { ok: false, ...defect };
      typeNotice(entry);
      chain.extend(line);
      return { ok: true, entry };
    },
    notices: () => notices,
    jobs: () => jobs,
  };
}

function placeDefect({ idx, prev }: LedgerEntry, { count, head }: Chain): LineDefect | undefined {
  if (idx !== count) return { code: 'AIOP-L003', reason: `it says that it is entry ${idx}` };
  if (prev === head) return undefined;
  return { code: 'AIOP-L004', reason: 'its prev is not the hash of the line before' };
}

/** What is wrong with an entry, wherever it stands: its time, or the fields of its type. */
export const contentDefect = (entry: LedgerEntry): LineDefect | undefined => timeDefect(entry) ?? eventDefect(entry);

function timeDefect({ ts }: LedgerEntry): LineDefect | undefined {
  if (isInstant(ts)) return undefined;
  return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}

function eventDefect(entry: LedgerEntry): LineDefect | undefined {
  if (!isKnownType(entry.t)) return undefined;
  const defect = fieldsDefect(eventOf(entry));
  return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}

import type { Finding } from '@aiop/diagnostics';
import { eventLineageId } from '@aiop/ids';
import { parseCanonicalLine } from './canonical-line.ts';
import type { Chain } from './chain.ts';
import { type LedgerCode, report } from './codes.ts';
import { envelopeReason, eventOf, isEntry, type LedgerEntry } from './entry.ts';
import { isKnownType } from './event.ts';
import { fieldsDefect } from './event-check.ts';
import { isInstant } from './instant.ts';
import { eventKey, jobIdentity } from './source.ts';

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
}

interface JobProgress {
  nextSeq: number;
  ts: string;
}

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

  const progressDefect = (entry: LedgerEntry): LineDefect | undefined => {
    const identity = jobIdentity(entry.src);
    const progress = jobs.get(identity);
    // Where the check starts in the middle, only the second event of a job tells what its number has to be.
    const expected = progress?.nextSeq ?? (fromStart ? 0 : entry.seq);
    if (entry.seq !== expected) {
      return { code: 'AIOP-L003', reason: `it is event ${entry.seq} of job ${entry.src.job}, where event ${expected} was due` };
    }
    if (entry.lid !== eventLineageId(eventKey(entry.src, entry.seq)))
      return { code: 'AIOP-L002', reason: 'its lid is not the one of its source and seq' };
    if (progress === undefined) {
      jobs.set(identity, { nextSeq: entry.seq + 1, ts: entry.ts });
      return undefined;
    }
    if (entry.ts < progress.ts) {
      note('AIOP-L023', `entry ${entry.idx} of job ${entry.src.job} was recorded at ${entry.ts}, the one before it at ${progress.ts}`);
    }
    progress.nextSeq = entry.seq + 1;
    progress.ts = entry.ts;
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
      const defect = placeDefect(entry, chain) ?? timeDefect(entry) ?? eventDefect(entry) ?? progressDefect(entry);
      if (defect !== undefined) return { ok: false, ...defect };
      typeNotice(entry);
      chain.extend(line);
      return { ok: true, entry };
    },
    notices: () => notices,
  };
}

function placeDefect({ idx, prev }: LedgerEntry, { count, head }: Chain): LineDefect | undefined {
  if (idx !== count) return { code: 'AIOP-L003', reason: `it says that it is entry ${idx}` };
  if (prev === head) return undefined;
  return { code: 'AIOP-L004', reason: 'its prev is not the hash of the line before' };
}

function timeDefect({ ts }: LedgerEntry): LineDefect | undefined {
  if (isInstant(ts)) return undefined;
  return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}

function eventDefect(entry: LedgerEntry): LineDefect | undefined {
  if (!isKnownType(entry.t)) return undefined;
  const defect = fieldsDefect(eventOf(entry));
  return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}

import type { Files } from '@aiop/ports';
import type { LedgerEntry } from '../entry.ts';
import { readEvents } from '../read-events.ts';
import { jobIdentity, type Trust } from '../source.ts';
import type { Meter } from './meters.ts';
import { METRICS } from './metrics.ts';

/** A run, as its events name it. */
export interface RunName {
  readonly repo: string;
  readonly run: string;
}

/** What the events of a run say about a metric. */
export interface Measurement {
  /** Undefined where no event that counts says anything. */
  readonly value: number | undefined;
  /** Events that it is computed from. */
  readonly events: number;
  /** Events that would have counted, had they not been claimed by a job that ran foreign code. */
  readonly claimed: number;
}

/** Figures of a job that was run again come from its last attempt alone; a recovery is seen only across attempts. */
const ACROSS_ATTEMPTS: ReadonlySet<string> = new Set(['ws.mttr_ms']);

export interface MeasureRequest {
  readonly ledger: string;
  readonly run: RunName;
  readonly metrics: ReadonlySet<string>;
  /** The least that counts: `attested` when absent. */
  readonly evidence?: Trust;
}

/**
 * Measures metrics over the events of one run. Unless it is asked for, a claimed event is never evidence, and of a job that was run again only the last attempt
 * counts. Reads the ledger twice and holds a number an event at the most.
 * @throws UsageError at a line that is no entry
 */
export function measureRun(
  { ledger, run, metrics, evidence = 'attested' }: MeasureRequest,
  { files }: { readonly files: Files },
): ReadonlyMap<string, Measurement> {
  const eventsOfRun = () => ofRun(readEvents({ ledger, run: run.run }, { files }), run);
  const attempts = lastAttempts(eventsOfRun());
  const gauges = [...metrics].flatMap((name) => {
    const metric = METRICS.get(name);
    return metric === undefined ? [] : [{ name, type: metric.type, meter: metric.meter(), wouldBe: metric.meter(), events: 0, claimed: 0 }];
  });
  for (const entry of eventsOfRun()) {
    const isLast = attempts.get(jobOf(entry)) === entry.src.attempt;
    for (const gauge of gauges) {
      if (gauge.type !== entry.t || !(isLast || ACROSS_ATTEMPTS.has(gauge.name))) continue;
      const counts = evidence === 'claimed' || entry.src.trust === 'attested';
      const meter: Meter = counts ? gauge.meter : gauge.wouldBe;
      if (meter.add(entry)) gauge[counts ? 'events' : 'claimed']++;
    }
  }
  return new Map(gauges.map(({ name, meter, events, claimed }) => [name, { value: meter.read(), events, claimed }]));
}

/** The last run in a ledger with an id, or that was made of a plan (BLAKE3, as its events hold it); undefined where there is none. */
export function lastRun(
  wanted: { readonly run: string } | { readonly planHash: string },
  ledger: string,
  { files }: { readonly files: Files },
): RunName | undefined {
  let found: RunName | undefined;
  for (const { src, plan_hash: hash } of readEvents({ ledger }, { files })) {
    if ('run' in wanted ? src.run === wanted.run : hash === wanted.planHash) found = { repo: src.repo, run: src.run };
  }
  return found;
}

function* ofRun(entries: Iterable<LedgerEntry>, { repo }: RunName): Generator<LedgerEntry, void> {
  for (const entry of entries) if (entry.src.repo === repo) yield entry;
}

function lastAttempts(entries: Iterable<LedgerEntry>): ReadonlyMap<string, number> {
  const attempts = new Map<string, number>();
  for (const entry of entries) attempts.set(jobOf(entry), Math.max(entry.src.attempt, attempts.get(jobOf(entry)) ?? 0));
  return attempts;
}

/** A job, whatever its attempt. */
const jobOf = ({ src }: LedgerEntry): string => jobIdentity({ ...src, attempt: 0 });

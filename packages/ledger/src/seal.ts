import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { collectLogs } from './collect-logs.ts';
import { nextLine } from './entry.ts';
import type { LedgerHead } from './head.ts';
import { openLedger } from './open-ledger.ts';
import { lockPath, refuseLinks } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { prepareLogs } from './repeated-events.ts';
import { entriesOfRun } from './run-search.ts';
import type { EventSource, Trust } from './source.ts';
import { writeLines } from './write-lines.ts';

export interface SealRequest {
  /** Absolute path of the folder of job logs, normally `.runs/wal`. */
  readonly walDir: string;
  /** Absolute path of the ledger. It is made when it is missing. */
  readonly ledger: string;
  /** How findings name the folder and the ledger; their paths when absent. */
  readonly shownAs?: { readonly walDir: string; readonly ledger: string };
  /** Keys of the jobs whose logs have to be there, or to have been sealed before. */
  readonly jobs?: readonly string[];
  /** The run that is sealed: a log that names another repository, another run or a later attempt is refused. Absent: every log is taken as it is. */
  readonly run?: Omit<EventSource, 'job'>;
  /** Whose word a job's events are. `claimed` when absent. */
  readonly trustOf?: (source: EventSource) => Trust;
  readonly declaredTypes?: ReadonlySet<string>;
}

/**
 * What a seal came to. `sealed` may carry errors about single jobs, whose logs were left where they are: the verdict is negative, but
 * what the other jobs did is recorded. `refused`: the ledger was tampered with, and nothing was changed.
 */
export type SealOutcome =
  | (LedgerHead & {
      readonly state: 'sealed';
      /** Entries that are new. */
      readonly added: number;
      /** Events that were in the ledger before. */
      readonly repeated: number;
      /** Keys of the jobs whose logs are now in the ledger, in its order. */
      readonly jobs: readonly string[];
      readonly findings: readonly Finding[];
    })
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/**
 * Moves the events of every job log into the ledger, ordered by job key and number, and removes the logs. Events that the ledger holds
 * already are recognised by `lid` and dropped, so that a seal may be killed at any point and run again. No job may be writing.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
export async function seal(request: SealRequest, ports: LedgerPorts): Promise<SealOutcome> {
  const { ledger, walDir, declaredTypes = new Set<string>() } = request;
  const shownAs = request.shownAs?.ledger ?? ledger;
  refuseLinks(ports.files, ledger);
  return ports.locks.withLock(lockPath(ledger), async () => {
    const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
    if (opened.state === 'refused') return opened;
    const { chain } = opened;
    const before = chain.size;
    const collected = collectLogs({ ...request, walDir, declaredTypes }, ports);
    const prepared = await prepareLogs(collected.logs, { ...request, size: before }, ports);
    const lines = prepared.logs.flatMap(({ fresh, shown }) => fresh.map((recorded) => nextLine(chain, recorded, shown)));
    const { range: _, ...unchanged } = chain.snapshot();
    const head = lines.length === 0 ? unchanged : writeLines(ports.files, ledger, before, chain, lines);
    const missing = missingJobs(request, collected.present, before, ports);
    for (const { path } of prepared.logs) ports.files.remove(path);
    return {
      state: 'sealed',
      ...head,
      added: lines.length,
      repeated: prepared.repeated,
      jobs: prepared.logs.map(({ job }) => job),
      findings: [...opened.findings, ...collected.findings, ...prepared.findings, ...missing],
    };
  });
}

function missingJobs(
  { jobs = [], run, ledger, walDir, shownAs }: SealRequest,
  present: ReadonlySet<string>,
  size: number,
  { files }: LedgerPorts,
) {
  const absent = new Set(jobs.filter((job) => !present.has(job)));
  if (absent.size > 0 && run !== undefined) for (const { src } of entriesOfRun(files, ledger, size, run)) absent.delete(src.job);
  const folder = shownAs?.walDir ?? walDir;
  return [...absent].map((job) =>
    report('AIOP-L030', { message: `${folder} holds no log of job ${job}`, witness: `${folder}/${job}.jsonl` }),
  );
}

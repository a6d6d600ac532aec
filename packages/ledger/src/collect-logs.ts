import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';
import type { LedgerEntry } from './entry.ts';
import { findLogs, type LogPlace } from './find-logs.ts';
import { lockPath, tornPath } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { quarantineTail } from './quarantine.ts';
import { readJobLog } from './read-job-log.ts';
import type { EventSource } from './source.ts';

/** A job's log that may enter the ledger. */
export interface SealableLog extends LogPlace {
  readonly entries: readonly LedgerEntry[];
}

/** What a log has to come from. */
export interface SealedRun extends Omit<EventSource, 'job'> {
  /** Logs of other runs are sealed as well: a sweep. */
  readonly others?: boolean;
}

export interface CollectRequest {
  readonly walDir: string;
  readonly shownAs?: { readonly walDir: string };
  readonly run?: SealedRun;
  readonly declaredTypes: ReadonlySet<string>;
}

/** Every log of a folder, by job key and attempt. Those that cannot be sealed are findings, and stay. */
export interface CollectedLogs {
  readonly logs: readonly SealableLog[];
  /** Keys of the jobs that left a log, sound or not. */
  readonly present: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Reads the logs of a folder, save those that are being written: the next seal takes them. Torn last lines are moved aside first. */
export function collectLogs({ walDir, shownAs, run, declaredTypes }: CollectRequest, ports: LedgerPorts): CollectedLogs {
  const found = findLogs(walDir, shownAs?.walDir ?? walDir, ports.files);
  const strays = found.findings;
  // A lock that came in an artifact says nothing of this machine.
  const places = found.places.filter(({ path, artifact }) => artifact !== undefined || !ports.locks.isHeld(lockPath(path)));
  const logs: SealableLog[] = [];
  const findings: Finding[] = [...strays];
  for (const place of places) {
    const read = readLog(place, run, declaredTypes, ports);
    findings.push(...read.findings);
    if (read.log !== undefined) logs.push(read.log);
  }
  return { logs: logs.sort(byJobAndAttempt), present: new Set(places.map(({ job }) => job)), findings };
}

interface ReadLog {
  readonly log?: SealableLog;
  readonly findings: readonly Finding[];
}

function readLog(place: LogPlace, run: SealedRun | undefined, declaredTypes: ReadonlySet<string>, ports: LedgerPorts): ReadLog {
  const { path, shown, job } = place;
  const content = readJobLog(path, job, declaredTypes, ports);
  if (content.state === 'broken') {
    const { line, reason } = content;
    return { findings: [report('AIOP-L033', { message: `line ${line}: ${reason}`, at: { file: shown, line, column: 1 } })] };
  }
  const stranger = strangerReason(content.entries[0], place, run);
  if (stranger !== undefined) return { findings: [report('AIOP-L035', { message: stranger, at: { file: shown, line: 1, column: 1 } })] };
  const findings: Finding[] = [];
  const at = { file: shown, line: content.entries.length + 1, column: 1 };
  if (content.torn !== undefined) {
    quarantineTail(path, content.size, content.torn, ports);
    const message = `${content.torn.length} torn bytes of job ${job} were moved to ${tornPath(shown)}`;
    findings.push(report('AIOP-L022', { message, at }));
  }
  if (!content.closed) findings.push(report('AIOP-L034', { message: `job ${job} did not close its log`, at }));
  return { log: { ...place, entries: content.entries }, findings };
}

/** Why a log is not of the run that is sealed, nor of the artifact that it came in. */
function strangerReason(first: LedgerEntry | undefined, { artifact }: LogPlace, run: SealedRun | undefined): string | undefined {
  if (first === undefined) return undefined;
  const { src } = first;
  const says = `its events name run ${src.run}, attempt ${src.attempt}, of ${src.repo}`;
  if (artifact !== undefined && (src.run !== artifact.run || src.attempt !== artifact.attempt)) {
    return `${says}; the artifact is of run ${artifact.run}, attempt ${artifact.attempt}`;
  }
  if (run === undefined || (src.repo === run.repo && run.others === true)) return undefined;
  if (src.repo === run.repo && src.run === run.run && src.attempt <= run.attempt) return undefined;
  return `${says}; the run that is sealed is ${run.run}, attempt ${run.attempt}, of ${run.repo}`;
}

function byJobAndAttempt(a: SealableLog, b: SealableLog): number {
  if (a.job !== b.job) return a.job < b.job ? -1 : 1;
  return attemptOf(a) - attemptOf(b);
}

const attemptOf = ({ entries }: SealableLog): number => entries[0]?.src.attempt ?? 0;

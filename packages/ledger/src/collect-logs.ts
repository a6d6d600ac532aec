import { posix } from 'node:path';
import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';
import type { LedgerEntry } from './entry.ts';
import { tornPath } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { quarantineTail } from './quarantine.ts';
import { readJobLog } from './read-job-log.ts';
import { type EventSource, isJobKey } from './source.ts';

const SUFFIX = '.jsonl';

/** A job's log that may enter the ledger. */
export interface SealableLog {
  readonly job: string;
  readonly path: string;
  /** How findings name it. */
  readonly shown: string;
  readonly entries: readonly LedgerEntry[];
}

export interface CollectRequest {
  readonly walDir: string;
  readonly shownAs?: { readonly walDir: string };
  readonly run?: Omit<EventSource, 'job'>;
  readonly declaredTypes: ReadonlySet<string>;
}

/** Every log of a folder, in order of the job keys. Those that cannot be sealed are findings, and stay. */
export interface Collected {
  readonly logs: readonly SealableLog[];
  /** Keys of the jobs that left a log, sound or not. */
  readonly present: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Reads the logs of a folder. Torn last lines are moved aside first. */
export function collectLogs({ walDir, shownAs, run, declaredTypes }: CollectRequest, ports: LedgerPorts): Collected {
  const logs: SealableLog[] = [];
  const present = new Set<string>();
  const findings: Finding[] = [];
  for (const name of ports.files.list(walDir).filter((name) => name.endsWith(SUFFIX))) {
    const job = name.slice(0, -SUFFIX.length);
    const path = posix.join(walDir, name);
    const shown = posix.join(shownAs?.walDir ?? walDir, name);
    const broken = (line: number, reason: string): void => {
      findings.push(report('AIOP-L033', { message: `line ${line}: ${reason}`, at: { file: shown, line, column: 1 } }));
    };
    if (!isJobKey(job)) {
      broken(1, `${JSON.stringify(job)} is not the key of a job`);
      continue;
    }
    if (ports.files.status(path)?.kind !== 'file') {
      broken(1, 'it is not a regular file');
      continue;
    }
    present.add(job);
    const content = readJobLog(path, job, declaredTypes, ports);
    if (content.state === 'broken') {
      broken(content.line, content.reason);
      continue;
    }
    const stranger = strangerReason(content.entries[0], run);
    if (stranger !== undefined) {
      findings.push(report('AIOP-L035', { message: stranger, at: { file: shown, line: 1, column: 1 } }));
      continue;
    }
    const at = { file: shown, line: content.entries.length + 1, column: 1 };
    if (content.torn !== undefined) {
      quarantineTail(path, content.size, content.torn, ports);
      const message = `${content.torn.length} torn bytes of job ${job} were moved to ${tornPath(shown)}`;
      findings.push(report('AIOP-L022', { message, at }));
    }
    if (!content.closed) findings.push(report('AIOP-L034', { message: `job ${job} did not close its log`, at }));
    logs.push({ job, path, shown, entries: content.entries });
  }
  return { logs: logs.sort((a, b) => (a.job < b.job ? -1 : 1)), present, findings };
}

function strangerReason(first: LedgerEntry | undefined, run: CollectRequest['run']): string | undefined {
  if (first === undefined || run === undefined) return undefined;
  const { src } = first;
  if (src.repo === run.repo && src.run === run.run && src.attempt <= run.attempt) return undefined;
  return `its events name run ${src.run}, attempt ${src.attempt}, of ${src.repo}; the run that is sealed is ${run.run}, attempt ${run.attempt}, of ${run.repo}`;
}

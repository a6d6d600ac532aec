import { posix } from 'node:path';
import { type JobLog, jobLogPath, openJobLog, whileWriting } from '@aiop/ledger';
import { redactSecrets } from '@aiop/secrets';
import type { PipelinePorts } from './ports.ts';

/** Where runs are recorded, relative to the work tree: first each in a log of its own, then in the ledger. */
export const LEDGER = '.runs/ledger.jsonl';
export const WAL = '.runs/wal';

/** The name of a run's log, its job key in group 1. */
export const RUN_JOB = /^(run-[0-9A-HJKMNP-TV-Z]{26})\.jsonl$/;

/** The key of the one job that a run at a terminal is. */
export const jobOf = (run: string): string => `run-${run}`;

/** Who records what. */
export interface RunLogRequest {
  readonly root: string;
  readonly run: string;
  /** `owner/name`, or the folder's name. */
  readonly repositoryName: string;
  readonly declaredTypes: ReadonlySet<string>;
}

/** Opens the log of a run. */
export function openRunLog({ root, run, repositoryName, declaredTypes }: RunLogRequest, ports: PipelinePorts): JobLog {
  const source = { repo: repositoryName, run, attempt: 1, job: jobOf(run) };
  return openJobLog({ walDir: posix.join(root, WAL), source, declaredTypes }, { ...ports, redact });
}

export const redact = async (text: string): Promise<string> => (await redactSecrets(text)).text;

/** Does the work of a run while no other process seals its log or goes on with it. @throws UsageError when one does that already */
export function asRun<Value>(root: string, run: string, work: () => Promise<Value>, ports: PipelinePorts): Promise<Value> {
  return whileWriting(jobLogPath(posix.join(root, WAL), jobOf(run)), work, ports, LOCK_TIMEOUT_MS);
}

/** Who finds a run under way learns that at once, and does not wait for its end. */
const LOCK_TIMEOUT_MS = 1_000;

import type { GivenProofs } from './anchors/keep-proofs.ts';
import { collect } from './collect.ts';
import type { SealedRun } from './collect-logs.ts';
import { lockPath, refuseLinks } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { type SealOutcome, type SequenceRequest, sequenceLogs } from './sequence-logs.ts';

export interface SealRequest extends Omit<SequenceRequest, 'run'> {
  /** Absolute path of the folder of job logs, normally `.runs/wal`: `<job>.jsonl`, or `<artifact>/<job>.jsonl`. */
  readonly walDir: string;
  /** The run that is sealed: a log that names another repository, another run or a later attempt is refused. Absent: every log is taken as it is. */
  readonly run?: SealedRun;
  /** Attestations of earlier seals, to be kept beside the ledger. */
  readonly proofs?: GivenProofs;
}

/**
 * Moves the events of every job log into a ledger of the file system, and removes the logs. It may be killed at any point and run again.
 * A log whose lock somebody holds is being written, and stays.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
export async function seal(request: SealRequest, ports: LedgerPorts): Promise<SealOutcome> {
  const { ledger } = request;
  refuseLinks(ports.files, ledger);
  return ports.locks.withLock(lockPath(ledger), async () => {
    const { declaredTypes = new Set() } = request;
    const { outcome, spent } = await sequenceLogs(request, await collect({ ...request, declaredTypes }, ports), ports);
    for (const path of spent) ports.files.remove(path);
    return outcome;
  });
}

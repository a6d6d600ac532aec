import { posix } from 'node:path';
import { jobLogPath, type LedgerEntry, type ReadingPorts, readEvents, readJobLog } from '@aiop/ledger';
import type { ObjectId } from '@aiop/ports';
import { LEDGER, RUN_JOB, WAL } from '../run-log.ts';

/** A run of a plan that can be gone on with, and every run that has gone on with it since. */
export interface EarlierRun {
  /** ULID of the run that began it. */
  readonly run: string;
  /** Where the target stood then. */
  readonly base: ObjectId;
  /** Each workstream that any of the runs made a worktree for, by its instance id. */
  readonly instances: ReadonlyMap<string, { readonly id: string; readonly branch: string }>;
}

/** What a search for an earlier run came to. */
export type EarlierRunLookup =
  | { readonly state: 'found'; readonly earlier: EarlierRun }
  /** The last run of this plan's name was of another text. */
  | { readonly state: 'changed'; readonly run: string; readonly at: string }
  | { readonly state: 'none' };

/**
 * The last run of a plan as the ledger and the logs that are not sealed yet tell it; dry runs do not count.
 * @param root absolute path of the repository's work tree
 * @throws UsageError for a ledger that cannot be read
 */
export function findEarlierRun(root: string, plan: { readonly id: string; readonly hash: string }, ports: ReadingPorts): EarlierRunLookup {
  let earlier: { run: string; base: ObjectId; runs: Set<string>; instances: Map<string, { id: string; branch: string }> } | undefined;
  let other: { readonly run: string; readonly at: string } | undefined;
  for (const entry of recorded(root, ports)) {
    const { run } = entry.src;
    if (entry.t === 'run.started' && entry.plan === plan.id && entry.dry_run !== true) {
      if (entry.plan_hash !== plan.hash) other = { run, at: entry.ts };
      else if (entry.resumed === true && earlier !== undefined) earlier.runs.add(run);
      else if (typeof entry.base === 'string') earlier = { run, base: entry.base, runs: new Set([run]), instances: new Map() };
      if (entry.plan_hash === plan.hash) other = undefined;
    }
    if (entry.t === 'ws.create' && earlier?.runs.has(run) === true) addInstance(entry, earlier.instances);
  }
  if (other !== undefined) return { state: 'changed', ...other };
  return earlier === undefined ? { state: 'none' } : { state: 'found', earlier };
}

function addInstance({ wsid, ws, branch }: LedgerEntry, instances: Map<string, { id: string; branch: string }>): void {
  if (typeof wsid === 'string' && typeof ws === 'string' && typeof branch === 'string') instances.set(wsid, { id: ws, branch });
}

/** The events of runs: those of the ledger, then those of runs that nobody sealed, in the order in which they began. */
function* recorded(root: string, ports: ReadingPorts): Generator<LedgerEntry, void> {
  const ledger = posix.join(root, LEDGER);
  yield* readEvents({ ledger, types: new Set(['run.started', 'ws.create']) }, ports);
  const walDir = posix.join(root, WAL);
  const jobs = ports.files.list(walDir).flatMap((name) => RUN_JOB.exec(name)?.[1] ?? []);
  // A ULID begins with its time.
  for (const job of jobs.sort()) {
    const log = readJobLog(jobLogPath(walDir, job), job, new Set(), ports);
    if (log.state === 'sound') yield* log.entries;
  }
}

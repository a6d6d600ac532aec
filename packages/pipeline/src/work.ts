import type { ProtectedPaths } from '@aiop/claims';
import type { Config } from '@aiop/config';
import type { Finding } from '@aiop/diagnostics';
import type { LedgerEvent } from '@aiop/ledger';
import type { WritePolicy } from '@aiop/patch';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import type { Observe } from './events.ts';
import type { PipelinePorts } from './ports.ts';

/** What the steps of every workstream of a run share. */
export interface RunContext {
  /** Absolute path of the repository's work tree. */
  readonly root: string;
  readonly config: Config;
  /** Paths that no claim covers, the plan among them. */
  readonly protectedPaths: ProtectedPaths;
  readonly ports: PipelinePorts;
  readonly observe: Observe;
  /** How many tasks of one verification may run at once. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Tells the ledger, in the run's own log until it is sealed. */
  record(event: LedgerEvent): Promise<void>;
  /** Runs pieces of work one after the other, in the order of the calls. */
  oneAtATime<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** One workstream under way. Steps fill in what they make. */
export interface Work {
  readonly manifest: WorkstreamManifest;
  /** What it may do: claims, deliverables, budgets, no secrets. */
  readonly policy: WritePolicy;
  readonly base: ObjectId;
  /** Absolute; its last segment is the wsid. */
  readonly worktree: string;
  /** The tree that `execute` left, before anything of it is trusted. */
  tree: ObjectId | undefined;
  commit: ObjectId | undefined;
  /** Paths that differ from the base. */
  files: readonly string[];
  readonly tasks: { ran: number; skipped: number; failed: number };
}

/** One step: what is wrong, or nothing. A finding of severity `error` ends the workstream. */
export type Step = (work: Work, context: RunContext) => Promise<readonly Finding[]>;

/**
 * Adds, removes or prunes worktrees while nobody else does: git reads the records of the others while it makes one, and fails on a half-written one.
 */
export function withWorktrees<Value>({ ports }: RunContext, work: () => Promise<Value>): Promise<Value> {
  return ports.locks.withLock(`${ports.git.commonDir}/aiop/worktrees.lock`, work, 120_000);
}

/** Where the worktree of a workstream stands. */
export function worktreePath(temporaryDirectory: string, wsid: string): string {
  return `${temporaryDirectory}/worktrees/${wsid}`;
}

/** Whether a change is there at all: a workstream whose work was done before has nothing to merge. */
export async function isUnchanged({ tree, base }: Work, { ports }: RunContext): Promise<boolean> {
  return tree !== undefined && tree === (await ports.git.write.treeOf(base));
}

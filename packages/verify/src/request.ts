import type { Blake3 } from '@aiop/ids';
import type { Clock, Files, GitWorkTree, Locks, Processes, Store } from '@aiop/ports';
import type { Shard } from './shard.ts';
import type { TaskDefinition } from './task.ts';

/** What to verify, and how. */
export interface VerifyRequest {
  /** Absolute path of the folder that every path of a task is relative to: the work tree, or a folder in it. */
  readonly root: string;
  readonly tasks: readonly TaskDefinition[];
  /** Runs before all others; its name is always `setup`. */
  readonly setup?: TaskDefinition;
  /** The caller has put the dependencies in place: the set-up step does not run, but what it reads counts for every task all the same. */
  readonly setupIsDone?: boolean;
  /** Only these and what they need; absent or empty: all. */
  readonly selected?: readonly string[];
  /** Only the share of one of several jobs, and what it needs. */
  readonly shard?: Shard;
  /** The caller's environment. What of it reaches a task: see `taskEnvironment`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Operating system and processor, such as `linux-x64`: results never cross them. */
  readonly platform: string;
  /** Run everything, whatever the store says. */
  readonly force: boolean;
  /** Say what would run, and run nothing. */
  readonly dryRun: boolean;
  /** After a failure go on with what does not need the failed task. */
  readonly keepGoing: boolean;
  /** How many tasks may run at once, from 1. */
  readonly concurrency: number;
  /** `read` saves nothing; `off` neither reads nor saves. */
  readonly mode: 'read-write' | 'read' | 'off';
  /** Paths relative to the root that are never inputs, such as the folder of the store. */
  readonly neverInputs?: readonly string[];
  /**
   * The tree was made for this run alone: whatever stands among the outputs of a task may be removed, and counts as its outputs where every byte is
   * the same. Else something that no run is recorded to have written belongs to somebody, and stays.
   */
  readonly ownsTree?: boolean;
  /** Aborting stops what runs and starts nothing more. */
  readonly signal?: AbortSignal;
}

/** What verification asks of the world. */
export interface VerifyPorts {
  readonly files: Files;
  readonly processes: Processes;
  /** Absent outside a repository: then every input is read. */
  readonly git?: GitWorkTree;
  readonly store: Store;
  readonly clock: Clock;
  /** Keeps two verifications of one tree from running at once. */
  readonly locks?: Locks;
  readonly blake3: Blake3;
}

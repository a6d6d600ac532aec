import type { Finding } from '@aiop/diagnostics';
import type { CriticalPath } from './critical-path.ts';
import type { ShardOfRun } from './shard.ts';
import type { TaskProblem } from './task-problems.ts';

/** Why a task failed. */
export type Failure =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'aborted' };

/** How a task came out. */
export type Outcome =
  /** It ran and passed. `saved` says whether the next run may skip it. */
  | { readonly state: 'passed'; readonly attempts: number; readonly saved: boolean }
  /** It passed before with the same fingerprint; its outputs are in place and its log is the one of then. */
  | { readonly state: 'skipped'; readonly from: string; readonly savedMs: number }
  | { readonly state: 'failed'; readonly failure: Failure; readonly attempts: number }
  /** A task that it needs did not pass. */
  | { readonly state: 'blocked'; readonly by: string }
  /** Nothing was started: a dry run, or a run that stopped at an earlier failure. */
  | { readonly state: 'not-run' };

/** What became of one task. */
export type TaskResult = Outcome & {
  readonly name: string;
  /** 64 hex digits, or undefined where it was never worked out (what the task needs did not pass). */
  readonly fingerprint: string | undefined;
  /** How long it took in this run. */
  readonly durationMs: number;
  /** What it printed, untrusted: of this run, or for a skipped task of the run that passed. */
  readonly log: Uint8Array;
  /** What happened and why, such as `ran, because src/x.ts changed`. May carry untrusted text: print it through `visible`. */
  readonly sentence: string;
  /** Everything that differs from the last run that passed, as short texts. Empty for a task that did not run. */
  readonly changes: readonly string[];
  /** What tools said is wrong, in the order in which they said it. */
  readonly problems: readonly TaskProblem[];
  /** It passed only when it was tried again. */
  readonly flaky?: true;
  /** Of a task that failed: what to type at the root of the tree to run its command again. */
  readonly reproduce?: string;
  /** How many files it has as inputs, and how many of them were not looked at again. Absent where that was never worked out. */
  readonly files?: { readonly all: number; readonly skipped: number };
};

/** The outcome of a verification. */
export interface VerifyReport {
  /** Every task passed or was skipped. Never true for a dry run that would have run something. */
  readonly ok: boolean;
  /** Tasks that ran, whether they passed or failed. */
  readonly ran: number;
  readonly skipped: number;
  readonly failed: number;
  /** Tasks that passed only when they were tried again. */
  readonly flaky: number;
  /** Skipped tasks among all tasks, from 0 to 1. */
  readonly skipRate: number;
  /** Files that were not looked at again among the inputs of all tasks, from 0 to 1; 0 where there are none. */
  readonly fileSkipRate: number;
  /** One hash over the names and fingerprints of all tasks, 64 hex digits. */
  readonly fingerprint: string;
  readonly durationMs: number;
  /** How long the skipped tasks took when they ran. */
  readonly savedMs: number;
  /** The chain of tasks that took longest; absent where nothing ran. */
  readonly criticalPath?: CriticalPath;
  readonly dryRun: boolean;
  /** Which part of a run this is, where several jobs share it. */
  readonly shard?: ShardOfRun;
  /** The tasks of a shard that are its own: the others ran because these need them, and are the own ones of another shard. */
  readonly share?: readonly string[];
  /** In the order in which they depend on each other. */
  readonly tasks: readonly TaskResult[];
  /** Failures as errors, everything that kept a result from being used or saved as warnings. */
  readonly findings: readonly Finding[];
}

/** As much of a report as a summary and the ledger need. */
export type ReportOutline = Omit<VerifyReport, 'tasks' | 'shard' | 'share'> & {
  readonly tasks: readonly Pick<TaskResult, 'name' | 'state' | 'sentence' | 'durationMs' | 'reproduce' | 'problems' | 'flaky'>[];
};

/** What happens while it happens. Lines and sentences are untrusted text. */
export type VerifyEvent =
  | { readonly type: 'started'; readonly task: string; readonly sentence: string }
  | { readonly type: 'line'; readonly task: string; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly type: 'finished'; readonly result: TaskResult }
  | { readonly type: 'finding'; readonly finding: Finding };

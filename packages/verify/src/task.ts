import type { ProblemMatcher } from '@aiop/problem-matchers';

/** A named command with everything that can change its result. */
export interface TaskDefinition {
  /** Unique among the tasks of a run. */
  readonly name: string;
  /** Run as `bash -eo pipefail -c`. */
  readonly run: string;
  /** Where it runs, relative to the root, with `/`. Default: the root. */
  readonly cwd?: string;
  /** What it reads, as patterns of the claim dialect with `!` to subtract. Absent: every file that git does not ignore. */
  readonly inputs?: readonly string[];
  /** What it writes, in the same dialect. Absent: something, so that it is skipped only in a tree where it has run itself. */
  readonly outputs?: readonly string[];
  /** Where it writes a JUnit report, relative to the root; also among its outputs. */
  readonly junit?: string;
  /** Tasks whose results it builds on. */
  readonly needs: readonly string[];
  /** Names of environment variables that reach it and count for its result. */
  readonly env: readonly string[];
  /** Commands that print the version of a tool, such as `node --version`; what they print counts for the result. */
  readonly tools: readonly string[];
  /** The task is stopped after this time, in milliseconds. */
  readonly timeoutMs: number;
  /** How often it is tried again after a failure. */
  readonly retries: number;
  /** Whether each file is looked at for itself: `{files}` in the command then stands for those that have not passed. */
  readonly perFile?: boolean;
  /** Of a task that runs file by file: what counts for every file, such as the settings of a linter. Patterns, in addition to the inputs. */
  readonly sharedInputs?: readonly string[];
  /** Whether it runs in a tree that holds nothing but what it declares. It then has `inputs`. */
  readonly hermetic?: boolean;
  /** How problems are found in what it prints. Absent: by all matchers that are published. */
  readonly matchers?: readonly ProblemMatcher[];
}

/** The name under which the set-up step runs. */
export const SETUP_TASK = 'setup';

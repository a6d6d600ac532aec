import type { Finding } from '@aiop/diagnostics';
import type { ProblemMatcher } from '@aiop/problem-matchers';
import type { CommitsConfig } from './commits-config.ts';
import type { NeighbourRef } from './neighbours/neighbour.ts';
import type { VersionConfig } from './version-config.ts';

/** A named command with everything that can change its result. */
export interface TaskConfig {
  readonly name: string;
  readonly run: string;
  /** Relative to the repository. Absent: the repository itself. */
  readonly cwd?: string;
  /** Patterns. Absent: every file that git does not ignore. */
  readonly inputs?: readonly string[];
  /** Patterns. Absent: it writes something, and what is not known. */
  readonly outputs?: readonly string[];
  /** Where it writes a JUnit report. Also among the outputs. */
  readonly junit?: string;
  /** Names of other tasks. */
  readonly needs: readonly string[];
  /** Names of environment variables. */
  readonly env: readonly string[];
  /** Commands that print versions. */
  readonly tools: readonly string[];
  readonly timeoutMs: number;
  readonly retries: number;
  /** Whether each file is looked at for itself. */
  readonly perFile?: boolean;
  /** Patterns of what counts for every file then. */
  readonly sharedInputs?: readonly string[];
  /** Whether it runs in a tree that holds nothing but what it declares. */
  readonly hermetic?: boolean;
  /** How problems are found in what it prints. Absent: by all matchers that are published. */
  readonly matchers?: readonly ProblemMatcher[];
}

/** `aiop.yaml`, or what stands in for it where there is none. */
export interface Config {
  /** Where it comes from, as a sentence for the user. */
  readonly origin: { readonly state: 'file'; readonly path: string } | { readonly state: 'inferred'; readonly sentence: string };
  readonly setup?: TaskConfig;
  /** In the order of the file. May be empty: then nothing can be verified. */
  readonly tasks: readonly TaskConfig[];
  /** Files of other tools whose tasks join. Absent: none. */
  readonly from?: readonly NeighbourRef[];
  /** What those files say and what has no equal here, each with its place. */
  readonly findings?: readonly Finding[];
  readonly version: VersionConfig;
  /** What the messages of commits are held to. Absent: nothing is said of them. */
  readonly commits?: CommitsConfig;
  readonly ledger: {
    /** The branch of the remote that holds it, where the file names one. */
    readonly branch?: string;
    /** Types of events that the repository adds. */
    readonly events: readonly string[];
  };
}

/** How long a task may run where nothing is said. */
export const DEFAULT_TIMEOUT_MS = 60 * 60 * 1000;

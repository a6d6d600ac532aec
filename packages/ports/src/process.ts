/** A program to start, never through a shell unless the shell is the program. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array | string;
  /** The process group is killed after this time: SIGTERM, and SIGKILL 5 s later. */
  readonly timeoutMs?: number;
  /** Output beyond this many bytes is dropped, and counted. Default 16 MiB. */
  readonly maxOutputBytes?: number;
  /**
   * Standard output is large, and only wanted whole: it goes through a file without a name where the system has such, so that no pieces of it lie in
   * memory beside the whole. `onOutput` does not hear of it.
   */
  readonly spooled?: boolean;
  /** Receives standard output and error as they come, in order of arrival. */
  readonly onOutput?: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => void;
  /** Aborting kills the process group. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export type Ending =
  | { readonly state: 'exited'; readonly code: number }
  | { readonly state: 'signalled'; readonly signal: string }
  | { readonly state: 'timed-out' }
  | { readonly state: 'aborted' }
  | { readonly state: 'not-found' };

/** How a program ended, and what it said. */
export type Exit = Ending & {
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** How much output was dropped beyond the limit. */
  readonly droppedBytes: number;
  readonly durationMs: number;
};

/** Starts programs in a process group of their own. */
export interface Processes {
  run(command: Command): Promise<Exit>;
}

import { UsageError, visible } from '@aiop/diagnostics';
import type { Exit, Processes } from '@aiop/ports';

/** Settings that a repository, or its owner's own configuration, must not decide: each of them can run a program, or hide a file. */
const HARDENED: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.quotePath=false',
  'protocol.ext.allow=never',
  'commit.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** What git may see of our environment. No `GIT_*` passes: inside a hook they would point it at another repository. */
const PASSED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'SSH_AUTH_SOCK'] as const;

const MAX_OUTPUT_BYTES = 2 ** 31 - 1;
const decoder = new TextDecoder();

/** How one git command is run. */
export interface GitOptions {
  readonly stdin?: Uint8Array | string;
  /** More `-c` settings. */
  readonly config?: readonly string[];
  /** More environment variables, such as GIT_INDEX_FILE. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The answer is large, and only wanted whole. */
  readonly spooled?: boolean;
  /** How long it may take; a command that takes longer is ended, and fails. Default: as long as it likes. */
  readonly timeoutMs?: number;
  /** Exit codes that are answers, not failures. Default: 0 only. */
  readonly accept?: readonly number[];
}

/** What an accepted git command answered. */
export interface GitAnswer {
  readonly code: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly stderr: string;
}

/** Runs git in one folder. */
export type RunGit = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/** A git for a folder, hardened: an argument array, no system configuration, no hooks, no monitors, literal path specifications. */
export function gitIn(cwd: string, processes: Processes, environment: Readonly<Record<string, string | undefined>>): RunGit {
  const inherited = Object.fromEntries(PASSED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
  return async (args, options = {}) => {
    const settings = [...HARDENED, ...(options.config ?? [])].flatMap((setting) => ['-c', setting]);
    const exit = await processes.run({
      program: 'git',
      args: ['--no-optional-locks', ...settings, ...args],
      cwd: options.cwd ?? cwd,
      env: { ...inherited, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0', ...options.env },
      ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
      ...(options.spooled === undefined ? {} : { spooled: options.spooled }),
      ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    return accepted(args, exit, options.accept ?? [0]);
  };
}

function accepted(args: readonly string[], exit: Exit, accept: readonly number[]): GitAnswer {
  if (exit.state === 'not-found') {
    throw new UsageError({
      what: 'git was not found',
      where: 'PATH',
      expected: 'git 2.39 or newer',
      fix: 'install git (https://git-scm.com)',
    });
  }
  if (exit.state !== 'exited' || !accept.includes(exit.code)) throw new GitError(args, exit);
  return {
    code: exit.code,
    bytes: exit.stdout,
    get text() {
      return decoder.decode(exit.stdout);
    },
    get stderr() {
      return decoder.decode(exit.stderr);
    },
  };
}

/** What git said, made fit for one line of a message. */
export function saidByGit(text: string, maxLength = 600): string {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', ' ').trim());
  return visible(lines.filter((line) => line !== '').join('; '), maxLength) || '(nothing)';
}

/** A git command that failed in a way its caller had no answer for. */
export class GitError extends UsageError {
  /** Exit code, or undefined when it did not exit by itself. */
  readonly exitCode: number | undefined;
  /** Whether it was ended because it took too long. */
  readonly isTimeout: boolean;
  readonly stderr: string;

  constructor(args: readonly string[], exit: Exit) {
    const stderr = decoder.decode(exit.stderr).trim();
    const ending = exit.state === 'exited' ? `exit code ${exit.code}` : exit.state;
    super({
      what: `git ${args[0] ?? ''} failed (${ending})`,
      where: 'git',
      expected: 'it to succeed',
      fix: `see what git said: ${saidByGit(stderr)}`,
    });
    this.isTimeout = exit.state === 'timed-out';
    this.exitCode = exit.state === 'exited' ? exit.code : undefined;
    this.stderr = stderr;
  }
}

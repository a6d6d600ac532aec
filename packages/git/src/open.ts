import { UsageError } from '@aiop/diagnostics';
import type { Processes } from '@aiop/ports';
import { GitError, gitIn, type RunGit } from './command.ts';
import { Repository } from './repository.ts';

/** The oldest git with `merge-tree --write-tree` that answers as this package reads it. */
const OLDEST = { major: 2, minor: 39 } as const;

/** Where to look, and with what. */
export interface OpenOptions {
  readonly processes: Processes;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A folder whose owner may be another user, as a container job's workspace is. */
  readonly trustedDirectory?: string;
}

/** What was found at a folder. */
export type Lookup =
  | { readonly state: 'found'; readonly repository: Repository }
  | { readonly state: 'no-git' }
  | { readonly state: 'no-repository' };

/** Looks for the repository whose work tree holds `directory`. */
export async function findRepository(directory: string, { processes, environment, trustedDirectory }: OpenOptions): Promise<Lookup> {
  const trust = trustedDirectory === undefined ? [] : [`safe.directory=${trustedDirectory}`];
  const plain = gitIn(directory, processes, environment);
  const trusting: RunGit = (args, options = {}) => plain(args, { ...options, config: [...trust, ...(options.config ?? [])] });
  const git = withOldestVersion(trusting);
  try {
    const { text } = await git(['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-common-dir', '--git-dir']);
    const [root = '', commonDir = '', gitDir = ''] = text.split('\n');
    // A git from before 2.31 prints options that it does not know, as if they were an answer.
    if (root.startsWith('--')) await checkVersion(trusting);
    return { state: 'found', repository: new Repository({ root, commonDir, gitDir, git }) };
  } catch (error) {
    if (error instanceof GitError) return notARepository(error, directory);
    if (error instanceof UsageError && error.where === 'PATH') return { state: 'no-git' };
    throw error;
  }
}

/** The repository whose work tree holds `directory`. @throws UsageError when there is none, or no git. */
export async function openRepository(directory: string, options: OpenOptions): Promise<Repository> {
  const lookup = await findRepository(directory, options);
  if (lookup.state === 'found') return lookup.repository;
  if (lookup.state === 'no-git') {
    throw new UsageError({
      what: 'git was not found',
      where: 'PATH',
      expected: 'git 2.39 or newer',
      fix: 'install git (https://git-scm.com)',
    });
  }
  throw new UsageError({
    what: 'it is not inside a git repository',
    where: directory,
    expected: 'a work tree of a git repository',
    fix: 'name one with --repo (or working-directory), or make one with `git init`',
  });
}

function notARepository(error: GitError, directory: string): Lookup {
  if (error.stderr.includes('dubious ownership')) {
    throw new UsageError({
      what: 'the repository belongs to another user, so git refuses it',
      where: directory,
      expected: 'a repository of your own, or one you trust',
      fix: `run: git config --global --add safe.directory ${directory}`,
    });
  }
  if (error.stderr.includes('must be run in a work tree')) {
    throw new UsageError({
      what: 'the repository is bare',
      where: directory,
      expected: 'a repository with a work tree',
      fix: 'clone it, and name the clone',
    });
  }
  if (/not a git repository/i.test(error.stderr)) return { state: 'no-repository' };
  throw error;
}

/**
 * Refuses a git that is too old, without asking every git for its version first: that is a process in each step of a job. It is asked
 * before the one command whose answer differs between versions, and when a command fails: then its age may be the reason.
 */
function withOldestVersion(git: RunGit): RunGit {
  let checked: Promise<void> | undefined;
  const check = (): Promise<void> => {
    checked ??= checkVersion(git);
    return checked;
  };
  return async (args, options) => {
    if (args[0] === 'merge-tree') await check();
    try {
      return await git(args, options);
    } catch (error) {
      if (error instanceof GitError) await check();
      throw error;
    }
  };
}

async function checkVersion(git: RunGit): Promise<void> {
  const { text } = await git(['version']);
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)) return;
  throw new UsageError({
    what: `it is ${text.trim()}`,
    where: 'git',
    expected: 'git 2.39 or newer',
    fix: 'update git (https://git-scm.com)',
  });
}

import { UsageError } from '@aiop/diagnostics';
import type { ObjectId, PlacedTag } from '@aiop/ports';
import { type GitAnswer, GitError, type RunGit, saidByGit } from './command.ts';
import { placedTags } from './parse.ts';

/** How to reach a remote. */
export interface RemoteAccess {
  /** A remote of the repository's configuration, such as `origin`. */
  readonly name: string;
  /** Sent over HTTPS to `serverUrl`, and nowhere else. Empty: the repository's own credentials, or none. */
  readonly token?: string;
  /** Such as `https://github.com`. */
  readonly serverUrl?: string;
  /** How long it may take to say where its refs stand, in milliseconds. Default: a minute. */
  readonly answerMs?: number;
}

/** What became of a push. Nothing of it is there unless all of it is. */
export type PushResult =
  | { readonly state: 'pushed' /** Every ref stood for its object already. */; readonly isUnchanged?: true }
  /** Somebody else was there first: the ref no longer is an ancestor of what was pushed. Where nothing was sent, git saw it in the answer to its question. */
  | { readonly state: 'moved'; readonly wasSent: boolean; readonly said: string }
  /** The remote does not allow it: a protected branch, a hook, a token without permission, a remote that does not answer. */
  | { readonly state: 'refused'; readonly said: string };

/** A ref that is to stand for an object. */
export interface Update {
  readonly ref: string;
  /** A commit, or a tag. */
  readonly commit: ObjectId;
  /** Where the ref has to stand for the update to be made, however it moves; empty where it must not exist. */
  readonly lease?: ObjectId | '';
}

/** What must hold whatever the configuration of the repository says: it may be anybody's. */
const PLAIN_PUSH: readonly string[] = ['push.followTags=false', 'push.gpgSign=false', 'push.recurseSubmodules=no', 'push.pushOption='];

/** Objects alone: no ref of the repository moves, and nothing else is written. */
const FETCH: readonly string[] = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];

/** Git itself waits for ever for a server that takes a question and says nothing. */
const ANSWER_MS = 60_000;

/** The other side of a repository. */
export class Remote {
  readonly #git: RunGit;
  readonly #name: string;
  readonly #answerMs: number;

  constructor(git: RunGit, { name, token = '', serverUrl = 'https://github.com', answerMs = ANSWER_MS }: RemoteAccess) {
    const env = token === '' ? {} : authorization(token, serverUrl);
    this.#git = (args, options = {}) => git(args, { ...options, env: { ...env, ...options.env } });
    this.#name = name;
    this.#answerMs = answerMs;
  }

  /** Where a ref (`refs/heads/…`) stands over there, or undefined when it does not exist. @throws UsageError when the remote cannot be reached */
  async tipOf(ref: string): Promise<ObjectId | undefined> {
    const lines = (await this.#list(['--end-of-options', this.#name, ref])).split('\n');
    const line = lines.find((candidate) => candidate.endsWith(`\t${ref}`));
    return line?.split('\t')[0];
  }

  /** Every tag over there. @throws UsageError when the remote cannot be reached */
  async tags(): Promise<readonly PlacedTag[]> {
    return placedTags(await this.#list(['--tags', '--end-of-options', this.#name]), '\t');
  }

  /**
   * Brings what a shallow repository leaves out before some of its commits; no ref moves.
   * @param by so many commits more, or all
   * @throws UsageError when the remote cannot be reached, or no longer has the commits
   */
  async deepen(cut: readonly ObjectId[], by: number | 'all'): Promise<void> {
    const args = [...FETCH, by === 'all' ? '--unshallow' : `--deepen=${by}`, '--stdin', '--end-of-options', this.#name];
    const answer = await this.#git(args, { stdin: `${cut.join('\n')}\n`, accept: [0, 1, 128] });
    if (answer.code !== 0) throw this.#unreachable(answer);
  }

  /**
   * Brings a commit here, and what it is made of; no ref moves. False when the remote has no such commit.
   * @param alone without the commits before it. Marks the repository as shallow: only for one that is shallow already
   */
  async fetch(commit: ObjectId, { alone = false }: { readonly alone?: boolean } = {}): Promise<boolean> {
    const depth = alone ? ['--depth=1'] : [];
    const answer = await this.#git([...FETCH, ...depth, '--end-of-options', this.#name, commit], { accept: [0, 1, 128] });
    if (answer.code === 0) return true;
    if (/not our ref|couldn't find remote ref|no such remote ref/i.test(answer.stderr)) return false;
    throw this.#unreachable(answer);
  }

  /** Brings tags here, with their texts, as tags of the same names; none that is here moves. @throws UsageError when the remote cannot be reached, or a name is taken here */
  async fetchTags(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const specs = names.map((name) => `refs/tags/${name}:refs/tags/${name}\n`);
    const answer = await this.#git([...FETCH, '--stdin', '--end-of-options', this.#name], { stdin: specs.join(''), accept: [0, 1, 128] });
    if (answer.code !== 0) throw this.#unreachable(answer);
  }

  /** Moves refs over there, all or none: forward, save those that are told where they stand. */
  async push(updates: readonly Update[]): Promise<PushResult> {
    const specs = updates.map(({ ref, commit }) => `${commit}:${ref}`);
    const atomic = updates.length > 1 ? ['--atomic'] : [];
    // A `+` before the refs would move them wherever they stand, lease or not.
    const leases = updates.flatMap(({ ref, lease }) => (lease === undefined ? [] : [`--force-with-lease=${ref}:${lease}`]));
    const args = ['push', '--porcelain', '--no-verify', ...atomic, ...leases, '--end-of-options', this.#name, ...specs];
    const { code, text, stderr } = await this.#git(args, { config: PLAIN_PUSH, accept: [0, 1, 128] });
    const lines = text.split('\n');
    // The flag of a line tells what became of its ref (git help push): `=` is up to date.
    if (code === 0)
      return { state: 'pushed', ...(lines.filter((line) => line.startsWith('=')).length === updates.length ? { isUnchanged: true } : {}) };
    const rejected = lines.filter((line) => line.startsWith('!'));
    const said = saidByGit([...rejected, stderr].join('\n'), 2000);
    // A race that the server decides ends a transaction of several refs, and only its message says why.
    const why = rejected.some((line) => line.includes('atomic transaction failed')) ? stderr : rejected.join('\n');
    const moved = /fetch first|non-fast-forward|stale info|already exists|cannot lock ref|failed to update ref/.test(why);
    if (!moved) return { state: 'refused', said };
    // git help push: `[rejected]` did not try to send, `[remote rejected]` was refused over there.
    return { state: 'moved', wasSent: rejected.some((line) => line.includes('[remote rejected]')), said };
  }

  async #list(args: readonly string[]): Promise<string> {
    try {
      const answer = await this.#git(['ls-remote', ...args], { accept: [0, 128], timeoutMs: this.#answerMs });
      if (answer.code !== 0) throw this.#unreachable(answer);
      return answer.text;
    } catch (error) {
      if (error instanceof GitError && error.isTimeout) throw this.#unreadable(`it gave no answer in ${this.#answerMs / 1000} s`);
      throw error;
    }
  }

  #unreachable({ stderr }: GitAnswer): UsageError {
    return this.#unreadable(`git said: ${saidByGit(stderr)}`);
  }

  #unreadable(reason: string): UsageError {
    return new UsageError({
      what: 'the remote cannot be read',
      where: `remote ${this.#name}`,
      expected: 'a repository that answers, to the token where one was given',
      fix: `check the network, the address (git remote -v) and the rights; ${reason}`,
    });
  }
}

/** Through the environment of one git process: neither an argument, which every process can read, nor a file, which stays. */
function authorization(token: string, serverUrl: string): Readonly<Record<string, string>> {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  };
}

import { UsageError } from '@aiop/diagnostics';
import type { BranchCommit, BranchPush, ObjectId, RemoteBranch, TreeEntry } from '@aiop/ports';
import type { Remote, RemoteAccess } from './remote.ts';
import type { Repository } from './repository.ts';
import { FALLBACK } from './tree-writer.ts';

/** What git and the servers say when asking again cannot help. */
const DENIED =
  /authentication failed|could not read (username|password)|permission|denied|forbidden|error: 403|not authorized|protected branch|hook declined|gh0\d\d|repository not found|does not appear to be a git repository|read-only/i;

/** The `RemoteBranch` port over a repository and one of its remotes. Objects go into the repository; refs of it stay as they are. */
export class GitRemoteBranch implements RemoteBranch {
  readonly shown: string;
  readonly #repository: Repository;
  readonly #remote: Remote;
  readonly #ref: string;

  constructor(repository: Repository, branch: string, access: RemoteAccess) {
    this.shown = `${branch} of ${access.name}`;
    this.#repository = repository;
    this.#remote = repository.remote(access);
    this.#ref = `refs/heads/${branch}`;
  }

  tip(): Promise<ObjectId | undefined> {
    return this.#remote.tipOf(this.#ref);
  }

  async fetch(commit: ObjectId): Promise<boolean> {
    return this.#remote.fetch(commit, { alone: await this.#repository.isShallow() });
  }

  listTree(commit: ObjectId): Promise<readonly TreeEntry[]> {
    return this.#repository.listTree(commit);
  }

  readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]> {
    return this.#repository.readBlobs(oids);
  }

  async commit({ parent, changes, removed, message, at }: BranchCommit): Promise<ObjectId> {
    const { write } = this.#repository;
    const written = changes.map(({ path, content }) => ({ kind: 'write', path, content, mode: '100644' }) as const);
    const deleted = removed.map((path) => ({ kind: 'delete', path }) as const);
    const tree = await write.tree(parent ?? (await write.emptyTree()), [...written, ...deleted]);
    return write.commit({ tree, parents: parent === undefined ? [] : [parent], message, by: FALLBACK, at });
  }

  async push(commit: ObjectId): Promise<BranchPush> {
    const pushed = await this.#remote.push([{ ref: this.#ref, commit }]);
    switch (pushed.state) {
      case 'pushed':
        return { state: 'landed' };
      case 'moved':
        return { state: 'moved', wasSent: pushed.wasSent };
      case 'refused':
        if (DENIED.test(pushed.said)) throw this.#denied(pushed.said);
        return { state: 'unknown', said: pushed.said };
    }
  }

  #denied(said: string): UsageError {
    return new UsageError({
      what: `the push was refused: ${said}`,
      where: `branch ${this.shown}`,
      expected: 'a token or key that may write to the repository, and a branch that may be pushed to',
      fix: 'give the job `permissions: contents: write`; a run from a fork cannot have it: seal its logs later from the repository itself',
    });
  }
}

import type { ObjectId, TreeEntry } from './git.ts';

/** One file of a commit that is new or other than before. */
export interface FileChange {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A commit to be made. */
export interface BranchCommit {
  /** What it stands on; undefined for the first commit of a branch that shares no history with any other. */
  readonly parent: ObjectId | undefined;
  readonly changes: readonly FileChange[];
  /** Paths that are to be gone. */
  readonly removed: readonly string[];
  readonly message: string;
  /** Seconds since 1970, of author and committer. */
  readonly at: number;
}

/** What became of a push. */
export type BranchPush =
  | { readonly state: 'landed' }
  /** The branch had moved on: nothing changed over there. Mostly that is seen before anything is sent. */
  | { readonly state: 'moved'; readonly wasSent: boolean }
  /** The answer was lost, and the commit is not there now: it may be tried again. */
  | { readonly state: 'unknown'; readonly said: string };

/** A branch of a remote repository, read and extended without a checkout: no work tree, no index and no branch here is touched. */
export interface RemoteBranch {
  /** For messages, such as `aiop-ledger of origin`. */
  readonly shown: string;
  /** Where the branch points now, or undefined where there is none. Throws a `UsageError` when the remote cannot be asked. */
  tip(): Promise<ObjectId | undefined>;
  /** Brings a commit and its files here. False when the remote no longer has it. Throws a `UsageError` when it cannot be asked. */
  fetch(commit: ObjectId): Promise<boolean>;
  /** Every file of a commit that is here. */
  listTree(commit: ObjectId): Promise<readonly TreeEntry[]>;
  /** Contents of blobs, in the order asked for. */
  readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]>;
  /** Makes a commit here, always by the same author. */
  commit(commit: BranchCommit): Promise<ObjectId>;
  /** Moves the branch over there to a commit, forward only. Throws a `UsageError` when the remote does not allow it. */
  push(commit: ObjectId): Promise<BranchPush>;
}

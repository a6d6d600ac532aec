import type { Blake3 } from '@aiop/ids';
import type { Clock, FileMode, Files, GitReader, GitWorkTree, Locks, ObjectId, Processes, Random, Store } from '@aiop/ports';

/** One path of a tree that changes. */
export type TreeChange =
  | { readonly kind: 'write'; readonly path: string; readonly mode: FileMode; readonly content: Uint8Array }
  | { readonly kind: 'delete'; readonly path: string };

/** What executing workstreams asks of git, beyond reading. */
export interface PipelineGit extends GitReader {
  /** The tree of what stands in a work tree now, as `git add -A` would record it on top of `base`. */
  snapshot(directory: string, base: ObjectId): Promise<ObjectId>;
  diff(from: ObjectId, to: ObjectId): Promise<Uint8Array>;
  readonly write: {
    tree(base: ObjectId, changes: readonly TreeChange[]): Promise<ObjectId>;
    commit(commit: { tree: ObjectId; parents: readonly ObjectId[]; message: string }): Promise<ObjectId>;
    treeOf(commit: ObjectId): Promise<ObjectId>;
    moveRef(ref: string, after: ObjectId, before: ObjectId | undefined): Promise<boolean>;
    deleteRef(ref: string, before: ObjectId): Promise<boolean>;
    merge(
      ours: ObjectId,
      theirs: ObjectId,
    ): Promise<{ readonly state: 'merged'; readonly tree: ObjectId } | { readonly state: 'conflict'; readonly paths: readonly string[] }>;
  };
  readonly worktrees: {
    add(path: string, branch: string, commit: ObjectId): Promise<void>;
    reset(path: string, commit: ObjectId, options?: { readonly pristine?: { readonly but: readonly string[] } }): Promise<void>;
    remove(path: string): Promise<void>;
    prune(): Promise<void>;
    list(): Promise<readonly { readonly path: string; readonly branch?: string }[]>;
  };
}

/** What the pipeline asks of the world. */
export interface PipelinePorts {
  readonly git: PipelineGit;
  /** The reader of the index and files of a worktree that was just made. */
  openWorkTree(path: string): Promise<GitWorkTree>;
  readonly files: Files;
  readonly locks: Locks;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly random: Random;
  readonly blake3: Blake3;
  /** Results of verification. */
  readonly store: Store;
  /** The caller's environment: commands of the plan run with it, as the caller. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Such as `linux-x64`. */
  readonly platform: string;
  /** Absolute: worktrees are made in `worktrees/` below it. */
  readonly temporaryDirectory: string;
}

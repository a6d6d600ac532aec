/** A commit, blob or tree id: 40 hex digits (SHA-1 repositories) or 64 (SHA-256). Never assume 40. */
export type ObjectId = string;

/** The four modes git knows for what is not a folder. */
export type FileMode = '100644' | '100755' | '120000' | '160000';

/** One file, link or submodule of a tree. `path` is relative to the repository, with `/`, as git stores it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: FileMode;
  readonly oid: ObjectId;
}

/** How a path of the work tree differs from the index, or that git does not know it, or could not look at it. */
export interface StatusEntry {
  /** Ends in `/` for a folder that stands for all that is in it: one that is ignored, a repository of its own, one that cannot be read. */
  readonly path: string;
  readonly state: 'modified' | 'deleted' | 'untracked' | 'conflicted' | 'intent-to-add' | 'ignored' | 'unreadable';
}

export interface CommitRecord {
  readonly oid: ObjectId;
  /** As the commit names them, whether they are here or not. */
  readonly parents: readonly ObjectId[];
  /** As git reads it. */
  readonly authorName: string;
  readonly authorEmail: string;
  /** Seconds since 1970. */
  readonly committedAt: number;
  /** As git reads it: up to a NUL, in the encoding that the commit declares, else in UTF-8, with replacement characters. */
  readonly message: string;
}

export interface TagRecord {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** The commit it stands for, peeled. */
  readonly commit: ObjectId;
}

/** Commits that are asked for. */
export interface LogRange {
  readonly from?: ObjectId;
  readonly to: ObjectId;
  readonly paths?: readonly string[];
  readonly limit?: number;
}

/** Reading a repository at a commit, without a checkout. Every revision given is treated as untrusted text. */
export interface GitReader {
  /** Absolute path of the work tree. */
  readonly root: string;
  /** Absolute path of the folder that all worktrees share (`.git` of the main one). */
  readonly commonDir: string;
  /** The commit a revision names, or undefined. */
  resolveCommit(revision: string): Promise<ObjectId | undefined>;
  isAncestor(ancestor: ObjectId, descendant: ObjectId): Promise<boolean>;
  isShallow(): Promise<boolean>;
  /** Every file of a commit, in git's order (by bytes). */
  listTree(commit: ObjectId): Promise<readonly TreeEntry[]>;
  /** Contents of blobs, in the order asked for. */
  readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]>;
  /** The content of one path of a commit, or undefined when it is not a file there. */
  readFile(commit: ObjectId, path: string): Promise<Uint8Array | undefined>;
  /** Commits of `to` that are not in `from`, newest first, optionally only those that touch `paths` (literal), and at most `limit`. */
  log(range: LogRange): Promise<readonly CommitRecord[]>;
  /** A commit and every one before it. */
  ancestors(commit: ObjectId): Promise<ReadonlySet<ObjectId>>;
  /** A commit that all of these come from, or undefined where there is none. */
  commonAncestor(commits: readonly ObjectId[]): Promise<ObjectId | undefined>;
  /**
   * The paths that each of these commits adds, changes or removes, relative to the repository: compared with its parent, of a merge with the first.
   * A rename is a removal and an addition. A commit without changes may be missing.
   */
  changedPaths(commits: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, readonly string[]>>;
  /** Every tag that points at a commit. */
  tags(): Promise<readonly TagRecord[]>;
  /** Full names of every ref (`refs/heads/main`, …). */
  refs(): Promise<readonly string[]>;
}

/** One path that a commit changed against its first parent, and what stands there now; nothing where `mode` is undefined. */
export interface PathChange {
  readonly path: string;
  readonly mode: FileMode | undefined;
  readonly oid: ObjectId;
}

/** One commit of a line of history. */
export interface HistoryStep {
  readonly commit: ObjectId;
  /** Seconds since 1970. */
  readonly committedAt: number;
  readonly changes: readonly PathChange[];
}

/** Reading what a branch went through, without a checkout. */
export interface GitHistory {
  /** Absolute path of the work tree. */
  readonly root: string;
  resolveCommit(revision: string): Promise<ObjectId | undefined>;
  isShallow(): Promise<boolean>;
  listTree(commit: ObjectId): Promise<readonly TreeEntry[]>;
  /** The newest `most` commits from `to` along first parents, those since a time in seconds where one is given; the oldest comes first. */
  firstParents(range: { readonly to: ObjectId; readonly most: number; readonly since?: number }): Promise<readonly HistoryStep[]>;
  /** Sizes of blobs in bytes, in the order asked for; undefined where the repository lacks one. */
  blobSizes(oids: readonly ObjectId[]): Promise<readonly (number | undefined)[]>;
  /** Contents of blobs, in the order asked for. */
  readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]>;
}

/** Reading the index and the work tree, for fingerprints. */
export interface GitWorkTree {
  readonly root: string;
  readonly commonDir: string;
  /** Absolute path of the folder of git's files for this work tree alone, such as its index. */
  readonly gitDir: string;
  /** `git ls-files -s -z`, raw: sorted `mode SP oid SP stage TAB path NUL`. */
  indexRaw(): Promise<Uint8Array>;
  /**
   * `git ls-files -s -v -z` of a folder, raw: sorted `tag SP mode SP oid SP stage TAB path NUL`, paths relative to the folder. Only the tag `H`
   * says that the entry tells what stands in the work tree.
   */
  indexOf(folder: string): Promise<Uint8Array>;
  /**
   * What differs in a folder from the index, paths relative to the folder. Untracked files come one by one. Contents are compared as they
   * are: only `.gitattributes` and `info/attributes` of the repository itself can still make git convert them before.
   */
  statusOf(folder: string): Promise<readonly StatusEntry[]>;
  /** Which of some paths, relative to the root, are in the index: each that is, and for a folder the paths beneath it. */
  indexed(paths: readonly string[]): Promise<readonly string[]>;
  /** `git hash-object --stdin-paths`: the blob ids the files would have, filters applied. Paths relative to the root. */
  hashFiles(paths: readonly string[]): Promise<readonly ObjectId[]>;
}

/** An annotated tag whose signature was checked, or why there is none to rely on. */
export type SignedTag =
  | {
      readonly state: 'signed';
      /** Without its signature, decoded as UTF-8 with replacement characters. */
      readonly message: string;
      /** What the program that checked it says, in one line. */
      readonly signer: string;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'unsigned'; readonly reason: string };

/** Tags of a repository, checked with the keys that this machine trusts. */
export interface SignedTags {
  /**
   * @param name without `refs/tags/`
   * @param allowedSigners absolute path of a file of SSH keys (ssh-keygen(1), ALLOWED SIGNERS); the user's own configuration where absent
   */
  signedTag(name: string, allowedSigners?: string): Promise<SignedTag>;
}

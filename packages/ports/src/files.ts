/** What stands at a path itself: symbolic links are never followed. */
export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Bytes; for a link, of its text. */
  readonly size: number;
  readonly executable: boolean;
  readonly modifiedMs: number;
}

/** What tells one state of a regular file from another without reading it: whoever writes to the file changes one of these. */
export interface FileStamp {
  readonly size: number;
  readonly executable: boolean;
  readonly modifiedMs: number;
  /** Of the inode: no program can set it back. */
  readonly changedMs: number;
  readonly inode: number;
}

/**
 * The file system, synchronous: a loop with one buffer hashes 10,000 small files six times faster than a pool of promises.
 * Paths are absolute. Every method throws a `UsageError` for what a user can mend (permission, full disk, no such file).
 */
export interface Files {
  /** Undefined when nothing is there. Never follows a link. */
  status(path: string): FileStatus | undefined;
  /** Undefined when nothing is there, or no regular file. Never follows a link. */
  stamp(path: string): FileStamp | undefined;
  /** The whole content. Refuses a file of more than `maxBytes`, and anything that is not a regular file (a FIFO would block for ever). */
  read(path: string, maxBytes?: number): Uint8Array;
  /** `length` bytes from `offset`, fewer at the end of the file: for packs that are too large to hold. */
  readRange(path: string, offset: number, length: number): Uint8Array;
  /** Fills `target` from `offset`, and says how many bytes it got: fewer at the end of the file only. For whoever reads a large file piece by piece. */
  readInto(path: string, offset: number, target: Uint8Array): number;
  /** The text of a symbolic link. */
  readLink(path: string): string;
  /** Names in a folder, sorted by code unit, without `.` and `..`. Empty when there is no such folder. */
  list(path: string): readonly string[];
  /** Replaces a file in one step (temporary file beside it, rename), making its folders. Unless told otherwise it waits until it is on disk. */
  write(path: string, content: Uint8Array | string, options?: { readonly executable?: boolean; readonly sync?: boolean }): void;
  /**
   * Appends in one write (O_APPEND) and, unless told otherwise, waits until it is on disk. Makes the file and its folders.
   * What could not be written whole (a full disk) is taken back before the error is thrown.
   */
  append(path: string, content: Uint8Array | string, options?: { readonly sync?: boolean }): void;
  /** Cuts or extends a file to a length in bytes. */
  truncate(path: string, length: number): void;
  makeDirectory(path: string): void;
  makeLink(path: string, target: string): void;
  rename(from: string, to: string): void;
  copy(from: string, to: string): void;
  /** Removes a file, a link or a whole folder; silent when nothing is there. Never follows a link. */
  remove(path: string): void;
  /** A new empty folder of our own in the system's temporary folder. */
  temporaryDirectory(prefix: string): string;
}

/** Mutual exclusion between processes on one machine. */
export interface Locks {
  /**
   * Runs `work` while this process holds the lock file at `path`. A lock whose holder no longer lives is taken over.
   * Throws a `UsageError` naming the holder after `timeoutMs` (default 30,000).
   */
  withLock<Value>(path: string, work: () => Value | Promise<Value>, timeoutMs?: number): Promise<Value>;
  /** Whether a process that lives holds the lock, this one included. */
  isHeld(path: string): boolean;
}

import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { FileStatus, Files, ObjectId, PathChange, TreeEntry } from '@aiop/ports';
import type { BlobShelf } from './blob-shelf.ts';

/** What stands at a path of a commit. */
export type StandingEntry = Pick<TreeEntry, 'mode' | 'oid'>;

/** Reading files that nobody checked out. Paths are absolute below `/`. */
export type TreeFiles = Pick<Files, 'status' | 'read' | 'readRange'>;

/** The files of a commit below one folder, moved along a history by what each commit changed. */
export class TreeAt {
  readonly #below: string;
  readonly #entries = new Map<string, StandingEntry>();
  readonly #keyFiles = new Set<string>();
  readonly #links = new Set<string>();
  /** Made when first asked for. */
  #folders: ReadonlySet<string> | undefined;
  /** Whether a path may decide a key. */
  readonly isKeyFile: (path: string) => boolean;

  /**
   * @param below the folder, with a slash at its end unless it is the whole tree, which is the empty text
   * @param isKeyFile which paths may decide a key: they are kept at hand
   */
  constructor(below: string, isKeyFile: (path: string) => boolean) {
    [this.#below, this.isKeyFile] = [below, isKeyFile];
  }

  /** Takes in what a commit changed, and names the paths below the folder. */
  apply(changes: readonly PathChange[]): readonly string[] {
    return changes.flatMap(({ path: whole, mode, oid }) => {
      if (!whole.startsWith(this.#below)) return [];
      const path = whole.slice(this.#below.length);
      this.#set(path, mode === undefined ? undefined : { mode, oid });
      return [path];
    });
  }

  #set(path: string, entry: StandingEntry | undefined): void {
    this.#folders = undefined;
    if (entry === undefined) this.#entries.delete(path);
    else this.#entries.set(path, entry);
    mark(this.#keyFiles, path, entry !== undefined && this.isKeyFile(path));
    mark(this.#links, path, entry?.mode === '120000');
  }

  at(path: string): StandingEntry | undefined {
    return this.#entries.get(path);
  }

  /** Whether a regular file stands there. */
  isFile(path: string): boolean {
    const mode = this.#entries.get(path)?.mode;
    return mode === '100644' || mode === '100755';
  }

  isLink(path: string): boolean {
    return this.#links.has(path);
  }

  /** Whether files lie below this path. The empty one is the whole. */
  isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.#entries.keys());
    return this.#folders.has(path);
  }

  /** Paths that may decide a key, in no order. */
  keyFiles(): ReadonlySet<string> {
    return this.#keyFiles;
  }

  /** Paths of links, in no order. */
  links(): ReadonlySet<string> {
    return this.#links;
  }

  /** The tree as files. `seen` hears of every path that is looked at. Contents that are away throw `BlobAway`. */
  files(shelf: BlobShelf, seen: (path: string) => void): TreeFiles {
    const entryOf = (absolute: string): StandingEntry | undefined => {
      const path = posix.relative('/', absolute);
      seen(path);
      return this.#entries.get(path);
    };
    const contentOf = (absolute: string): Uint8Array => {
      const entry = entryOf(absolute);
      if (entry?.mode === '100644' || entry?.mode === '100755') return shelf.content(entry.oid);
      throw unreadable(absolute, 'there is no such file', 'a regular file');
    };
    return {
      status(absolute) {
        const entry = entryOf(absolute);
        return entry === undefined ? undefined : statusOf(entry, shelf);
      },
      read(absolute, maxBytes = Number.POSITIVE_INFINITY) {
        const content = contentOf(absolute);
        if (content.length <= maxBytes) return content;
        throw unreadable(absolute, `it has ${content.length} bytes`, `at most ${maxBytes} bytes`);
      },
      readRange: (absolute, offset, length) => contentOf(absolute).subarray(offset, offset + length),
    };
  }
}

function mark(set: Set<string>, path: string, is: boolean): void {
  if (is) set.add(path);
  else set.delete(path);
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** A checkout gives a file no time that means anything. */
function statusOf({ mode, oid }: StandingEntry, shelf: BlobShelf): FileStatus {
  if (mode === '160000') return { kind: 'directory', size: 0, executable: false, modifiedMs: 0 };
  const { size } = shelf.facts(oid);
  return { kind: mode === '120000' ? 'link' : 'file', size, executable: mode === '100755', modifiedMs: 0 };
}

/** Identity of what stands at a path: it changes exactly when its content or its kind does. */
export const identityOf = (entry: StandingEntry | undefined): string => (entry === undefined ? '' : `${entry.mode} ${entry.oid}`);

/** Blobs of the paths that decide keys, and of links, in the order in which changes bring them, each once. */
export function plannedBlobs(changes: Iterable<readonly PathChange[]>, isKeyFile: (path: string) => boolean): readonly ObjectId[] {
  const oids = new Set<ObjectId>();
  for (const some of changes) {
    for (const { path, mode, oid } of some)
      if (mode === '120000' || (mode !== undefined && mode !== '160000' && isKeyFile(path))) oids.add(oid);
  }
  return [...oids];
}

const unreadable = (absolute: string, what: string, expected: string): UsageError =>
  new UsageError({ what, where: posix.relative('/', absolute), expected, fix: 'correct the path' });

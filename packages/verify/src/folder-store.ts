import { orNothing } from '@aiop/diagnostics';
import type { Clock, FileStatus, Files, Store } from '@aiop/ports';
import { type Pruned, type PruneLimits, pruneFolder } from './prune-folder.ts';
import { RecentEntries } from './recent-entries.ts';
import { entryPath, sizeOf, USED } from './stored-entries.ts';

/** The default size of a store. */
export const DEFAULT_STORE_BYTES = 10 * 1024 * 1024 * 1024;

const DAY_MS = 24 * 60 * 60 * 1000;
/** When the store is full, this part of it stays: making room for one entry at a time would mean a look at all of them each time. */
const KEPT_PART = 0.8;

/** Where a store is and how large it may grow. */
export interface FolderStoreOptions {
  readonly files: Files;
  readonly clock: Clock;
  /** Absolute; made when it is first written to. */
  readonly dir: string;
  readonly maxBytes?: number;
  /** Who uses it, such as the root of a tree: what that one asked for the last time is then found quickly. */
  readonly user?: string;
}

/** A store that can be cleaned up. */
export interface FolderStore extends Store {
  /**
   * Removes entries by their age, then what has not been used for longest until the rest is small enough, and what killed processes left behind.
   * @throws UsageError for what may not be read or removed
   */
  prune(limits?: PruneLimits): Pruned;
}

/**
 * A store in a folder, one file an entry, that several processes may use at once. An entry counts as used when it is written or read, with a
 * precision of a day. Nothing is flushed to the disk: entries are checked when they come back.
 */
export function folderStore({ files, clock, dir, maxBytes = DEFAULT_STORE_BYTES, user }: FolderStoreOptions): FolderStore {
  const recent = user === undefined ? undefined : new RecentEntries({ files, clock, dir, user });
  let size: number | undefined;
  const prune = (limits: PruneLimits = {}): Pruned => {
    const pruned = pruneFolder({ files, dir, nowMs: clock.now() }, { maxBytes, ...limits });
    if (limits.dryRun !== true) size = pruned.kept.bytes;
    return pruned;
  };
  return {
    name: 'folder',
    async get(key) {
      const path = entryPath(dir, key);
      const known = recent?.get(key);
      if (known !== undefined) return known;
      const status = files.status(path);
      if (status?.kind !== 'file') return undefined;
      const content = files.read(path);
      markUsed(files, path, status, clock.now());
      recent?.add(key, content);
      return content;
    },
    async put(key, content) {
      size ??= sizeOf(files, dir);
      files.write(entryPath(dir, key), content, { sync: false });
      recent?.add(key, content);
      size += content.length;
      if (size > maxBytes) prune({ maxBytes: maxBytes * KEPT_PART });
    },
    finish: async () => recent?.keep(),
    prune,
  };
}

/** A file beside the entry, whose time of change is when it was last used. */
function markUsed(files: Files, path: string, status: FileStatus, nowMs: number): void {
  const mark = `${path}${USED}`;
  const lastMs = Math.max(status.modifiedMs, files.status(mark)?.modifiedMs ?? 0);
  if (nowMs - lastMs < DAY_MS) return;
  // A store that can only be read is a good store.
  orNothing(() => files.write(mark, '', { sync: false }));
}

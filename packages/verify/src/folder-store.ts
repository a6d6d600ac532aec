import { UsageError } from '@aiop/diagnostics';
import type { Clock, FileStatus, Files, Store } from '@aiop/ports';
import { forgetRecentEntries, RecentEntries } from './recent-entries.ts';

/** The default size of a store. */
export const DEFAULT_STORE_BYTES = 10 * 1024 * 1024 * 1024;

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
/** When the store is full, this part of it stays: making room for one entry at a time would mean a look at all of them each time. */
const KEPT_PART = 0.8;
const USED = '.used';

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

/** What a prune did. */
export interface Pruned {
  readonly removed: number;
  readonly freedBytes: number;
  readonly keptBytes: number;
}

/** A store that can be brought down to a size. */
export interface FolderStore extends Store {
  /** Removes what has not been used for longest until at most `toBytes` are left, and what killed processes left half-written. */
  prune(toBytes?: number): Pruned;
}

/**
 * A store in a folder, one file an entry, that several processes may use at once. An entry counts as used when it is written or read, with a
 * precision of a day. Nothing is flushed to the disk: entries are checked when they come back.
 */
export function folderStore({ files, clock, dir, maxBytes = DEFAULT_STORE_BYTES, user }: FolderStoreOptions): FolderStore {
  const recent = user === undefined ? undefined : new RecentEntries({ files, clock, dir, user });
  let size: number | undefined;
  const prune = (toBytes = maxBytes): Pruned => {
    const pruned = pruneFolder(files, dir, toBytes, clock.now());
    size = pruned.keptBytes;
    return pruned;
  };
  return {
    name: 'folder',
    async get(key) {
      const path = pathOf(dir, key);
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
      files.write(pathOf(dir, key), content, { sync: false });
      recent?.add(key, content);
      size += content.length;
      if (size > maxBytes) prune(maxBytes * KEPT_PART);
    },
    finish: async () => recent?.keep(),
    prune,
  };
}

/** Spread over 256 folders by the last digits, which are those of a hash. */
function pathOf(dir: string, key: string): string {
  if (!/^[a-z]{1,16}-[0-9a-f]{64}$/.test(key)) throw new Error(`not a key of the store: ${key}`);
  return `${dir}/${key.slice(-2)}/${key}`;
}

/** A file beside the entry, whose time of change is when it was last used. */
function markUsed(files: Files, path: string, status: FileStatus, nowMs: number): void {
  const mark = `${path}${USED}`;
  const lastMs = Math.max(status.modifiedMs, files.status(mark)?.modifiedMs ?? 0);
  if (nowMs - lastMs < DAY_MS) return;
  try {
    files.write(mark, '', { sync: false });
  } catch (error) {
    // A store that can only be read is a good store.
    if (!(error instanceof UsageError)) throw error;
  }
}

interface StoredEntry {
  readonly path: string;
  readonly size: number;
  readonly usedMs: number;
}

function pruneFolder(files: Files, dir: string, toBytes: number, nowMs: number): Pruned {
  const entries = listEntries(files, dir, nowMs).sort((a, b) => a.usedMs - b.usedMs || (a.path < b.path ? -1 : 1));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let [removed, freedBytes] = [0, 0];
  for (const { path, size } of entries) {
    if (total - freedBytes <= toBytes) break;
    files.remove(path);
    files.remove(`${path}${USED}`);
    removed++;
    freedBytes += size;
  }
  if (removed > 0) forgetRecentEntries(files, dir);
  return { removed, freedBytes, keptBytes: total - freedBytes };
}

const sizeOf = (files: Files, dir: string): number => walkEntries(files, dir).reduce((sum, { status }) => sum + status.size, 0);

/** Entries with the time of their last use. Removes what writers that were killed left behind. */
function listEntries(files: Files, dir: string, nowMs: number): StoredEntry[] {
  const marks = new Map<string, number>();
  const entries: { readonly path: string; readonly status: FileStatus }[] = [];
  for (const { path, status } of walkEntries(files, dir)) {
    if (path.endsWith('.tmp')) {
      if (nowMs - status.modifiedMs > HOUR_MS) files.remove(path);
    } else if (path.endsWith(USED)) marks.set(path.slice(0, -USED.length), status.modifiedMs);
    else entries.push({ path, status });
  }
  return entries.map(({ path, status }) => ({ path, size: status.size, usedMs: Math.max(status.modifiedMs, marks.get(path) ?? 0) }));
}

function walkEntries(files: Files, dir: string): { readonly path: string; readonly status: FileStatus }[] {
  const found: { readonly path: string; readonly status: FileStatus }[] = [];
  for (const shard of files.list(dir)) {
    if (!/^[0-9a-f]{2}$/.test(shard)) continue;
    for (const name of files.list(`${dir}/${shard}`)) {
      const path = `${dir}/${shard}/${name}`;
      const status = files.status(path);
      if (status?.kind === 'file') found.push({ path, status });
    }
  }
  return found;
}

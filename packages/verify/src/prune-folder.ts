import type { Files } from '@aiop/ports';
import { forgetRecentEntries } from './recent-entries.ts';
import { type StoredEntry, storedFiles, USED } from './stored-entries.ts';

/** What of a store may stay. */
export interface PruneLimits {
  /** Bytes of all entries together. Default: the size that the store may grow to. */
  readonly maxBytes?: number;
  /** What was last used before this goes, whatever the size: milliseconds since 1970. Uses are noted once a day. */
  readonly usedSinceMs?: number;
  /** Only says what would go. */
  readonly dryRun?: boolean;
}

/** How many entries, and their bytes. */
export interface EntryCount {
  readonly entries: number;
  readonly bytes: number;
}

/** What a prune did, or would do. */
export interface Pruned {
  /** Entries that went because of their age. */
  readonly expired: EntryCount;
  /** Entries that went because the rest was too large, used longest ago first. */
  readonly crowded: EntryCount;
  readonly kept: EntryCount;
  /** Files that killed processes left behind, and that went with them. */
  readonly leftovers: number;
  /** By the first word of their keys, in its order. */
  readonly kinds: readonly { readonly kind: string; readonly removed: EntryCount; readonly kept: EntryCount }[];
  /** When the entry that was used longest ago of those that stay was used: milliseconds since 1970. */
  readonly oldestUseMs?: number;
}

/** The folder of a store, and the time. */
export interface PrunedPlace {
  readonly files: Files;
  readonly dir: string;
  readonly nowMs: number;
}

/** Removes what is beyond the limits. */
export function pruneFolder({ files, dir, nowMs }: PrunedPlace, limits: PruneLimits & { readonly maxBytes: number }): Pruned {
  const { entries, leftovers } = storedFiles(files, dir, nowMs);
  const { expired, crowded, kept } = judge(entries, limits);
  const removed = [...expired, ...crowded];
  if (limits.dryRun !== true) {
    // First of all: what is gone must not be found there, whatever becomes of this process.
    if (removed.length > 0) forgetRecentEntries(files, dir);
    for (const path of leftovers) files.remove(path);
    for (const { path } of removed) {
      files.remove(path);
      files.remove(`${path}${USED}`);
    }
  }
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
  const [oldest] = kept;
  return {
    expired: count(expired),
    crowded: count(crowded),
    kept: count(kept),
    leftovers: leftovers.length,
    kinds: kinds.map((kind) => ({ kind, removed: count(ofKind(removed, kind)), kept: count(ofKind(kept, kind)) })),
    ...(oldest === undefined ? {} : { oldestUseMs: Math.round(oldest.usedMs) }),
  };
}

/** Which entries go and why, and which stay; each used longest ago first. */
function judge(
  entries: readonly StoredEntry[],
  { maxBytes, usedSinceMs = Number.NEGATIVE_INFINITY }: PruneLimits & { readonly maxBytes: number },
) {
  const byUse = [...entries].sort((a, b) => a.usedMs - b.usedMs || (a.path < b.path ? -1 : 1));
  const expired = byUse.filter(({ usedMs }) => usedMs < usedSinceMs);
  const rest = byUse.slice(expired.length);
  let left = count(rest).bytes;
  let gone = 0;
  for (const { size } of rest) {
    if (left <= maxBytes) break;
    left -= size;
    gone++;
  }
  return { expired, crowded: rest.slice(0, gone), kept: rest.slice(gone) };
}

const ofKind = (entries: readonly StoredEntry[], kind: string): readonly StoredEntry[] => entries.filter((entry) => entry.kind === kind);

function count(entries: readonly StoredEntry[]): EntryCount {
  return { entries: entries.length, bytes: entries.reduce((sum, { size }) => sum + size, 0) };
}

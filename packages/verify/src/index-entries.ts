import type { ObjectId } from '@aiop/ports';

/** One line of git's index. */
export interface IndexEntry {
  /** Relative to the root of the verification, with `/`. */
  readonly path: string;
  /** As git writes it: 100644, 100755, 120000 or 160000. */
  readonly mode: string;
  readonly oid: ObjectId;
  /** Whether it is one of the up to three sides of a conflict. */
  readonly conflicted: boolean;
}

/**
 * Reads `git ls-files -s -z` (`mode SP oid SP stage TAB path NUL`), keeping what lies under `prefix` (empty, or ending in `/`), which is cut off.
 * A name that is not UTF-8 comes with replacement characters; whoever meets one must not trust it.
 */
export function indexEntries(raw: Uint8Array, prefix: string): IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const line of new TextDecoder().decode(raw).split('\0')) {
    const tab = line.indexOf('\t');
    if (tab < 0 || !line.startsWith(prefix, tab + 1)) continue;
    const oidEnd = tab - 2;
    entries.push({
      path: line.slice(tab + 1 + prefix.length),
      mode: line.slice(0, 6),
      oid: line.slice(7, oidEnd),
      conflicted: line[tab - 1] !== '0',
    });
  }
  return entries;
}

/** The entries, out of all sorted by path, that are `root` itself or lie under it; `''` means all. */
export function* startingFrom(entries: readonly IndexEntry[], root: string): Iterable<IndexEntry> {
  // What lies under `root` need not follow `root` itself: `root-a` sorts between `root` and `root/a`.
  for (const start of root === '' ? [''] : [root, `${root}/`]) {
    for (let at = firstFrom(entries, start), entry = entries[at]; entry !== undefined; entry = entries[++at]) {
      if (start === root && root !== '' ? entry.path !== root : !entry.path.startsWith(start)) break;
      yield entry;
    }
  }
}

/** Where the first entry stands whose path is not less than `path`. */
function firstFrom(entries: readonly IndexEntry[], path: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Key } from '../key.ts';
import { type EntrySet, Holding, sameEntries } from './entry-set.ts';

/** One run of a job: what it asks its cache for, and what it needs. */
export interface Run {
  /** Undefined where this way of making keys has none, so that the run has no cache. */
  readonly key: Key | undefined;
  /** What the run installs. */
  readonly locked: EntrySet;
  /** Seconds since 1970. */
  readonly at: number;
}

/** What became of the runs of a history. */
export interface Tally {
  readonly runs: number;
  readonly exact: number;
  readonly prefix: number;
  readonly miss: number;
  /** Locked entries that were not in what was restored. */
  readonly downloads: number;
  /** Exact hits on a cache that was saved for other locked content: a defect of the key. They count as exact, too. */
  readonly wrong: number;
  /** Caches that were saved. */
  readonly saved: number;
}

interface Entry {
  readonly key: string;
  readonly locked: EntrySet;
  readonly holding: Holding;
  usedAt: number;
}

type Found = { readonly state: 'exact' | 'prefix'; readonly entry: Entry } | { readonly state: 'miss' };

/**
 * Replays runs, one after the other, against a cache that begins empty. A run restores the entry of its key, else the newest that begins with
 * one of its restore keys, in their order (https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching); it
 * downloads what it still needs, and saves everything it then has under its key unless that was there.
 * @param keepSeconds how long an entry stays that nobody uses
 */
export function replayRuns(runs: readonly Run[], keepSeconds = Number.POSITIVE_INFINITY): Tally {
  const cache = new CacheModel(keepSeconds);
  const counts = { exact: 0, prefix: 0, miss: 0 };
  let [downloads, wrong, now] = [0, 0, 0];
  for (const { key, locked, at } of runs) {
    // Clocks of committers differ; time does not go back.
    now = Math.max(now, at);
    const found = key === undefined ? NOTHING : cache.find(key, now);
    counts[found.state]++;
    const restored = found.state === 'miss' ? undefined : found.entry;
    downloads += restored?.holding.lacks(locked) ?? locked.length;
    if (found.state === 'exact' && !sameEntries(found.entry.locked, locked)) wrong++;
    if (key !== undefined && found.state !== 'exact') {
      cache.save({ key: key.key, locked, holding: Holding.of(restored?.holding, locked), usedAt: now });
    }
  }
  return { runs: runs.length, ...counts, downloads, wrong, saved: cache.saved };
}

const NOTHING: Found = { state: 'miss' };

class CacheModel {
  readonly #keepSeconds: number;
  readonly #byKey = new Map<string, Entry>();
  /** Oldest first. */
  #entries: Entry[] = [];
  saved = 0;

  constructor(keepSeconds: number) {
    this.#keepSeconds = keepSeconds;
  }

  find({ key, restoreKeys }: Key, now: number): Found {
    const exact = this.#byKey.get(key);
    if (exact !== undefined && this.#isKept(exact, now)) return this.#use('exact', exact, now);
    for (const beginning of restoreKeys) {
      const entry = this.#entries.findLast((one) => one.key.startsWith(beginning) && this.#isKept(one, now));
      if (entry !== undefined) return this.#use('prefix', entry, now);
    }
    return NOTHING;
  }

  save(entry: Entry): void {
    this.saved++;
    const before = this.#byKey.get(entry.key);
    if (before !== undefined) this.#entries = this.#entries.filter((one) => one !== before);
    this.#byKey.set(entry.key, entry);
    this.#entries.push(entry);
  }

  #use(state: 'exact' | 'prefix', entry: Entry, now: number): Found {
    entry.usedAt = now;
    return { state, entry };
  }

  #isKept = ({ usedAt }: Entry, now: number): boolean => now - usedAt <= this.#keepSeconds;
}

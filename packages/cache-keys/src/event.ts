import type { CacheKey } from './cache-key.ts';

/** The event `cache.key` of the ledger. */
export type CacheKeyEvent = {
  readonly t: 'cache.key';
  readonly [field: string]: string | number | readonly string[];
};

/** What the ledger hears of a key: the key, its domain, and how many lock files were read, and could not be. */
export function cacheKeyEvent({ key, trust, locked, lockFiles }: CacheKey): CacheKeyEvent {
  const read = lockFiles.filter(({ state }) => state === 'read').length;
  return { t: 'cache.key', key, trust_domain: trust.domain, ecosystems: [...locked.keys()], read, by_bytes: lockFiles.length - read };
}

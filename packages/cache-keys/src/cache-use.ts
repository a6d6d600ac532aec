import { type Finding, visible } from '@aiop/diagnostics';
import type { RestoreOutcome, SaveOutcome } from '@aiop/ports';
import type { CacheKey } from './cache-key.ts';
import { report } from './codes.ts';

/** What a restore found: the key itself, an older one that begins alike, or nothing that was used. */
export type Hit = 'exact' | 'prefix' | 'miss';

/** The hit of a restore: whatever kept an archive out of its place makes it a miss. */
export const hitOf = ({ state }: RestoreOutcome): Hit => (state === 'exact' || state === 'prefix' ? state : 'miss');

/** The event `cache.used` of the ledger. */
export type CacheUsedEvent = {
  readonly t: 'cache.used';
  readonly hit: Hit;
  readonly [field: string]: string | number;
};

/** What the ledger hears of a restore. */
export function cacheUsedEvent({ key, trust }: CacheKey, outcome: RestoreOutcome, durationMs: number): CacheUsedEvent {
  const event = { t: 'cache.used', hit: hitOf(outcome), key, trust_domain: trust.domain, ms: Math.round(durationMs) } as const;
  if (outcome.state !== 'exact' && outcome.state !== 'prefix') return event;
  return { ...event, matched_key: outcome.key, bytes: outcome.bytes };
}

/** The event `cache.saved` of the ledger. */
export type CacheSavedEvent = {
  readonly t: 'cache.saved';
  readonly outcome: SaveOutcome['state'];
  readonly [field: string]: string | number;
};

/** What the ledger hears of a save, whatever came of it. `trustDomain` is the one of the key. */
export function cacheSavedEvent(
  { key, trustDomain }: { readonly key: string; readonly trustDomain: string },
  outcome: SaveOutcome,
  durationMs: number,
): CacheSavedEvent {
  const event = { t: 'cache.saved', outcome: outcome.state, key, trust_domain: trustDomain, ms: Math.round(durationMs) } as const;
  return outcome.state === 'saved' ? { ...event, bytes: outcome.bytes } : event;
}

/** What is worth knowing of a restore. None is an error: a job can do without a cache. */
export function restoreFindings(outcome: RestoreOutcome): readonly Finding[] {
  switch (outcome.state) {
    case 'denied':
      return [report('AIOP-K010', { message: `nothing was restored: ${outcome.why}` })];
    case 'refused':
      return [report('AIOP-K008', { message: `the cache ${outcome.key} was not restored: ${outcome.why}` })];
    case 'failed':
      return [report('AIOP-K009', { message: `nothing was restored: ${outcome.why}` })];
    default:
      return [];
  }
}

/** What is worth knowing of a save. */
export function saveFindings(outcome: SaveOutcome): readonly Finding[] {
  switch (outcome.state) {
    case 'denied':
      return [report('AIOP-K010', { message: `nothing was saved: ${outcome.why}` })];
    case 'failed':
      return [report('AIOP-K009', { message: `nothing was saved: ${outcome.why}` })];
    case 'saved': {
      const [first] = outcome.leftOut;
      if (first === undefined) return [];
      const others = outcome.leftOut.length > 1 ? `, and ${outcome.leftOut.length - 1} more` : '';
      return [report('AIOP-K011', { message: `${first.absolute} is not in the cache, because ${first.why}${others}` })];
    }
    default:
      return [];
  }
}

/** What came of a restore, in one sentence without a full stop. It may hold text from outside. */
export function restoreSentence(outcome: RestoreOutcome, durationMs: number): string {
  const took = `(${seconds(durationMs)})`;
  switch (outcome.state) {
    case 'exact':
      return `restored ${amount(outcome)} in ${seconds(durationMs)}: the cache of this key`;
    case 'prefix':
      return `restored ${amount(outcome)} in ${seconds(durationMs)}: a cache that begins alike, ${visible(outcome.key, 512)}`;
    case 'miss':
      return `nothing is restored: there is no cache of this key, or of one that begins alike ${took}`;
    default:
      return `nothing is restored: ${visible(outcome.why, 500)} ${took}`;
  }
}

/** What came of a save, in one sentence without a full stop. It may hold text from outside. */
export function saveSentence(key: string, outcome: SaveOutcome, durationMs: number): string {
  switch (outcome.state) {
    case 'saved':
      return `saved ${amount(outcome)} in ${seconds(durationMs)} as ${key}`;
    case 'exists':
      return `nothing is saved: there is a cache ${key} already, or another job is saving it`;
    case 'nothing':
      return `nothing is saved: nothing stands at the paths of the cache ${key}`;
    default:
      return `nothing is saved as ${key}: ${visible(outcome.why, 500)} (${seconds(durationMs)})`;
  }
}

const amount = ({ bytes, entries }: { readonly bytes: number; readonly entries: number }): string =>
  `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${(bytes / 1e6).toFixed(1)} MB`;

const seconds = (durationMs: number): string => `${(durationMs / 1000).toFixed(1)} s`;

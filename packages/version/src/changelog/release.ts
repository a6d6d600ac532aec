import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { Update } from '../modules/dependencies.ts';
import { weigh } from '../reasons.ts';
import type { ReleaseTypes } from '../release-types.ts';
import type { ToldHistory } from './changelog-of.ts';
import type { WeighedCommit } from './entries.ts';

/** What a section of a changelog is about. */
export interface Release {
  /** Without the prefix. */
  readonly version: string;
  readonly tag: string;
  readonly previousTag: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Newest first. */
  readonly commits: readonly WeighedCommit[];
  /** Other modules that it brings along. */
  readonly updates: readonly Update[];
}

/** A day in UTC. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The releases of a history, oldest first: each holds the commits that are in no release before it. Prereleases have no section of their own:
 * what they held belongs to the release that they led to.
 */
export function pastReleases({ history, versions, isOwn }: Omit<ToldHistory, 'updates'>, types: ReleaseTypes): readonly Release[] {
  const byId = new Map(history.map((record) => [record.oid, record]));
  const stable = versions.filter(({ version, commit }) => version.prerelease.length === 0 && byId.has(commit)).toReversed();
  const releaseOf = new Map<ObjectId, number>();
  for (const [index, { commit }] of stable.entries()) claim(commit, index, byId, releaseOf);
  const members = stable.map((): CommitRecord[] => []);
  for (const record of history) if (isOwn(record)) members[releaseOf.get(record.oid) ?? -1]?.push(record);
  return stable.map(({ name: tag, version, commit }, index) => {
    const records = members[index] ?? [];
    const reasons = weigh(records, types).reasons;
    return {
      version: version.version,
      tag,
      previousTag: stable[index - 1]?.name,
      date: dayOf((byId.get(commit)?.committedAt ?? 0) * 1000),
      commits: records.flatMap((record, at) => (reasons[at] === undefined ? [] : [{ record, reason: reasons[at] }])),
      updates: [],
    };
  });
}

/** Gives a release every commit that leads to its tag and belongs to none yet. Without recursion: histories are long. */
function claim(tip: ObjectId, release: number, byId: ReadonlyMap<ObjectId, CommitRecord>, releaseOf: Map<ObjectId, number>): void {
  const open = [tip];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    const record = byId.get(oid);
    if (record === undefined || releaseOf.has(oid)) continue;
    releaseOf.set(oid, release);
    open.push(...record.parents);
  }
}

import type { Finding } from '@aiop/diagnostics';
import type { CommitRecord, GitReader, ObjectId } from '@aiop/ports';
import { report } from './codes.ts';
import { commitOf } from './revision.ts';
import { historyOf, type LastVersions, lastVersions, type SortedTags } from './version-tags.ts';

/** Where counting commits begins. */
export interface Base extends LastVersions {
  /** Counting begins after this commit. */
  readonly after: ObjectId | undefined;
}

/** The commit that was asked for, else the last release in the history of `to`. @throws UsageError for a `from` that names no commit. */
export async function countingBase(git: GitReader, from: string | undefined, to: ObjectId, { versions }: SortedTags): Promise<Base> {
  const start = from === undefined || from === '' ? undefined : await commitOf(git, from, 'from');
  const found = await lastVersions(versions, historyOf(git, start ?? to), (release) => historyOf(git, release));
  return { ...found, after: start ?? found.stable?.commit };
}

/**
 * Says where a shallow clone may hide commits of a range. It is enough as long as counting begins inside it and no line of history between is cut.
 * @param records the commits that are here, after `after`.
 * @param evidence what shows that none of them is behind the cut of the history before `after` as well: its being whole, or that they are younger than all of
 *   the cut, which takes far less of it. No commit is missed either way; where clocks were wrong, dates can leave one too many.
 */
export async function cutHistory(
  git: GitReader,
  records: readonly CommitRecord[],
  after: ObjectId | undefined,
  consequence: string,
  evidence: 'graph' | 'dates' = 'graph',
): Promise<Finding[]> {
  if (!(await git.isShallow()) || (after !== undefined && !(await isCut(git, records, after, evidence)))) return [];
  const seen = `only ${records.length} ${records.length === 1 ? 'commit is' : 'commits are'} here`;
  return [report('AIOP-M001', { message: `this clone is shallow and ${seen}, ${consequence}` })];
}

/**
 * A commit keeps the ids of its parents when a shallow clone leaves them out. A line of the range that leads to `after` and nowhere else is whole. Of
 * any other one it takes all of the history before `after` to tell that it is not part of that.
 */
async function isCut(git: GitReader, records: readonly CommitRecord[], after: ObjectId, evidence: 'graph' | 'dates'): Promise<boolean> {
  const known = new Set(records.map(({ oid }) => oid));
  const outside = records.flatMap(({ parents }) => parents).filter((parent) => parent !== after && !known.has(parent));
  if (outside.length === 0 && records.every(({ parents }) => parents.length > 0)) return false;
  const earlier = await git.log({ to: after });
  const before = new Set(earlier.map(({ oid }) => oid));
  if (outside.some((parent) => !before.has(parent))) return true;
  const cut = earlier.filter(({ parents }) => parents.some((parent) => !before.has(parent)));
  const oldest =
    evidence === 'dates'
      ? records.reduce((time, { committedAt }) => Math.min(time, committedAt), Number.POSITIVE_INFINITY)
      : Number.NEGATIVE_INFINITY;
  return cut.some(({ committedAt }) => committedAt >= oldest);
}

import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { ParsedCommit } from './commit.ts';
import { MergedBranches } from './merged-branches.ts';

/** A commit of a range beside what its message says. */
export interface ReadCommit {
  readonly record: CommitRecord;
  readonly parsed: ParsedCommit;
  readonly subject: string;
}

/** Which commits of a range undo each other. A commit that is in neither stands as it is. */
export interface Reverts {
  /** Undone inside the range → the commit that undid it. */
  readonly undone: ReadonlyMap<ObjectId, ObjectId>;
  /** The reverts that did so. They raise nothing themselves. */
  readonly undoing: ReadonlySet<ObjectId>;
}

// `git revert` and `git revert` of a revert; GitHub's button writes the first form or names the pull request.
const GIT_REVERT = /This reverts commit ([0-9a-f]{7,64})/g;
const QUOTED_SUBJECT = /^(?:Revert|Reapply) "(.*)"/s;

/**
 * Pairs reverts with what they undo, newest first, so that the revert of a revert brings the first commit back.
 * @param commits newest first.
 */
export function pairReverts(commits: readonly ReadCommit[]): Reverts {
  const undone = new Map<ObjectId, ObjectId>();
  const undoing = new Set<ObjectId>();
  const find = finder(commits, undone);
  const branches = new MergedBranches(commits.map(({ record }) => record));
  for (const [index, commit] of commits.entries()) {
    const { oid } = commit.record;
    if (undone.has(oid)) continue;
    for (const target of find(commit, index)) {
      if (undone.has(target) || undoing.has(target)) continue;
      undoing.add(oid);
      for (const gone of [target, ...branches.of(target)]) undone.set(gone, oid);
    }
  }
  return { undone, undoing };
}

/** Finds what a commit undoes, among the older ones: by id, else by the subject it quotes. Most ranges hold no revert, and need no index. */
function finder(
  commits: readonly ReadCommit[],
  undone: ReadonlyMap<ObjectId, ObjectId>,
): (commit: ReadCommit, index: number) => readonly ObjectId[] {
  let places: { readonly byId: ReadonlyMap<ObjectId, number>; readonly sorted: readonly ObjectId[] } | undefined;
  let bySubject: ReadonlyMap<string, number[]> | undefined;
  return (commit, index) => {
    if (!isRevert(commit)) return [];
    const ids = revertedIds(commit);
    if (ids.length > 0) {
      places ??= placesOf(commits);
      const { byId, sorted } = places;
      const named = ids.map((id) => startingWith(sorted, id)).filter((oid) => oid !== undefined);
      return named.filter((oid) => (byId.get(oid) ?? -1) > index);
    }
    bySubject ??= placesBySubject(commits);
    const list = bySubject.get(revertedSubject(commit) ?? '');
    // What is undone already, or not older than this commit, is no target for any commit still to come: it can go for good.
    for (let last = list?.at(-1); last !== undefined; last = list?.at(-1)) {
      const target = commits[last]?.record.oid;
      if (target !== undefined && last > index && !undone.has(target)) return [target];
      list?.pop();
    }
    return [];
  };
}

function placesOf(commits: readonly ReadCommit[]) {
  const byId = new Map(commits.map(({ record }, index) => [record.oid, index]));
  return { byId, sorted: [...byId.keys()].sort() };
}

/** Newest last in each list, so that `pop` gives the newest that is left. */
function placesBySubject(commits: readonly ReadCommit[]): ReadonlyMap<string, number[]> {
  const bySubject = new Map<string, number[]>();
  for (let index = commits.length - 1; index >= 0; index--) {
    const subject = commits[index]?.subject ?? '';
    const list = bySubject.get(subject);
    if (list === undefined) bySubject.set(subject, [index]);
    else list.push(index);
  }
  return bySubject;
}

const isRevert = ({ parsed }: ReadCommit): boolean =>
  parsed.conventional ? parsed.type.toLowerCase() === 'revert' : parsed.kind === 'revert';

/** The commit ids that a revert names: git's own sentence, or the footers of `revert:` (the form in the specification's FAQ). */
function revertedIds({ record, parsed }: ReadCommit): string[] {
  const sentence = [...record.message.matchAll(GIT_REVERT)].map(([, id = '']) => id);
  if (sentence.length > 0 || !parsed.conventional) return sentence;
  const refs = parsed.footers.filter(({ token }) => /^(?:refs|reverts)$/i.test(token)).flatMap(({ value }) => value.split(/[\s,]+/));
  return refs.filter((ref) => /^[0-9a-f]{7,64}$/.test(ref));
}

function revertedSubject({ parsed, subject }: ReadCommit): string | undefined {
  return parsed.conventional ? parsed.description : QUOTED_SUBJECT.exec(subject)?.[1];
}

/** The one id in a sorted list that starts so, by halving; undefined when there is none or more than one. */
function startingWith(sorted: readonly ObjectId[], prefix: string): ObjectId | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  if (found?.startsWith(prefix) !== true || sorted[low + 1]?.startsWith(prefix) === true) return undefined;
  return found;
}

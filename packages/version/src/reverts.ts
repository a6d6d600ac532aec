import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { ParsedCommit } from './commit.ts';
import { MergedBranches } from './merged-branches.ts';

/** A commit of a range that undoes another one, by what its message says. */
export interface FoundRevert {
  /** Its place in the range, newest first. */
  readonly index: number;
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
 * @param records newest first
 * @param subjects of the same commits
 * @param found those of the commits that undo something, newest first
 */
export function pairReverts(records: readonly CommitRecord[], subjects: readonly string[], found: readonly FoundRevert[]): Reverts {
  const undone = new Map<ObjectId, ObjectId>();
  const undoing = new Set<ObjectId>();
  // Most ranges hold no revert, and need no index.
  if (found.length === 0) return { undone, undoing };
  const find = finder(records, subjects, undone);
  const branches = new MergedBranches(records);
  for (const revert of found) {
    const { oid } = revert.record;
    if (undone.has(oid)) continue;
    for (const target of find(revert)) {
      if (undone.has(target) || undoing.has(target)) continue;
      undoing.add(oid);
      for (const gone of [target, ...branches.of(target)]) undone.set(gone, oid);
    }
  }
  return { undone, undoing };
}

/** Finds what a commit undoes, among the older ones: by id, else by the subject it quotes. */
function finder(
  records: readonly CommitRecord[],
  subjects: readonly string[],
  undone: ReadonlyMap<ObjectId, ObjectId>,
): (revert: FoundRevert) => readonly ObjectId[] {
  let places: Places | undefined;
  let bySubject: ReadonlyMap<string, number[]> | undefined;
  return (revert) => {
    const { index } = revert;
    const ids = revertedIds(revert);
    if (ids.length > 0) {
      places ??= new Places(records);
      return places.named(ids).filter((oid) => places?.isAfter(oid, index));
    }
    bySubject ??= placesBySubject(subjects);
    const list = bySubject.get(revertedSubject(revert) ?? '');
    // What is undone already, or not older than this commit, is no target for any commit still to come: it can go for good.
    for (let last = list?.at(-1); last !== undefined; last = list?.at(-1)) {
      const target = records[last]?.oid;
      if (target !== undefined && last > index && !undone.has(target)) return [target];
      list?.pop();
    }
    return [];
  };
}

/** So many digits of an id are shown at least where it is shortened. */
const SHORTEST = 7;

/** Where commits stand among the others, by their ids. */
class Places {
  readonly #byId: ReadonlyMap<ObjectId, number>;
  #byStart: ReadonlyMap<string, readonly ObjectId[]> | undefined;

  constructor(records: readonly CommitRecord[]) {
    this.#byId = new Map(records.map(({ oid }, index) => [oid, index]));
  }

  /** The commits that ids mean, whole or shortened. One that several begin with means none. */
  named(ids: readonly string[]): readonly ObjectId[] {
    return ids.flatMap((id) => {
      if (this.#byId.has(id)) return [id];
      this.#byStart ??= Map.groupBy(this.#byId.keys(), (oid) => oid.slice(0, SHORTEST));
      const [found, ...others] = (this.#byStart.get(id.slice(0, SHORTEST)) ?? []).filter((oid) => oid.startsWith(id));
      return found === undefined || others.length > 0 ? [] : [found];
    });
  }

  isAfter(oid: ObjectId, index: number): boolean {
    return (this.#byId.get(oid) ?? -1) > index;
  }
}

/** Newest last in each list, so that `pop` gives the newest that is left. */
function placesBySubject(subjects: readonly string[]): ReadonlyMap<string, number[]> {
  const bySubject = new Map<string, number[]>();
  for (let index = subjects.length - 1; index >= 0; index--) {
    const subject = subjects[index] ?? '';
    const list = bySubject.get(subject);
    if (list === undefined) bySubject.set(subject, [index]);
    else list.push(index);
  }
  return bySubject;
}

/** Whether a message says that it undoes something. */
export const isRevert = (parsed: ParsedCommit): boolean =>
  parsed.conventional ? parsed.type.toLowerCase() === 'revert' : parsed.kind === 'revert';

/** The commit ids that a revert names: git's own sentence, or the footers of `revert:` (the form in the specification's FAQ). */
function revertedIds({ record, parsed }: FoundRevert): string[] {
  const sentence = [...record.message.matchAll(GIT_REVERT)].map(([, id = '']) => id);
  if (sentence.length > 0 || !parsed.conventional) return sentence;
  const refs = parsed.footers.filter(({ token }) => /^(?:refs|reverts)$/i.test(token)).flatMap(({ value }) => value.split(/[\s,]+/));
  return refs.filter((ref) => /^[0-9a-f]{7,64}$/.test(ref));
}

function revertedSubject({ parsed, subject }: FoundRevert): string | undefined {
  return parsed.conventional ? parsed.description : QUOTED_SUBJECT.exec(subject)?.[1];
}

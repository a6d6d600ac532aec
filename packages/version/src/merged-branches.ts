import type { CommitRecord, ObjectId } from '@aiop/ports';

/** Each merge takes two walks over the range; a range with more undone merges than this is not worth them. */
const MAX_MERGES = 50;

/** What the merges of a range brought in: undoing a merge undoes its whole branch. */
export class MergedBranches {
  readonly #range: readonly CommitRecord[];
  #known: ReadonlyMap<ObjectId, readonly ObjectId[]> | undefined;
  #asked = 0;

  constructor(range: readonly CommitRecord[]) {
    this.#range = range;
  }

  get #parents(): ReadonlyMap<ObjectId, readonly ObjectId[]> {
    this.#known ??= new Map(this.#range.map(({ oid, parents }) => [oid, parents]));
    return this.#known;
  }

  /** The commits of the range that a merge has through its other parents alone. Empty for a commit that is no merge. */
  of(merge: ObjectId): readonly ObjectId[] {
    const [first, ...others] = this.#parents.get(merge) ?? [];
    if (first === undefined || others.length === 0 || this.#asked++ >= MAX_MERGES) return [];
    const main = new Set<ObjectId>();
    this.#walk([first], main);
    return this.#walk(others, main);
  }

  /** Marks everything in the range that is reachable and not marked yet; returns it. */
  #walk(starts: readonly ObjectId[], marked: Set<ObjectId>): ObjectId[] {
    const found: ObjectId[] = [];
    const waiting = [...starts];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      const parents = this.#parents.get(oid);
      if (parents === undefined || marked.has(oid)) continue;
      marked.add(oid);
      found.push(oid);
      waiting.push(...parents);
    }
    return found;
  }
}

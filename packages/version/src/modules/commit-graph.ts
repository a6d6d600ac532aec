import type { CommitRecord, ObjectId } from '@aiop/ports';

/** A part of a history, held in memory. */
export class CommitGraph {
  readonly #records: readonly CommitRecord[];
  readonly #byId: ReadonlyMap<ObjectId, CommitRecord>;

  /** @param records newest first */
  constructor(records: readonly CommitRecord[]) {
    this.#records = records;
    this.#byId = new Map(records.map((record) => [record.oid, record]));
  }

  /** Whether both are here, and the first leads to the second. */
  isBefore(earlier: ObjectId, later: ObjectId): boolean {
    return this.#byId.has(earlier) && this.#reachable(later).has(earlier);
  }

  /** Commits of `to` that are not in `from`, newest first. Undefined stands for everything, and for nothing. */
  between(from: ObjectId | undefined, to: ObjectId | undefined): readonly CommitRecord[] {
    const left = from === undefined ? new Set<ObjectId>() : this.#reachable(from);
    const right = to === undefined ? undefined : this.#reachable(to);
    return this.#records.filter(({ oid }) => !left.has(oid) && (right === undefined || right.has(oid)));
  }

  #reachable(start: ObjectId): ReadonlySet<ObjectId> {
    const found = new Set<ObjectId>();
    const waiting = [start];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      const record = this.#byId.get(oid);
      if (record === undefined || found.has(oid)) continue;
      found.add(oid);
      waiting.push(...record.parents);
    }
    return found;
  }
}

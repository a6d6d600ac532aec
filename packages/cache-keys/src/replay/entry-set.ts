/** What is locked at one commit: numbers that stand for locked entries, in ascending order, each once. */
export type EntrySet = readonly number[];

/** Gives every locked entry of a history a number of its own, so that sets of them are small and quickly compared. */
export class EntryNumbers {
  readonly #kinds = new Map<string, Map<string, number>>();
  #next = 0;

  /** @param kind entries of one kind are told apart from those of another: equal texts in two ecosystems are two downloads */
  setOf(kind: string, entries: Iterable<string>): EntrySet {
    const known = this.#kinds.get(kind) ?? new Map<string, number>();
    this.#kinds.set(kind, known);
    const numbers = new Set<number>();
    for (const entry of entries) {
      const number = known.get(entry) ?? this.#next++;
      known.set(entry, number);
      numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
  }
}

export const sameEntries = (one: EntrySet, other: EntrySet): boolean =>
  one === other || (one.length === other.length && one.every((entry, at) => entry === other[at]));

/** What a cache holds: entries that come and never go, one bit each. */
export class Holding {
  readonly #words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.#words = words;
  }

  /** What is held after a run: what was restored before it, and what it downloaded. */
  static of(restored: Holding | undefined, entries: EntrySet): Holding {
    const before = restored === undefined ? new Uint32Array() : restored.#words;
    const words = new Uint32Array(Math.max(before.length, ((entries.at(-1) ?? -1) >> 5) + 1));
    words.set(before);
    for (const entry of entries) words[entry >> 5] = (words[entry >> 5] ?? 0) | (1 << (entry & 31));
    return new Holding(words);
  }

  /** How many of these entries are not held. */
  lacks(entries: EntrySet): number {
    let count = 0;
    for (const entry of entries) if (((this.#words[entry >> 5] ?? 0) & (1 << (entry & 31))) === 0) count++;
    return count;
  }
}

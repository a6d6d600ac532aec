import type { LedgerEntry } from '../entry.ts';

/** A place where an id stands in an entry, such as `id`, `src.run` or `wsid`. */
export interface IdPlace {
  /** Name of the field; of a field of the source, with `src.` before it. */
  readonly field: string;
  /** Entries that hold the id there. */
  readonly count: number;
  readonly first: LedgerEntry;
  readonly last: LedgerEntry;
}

/**
 * Finds ids in entries: each field at the top level or of the source whose text is one of them, in order of first mention. Holds two
 * entries a field and id.
 */
export function findIds(ids: ReadonlySet<string>, entries: Iterable<LedgerEntry>): ReadonlyMap<string, readonly IdPlace[]> {
  const found = new Map<string, Map<string, IdPlace>>();
  const note = (id: string, field: string, entry: LedgerEntry): void => {
    const places = found.get(id) ?? new Map<string, IdPlace>();
    const { count, first } = places.get(field) ?? { count: 0, first: entry };
    found.set(id, places.set(field, { field, count: count + 1, first, last: entry }));
  };
  for (const entry of entries) {
    for (const [field, value] of Object.entries(entry)) if (typeof value === 'string' && ids.has(value)) note(value, field, entry);
    if (ids.has(entry.src.run)) note(entry.src.run, 'src.run', entry);
  }
  return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

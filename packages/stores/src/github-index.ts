/** Where the content of a key is: in the index itself, or a part of a pack. */
export type Place =
  | { readonly kind: 'inline'; readonly content: Uint8Array }
  | { readonly kind: 'pack'; readonly pack: string; readonly offset: number; readonly size: number };

/** What the index says of a key. */
export interface IndexRow {
  readonly place: Place;
  /** When it was last read or written, milliseconds since 1970. */
  readonly usedMs: number;
}

export type Index = ReadonlyMap<string, IndexRow>;

/** Loaded where it is needed: that takes milliseconds, and a run without a cache of GitHub packs nothing. */
const zlib = () => process.getBuiltinModule('node:zlib');

const VERSION = 1;
/** Bounds of an index: what was used longest ago goes first. */
const MAX_ROWS = 50_000;
const MAX_INLINE_BYTES = 16 * 1024 * 1024;
/** An index of more bytes was not written by us. */
export const MAX_INDEX_BYTES = 64 * 1024 * 1024;

/** An index as the content of an entry, cut to its bounds. */
export function encodeIndex(index: Index): Uint8Array {
  let inlineBytes = 0;
  const newest = [...index].sort(([, a], [, b]) => b.usedMs - a.usedMs).slice(0, MAX_ROWS);
  const rows = newest.flatMap(([key, { place, usedMs }]) => {
    if (place.kind === 'pack') return [[key, usedMs, place.pack, place.offset, place.size]];
    inlineBytes += place.content.length;
    return inlineBytes > MAX_INLINE_BYTES ? [] : [[key, usedMs, Buffer.from(place.content).toString('base64')]];
  });
  return zlib().gzipSync(JSON.stringify({ version: VERSION, rows }), { level: 1 });
}

/** Reads an index from untrusted hands: a row that we would not have written is left out, and anything else is an empty index. */
export function decodeIndex(content: Uint8Array): Map<string, IndexRow> {
  const index = new Map<string, IndexRow>();
  for (const row of rowsOf(content)) {
    if (!Array.isArray(row)) continue;
    const [key, usedMs, first, offset, size]: unknown[] = row;
    if (typeof key !== 'string' || typeof usedMs !== 'number' || typeof first !== 'string') continue;
    if (row.length === 3) index.set(key, { usedMs, place: { kind: 'inline', content: new Uint8Array(Buffer.from(first, 'base64')) } });
    else if (isSize(offset) && isSize(size)) index.set(key, { usedMs, place: { kind: 'pack', pack: first, offset, size } });
  }
  return index;
}

function rowsOf(content: Uint8Array): readonly unknown[] {
  try {
    const text = zlib().gunzipSync(content, { maxOutputLength: MAX_INDEX_BYTES }).toString('utf8');
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION) return [];
    return 'rows' in value && Array.isArray(value.rows) ? value.rows : [];
  } catch {
    return [];
  }
}

const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

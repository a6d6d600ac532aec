import type { FileStatus, Files } from '@aiop/ports';

/** What ends the name of the file beside an entry whose time of change is when the entry was last used. */
export const USED = '.used';

const KEY = /^([a-z]{1,16})-[0-9a-f]{64}$/;
const MARK = /^([a-z]{1,16}-[0-9a-f]{64})\.used$/;
/** As files are named while they are written. */
const UNFINISHED = /^\.[a-z]{1,16}-[0-9a-f]{64}(?:\.used)?\.[0-9a-f]{1,64}\.tmp$/;
/** Nothing takes that long to be written. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** Where an entry is: spread over 256 folders by the last digits of the key, which are those of a hash. @throws Error for what is no key */
export function entryPath(dir: string, key: string): string {
  if (!KEY.test(key)) throw new Error(`not a key of the store: ${key}`);
  return `${dir}/${key.slice(-2)}/${key}`;
}

/** An entry as it lies in the folder. */
export interface StoredEntry {
  readonly path: string;
  /** What the key begins with, such as `record`. */
  readonly kind: string;
  readonly size: number;
  /** Milliseconds since 1970, with a precision of a day. */
  readonly usedMs: number;
}

/** What is in the folder of a store. Files with other names are nobody's business here. */
export interface StoredFiles {
  readonly entries: readonly StoredEntry[];
  /** Paths of what killed processes left: half-written files, and marks of entries that are gone. */
  readonly leftovers: readonly string[];
}

/** Looks through a store. Empty where there is no such folder. */
export function storedFiles(files: Files, dir: string, nowMs: number): StoredFiles {
  const marks = new Map<string, number>();
  const found: { readonly path: string; readonly kind: string; readonly status: FileStatus }[] = [];
  const leftovers: string[] = [];
  for (const { path, name, status } of shardFiles(files, dir)) {
    const kind = KEY.exec(name)?.[1];
    if (kind !== undefined) found.push({ path, kind, status });
    else if (MARK.test(name)) marks.set(path.slice(0, -USED.length), status.modifiedMs);
    else if (UNFINISHED.test(name) && nowMs - status.modifiedMs > UNFINISHED_MS) leftovers.push(path);
  }
  const entries = found.map(({ path, kind, status }) => {
    const usedMs = Math.max(status.modifiedMs, marks.get(path) ?? 0);
    marks.delete(path);
    return { path, kind, size: status.size, usedMs };
  });
  return { entries, leftovers: [...leftovers, ...[...marks.keys()].map((path) => `${path}${USED}`)] };
}

/** Bytes of the entries. */
export function sizeOf(files: Files, dir: string): number {
  let bytes = 0;
  for (const { name, status } of shardFiles(files, dir)) if (KEY.test(name)) bytes += status.size;
  return bytes;
}

function* shardFiles(files: Files, dir: string) {
  for (const shard of files.list(dir)) {
    if (!/^[0-9a-f]{2}$/.test(shard) || files.status(`${dir}/${shard}`)?.kind !== 'directory') continue;
    for (const name of files.list(`${dir}/${shard}`)) {
      const path = `${dir}/${shard}/${name}`;
      const status = files.status(path);
      if (status?.kind === 'file') yield { path, name, status };
    }
  }
}

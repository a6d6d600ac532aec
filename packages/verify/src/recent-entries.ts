import { orNothing } from '@aiop/diagnostics';
import type { Clock, Files } from '@aiop/ports';
import { sha256 } from './fingerprint.ts';
import { readKept, writeKept } from './kept-file.ts';
import { listOf, parseJson } from './result-record.ts';

/** Where they are kept in the folder of a store. */
const FOLDER = 'recent';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Larger ones cost little beside what they hold. */
const MAX_ENTRY_BYTES = 16 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Under a fingerprint or a digest stands always the same; what has another name may be written anew by another run. */
const LASTING = /^(record|log)-/;

/** Whose entries, and in which store. */
export interface RecentPlace {
  readonly files: Files;
  readonly clock: Clock;
  /** The folder of the store. */
  readonly dir: string;
  /** Which of those that use the store, such as the root of a tree. */
  readonly user: string;
}

/**
 * The small entries that the last run of one user of a store asked for, in one file: where nothing has changed, the next run asks for the same
 * ones, and reads one file in the place of thousands. After a day they are asked of the store again, which notes what is in use.
 */
export class RecentEntries {
  readonly #place: RecentPlace;
  readonly #used = new Map<string, Uint8Array>();
  #bytes = 0;
  #known: ReadonlyMap<string, Uint8Array> | undefined;
  #news = false;

  constructor(place: RecentPlace) {
    this.#place = place;
  }

  get(key: string): Uint8Array | undefined {
    if (!LASTING.test(key)) return undefined;
    const content = this.#used.get(key) ?? this.#load().get(key);
    if (content !== undefined) this.#used.set(key, content);
    return content;
  }

  /** An entry that the store gave, or took. */
  add(key: string, content: Uint8Array): void {
    this.#used.delete(key);
    if (!LASTING.test(key) || content.length > MAX_ENTRY_BYTES || this.#bytes + content.length > MAX_BYTES) return;
    this.#used.set(key, content);
    this.#bytes += content.length;
    this.#news = true;
  }

  /** Keeps what was asked for, where that is news, and of what was known before no more than that. */
  keep(): void {
    if (!this.#news) return;
    const others = [...this.#load()].filter(([key]) => !this.#used.has(key)).slice(0, this.#used.size);
    const entries = [...this.#used, ...others];
    const head = JSON.stringify(entries.map(([key, content]) => [key, content.length]));
    writeKept(this.#place.files, this.#path, Buffer.concat([Buffer.from(`${head}\n`), ...entries.map(([, content]) => content)]));
    this.#news = false;
  }

  get #path(): string {
    const { dir, user } = this.#place;
    return `${dir}/${FOLDER}/${sha256(user).slice(0, 32)}`;
  }

  #load(): ReadonlyMap<string, Uint8Array> {
    this.#known ??= this.#read();
    return this.#known;
  }

  #read(): ReadonlyMap<string, Uint8Array> {
    const { files, clock } = this.#place;
    const found = new Map<string, Uint8Array>();
    const writtenMs = files.status(this.#path)?.modifiedMs;
    const bytes = writtenMs === undefined || clock.now() - writtenMs > DAY_MS ? undefined : readKept(files, this.#path);
    if (bytes === undefined) return found;
    const end = bytes.indexOf(NEWLINE);
    const rows = listOf(end < 0 ? undefined : parseJson(bytes.subarray(0, end)), rowOf) ?? [];
    let at = end + 1;
    for (const [key, size] of rows) {
      if (at + size > bytes.length) break;
      found.set(key, bytes.subarray(at, at + size));
      at += size;
    }
    return found;
  }
}

/** Forgets all of them: what is not in the store any more must not be found. */
export function forgetRecentEntries(files: Files, dir: string): void {
  // Another run may be writing there; what it keeps, it has just used.
  orNothing(() => files.remove(`${dir}/${FOLDER}`));
}

function rowOf(value: unknown): readonly [string, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [key, size]: unknown[] = value;
  return typeof key === 'string' && typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? [key, size] : undefined;
}

import type { Clock, FileStamp, Files, ObjectId } from '@aiop/ports';
import { fileBlobId, type ObjectFormat } from './blob-id.ts';
import { readKept, writeKept } from './kept-file.ts';

/** The form of the file in which the ids are kept. */
const HEAD = 'aiop.contents/1';
const NUL = '\0';
/** So many fields stand behind each path: size, times of modification and change, inode, id. */
const FIELDS = 5;
/** So many entries are put into bytes at once: the text of all of them would be as large as the file. */
const ENTRIES_AT_ONCE = 4096;
/**
 * A file that was written less than this before it was read may be written again without its times telling. Most file systems tell times
 * by ticks of 10 ms or less; those that know whole seconds only show it.
 */
const TICK_MS = 100;
const COARSE_TICK_MS = 2_000;

/** The bytes of a regular file at one moment, by the id that git gives to them. */
export interface FileContent {
  readonly id: ObjectId;
  readonly executable: boolean;
}

/** Where the ids are kept, and of which tree. */
export interface ContentsPlace {
  readonly files: Files;
  readonly clock: Clock;
  readonly root: string;
  readonly format: ObjectFormat;
  /** The file in which they are kept from run to run; undefined: for this run alone. */
  readonly keptIn: string | undefined;
}

/** The ids of files as they lie in the tree. Each file is read once, and again only when it was written to. */
export class FileContents {
  readonly #place: ContentsPlace;
  /** By path, the fields as they are kept: of a hundred thousand files, numbers and objects would be several times as large. */
  #known: Map<string, string> | undefined;
  readonly #looked = new Set<string>();
  #news = false;

  constructor(place: ContentsPlace) {
    this.#place = place;
  }

  /** A regular file as it lies there now; undefined when it is none, or changes while it is read. @throws UsageError when it cannot be read. */
  at(path: string): FileContent | undefined {
    const { files, root, clock, format } = this.#place;
    const absolute = `${root}/${path}`;
    const stamp = files.stamp(absolute);
    if (stamp === undefined) return undefined;
    this.#known ??= this.#load();
    this.#looked.add(path);
    const known = this.#known.get(path);
    const knownId = known === undefined ? undefined : idIfUnchanged(known, stamp);
    if (knownId !== undefined) return { id: knownId, executable: stamp.executable };
    const readAtMs = clock.now();
    const id = fileBlobId(files, format, absolute, stamp.size);
    if (id === undefined) return undefined;
    if (isSettled(stamp, readAtMs)) {
      this.#known.set(path, fieldsOf(stamp, id));
      this.#news = true;
    } else if (this.#known.delete(path)) this.#news = true;
    return { id, executable: stamp.executable };
  }

  /** Keeps the ids for the next run: those of files that this run has looked at, and of others that are still of the tree. */
  keep(isOfTree: (path: string) => boolean): void {
    const { files, format, keptIn } = this.#place;
    if (!this.#news || keptIn === undefined || this.#known === undefined) return;
    const pieces: Uint8Array[] = [];
    let entries = [`${HEAD}${NUL}${format}`];
    const flush = (): void => {
      pieces.push(Buffer.from(entries.map((entry) => `${entry}${NUL}`).join('')));
      entries = [];
    };
    for (const [path, fields] of this.#known) {
      if (!this.#looked.has(path) && !isOfTree(path)) continue;
      entries.push(`${path}${NUL}${fields}`);
      if (entries.length >= ENTRIES_AT_ONCE) flush();
    }
    flush();
    writeKept(files, keptIn, Buffer.concat(pieces));
    this.#news = false;
  }

  #load(): Map<string, string> {
    const { files, format, keptIn } = this.#place;
    const known = new Map<string, string>();
    const kept = keptIn === undefined ? undefined : readKept(files, keptIn);
    const text = new TextDecoder().decode(kept);
    const head = `${HEAD}${NUL}${format}${NUL}`;
    if (!text.startsWith(head)) return known;
    for (let at = head.length; at < text.length; ) {
      const pathEnd = text.indexOf(NUL, at);
      let end = pathEnd;
      for (let field = 0; field < FIELDS && end >= 0; field++) end = text.indexOf(NUL, end + 1);
      if (end < 0) break;
      known.set(text.slice(at, pathEnd), text.slice(pathEnd + 1, end));
      at = end + 1;
    }
    return known;
  }
}

/** The executable bit is not among the fields: it is looked at each time, and changes the time of change as well. */
function idIfUnchanged(fields: string, stamp: FileStamp): ObjectId | undefined {
  const [size, modifiedMs, changedMs, inode, id] = fields.split(NUL);
  if (Number(size) !== stamp.size || Number(modifiedMs) !== stamp.modifiedMs) return undefined;
  return Number(changedMs) === stamp.changedMs && Number(inode) === stamp.inode ? id : undefined;
}

function fieldsOf({ size, modifiedMs, changedMs, inode }: FileStamp, id: ObjectId): string {
  return [size, modifiedMs, changedMs, inode, id].join(NUL);
}

/**
 * Whether a later write would show in the stamp: git's rule for what is racily clean (gitformat-index(5), racy-git). A time of change that is
 * not safely in the past proves nothing.
 */
export function isSettled({ changedMs }: FileStamp, nowMs: number): boolean {
  return changedMs < nowMs - (Number.isInteger(changedMs / 1000) ? COARSE_TICK_MS : TICK_MS);
}

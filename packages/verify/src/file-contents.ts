import type { Clock, FileStamp, Files, ObjectId } from '@aiop/ports';
import { fileBlobId, type ObjectFormat } from './blob-id.ts';
import { readKept, writeKept } from './kept-file.ts';

/** The form of the file in which the ids are kept. */
const HEAD = 'aiop.contents/1';
const FIELDS = 6;
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

interface Known {
  readonly stamp: FileStamp;
  readonly id: ObjectId;
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
  #known: Map<string, Known> | undefined;
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
    if (known !== undefined && isSame(known.stamp, stamp)) return { id: known.id, executable: stamp.executable };
    const readAtMs = clock.now();
    const id = fileBlobId(files, format, absolute, stamp.size);
    if (id === undefined) return undefined;
    if (isSettled(stamp, readAtMs)) {
      this.#known.set(path, { stamp, id });
      this.#news = true;
    } else if (this.#known.delete(path)) this.#news = true;
    return { id, executable: stamp.executable };
  }

  /** Keeps the ids for the next run: those of files that this run has looked at, and of others that are still of the tree. */
  keep(isOfTree: (path: string) => boolean): void {
    const { files, format, keptIn } = this.#place;
    if (!this.#news || keptIn === undefined || this.#known === undefined) return;
    const fields = [HEAD, format];
    for (const [path, { stamp, id }] of this.#known) {
      if (!this.#looked.has(path) && !isOfTree(path)) continue;
      fields.push(path, String(stamp.size), String(stamp.modifiedMs), String(stamp.changedMs), String(stamp.inode), id);
    }
    writeKept(files, keptIn, fields.join('\0'));
    this.#news = false;
  }

  #load(): Map<string, Known> {
    const { files, format, keptIn } = this.#place;
    const known = new Map<string, Known>();
    const kept = keptIn === undefined ? undefined : readKept(files, keptIn);
    const fields = new TextDecoder().decode(kept).split('\0');
    if (fields[0] !== HEAD || fields[1] !== format) return known;
    for (let at = 2; at + FIELDS <= fields.length; at += FIELDS) {
      const [path = '', size, modifiedMs, changedMs, inode, id = ''] = fields.slice(at, at + FIELDS);
      const stamp = {
        size: Number(size),
        modifiedMs: Number(modifiedMs),
        changedMs: Number(changedMs),
        inode: Number(inode),
        executable: false,
      };
      known.set(path, { stamp, id });
    }
    return known;
  }
}

/** The executable bit is looked at each time, and changes the time of change as well. */
function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modifiedMs === b.modifiedMs && a.changedMs === b.changedMs && a.inode === b.inode;
}

/**
 * Whether a later write would show in the stamp: git's rule for what is racily clean (gitformat-index(5), racy-git). A time of change that is
 * not safely in the past proves nothing.
 */
export function isSettled({ changedMs }: FileStamp, nowMs: number): boolean {
  return changedMs < nowMs - (Number.isInteger(changedMs / 1000) ? COARSE_TICK_MS : TICK_MS);
}

import { isUtf8 } from 'node:buffer';
import type { ObjectId } from '@aiop/ports';

/** Where the mode stands in a line: after the tag and a space. */
const MODE_AT = 2;
const OID_AT = 9;
const PLAIN_TAG = 0x48; // H
const STAGE_0 = 0x30;

/**
 * Git's index as `git ls-files -s -v -z` prints it (`tag SP mode SP oid SP stage TAB path NUL`), with no string made until one is asked for.
 * Lines are numbered from 0, sorted by the bytes of their paths.
 */
export class IndexLines {
  readonly raw: Buffer;
  readonly count: number;
  /** Lines that are not plain, in their order: few, or none. */
  readonly odd: readonly number[];
  readonly #starts: Uint32Array;
  readonly #oidLength: number;
  readonly #utf8: boolean;
  readonly #beneath = new Map<string, readonly [number, number]>();

  constructor(raw: Uint8Array) {
    this.raw = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
    this.#oidLength = Math.max(0, this.raw.indexOf(0x20, OID_AT) - OID_AT);
    this.#starts = lineStarts(raw, this.#pathOffset);
    this.count = this.#starts.length - 1;
    this.#utf8 = isUtf8(this.raw);
    this.odd = this.#oddLines();
  }

  get #pathOffset(): number {
    return OID_AT + this.#oidLength + 3;
  }

  /** Whether ids have 64 digits, not 40. */
  get isSha256(): boolean {
    return this.#oidLength === 64;
  }

  mode(line: number): string {
    return this.raw.toString('latin1', this.#start(line) + MODE_AT, this.#start(line) + OID_AT - 1);
  }

  oid(line: number): ObjectId {
    return this.raw.toString('latin1', this.#start(line) + OID_AT, this.#start(line) + OID_AT + this.#oidLength);
  }

  /** With replacement characters where the name is not UTF-8. */
  path(line: number): string {
    return this.raw.toString('utf8', this.#start(line) + this.#pathOffset, this.#start(line + 1) - 1);
  }

  /** Whether the line can speak for a regular file in the work tree: not hidden, no side of a conflict, no link or submodule, a name in UTF-8. */
  isPlain(line: number): boolean {
    const start = this.#start(line);
    const { raw } = this;
    // 1006xx and 1007xx are regular files; 120000 is a link, 160000 a submodule.
    const regular = raw[start + MODE_AT + 1] === 0x30;
    const plain = raw[start] === PLAIN_TAG && regular && raw[start + this.#pathOffset - 2] === STAGE_0;
    return plain && (this.#utf8 || isUtf8(raw.subarray(start + this.#pathOffset, this.#start(line + 1) - 1)));
  }

  /** The bytes of the lines from `from` up to, not including, `to`. */
  slice(from: number, to: number): Uint8Array {
    return this.raw.subarray(this.#start(from), this.#start(to));
  }

  /** The first line of a path, or -1. */
  find(path: string): number {
    const bytes = Buffer.from(path);
    const line = this.lowerBound(bytes);
    return line < this.count && this.#compare(line, bytes) === 0 ? line : -1;
  }

  /** Of those paths that it holds, the first line of each: a conflict has up to three, none of which is plain. */
  findAll(paths: readonly string[]): number[] {
    return paths.map((path) => this.find(path)).filter((line) => line >= 0);
  }

  /** The lines of everything beneath a folder, from the first up to, not including, the second; `''` means all. */
  beneath(folder: string): readonly [number, number] {
    if (folder === '') return [0, this.count];
    const known = this.#beneath.get(folder);
    if (known !== undefined) return known;
    const bytes = Buffer.from(`${folder}/`);
    const first = this.lowerBound(bytes);
    // `0` follows `/`.
    bytes[bytes.length - 1] = 0x30;
    const found = [first, this.#firstFrom(first, bytes)] as const;
    this.#beneath.set(folder, found);
    return found;
  }

  /** The first line whose path is not less than these bytes; `count` where there is none. */
  lowerBound(path: Uint8Array): number {
    return this.#between(0, this.count, path);
  }

  /** The same, where it is not before a line, and not far behind it: looked for in steps that double. */
  #firstFrom(line: number, path: Uint8Array): number {
    let [low, step] = [line, 1];
    while (low + step < this.count && this.#compare(low + step, path) < 0) {
      low += step;
      step *= 2;
    }
    return this.#between(low, Math.min(this.count, low + step), path);
  }

  #between(from: number, to: number, path: Uint8Array): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, path) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #oddLines(): number[] {
    const odd: number[] = [];
    for (let line = 0; line < this.count; line++) if (!this.isPlain(line)) odd.push(line);
    return odd;
  }

  #start(line: number): number {
    return this.#starts[line] ?? this.raw.length;
  }

  /** Byte by byte: a call of `Buffer.compare` costs more than the few bytes that it looks at. */
  #compare(line: number, path: Uint8Array): number {
    const { raw } = this;
    const start = this.#start(line) + this.#pathOffset;
    const length = this.#start(line + 1) - 1 - start;
    const shared = Math.min(length, path.length);
    for (let at = 0; at < shared; at++) {
      const difference = (raw[start + at] ?? 0) - (path[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - path.length;
  }
}

/** Where each line begins, and the end of the last one. */
function lineStarts(raw: Uint8Array, pathOffset: number): Uint32Array {
  // No line is shorter than what comes before its path, and the NUL at its end.
  const starts = new Uint32Array(Math.floor(raw.length / Math.max(1, pathOffset)) + 2);
  let count = 0;
  for (let at = 0; at < raw.length; ) {
    starts[count++] = at;
    // That of Uint8Array: for such short ways Buffer's own takes three times as long.
    const end = Uint8Array.prototype.indexOf.call(raw, 0, at + pathOffset);
    at = end < 0 ? raw.length : end + 1;
  }
  starts[count++] = raw.length;
  return starts.subarray(0, count);
}

/** A line in the form of git's, for what git does not know or knows otherwise. */
export function indexLine(mode: string, id: string, path: string): Uint8Array {
  return Buffer.from(`H ${mode} ${id} 0\t${path}\0`);
}

/** Lines as `mode SP id` by path. */
export function linesByPath(lines: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString().split('\0')) {
    const tab = line.indexOf('\t');
    if (tab > 0) found.set(line.slice(tab + 1), line.slice(MODE_AT, tab - 2));
  }
  return found;
}

import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { ArchiveRefusal, MAX_PIECE_BYTES, PIECE_HEADER_BYTES } from './archive-form.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** How many pieces are packed or unpacked at once: node's thread pool has four threads. */
const AT_ONCE = 4;
/** Each chunk of output is one trip to the thread pool and back. zlib takes none below 64 bytes, and by itself makes them of 16 KiB. */
const LEAST_CHUNK_BYTES = 64;
const PACKED_CHUNK_BYTES = 1024 * 1024;
/** What zstd may add to bytes that it cannot make less of (ZSTD_COMPRESSBOUND). */
const MAX_PACKED_BYTES = MAX_PIECE_BYTES + MAX_PIECE_BYTES / 128;
/** A frame may ask for a window of up to 2 GiB before it holds a byte; ours take no more than a piece has (RFC 8878, section 3.1.1.1.2). */
const WINDOW = { [constants.ZSTD_d_windowLogMax]: Math.log2(MAX_PIECE_BYTES) };

/** Writes contents as pieces, compressed side by side and written in order. */
export class PieceWriter {
  readonly #descriptor: number;
  readonly #open = Buffer.allocUnsafe(MAX_PIECE_BYTES);
  #filled = 0;
  readonly #packing: Promise<{ readonly raw: number; readonly packed: Uint8Array }>[] = [];
  /** How many bytes stand in the file. */
  written = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Adds contents; what is given is copied. */
  async add(content: Uint8Array): Promise<void> {
    for (let at = 0; at < content.length; ) {
      const part = content.subarray(at, at + MAX_PIECE_BYTES - this.#filled);
      this.#open.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === MAX_PIECE_BYTES) await this.#close();
    }
  }

  /** Ends the contents: everything is in the file. */
  async end(): Promise<void> {
    if (this.#filled > 0) await this.#close();
    while (this.#packing.length > 0) await this.#writeNext();
  }

  /** Writes bytes as they are. */
  raw(content: Uint8Array): void {
    for (let at = 0; at < content.length; ) at += writeSync(this.#descriptor, content, at);
    this.written += content.length;
  }

  async #close(): Promise<void> {
    const raw = Buffer.from(this.#open.subarray(0, this.#filled));
    this.#filled = 0;
    const packing = compress(raw, { chunkSize: PACKED_CHUNK_BYTES }).then((packed) => ({ raw: raw.length, packed }));
    // It is awaited in its turn; until then its failure is not one that nobody hears of.
    packing.catch(() => {});
    this.#packing.push(packing);
    if (this.#packing.length >= AT_ONCE) await this.#writeNext();
  }

  async #writeNext(): Promise<void> {
    const next = await this.#packing.shift();
    if (next === undefined) return;
    const header = Buffer.alloc(PIECE_HEADER_BYTES);
    header.writeUInt32BE(next.raw, 0);
    header.writeUInt32BE(next.packed.length, 4);
    this.raw(header);
    this.raw(next.packed);
  }
}

/** Reads contents back from the pieces between two places of a file. */
export class PieceReader {
  readonly #descriptor: number;
  #at: number;
  readonly #end: number;
  readonly #unpacking: Promise<Uint8Array>[] = [];
  #piece: Uint8Array = new Uint8Array();
  #taken = 0;

  constructor(descriptor: number, begin: number, end: number) {
    this.#descriptor = descriptor;
    this.#at = begin;
    this.#end = end;
  }

  /**
   * From one to `most` bytes.
   * @throws ArchiveRefusal where no more are there, or a piece is damaged
   */
  async take(most: number): Promise<Uint8Array> {
    while (this.#taken === this.#piece.length) {
      this.#readAhead();
      const next = await this.#unpacking.shift();
      if (next === undefined) throw new ArchiveRefusal('ends before its contents do');
      [this.#piece, this.#taken] = [next, 0];
    }
    const part = this.#piece.subarray(this.#taken, this.#taken + most);
    this.#taken += part.length;
    return part;
  }

  /** Whether every byte was taken. */
  get atEnd(): boolean {
    return this.#taken === this.#piece.length && this.#unpacking.length === 0 && this.#at === this.#end;
  }

  #readAhead(): void {
    while (this.#unpacking.length < AT_ONCE && this.#at < this.#end) {
      const header = readExactly(this.#descriptor, this.#at, PIECE_HEADER_BYTES);
      const [raw, packed] = [header.readUInt32BE(0), header.readUInt32BE(4)];
      const after = this.#at + PIECE_HEADER_BYTES + packed;
      if (raw === 0 || raw > MAX_PIECE_BYTES || packed > MAX_PACKED_BYTES || after > this.#end) {
        throw new ArchiveRefusal('has a piece that is out of bounds');
      }
      const unpacking = unpack(readExactly(this.#descriptor, this.#at + PIECE_HEADER_BYTES, packed), raw);
      unpacking.catch(() => {});
      this.#unpacking.push(unpacking);
      this.#at = after;
    }
  }
}

/**
 * What a zstd frame holds, which has to be `length` bytes: no more are ever unpacked.
 * @throws ArchiveRefusal
 */
export async function unpack(packed: Uint8Array, length: number): Promise<Buffer> {
  const bounds = { maxOutputLength: Math.max(1, length), chunkSize: Math.max(LEAST_CHUNK_BYTES, length), params: WINDOW };
  const raw = await decompress(packed, bounds).catch(() => undefined);
  if (raw?.length !== length) throw new ArchiveRefusal('has a piece that is damaged');
  return raw;
}

/** @throws ArchiveRefusal where the file ends before */
export function readExactly(descriptor: number, offset: number, length: number): Buffer<ArrayBuffer> {
  const content = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const count = readSync(descriptor, content, filled, length - filled, offset + filled);
    if (count === 0) throw new ArchiveRefusal('is shorter than it says');
    filled += count;
  }
  return content;
}

/** Calls `work` with an open file, and closes it. */
export async function withFile<Value>(path: string, flags: string | number, work: (descriptor: number) => Promise<Value>): Promise<Value> {
  const descriptor = openSync(path, flags, 0o600);
  try {
    return await work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

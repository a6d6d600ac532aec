import type { Files } from '@aiop/ports';

/** Bytes of a line without its line feed. */
export const MAX_LINE_BYTES = 65_535;

const CHUNK_BYTES = 256 << 10;
const LINE_FEED = 0x0a;

/** A piece of a file of lines. `byte` is where it begins. */
export type Line =
  | { readonly state: 'whole'; readonly byte: number; readonly bytes: Uint8Array }
  /** Longer than `MAX_LINE_BYTES`; nothing after it is read. */
  | { readonly state: 'too-long'; readonly byte: number }
  /** What stands after the last line feed. */
  | { readonly state: 'torn'; readonly byte: number; readonly bytes: Uint8Array };

/**
 * Reads a file of lines from byte `from` (the start of a line) up to byte `to`, in memory that does not grow with the file. All lines share one
 * buffer: `bytes` hold until the next line is asked for; those of a torn line stay.
 */
export function* readLines(files: Files, path: string, from: number, to: number): Generator<Line, void> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(MAX_LINE_BYTES + 1 + CHUNK_BYTES, Math.max(0, to - from)));
  let byte = from;
  /** Bytes at the beginning of the buffer that belong to a line whose end is not read yet. */
  let held = 0;
  for (let offset = from; offset < to; ) {
    const read = files.readInto(path, offset, buffer.subarray(held, held + Math.min(to - offset, buffer.length - held)));
    if (read === 0) break;
    offset += read;
    const text = buffer.subarray(0, held + read);
    let start = 0;
    for (let end = text.indexOf(LINE_FEED, held); end >= 0; end = text.indexOf(LINE_FEED, start)) {
      if (end - start > MAX_LINE_BYTES) return yield { state: 'too-long', byte };
      yield { state: 'whole', byte, bytes: text.subarray(start, end) };
      byte += end - start + 1;
      start = end + 1;
    }
    held = text.length - start;
    if (held > MAX_LINE_BYTES) return yield { state: 'too-long', byte };
    buffer.copyWithin(0, start, text.length);
  }
  if (held > 0) yield { state: 'torn', byte, bytes: buffer.subarray(0, held) };
}

/**
 * The whole line that ends before byte `end` (just after its line feed), or undefined when the byte before `end` is no line feed or
 * the line is too long.
 */
export function lineEndingAt(files: Files, path: string, end: number): Uint8Array | undefined {
  const from = Math.max(0, end - MAX_LINE_BYTES - 2);
  const bytes = files.readRange(path, from, end - from);
  if (bytes.at(-1) !== LINE_FEED) return undefined;
  const start = bytes.subarray(0, -1).lastIndexOf(LINE_FEED) + 1;
  return start === 0 && from > 0 ? undefined : bytes.subarray(start, -1);
}

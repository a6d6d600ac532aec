import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { errorCode } from './file-errors.ts';
import { randomHex } from './random.ts';

/** A file without a name, which takes what a program prints. */
export interface Spool {
  readonly descriptor: number;
  /** What is in the file, up to a limit, and how much is beyond it. */
  read(maxBytes: number): { readonly bytes: Uint8Array; readonly droppedBytes: number };
  close(): void;
}

/** A new one in the temporary folder; undefined where that takes none, or where an open file has to keep its name. */
export function openSpool(): Spool | undefined {
  if (process.platform === 'win32') return undefined;
  // Nobody can know the name before: what is there already, such as a link, is not opened.
  const path = `${tmpdir()}/aiop-${randomHex(16)}`;
  try {
    const descriptor = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return { descriptor, read: (maxBytes) => content(descriptor, maxBytes), close: () => closeSync(descriptor) };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function content(descriptor: number, maxBytes: number): ReturnType<Spool['read']> {
  const { size } = fstatSync(descriptor);
  const bytes = new Uint8Array(Math.min(size, maxBytes));
  let at = 0;
  while (at < bytes.length) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, at);
    if (read === 0) break;
    at += read;
  }
  return { bytes: bytes.subarray(0, at), droppedBytes: size - at };
}

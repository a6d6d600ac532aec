import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** A file that spares the next run some work, and without which it is only slower: undefined where it is not there, or cannot be read. */
export function readKept(files: Files, path: string): Uint8Array | undefined {
  return orNothing(() => (files.status(path)?.kind === 'file' ? files.read(path) : undefined));
}

/** Writes such a file, where that can be done. */
export function writeKept(files: Files, path: string, content: string | Uint8Array): void {
  orNothing(() => files.write(path, content, { sync: false }));
}

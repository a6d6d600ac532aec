import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** A file that spares the next run some work, and without which it is only slower: undefined where it is not there, or cannot be read. */
export function readKept(files: Files, path: string): Uint8Array | undefined {
  return orNothing(() => (files.status(path)?.kind === 'file' ? files.read(path) : undefined));
}

/** Writes such a file, where that can be done. */
export function writeKept(files: Files, path: string, content: string | Uint8Array): void {
  orNothing(() => files.write(path, content, { sync: false }));
}

/** What some work on files gives; undefined where a file cannot be looked at, read or written. */
export function orNothing<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

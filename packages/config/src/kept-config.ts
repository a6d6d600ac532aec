import { createHash } from 'node:crypto';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { configFromData, type ReadConfig } from './read-config.ts';

/** Changes with every change to what makes a configuration good. */
const VERSION = 1;

/** A file, and the folder in which what it says is kept. */
export interface KeptPlace {
  readonly files: Files;
  /** As the user knows the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absolute, outside of the work tree: nothing that is committed can forge what is in it. */
  readonly folder: string;
}

/** What was kept for a file with these very bytes, or undefined. Parsing YAML is most of what a large configuration costs. */
export function readKept({ files, name, bytes, folder }: KeptPlace): Config | undefined {
  const path = `${folder}/config.json`;
  try {
    if (files.status(path)?.kind !== 'file') return undefined;
    const kept: unknown = JSON.parse(new TextDecoder().decode(files.read(path)));
    if (typeof kept !== 'object' || kept === null || !('digest' in kept) || !('data' in kept)) return undefined;
    return kept.digest === digestOf(name, bytes) ? configFromData(name, kept.data) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Keeps what a good file says, for the next time. */
export function keep({ files, name, bytes, folder }: KeptPlace, { data }: ReadConfig): void {
  try {
    files.write(`${folder}/config.json`, JSON.stringify({ digest: digestOf(name, bytes), data }), { sync: false });
  } catch (error) {
    // Without it the file is parsed again.
    if (!(error instanceof UsageError)) throw error;
  }
}

function digestOf(name: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${VERSION} ${name}\0`).update(bytes).digest('hex');
}

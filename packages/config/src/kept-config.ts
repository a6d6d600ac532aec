import { createHash } from 'node:crypto';
import { orNothing, PROJECT } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { configOf, type RawConfig } from './config-of-data.ts';

/** Changes with every change to what makes a configuration good. */
const VERSION = 3;

/** A file, and the folder in which what it says is kept. */
export interface KeptPlace {
  readonly files: Files;
  /** As the user knows the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absolute, outside of the work tree: nothing that is committed can forge what is in it. */
  readonly folder: string;
}

/** The digest of all that follows it, in hex. */
const DIGEST_LENGTH = 64;

/**
 * What was kept for a file with these very bytes, or undefined. To parse a large configuration, and to hold it against its schema, is most of what
 * it costs. The digest tells that the data is what was found good then.
 */
export function readKept({ files, name, bytes, folder }: KeptPlace): Config | undefined {
  const path = `${folder}/config.json`;
  return orNothing(() => {
    if (files.status(path)?.kind !== 'file') return undefined;
    const text = new TextDecoder().decode(files.read(path));
    const data = text.slice(DIGEST_LENGTH);
    // The schema had admitted it.
    return text.startsWith(digestOf(name, bytes, data)) ? configOf(name, JSON.parse(data) as RawConfig) : undefined;
  });
}

/** Keeps what a good file says, for the next time. */
export function keep({ files, name, bytes, folder }: KeptPlace, data: unknown): void {
  const text = JSON.stringify(data);
  // Without it the file is parsed again.
  orNothing(() => files.write(`${folder}/config.json`, `${digestOf(name, bytes, text)}${text}`, { sync: false }));
}

function digestOf(name: string, bytes: Uint8Array, data: string): string {
  const head = `${VERSION} ${PROJECT.version} ${name}\0${bytes.length}\0`;
  return createHash('sha256').update(head).update(bytes).update(data).digest('hex');
}

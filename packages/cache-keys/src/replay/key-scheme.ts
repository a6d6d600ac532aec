import type { Key } from '../key.ts';
import { type HashedFile, hashFilesOf } from './hash-files.ts';

/** What a way of making keys may look at: the files of a commit. */
export interface SchemeFiles {
  /** Paths of all files that some way of making keys reads, in no order. */
  readonly paths: readonly string[];
  /** The digest of a file, links followed; undefined where there is none. */
  sha256(path: string): Uint8Array | undefined;
  /** What is made of the text of a regular file, once for each content; undefined where there is none. */
  derived<Value>(path: string, derive: (text: string) => Value): Value | undefined;
}

/** A way of making keys that others use. */
export interface KeyScheme {
  /** Such as `actions/setup-node@v7`. */
  readonly name: string;
  /** What its key is made of, in a few words. */
  readonly about: string;
  /** Whether it reads a file of this path. */
  reads(path: string): boolean;
  /** Undefined where it has no key: the action fails, or caches nothing. */
  keyOf(files: SchemeFiles): Key | undefined;
}

/** How a key over `hashFiles` is made. */
interface HashFilesScheme {
  readonly name: string;
  readonly about: string;
  /** Paths that are hashed together; the first of several choices that finds any decides. */
  readonly choices: readonly ((path: string) => boolean)[];
  /** Whether the newest cache of any other lock file will do. */
  readonly restores: boolean;
}

/** A key that is one `hashFiles`, behind a text that stays the same. */
export function hashFilesScheme({ name, about, choices, restores }: HashFilesScheme): KeyScheme {
  return {
    name,
    about,
    reads: (path) => choices.some((choice) => choice(path)),
    keyOf(files) {
      for (const choice of choices) {
        const hash = hashFilesOf(hashed(files, choice));
        if (hash !== '') return { key: `cache-${hash}`, restoreKeys: restores ? ['cache-'] : [] };
      }
      return undefined;
    },
  };
}

function hashed(files: SchemeFiles, choice: (path: string) => boolean): readonly HashedFile[] {
  return files.paths.filter(choice).flatMap((path) => {
    const sha256 = files.sha256(path);
    return sha256 === undefined ? [] : [{ path, sha256 }];
  });
}

/** What a pattern of two stars and a name finds: such a file in any folder, and everything in a folder of that name. */
export const anywhere =
  (...names: readonly string[]) =>
  (path: string): boolean =>
    path.split('/').some((name) => names.includes(name));

/** What a pattern without stars finds. */
export const atTop =
  (name: string) =>
  (path: string): boolean =>
    `${path}/`.startsWith(`${name}/`);

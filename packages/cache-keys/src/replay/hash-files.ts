import { createHash } from 'node:crypto';

/** A file, and the SHA-256 of its content. */
export interface HashedFile {
  /** With `/`. */
  readonly path: string;
  /** 32 bytes. */
  readonly sha256: Uint8Array;
}

/**
 * What `hashFiles` of GitHub's expressions answers for these files
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions#hashfiles): SHA-256 over the SHA-256 of each file, in the order in which
 * `@actions/glob` comes upon them, which is folder by folder, names sorted by their bytes. Empty for no file.
 */
export function hashFilesOf(files: readonly HashedFile[]): string {
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const { sha256 } of inGlobOrder(files)) hash.update(sha256);
  return hash.digest('hex');
}

/** A slash sorts before everything else: what is in a folder comes where the folder's name does. */
function inGlobOrder(files: readonly HashedFile[]): readonly HashedFile[] {
  const placed = files.map((file) => ({ file, place: Buffer.from(file.path.replaceAll('/', '\0')) }));
  return placed.sort((a, b) => Buffer.compare(a.place, b.place)).map(({ file }) => file);
}

import { createHash } from 'node:crypto';
import type { Files, ObjectId } from '@aiop/ports';
import { hashFile, PIECE_BYTES } from './file-pieces.ts';

/** The hash of a repository's object ids. */
export type ObjectFormat = 'sha1' | 'sha256';

/** The id git gives to content as it is, without any filter: hash(`blob <length>` NUL content). */
export function blobId(format: ObjectFormat, content: Uint8Array): ObjectId {
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** The same for a regular file. Undefined when it changes its length meanwhile. @throws UsageError when it cannot be read. */
export function fileBlobId(files: Files, format: ObjectFormat, path: string, size: number): ObjectId | undefined {
  if (size <= PIECE_BYTES) {
    const content = files.read(path, PIECE_BYTES);
    return content.length === size ? blobId(format, content) : undefined;
  }
  const hash = createHash(format).update(`blob ${size}\0`);
  return hashFile(hash, files, path, size) && files.readRange(path, size, 1).length === 0 ? hash.digest('hex') : undefined;
}

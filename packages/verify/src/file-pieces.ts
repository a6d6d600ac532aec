import type { Files } from '@aiop/ports';

/** Files are read in pieces of this size, so that one may be larger than memory. */
export const PIECE_BYTES = 8 * 1024 * 1024;

/** The first `size` bytes of a file, piece by piece; fewer where it has become shorter. @throws UsageError when it cannot be read */
export function* filePieces(files: Files, path: string, size: number): Generator<Uint8Array, void> {
  for (let read = 0; read < size; ) {
    const piece = files.readRange(path, read, Math.min(PIECE_BYTES, size - read));
    if (piece.length === 0) return;
    yield piece;
    read += piece.length;
  }
}

/** Adds the first `size` bytes of a file to a hash. @returns whether there were as many */
export function hashFile(hash: { update(piece: Uint8Array): unknown }, files: Files, path: string, size: number): boolean {
  let read = 0;
  for (const piece of filePieces(files, path, size)) {
    hash.update(piece);
    read += piece.length;
  }
  return read === size;
}

/**
 * The form of an archive, all numbers big-endian:
 *
 *     16 bytes    MAGIC
 *     pieces      each: u32 raw length, u32 packed length, one zstd frame (RFC 8878). Together they are the contents of all files, in order.
 *     manifest    one zstd frame of JSON in UTF-8: what the archive holds (manifest.ts)
 *     trailer     u64 where the manifest begins, u32 its packed length, u32 its raw length, SHA-256 of its raw bytes, 16 bytes MAGIC
 *
 * It is no tar: a manifest can be judged as a whole before anything is written, names no kind but files, folders and links, and carries a
 * digest of every file. A byte that changed on the way is found, whichever it is.
 */
export const MAGIC: Uint8Array = new TextEncoder().encode('aiop-cache-ar-1\n');

export const PIECE_HEADER_BYTES = 8;
export const TRAILER_BYTES = 8 + 4 + 4 + 32 + MAGIC.length;

/** How much of the contents one piece holds, at most. */
export const MAX_PIECE_BYTES = 8 * 1024 * 1024;

/** Bounds of one archive: beyond, nothing is packed and nothing unpacked. */
export const MAX_ENTRIES = 1_000_000;
export const MAX_CONTENT_BYTES = 32 * 1024 ** 3;
export const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** What GitHub keeps for a whole repository. */
export const MAX_ARCHIVE_BYTES = 10 * 1024 ** 3;

/** An archive that is not to be unpacked, with the reason as a sentence without its subject: `holds …`. */
export class ArchiveRefusal extends Error {}

import type { Blake3 } from './blake3.ts';

const utf8 = new TextEncoder();

/** A repository-relative path as ids see it: `/` between segments, Unicode NFC. */
export function normalizedPath(path: string): string {
  return path.normalize('NFC');
}

/**
 * `module_file_id`: the first 20 hex digits of BLAKE3(normalized path ‖ content), the founding formula to the letter.
 * A name only: `ab` + `c` and `a` + `bc` share one, so whatever decides something compares `fileHash`.
 * @param content the raw bytes of the git blob; line-ending filters must not change an id.
 */
export function moduleFileId(blake3: Blake3, path: string, content: Uint8Array): string {
  return blake3.hex(normalizedPath(path), content).slice(0, 20);
}

/** BLAKE3(u32be(length of path in bytes) ‖ path ‖ content), 64 hex digits: what a pin compares. */
export function fileHash(blake3: Blake3, path: string, content: Uint8Array): string {
  return blake3.hex(...lengthPrefixed(normalizedPath(path)), content);
}

/** A field of a hash over several fields: its length in bytes as 32 bits, big-endian, then its bytes. */
export function lengthPrefixed(field: string | Uint8Array): readonly [Uint8Array, Uint8Array] {
  const bytes = typeof field === 'string' ? utf8.encode(field) : field;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return [length, bytes];
}

/** Several fields, each with its length before it, one after the other. */
export function lengthPrefixedFields(fields: readonly string[]): Uint8Array {
  const joined = Buffer.allocUnsafe(fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0));
  let at = 0;
  for (const field of fields) {
    const length = joined.write(field, at + 4);
    joined.writeUInt32BE(length, at);
    at += 4 + length;
  }
  return joined;
}

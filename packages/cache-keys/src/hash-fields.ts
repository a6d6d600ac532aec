import type { Blake3 } from '@aiop/ids';

/** BLAKE3 over the number of texts and each text, each with its length in bytes before it (32 bits, big-endian): no two lists have the same bytes. 64 hex digits. */
export function hashList(blake3: Blake3, texts: readonly string[]): string {
  const fields = [String(texts.length), ...texts].map((text) => ({ text, length: Buffer.byteLength(text) }));
  const whole = Buffer.allocUnsafe(fields.reduce((sum, { length }) => sum + 4 + length, 0));
  let at = 0;
  for (const { text, length } of fields) {
    at = whole.writeUInt32BE(length, at);
    at += whole.write(text, at);
  }
  return blake3.hex(whole);
}

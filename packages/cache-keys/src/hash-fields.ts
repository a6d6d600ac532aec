import type { Blake3 } from '@aiop/ids';

/** BLAKE3 over the number of texts and each text, each with its length in bytes before it (32 bits, big-endian): no two lists have the same bytes. 64 hex digits. */
export function hashList(blake3: Blake3, texts: readonly string[]): string {
  const fields = [String(texts.length), ...texts];
  return blake3.hex(isAscii(fields) ? asciiFields(fields) : utf8Fields(fields));
}

const isAscii = (texts: readonly string[]): boolean => !/[^\0-\x7f]/.test(texts.join(''));

/** One text for all of them, a character a byte: to write a thousand texts one by one takes as long as to read them. */
function asciiFields(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.map((text) => lengthOf(text.length) + text).join(''), 'latin1');
}

const lengthOf = (bytes: number): string => String.fromCharCode(bytes >>> 24, (bytes >>> 16) & 255, (bytes >>> 8) & 255, bytes & 255);

function utf8Fields(texts: readonly string[]): Uint8Array {
  const fields = texts.map((text) => ({ text, length: Buffer.byteLength(text) }));
  const whole = Buffer.allocUnsafe(fields.reduce((sum, { length }) => sum + 4 + length, 0));
  let at = 0;
  for (const { text, length } of fields) {
    at = whole.writeUInt32BE(length, at);
    at += whole.write(text, at);
  }
  return whole;
}

import { type Blake3, lengthPrefixed } from '@aiop/ids';

/** BLAKE3 over the number of texts and each text with its length: no two lists have the same bytes. 64 hex digits. */
export function hashList(blake3: Blake3, texts: readonly string[]): string {
  return blake3.hex(...lengthPrefixed(String(texts.length)), ...texts.flatMap((text) => lengthPrefixed(text)));
}

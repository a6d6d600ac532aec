import { loadBlake3 } from '@aiop/ids';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashList } from '../../../packages/cache-keys/src/hash-fields.ts';

/** The number of texts and each text, each behind its length in bytes. */
const bytesOf = (texts: readonly string[]): Uint8Array =>
  Buffer.concat(
    [String(texts.length), ...texts].flatMap((text) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(text));
      return [length, Buffer.from(text)];
    }),
  );

it('a list is hashed text by text, each behind its length, whatever is in it', async () => {
  const blake3 = await loadBlake3();
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '\0', '\x7f', '\x80', 'é', '😀', 'a'.repeat(70_000)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      expect(hashList(blake3, texts)).toBe(blake3.hex(bytesOf(texts)));
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

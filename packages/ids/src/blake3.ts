import { BLAKE3_WASM } from './blake3-wasm.gen.ts';

/** A BLAKE3 hasher (https://github.com/BLAKE3-team/BLAKE3-specs), 256 bits of output. */
export interface Blake3 {
  /** The hash of the chunks joined together, as 64 lower-case hex digits. Strings count as UTF-8. */
  hex(...chunks: readonly (Uint8Array | string)[]): string;
}

/** So much the buffer of the module holds. */
const BUFFER_BYTES = 16 * 1024;
const HASH_BYTES = 32;
const utf8 = new TextEncoder();

let loaded: Blake3 | undefined;

/** The process-wide hasher. Compiling the WebAssembly takes about 1 ms, once. */
export async function loadBlake3(): Promise<Blake3> {
  loaded ??= hasherOf(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(BLAKE3_WASM, 'base64'))));
  return loaded;
}

function hasherOf({ exports: wasm }: WebAssembly.Instance): Blake3 {
  const buffer = new Uint8Array(wasm.memory.buffer, wasm.Hash_GetBuffer(), BUFFER_BYTES);
  return {
    hex(...chunks) {
      wasm.Hash_Init(0);
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? utf8.encode(chunk) : chunk;
        for (let at = 0; at < bytes.length; at += BUFFER_BYTES) {
          const part = bytes.subarray(at, at + BUFFER_BYTES);
          buffer.set(part);
          wasm.Hash_Update(part.length);
        }
      }
      wasm.Hash_Final(HASH_BYTES);
      return Buffer.from(buffer.subarray(0, HASH_BYTES)).toString('hex');
    },
  };
}

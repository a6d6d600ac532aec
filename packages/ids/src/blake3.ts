// The 22 KB build of this one algorithm; the package's index carries every algorithm (216 KB).
import blake3Module from 'hash-wasm/dist/blake3.umd.min.js';

/** A BLAKE3 hasher (https://github.com/BLAKE3-team/BLAKE3-specs), 256 bits of output. */
export interface Blake3 {
  /** The hash of the chunks joined together, as 64 lower-case hex digits. Strings count as UTF-8. */
  hex(...chunks: readonly (Uint8Array | string)[]): string;
}

let loading: Promise<Blake3> | undefined;

/** The process-wide hasher. Compiling the WebAssembly takes about 7 ms, once. */
export function loadBlake3(): Promise<Blake3> {
  loading ??= blake3Module.createBLAKE3().then((hasher) => ({
    hex(...chunks) {
      hasher.init();
      for (const chunk of chunks) hasher.update(chunk);
      return hasher.digest('hex');
    },
  }));
  return loading;
}

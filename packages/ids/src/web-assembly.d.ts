// Node has WebAssembly; its types come with those of browsers only. This is the part that is used here, with what the one module exports, as
// `WASMInterface` of hash-wasm uses it.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      /** Where data goes in, and the hash comes out. */
      Hash_GetBuffer(): number;
      Hash_Init(keyBytes: number): void;
      Hash_Update(bytes: number): void;
      Hash_Final(hashBytes: number): void;
    };
  }
}

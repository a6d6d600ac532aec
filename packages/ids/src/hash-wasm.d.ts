// hash-wasm declares types for its index only; this is the part of one algorithm's build that is used here.
declare module 'hash-wasm/dist/blake3.umd.min.js' {
  interface Hasher {
    init(): Hasher;
    update(data: Uint8Array | string): Hasher;
    digest(encoding: 'hex'): string;
  }
  const blake3: { createBLAKE3(): Promise<Hasher> };
  export default blake3;
}

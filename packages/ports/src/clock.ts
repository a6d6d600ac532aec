/** Time, given from outside so that a test decides it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. May jump. */
  now(): number;
  /** Milliseconds from an arbitrary start. Never goes back; for durations. */
  monotonic(): number;
}

/** A source of random bytes, given from outside so that a test decides them. */
export interface Random {
  bytes(length: number): Uint8Array;
}

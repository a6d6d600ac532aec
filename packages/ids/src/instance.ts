import type { Clock, Random } from '@aiop/ports';
import { decodeTime, monotonicFactory } from 'ulid';

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
export function ulidFactory(clock: Clock, random: Random): () => string {
  const next = monotonicFactory(randomFractions(random));
  return () => next(clock.now());
}

/** The letters of four ULIDs: the system's source is asked for many bytes at once as fast as for one. */
const POOL_BYTES = 64;

/** Numbers from 0 up to 1, a byte of randomness each. */
function randomFractions(random: Random): () => number {
  let pool = new Uint8Array();
  let used = 0;
  return () => {
    if (used === pool.length) [pool, used] = [Uint8Array.from(random.bytes(POOL_BYTES)), 0];
    return (pool[used++] ?? 0) / 256;
  };
}

/** When a canonical ULID was made, in milliseconds since 1970: its first ten letters. */
export function ulidTime(ulid: string): number {
  return decodeTime(ulid);
}

/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
export function isUlid(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

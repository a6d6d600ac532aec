import type { Random } from '@aiop/ports';

const BASE_MS = 500;
const CAP_MS = 16_000;

/**
 * How long to wait before the round after `round` (from 0), in milliseconds: anything from nothing up to a limit that doubles, so that those who
 * collided once do not do so again (exponential backoff with full jitter). The limit begins with the time of two rounds, where those are long.
 */
export function fullJitter(round: number, roundMs: number, random: Random): number {
  const limit = Math.min(CAP_MS, Math.max(BASE_MS, 2 * roundMs) * 2 ** round);
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return ((((a * 256 + b) * 256 + c) * 256 + d) / 2 ** 32) * limit;
}

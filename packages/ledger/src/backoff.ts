import type { Random } from '@aiop/ports';

const BASE_MS = 500;
const CAP_MS = 16_000;

/** A seal that did not land. */
export interface LostRound {
  /** Which one it was, from 0. */
  readonly round: number;
  /** Pushes that were sent until now. */
  readonly pushes: number;
  /** How long it took. */
  readonly ms: number;
}

/**
 * How long to wait after it, in milliseconds: anything up to a limit that doubles with each round and each push, so that those who collided once do not do
 * so again (exponential backoff with jitter). The limit begins with the time of two rounds, where those are long. Whoever lost two pushes waits for at
 * least half of it: those who lost fewer go first, and nobody spends the pushes that a hosting service allows.
 */
export function backoff({ round, pushes, ms }: LostRound, random: Random): number {
  const limit = Math.min(CAP_MS, Math.max(BASE_MS, 2 * ms) * 2 ** (round + pushes));
  const least = pushes < 2 ? 0 : limit / 2;
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return least + ((((a * 256 + b) * 256 + c) * 256 + d) / 2 ** 32) * (limit - least);
}

import { randomFillSync } from 'node:crypto';
import type { Clock, Random } from '@aiop/ports';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };

/** The operating system's random source. */
export const systemRandom: Random = { bytes: (length) => randomFillSync(new Uint8Array(length)) };

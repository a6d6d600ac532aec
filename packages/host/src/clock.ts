import type { Clock, Random } from '@aiop/ports';
import { randomBytes } from './random.ts';

/** The machine's clock. `performance` reads the same one, and takes a while to be loaded. */
export const systemClock: Clock = { now: () => Date.now(), monotonic: () => Number(process.hrtime.bigint()) / 1e6 };

/** The operating system's random source. */
export const systemRandom: Random = { bytes: randomBytes };

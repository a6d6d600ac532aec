import type { Clock } from '@aiop/ports';

/** A batch of changes that has come to rest. */
export interface Batch {
  readonly paths: readonly string[];
  /** When the last of them was told, on the monotonic clock. */
  readonly lastMs: number;
}

/** How changes are collected. */
export interface Settling {
  readonly clock: Clock;
  /** How long nothing may change before a batch counts as settled. */
  readonly quietMs: number;
  /** A tree that never rests is looked at after this time all the same. */
  readonly longestMs: number;
  /** What stands at a path, as a text that differs where it differs: a file that is still being written is not at rest. */
  readonly stateOf: (path: string) => string;
}

/** How many paths of a batch are looked at once more before it counts as settled. */
const LOOKED_AT = 100;
const STABLE_MS = 25;

/**
 * Collects changes into batches. What is told while nobody waits stands in the next batch: no change is lost, however long the work on the
 * one before takes.
 */
export class SettledChanges {
  readonly #settling: Settling;
  readonly #paths = new Set<string>();
  #firstMs = 0;
  #lastMs = 0;
  #wake: () => void = () => {};

  constructor(settling: Settling) {
    this.#settling = settling;
  }

  /** Tells of a change. */
  add(path: string): void {
    this.#lastMs = this.#settling.clock.monotonic();
    if (this.#paths.size === 0) this.#firstMs = this.#lastMs;
    this.#paths.add(path);
    this.#wake();
  }

  /** Whether a change of this path waits for the next batch. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** The next batch, once it has settled; undefined when the signal comes before. For one caller at a time. */
  async next(signal: AbortSignal): Promise<Batch | undefined> {
    while (!signal.aborted) {
      if (this.#paths.size === 0) await this.#change(signal);
      else if (await this.#isSettled(signal)) return this.#take();
    }
    return undefined;
  }

  async #isSettled(signal: AbortSignal): Promise<boolean> {
    const { clock, quietMs, longestMs } = this.#settling;
    const nowMs = clock.monotonic();
    const dueMs = Math.min(this.#lastMs + quietMs, this.#firstMs + longestMs);
    if (nowMs < dueMs) {
      await pause(dueMs - nowMs, signal);
      return false;
    }
    if (nowMs >= this.#firstMs + longestMs) return true;
    const before = this.#state();
    await pause(STABLE_MS, signal);
    if (before === this.#state()) return true;
    // Written to without being told: that counts as a change of now.
    this.#lastMs = clock.monotonic();
    return false;
  }

  #state(): string {
    const looked = [...this.#paths].slice(-LOOKED_AT);
    return `${this.#paths.size} ${this.#lastMs} ${looked.map((path) => this.#settling.stateOf(path)).join('\n')}`;
  }

  #take(): Batch {
    const batch = { paths: [...this.#paths], lastMs: this.#lastMs };
    this.#paths.clear();
    return batch;
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        this.#wake = () => {};
        resolve();
      };
      signal.addEventListener('abort', done, { once: true });
      this.#wake = done;
    });
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}

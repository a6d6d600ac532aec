import { type Finding, visible } from '@aiop/diagnostics';
import type { Clock, Store } from '@aiop/ports';
import { report } from './codes.ts';
import { Slots } from './schedule.ts';

/** After this many failures, or this long in vain, the store is left out for the rest of the run. */
const PATIENCE = 3;
const PATIENCE_MS = 15_000;
/** How many questions a store is asked at once: a thousand tasks begin at the same moment. */
const AT_ONCE = 16;

/** A store that never fails a run: what goes wrong is reported, and then is a miss. */
export class GuardedStore {
  readonly name: string;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #onFinding: (finding: Finding) => void;
  readonly #slots = new Slots(AT_ONCE);
  #failures = 0;
  #lostMs = 0;
  #writable = true;

  constructor(store: Store, clock: Clock, onFinding: (finding: Finding) => void) {
    this.name = store.name;
    this.#store = store;
    this.#clock = clock;
    this.#onFinding = onFinding;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    return this.#slots.use(() => this.#try(() => this.#store.get(key), 'read'));
  }

  /** Whether the content is in the store now, or will be after `finish`. */
  async put(key: string, content: Uint8Array): Promise<boolean> {
    const done = await this.#slots.use(() =>
      this.#try(async () => {
        await this.#store.put(key, content);
        return true;
      }, 'write'),
    );
    return done ?? false;
  }

  /** Saves what is held back, at the end of a run. */
  async finish(): Promise<void> {
    await this.#try(async () => this.#store.finish?.(), 'write');
  }

  async #try<Value>(work: () => Promise<Value>, kind: 'read' | 'write'): Promise<Value | undefined> {
    if (this.#isClosed(kind)) return undefined;
    const startedAt = this.#clock.monotonic();
    try {
      return await work();
    } catch (error) {
      const isReported = this.#isClosed(kind);
      this.#lostMs += this.#clock.monotonic() - startedAt;
      // More may have been under way at once, and one report of the end is enough.
      if (!isReported) this.#report(error, this.#count(error, kind));
      return undefined;
    }
  }

  get #isLeftOut(): boolean {
    return this.#failures >= PATIENCE || this.#lostMs >= PATIENCE_MS;
  }

  #isClosed(kind: 'read' | 'write'): boolean {
    return this.#isLeftOut || (kind === 'write' && !this.#writable);
  }

  /** Counts a failure. @returns what follows from it */
  #count(error: unknown, kind: 'read' | 'write'): string {
    const lasting = error instanceof Error && 'lasting' in error && error.lasting === true;
    // Who may not write can still read.
    if (lasting && kind === 'write') {
      this.#writable = false;
      return '; nothing is saved for the rest of this run';
    }
    this.#failures = lasting ? PATIENCE : this.#failures + 1;
    return this.#isLeftOut ? '; it is left out for the rest of this run' : '';
  }

  #report(error: unknown, end: string): void {
    const reason = visible(error instanceof Error ? error.message : String(error), 300);
    this.#onFinding(report('AIOP-V010', { message: `the store "${this.name}" failed: ${reason}${end}` }));
  }
}

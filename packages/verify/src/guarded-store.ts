import { type Finding, visible } from '@aiop/diagnostics';
import type { Store } from '@aiop/ports';
import { report } from './codes.ts';

/** After this many failures the store is left out for the rest of the run. */
const PATIENCE = 3;

/** A store that never fails a run: what goes wrong is reported, and then is a miss. */
export class GuardedStore {
  readonly name: string;
  readonly #store: Store;
  readonly #onFinding: (finding: Finding) => void;
  #failures = 0;

  constructor(store: Store, onFinding: (finding: Finding) => void) {
    this.name = store.name;
    this.#store = store;
    this.#onFinding = onFinding;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    return this.#try(() => this.#store.get(key));
  }

  /** Whether the content is in the store now. */
  async put(key: string, content: Uint8Array): Promise<boolean> {
    const done = await this.#try(async () => {
      await this.#store.put(key, content);
      return true;
    });
    return done ?? false;
  }

  async #try<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    if (this.#failures >= PATIENCE) return undefined;
    try {
      return await work();
    } catch (error) {
      this.#failures++;
      // More may have been under way at once.
      if (this.#failures > PATIENCE) return undefined;
      const reason = visible(error instanceof Error ? error.message : String(error), 300);
      const end = this.#failures === PATIENCE ? '; it is left out for the rest of this run' : '';
      this.#onFinding(report('AIOP-V010', { message: `the store "${this.name}" failed: ${reason}${end}` }));
      return undefined;
    }
  }
}

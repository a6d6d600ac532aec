import type { Finding } from '@aiop/diagnostics';
import { probeConversion } from './conversion.ts';
import type { VerifyPorts } from './request.ts';
import { type ObservedTree, observeTree, type TreeState } from './tree-state.ts';

/**
 * Looks at the tree as often as needed and no more. Time is counted in changes: whoever knows of one (a command that ended, outputs that
 * were put in place) says so, and may ask for a state that was looked at after it.
 */
export class TreeObserver {
  readonly #observe: () => Promise<ObservedTree>;
  readonly #onFinding: (finding: Finding) => void;
  #changes = 0;
  #seen: { readonly after: number; readonly state: TreeState } | undefined;
  #running: Promise<void> | undefined;
  #reported = false;

  constructor(root: string, { files, git }: Pick<VerifyPorts, 'files' | 'git'>, onFinding: (finding: Finding) => void) {
    let probed: Promise<boolean> | undefined;
    const probe = (): Promise<boolean> => {
      probed ??= git === undefined ? Promise.resolve(false) : probeConversion(files, git);
      return probed;
    };
    this.#observe = () => observeTree({ root, files, git, probe });
    this.#onFinding = onFinding;
  }

  /** Something in the tree may have changed just now. @returns its number, for `stateAfter`. */
  changed(): number {
    return ++this.#changes;
  }

  /** The tree as it was at some moment after a change. Those who ask at the same time share one look. */
  async stateAfter(change: number): Promise<TreeState> {
    for (;;) {
      if (this.#seen !== undefined && this.#seen.after >= change) return this.#seen.state;
      this.#running ??= this.#look().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
  }

  async #look(): Promise<void> {
    const after = this.#changes;
    const { state, findings } = await this.#observe();
    this.#seen = { after, state };
    // Once is enough: it will be the same each time.
    if (!this.#reported) findings.forEach(this.#onFinding);
    this.#reported ||= findings.length > 0;
  }
}

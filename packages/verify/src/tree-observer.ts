import type { Finding } from '@aiop/diagnostics';
import type { GitWorkTree } from '@aiop/ports';
import { FileContents } from './file-contents.ts';
import { sha256 } from './fingerprint.ts';
import { IndexCheck } from './index-check.ts';
import type { ObservedFiles } from './input-listing.ts';
import { KeptIndex } from './kept-index.ts';
import { KnownListings } from './known-listings.ts';
import type { VerifyPorts } from './request.ts';
import { type GitState, observeTree } from './tree-state.ts';

/** Which tree is looked at, and what for. */
export interface ObservedPlace {
  readonly root: string;
  readonly ports: Pick<VerifyPorts, 'files' | 'git' | 'clock'>;
  /** A digest of everything that decides which inputs this run lists. */
  readonly coverage: string;
  readonly onFinding: (finding: Finding) => void;
}

/** Where what is known of one tree is kept from run to run. */
export function treeFolder({ commonDir }: Pick<GitWorkTree, 'commonDir'>, root: string): string {
  return `${commonDir}/aiop/trees/${sha256(root).slice(0, 32)}`;
}

/**
 * Looks at the tree as often as needed and no more. Time is counted in changes: whoever knows of one (a command that ended, outputs that
 * were put in place) says so, and may ask for a state that was looked at after it.
 */
export class TreeObserver {
  readonly #place: ObservedPlace;
  /** Where knowledge of this tree is kept, outside of it: nothing that is committed can forge it. */
  readonly #folder: string | undefined;
  readonly #kept: KeptIndex | undefined;
  /** What all looks have found; of the states themselves only the last one is held, for they are large. */
  readonly #exceptions = new Set<string>();
  #last: GitState | undefined;
  /** Of the state of the index that was seen last. */
  #listings: KnownListings | undefined;
  #isOneIndex = true;
  #trusted = true;
  #contents: FileContents | undefined;
  #changes = 0;
  #seen: { readonly after: number; readonly observed: ObservedFiles } | undefined;
  #running: Promise<void> | undefined;
  #reported = false;

  constructor(place: ObservedPlace) {
    const { root, ports } = place;
    this.#place = place;
    this.#folder = ports.git === undefined ? undefined : treeFolder(ports.git, root);
    this.#kept = this.#folder === undefined ? undefined : new KeptIndex(ports.files, this.#folder);
  }

  /** Something in the tree may have changed just now. @returns its number, for `stateAfter`. */
  changed(): number {
    return ++this.#changes;
  }

  /** The tree as it was at some moment after a change. Those who ask at the same time share one look. */
  async stateAfter(change: number): Promise<ObservedFiles> {
    for (;;) {
      if (this.#seen !== undefined && this.#seen.after >= change) return this.#seen.observed;
      this.#running ??= this.#look().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
  }

  /** Keeps what was found out about the files for the next run. `complete`: the inputs of every task were listed. */
  remember({ complete }: { readonly complete: boolean }): void {
    const [last, listings] = [this.#last, this.#listings];
    if (last === undefined || listings === undefined || this.#kept === undefined) return;
    this.#contents?.keep((path) => last.index.find(path) >= 0);
    if (!complete || !this.#isOneIndex || last.indexState === '' || (this.#trusted && !listings.news)) return;
    this.#kept.keep(last.indexState, last.indexSource, {
      covered: [this.#place.coverage],
      exceptions: [...this.#exceptions],
      listings: listings.all,
    });
  }

  async #look(): Promise<void> {
    const after = this.#changes;
    const { root, ports, onFinding } = this.#place;
    const place = { root, files: ports.files, clock: ports.clock, git: ports.git, kept: this.#kept };
    const { state, findings } = await observeTree(place, this.#last);
    this.#seen = { after, observed: this.#withFiles(state) };
    // Once is enough: it will be the same each time.
    if (!this.#reported) findings.forEach(onFinding);
    this.#reported ||= findings.length > 0;
  }

  #withFiles(state: ObservedFiles['state']): ObservedFiles {
    const { root, ports, coverage } = this.#place;
    const { files, clock } = ports;
    if (state.source === 'files') {
      const contents = new FileContents({ files, clock, root, format: state.format, keptIn: undefined });
      return { state, contents, check: undefined, listings: undefined };
    }
    const keptIn = this.#folder === undefined ? undefined : `${this.#folder}/contents`;
    this.#contents ??= new FileContents({ files, clock, root, format: state.format, keptIn });
    const known = this.#kept?.trust(state.indexState);
    const trust = known?.covered.includes(coverage) === true ? known : undefined;
    const check = new IndexCheck(state, this.#contents, trust, this.#exceptions);
    const isSameIndex = state.indexState === (this.#last ?? state).indexState;
    this.#isOneIndex &&= !state.converts && isSameIndex;
    this.#trusted &&= trust !== undefined;
    this.#last = state;
    if (!isSameIndex || state.indexState === '') this.#listings = undefined;
    this.#listings ??= new KnownListings(known?.listings);
    return { state, contents: this.#contents, check, listings: this.#listings };
  }
}

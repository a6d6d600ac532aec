import type { PathPatterns } from './path-patterns.ts';
import type { GitState } from './tree-state.ts';

/** Inputs that were nothing but lines of the index, each of which tells the bytes in the tree: their digest, see `InputListing`, and their count. */
export interface KnownListing {
  readonly digest: string;
  readonly count: number;
}

/**
 * What earlier looks at one state of the index made of it, by a digest of what was asked for. While the index file is the same, and git names nothing
 * that changed where the inputs lie, the listing is the same too, and the index itself is not needed.
 */
export class KnownListings {
  readonly #known: Map<string, KnownListing>;
  #news = false;

  constructor(known: ReadonlyMap<string, KnownListing> = new Map()) {
    this.#known = new Map(known);
  }

  /** Whether more is known than in the beginning. */
  get news(): boolean {
    return this.#news;
  }

  get all(): ReadonlyMap<string, KnownListing> {
    return this.#known;
  }

  get(asked: string): KnownListing | undefined {
    return this.#known.get(asked);
  }

  add(asked: string, { digest, count }: KnownListing): void {
    if (this.#known.has(asked)) return;
    this.#known.set(asked, { digest, count });
    this.#news = true;
  }
}

/**
 * Whether git names nothing in a tree that could be among some inputs, or stand in their place: then they are what the index says of them.
 * @param inputs absent: every file that git does not ignore
 * @param never paths that are no inputs, with everything under them
 */
export function isAsIndexed(state: GitState, inputs: PathPatterns | undefined, never: readonly string[]): boolean {
  if (state.converts || state.indexState === '') return false;
  const named = [state.changed, state.untracked, state.unreadable, ...(inputs === undefined ? [] : [state.ignored])];
  const counts = (path: string): boolean => !never.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return (inputs?.roots ?? ['']).every((root) =>
    named.every((paths) => !paths.at(root).some(counts) && !paths.has(`${root}/`) && paths.above(root) === undefined),
  );
}

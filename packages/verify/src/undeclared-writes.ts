import { withFoldersAbove } from './folders-above.ts';
import type { PathPatterns } from './path-patterns.ts';
import { SortedPaths } from './sorted-paths.ts';
import type { GitState, PlainState } from './tree-state.ts';

/** What is looked at of a state of the tree. */
type SeenState = Pick<GitState, 'source' | 'changed' | 'untracked' | 'ignored'>;

/** What appears in the tree that no task of a run declares as its output. */
export class UndeclaredWrites {
  /** By where they begin: a path is one of the few that begin at it or above it, not of each task. */
  readonly #outputs = new Map<string, PathPatterns[]>();
  readonly #roots: SortedPaths;
  /** What was looked for in a state, or between two, is the same for each task that ended before it. */
  readonly #strange = new WeakMap<SeenState, ReadonlySet<string>>();
  readonly #news = new WeakMap<SeenState, WeakMap<SeenState, readonly string[]>>();
  readonly #told = new Set<string>();

  /** @param outputs what the tasks declare */
  constructor(outputs: readonly PathPatterns[]) {
    for (const patterns of outputs) {
      for (const root of patterns.roots) this.#outputs.set(root, [...(this.#outputs.get(root) ?? []), patterns]);
    }
    this.#roots = new SortedPaths([...this.#outputs.keys()]);
  }

  /**
   * What git sees in the tree after a run, did not see before it, and was not told of yet: files that are new or changed, and folders, ending in
   * `/`, that are new and ignored. Sorted. Empty without git, which alone can tell quickly.
   * @param counts of which paths it is told
   */
  tell(before: SeenState | PlainState, after: SeenState | PlainState, counts: (path: string) => boolean): readonly string[] {
    if (before.source !== 'git' || after.source !== 'git') return [];
    const news = this.#newsOf(before, after).filter((path) => !this.#told.has(path) && counts(path));
    for (const path of news) this.#told.add(path);
    return news;
  }

  #newsOf(before: SeenState, after: SeenState): readonly string[] {
    const since = this.#news.get(after) ?? new WeakMap<SeenState, readonly string[]>();
    this.#news.set(after, since);
    const looked = since.get(before);
    if (looked !== undefined) return looked;
    const known = this.#strangeIn(before);
    const news = [...this.#strangeIn(after)].filter((path) => !known.has(path)).sort();
    since.set(before, news);
    return news;
  }

  #strangeIn(state: SeenState): ReadonlySet<string> {
    const looked = this.#strange.get(state);
    if (looked !== undefined) return looked;
    const seen = [...state.changed.all, ...state.untracked.all, ...state.ignored.all];
    const strange = new Set(seen.filter((path) => !isReserved(path) && !this.#isOutput(path)));
    this.#strange.set(state, strange);
    return strange;
  }

  /** A folder is one where outputs begin in it, or where everything in it is one. */
  #isOutput(path: string): boolean {
    const isFolder = path.endsWith('/');
    const place = isFolder ? path.slice(0, -1) : path;
    const near = withFoldersAbove(place).flatMap((folder) => this.#outputs.get(folder) ?? []);
    return near.some((patterns) => isFolder || patterns.matches(path)) || (isFolder && this.#roots.at(place).length > 0);
  }
}

const isReserved = (path: string): boolean => /^\.(aiop|runs)\//.test(path);

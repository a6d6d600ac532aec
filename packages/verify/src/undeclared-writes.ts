import type { PathPatterns } from './path-patterns.ts';
import type { GitState, TreeState } from './tree-state.ts';

/**
 * What git sees in the tree after a run, and did not see before it, that no task declares as its output: files that are new or changed, and
 * folders, ending in `/`, that are new and ignored. Sorted. Empty without git, which alone can tell quickly.
 */
export function undeclaredWrites(before: TreeState, after: TreeState, outputs: readonly PathPatterns[]): string[] {
  if (before.source !== 'git' || after.source !== 'git') return [];
  const known = new Set(seenBy(before));
  return seenBy(after)
    .filter((path) => !known.has(path) && !isReserved(path) && !outputs.some((patterns) => isOutput(path, patterns)))
    .sort();
}

const seenBy = ({ changed, untracked, ignored }: GitState): string[] => [...changed.all, ...untracked.all, ...ignored.all];

const isReserved = (path: string): boolean => /^\.(aiop|runs)\//.test(path);

/** A folder is one where outputs begin in it, or where everything in it is one. */
function isOutput(path: string, patterns: PathPatterns): boolean {
  if (!path.endsWith('/')) return patterns.matches(path);
  const folder = path.slice(0, -1);
  return patterns.roots.some((root) => root === folder || root === '' || root.startsWith(path) || path.startsWith(`${root}/`));
}

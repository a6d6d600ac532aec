import type { GitReader } from '@aiop/ports';

/** A repository that answers some questions in a way of its own, and the others as `git` does. */
export function readerWith(git: GitReader, own: Partial<GitReader>): GitReader {
  return {
    root: git.root,
    commonDir: git.commonDir,
    tags: () => git.tags(),
    resolveCommit: (revision) => git.resolveCommit(revision),
    isAncestor: (ancestor, descendant) => git.isAncestor(ancestor, descendant),
    isShallow: () => git.isShallow(),
    listTree: (commit) => git.listTree(commit),
    readBlobs: (oids) => git.readBlobs(oids),
    readFile: (commit, path) => git.readFile(commit, path),
    log: (range) => git.log(range),
    ancestors: (commit) => git.ancestors(commit),
    commonAncestor: (list) => git.commonAncestor(list),
    changedPaths: (list) => git.changedPaths(list),
    refs: () => git.refs(),
    ...own,
  };
}

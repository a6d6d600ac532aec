import type { GitReader, ObjectId, TagRecord } from '@aiop/ports';

/** A repository with tags of its own, by which commits can be named as well. */
export function withTags(git: GitReader, tags: readonly TagRecord[]): GitReader {
  const commits = new Map<string, ObjectId>(tags.map(({ name, commit }) => [name, commit]));
  return {
    root: git.root,
    commonDir: git.commonDir,
    tags: async () => tags,
    resolveCommit: async (revision) => (await git.resolveCommit(revision)) ?? commits.get(revision.replace(/^refs\/tags\//, '')),
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
  };
}

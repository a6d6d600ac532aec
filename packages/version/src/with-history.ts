import type { GitReader, LogRange, ObjectId } from '@aiop/ports';
import { readerWith } from './reader-with.ts';

/** A repository in which the history of a commit has been read: what is asked of it takes no other walk. */
export async function withHistory(git: GitReader, tip: ObjectId): Promise<GitReader> {
  const records = await git.log({ to: tip });
  const all = new Set(records.map(({ oid }) => oid));
  return readerWith(git, {
    log: (range) => (range.to === tip && isOpen(range) ? Promise.resolve(records) : git.log(range)),
    ancestors: (commit) => (commit === tip ? Promise.resolve(all) : git.ancestors(commit)),
    isAncestor: (ancestor, descendant) => (descendant === tip ? Promise.resolve(all.has(ancestor)) : git.isAncestor(ancestor, descendant)),
  });
}

const isOpen = ({ from, paths, limit }: LogRange): boolean => from === undefined && paths === undefined && limit === undefined;

import type { GitReader, ObjectId, TagRecord } from '@aiop/ports';
import { readerWith } from './reader-with.ts';

/** A repository with tags of its own, by which commits can be named as well. */
export function withTags(git: GitReader, tags: readonly TagRecord[]): GitReader {
  const commits = new Map<string, ObjectId>(tags.map(({ name, commit }) => [name, commit]));
  return readerWith(git, {
    tags: async () => tags,
    resolveCommit: async (revision) => (await git.resolveCommit(revision)) ?? commits.get(revision.replace(/^refs\/tags\//, '')),
  });
}

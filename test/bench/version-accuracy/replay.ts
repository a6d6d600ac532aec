import type { CommitRecord, GitReader, TagRecord } from '@aiop/ports';
import { decideNextVersion, type VersionDecision } from '@aiop/version';
import type { History, Release } from './releases.ts';

/** A release, and what was decided from what stood before it. */
export interface Replayed {
  readonly release: Release;
  readonly decided: VersionDecision;
}

/**
 * Decides every release of a history again, each from its commits, what came before on the same line, and the tags that were made before it: nothing that
 * came later is seen. The line of a release is that of the tag it started from. Tags of other lines stand beside it.
 */
export async function replay({ releases }: History, learn: boolean): Promise<readonly Replayed[]> {
  // Oldest first.
  const lines = new Map<string, readonly CommitRecord[]>();
  const tags: TagRecord[] = [];
  const replayed: Replayed[] = [];
  for (const release of inOrder(releases)) {
    let before = lines.get(release.from);
    if (before === undefined) {
      before = [rootOf(release)];
      tags.push({ name: release.from, commit: rootOf(release).oid });
    }
    const commits = [...before, ...recordsOf(release, before.at(-1)?.oid ?? '')];
    if (release.step !== undefined && release.commits.length > 0) {
      // Of the tag that stood already: how the next one will be named, nobody knows.
      const tagPrefix = release.from.slice(0, release.from.length - release.previous.length);
      const git = reader(commits, [...tags]);
      const decided = await decideNextVersion(
        { to: 'tip', tagPrefix, minimumBump: 'patch', learn, zeroMajor: learn ? 'auto' : 'minor' },
        { git },
      );
      replayed.push({ release, decided });
    }
    lines.set(release.to, commits);
    tags.push({ name: release.to, commit: release.tip });
  }
  return replayed;
}

/** Whatever starts from a tag comes after the release that made it. */
function inOrder(releases: readonly Release[]): readonly Release[] {
  const made = new Map(releases.map((release) => [release.to, release]));
  const done = new Set<string>();
  const ordered: Release[] = [];
  for (const release of releases) {
    const waiting: Release[] = [];
    for (let at: Release | undefined = release; at !== undefined && !done.has(at.to); at = made.get(at.from)) {
      done.add(at.to);
      waiting.push(at);
    }
    ordered.push(...waiting.reverse());
  }
  return ordered;
}

const record = (oid: string, parents: readonly string[], message: string): CommitRecord => ({
  oid,
  parents,
  message,
  authorName: 'someone',
  authorEmail: 'someone@example.invalid',
  committedAt: 0,
});

const rootOf = ({ from }: Release): CommitRecord => record(`root of ${from}`, [], 'chore: before');

/** Oldest first. The last one stands for what makes a release, and says nothing. */
function recordsOf({ commits, tip }: Release, after: string): readonly CommitRecord[] {
  let parent = after;
  const written = commits.filter(({ id }) => id !== tip).toReversed();
  const records = written.map(({ id, message, isMerge }) => {
    const own = record(id, isMerge ? [parent, 'merged'] : [parent], message);
    parent = id;
    return own;
  });
  const last = commits.find(({ id }) => id === tip);
  return [...records, record(tip, [parent], last?.message ?? 'chore: release')];
}

/** A line as a repository. */
function reader(commits: readonly CommitRecord[], tags: readonly TagRecord[]): GitReader {
  const newestFirst = commits.toReversed();
  const place = new Map(newestFirst.map(({ oid }, index) => [oid, index]));
  const at = (oid: string): number => place.get(oid) ?? newestFirst.length;
  const refuse = (): never => {
    throw new Error('a replay has no files');
  };
  return {
    root: '/',
    commonDir: '/',
    resolveCommit: async (revision) => (revision === 'tip' ? newestFirst[0]?.oid : place.has(revision) ? revision : undefined),
    isAncestor: async (ancestor, descendant) => place.has(ancestor) && at(ancestor) >= at(descendant),
    isShallow: async () => false,
    log: async ({ from, to, limit = Number.POSITIVE_INFINITY }) =>
      newestFirst.slice(at(to), from === undefined ? undefined : at(from)).slice(0, limit),
    ancestors: async (commit) => new Set(newestFirst.slice(at(commit)).map(({ oid }) => oid)),
    commonAncestor: async () => undefined,
    changedPaths: async () => new Map(),
    tags: async () => tags,
    refs: async () => [],
    listTree: refuse,
    readBlobs: refuse,
    readFile: refuse,
  };
}

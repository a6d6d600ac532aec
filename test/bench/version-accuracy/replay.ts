import type { CommitRecord, GitReader, TagRecord } from '@aiop/ports';
import { decideNextVersion, type VersionDecision } from '@aiop/version';
import type { History, Release } from './releases.ts';

/** What lies before a release, oldest first, and the tags on it. */
interface Line {
  readonly commits: CommitRecord[];
  readonly tags: TagRecord[];
}

/** A release, and what was decided from what stood before it. */
export interface Replayed {
  readonly release: Release;
  readonly decided: VersionDecision;
}

/**
 * Decides every release of a history again, each from its commits and the releases before it on the same line: nothing that came later is seen.
 * The line of a release is that of the tag it started from.
 */
export async function replay({ releases }: History, learn: boolean): Promise<readonly Replayed[]> {
  const lines = new Map<string, Line>();
  const replayed: Replayed[] = [];
  for (const release of inOrder(releases)) {
    const before = lines.get(release.from) ?? {
      commits: [rootOf(release)],
      tags: [{ name: release.from, commit: `root of ${release.from}` }],
    };
    const commits = [...before.commits, ...recordsOf(release, before.commits.at(-1)?.oid ?? '')];
    const tip = commits.at(-1)?.oid ?? '';
    if (release.step !== undefined) {
      const tagPrefix = release.to.slice(0, release.to.length - release.version.length);
      const git = reader({ commits, tags: before.tags });
      const decided = await decideNextVersion(
        { to: 'tip', tagPrefix, minimumBump: 'patch', learn, zeroMajor: learn ? 'auto' : 'minor' },
        { git },
      );
      replayed.push({ release, decided });
    }
    lines.set(release.to, { commits, tags: [...before.tags, { name: release.to, commit: tip }] });
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
function recordsOf({ commits, to }: Release, after: string): readonly CommitRecord[] {
  let parent = after;
  const records = commits.toReversed().map(({ id, message, isMerge }) => {
    const own = record(id, isMerge ? [parent, 'merged'] : [parent], message);
    parent = id;
    return own;
  });
  return [...records, record(`release of ${to}`, [parent], 'chore: release')];
}

/** A line as a repository. */
function reader({ commits, tags }: Line): GitReader {
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

import type { CommitRecord, GitReader, ObjectId } from '@aiop/ports';
import type { Bump } from './level.ts';
import { stepBetween, type ZeroMajorPolicy } from './step.ts';
import type { VersionTag } from './version-tags.ts';

/** So many releases back a habit is looked for: older ones tell of other people and other tools. */
const RECENT = 20;

/**
 * Learns from earlier tags what a feature did below 1.0.0 in this repository: a minor step, or a patch. The majority of the last 20 releases
 * whose commits call for a minor step decides; without any, or at a tie, it is `minor`.
 * @param tip the last tag; what came after it is not looked at.
 * @param levelOfCommits what the commits of one release call for.
 */
export async function learnZeroMajor(
  git: GitReader,
  versions: readonly VersionTag[],
  tip: ObjectId,
  levelOfCommits: (commits: readonly CommitRecord[]) => Bump,
): Promise<Exclude<ZeroMajorPolicy, 'spec'>> {
  const early = versions.filter(({ version }) => version.major === 0 && version.prerelease.length === 0).toReversed();
  const [oldest, ...recent] = early.slice(-RECENT - 1);
  if (oldest === undefined || recent.length === 0) return 'minor';
  const releases = releasesOf(await git.log({ from: oldest.commit, to: tip }), recent);
  const start = (await git.isAncestor(oldest.commit, tip)) ? oldest : undefined;
  let balance = 0;
  for (const [index, { tag, commits }] of releases.entries()) {
    const before = index === 0 ? start : releases[index - 1]?.tag;
    if (before === undefined || levelOfCommits(commits) !== 'minor') continue;
    balance += stepBetween(before.version, tag.version) === 'patch' ? 1 : -1;
  }
  return balance > 0 ? 'patch' : 'minor';
}

interface Release {
  readonly tag: VersionTag;
  /** What the tag has and no earlier one, newest first. */
  readonly commits: readonly CommitRecord[];
}

/** Parts a history by its tags, lowest first. Each commit is visited once. Tags outside the history are left out. */
function releasesOf(records: readonly CommitRecord[], tags: readonly VersionTag[]): Release[] {
  const position = new Map(records.map(({ oid }, index) => [oid, index]));
  const seen = new Set<number>();
  const releases: Release[] = [];
  for (const tag of tags) {
    const start = position.get(tag.commit);
    if (start === undefined) continue;
    const found: number[] = [];
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      found.push(at);
      for (const parent of records[at]?.parents ?? []) {
        const next = position.get(parent);
        if (next !== undefined) waiting.push(next);
      }
    }
    found.sort((a, b) => a - b);
    releases.push({ tag, commits: found.flatMap((at) => records[at] ?? []) });
  }
  return releases;
}

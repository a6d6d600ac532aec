import type { CommitRecord, GitReader, ObjectId } from '@aiop/ports';
import type { Bump } from './level.ts';
import { stepBetween } from './step.ts';
import type { VersionTag } from './version-tags.ts';

/** So many releases back a habit is looked for: older ones tell of other people and other tools. */
const RECENT_RELEASES = 20;
/** The last releases of one kind that decide. */
const RECENT_OF_A_KIND = 5;
/** Reading more of a history costs more than the answer is worth. */
export const MAX_LEARNT_COMMITS = 2000;

/** What earlier releases of a repository did with commits that call for a step, where that is not what the rules say. */
export interface Habit {
  /** The step they took. */
  readonly step: Bump;
  /** How many of them took it. */
  readonly agreeing: number;
  /** How many were looked at. */
  readonly releases: number;
}

/** What is to be learnt: which step `level` was in releases that started below 1.0.0, or at and above it. */
export interface HabitQuestion {
  readonly level: Bump;
  readonly belowOne: boolean;
}

/** How sure a habit has to be before it counts: at 1.0.0 and above, https://semver.org says what a feature is, and only a clear habit speaks against it. */
const evidence = ({ level, belowOne }: HabitQuestion) => {
  if (level === 'none') return { releases: 2, share: 0.5 };
  return belowOne ? { releases: 1, share: 0.5 } : { releases: 3, share: 0.7 };
};

/** A habit that may be followed: a feature as a patch, and a release without a change that releases as a minor step. A breaking change is never made less. */
const LEARNABLE: ReadonlyMap<Bump, Bump> = new Map([
  ['minor', 'patch'],
  ['none', 'minor'],
]);

/** Commits of `to` that are not in `from`. */
export interface PastCommits {
  /** Newest first. */
  readonly records: readonly CommitRecord[];
  /** Whether they are all there is between, and `from` comes before `to`. */
  readonly isWhole: boolean;
  /** Whether a commit counts for what is versioned: of a module, those that touch it. */
  readonly isOwn: (record: CommitRecord) => boolean;
}

/** The history that is learnt from. */
export type History = (from: ObjectId, to: ObjectId) => Promise<PastCommits>;

/** The history of a whole repository. */
export const historyIn =
  (git: GitReader): History =>
  async (from, to) => {
    const records = await git.log({ from, to, limit: MAX_LEARNT_COMMITS });
    const isWhole = records.length < MAX_LEARNT_COMMITS && (await git.isAncestor(from, to));
    return { records, isWhole, isOwn: () => true };
  };

/**
 * Learns from earlier tags alone what a release with such commits was in this repository. Undefined where the tags agree with the rules, or
 * where there are too few.
 * @param versions highest first
 * @param tip the last tag; what came after it is not looked at
 * @param levelOfCommits what the commits of one release call for
 */
export async function learnHabit(
  question: HabitQuestion,
  history: History,
  versions: readonly VersionTag[],
  tip: ObjectId,
  levelOfCommits: (commits: readonly CommitRecord[]) => Bump,
): Promise<Habit | undefined> {
  const step = LEARNABLE.get(question.level);
  const early = versions.filter(({ version }) => version.prerelease.length === 0 && (!question.belowOne || version.major === 0n));
  const [oldest, ...recent] = early.slice(0, RECENT_RELEASES + 1).toReversed();
  if (step === undefined || oldest === undefined || recent.length === 0) return undefined;
  const { records, isWhole, isOwn } = await history(oldest.commit, tip);
  const releases = releasesOf(records, recent, isWhole ? oldest : undefined);
  const alike = releases
    .filter(
      ({ before, commits }) =>
        (before.version.major === 0n) === question.belowOne && levelOfCommits(commits.filter(isOwn)) === question.level,
    )
    .slice(-RECENT_OF_A_KIND);
  const agreeing = alike.filter(({ before, tag }) => stepBetween(before.version, tag.version) === step).length;
  const needed = evidence(question);
  const isSure = alike.length >= needed.releases && agreeing > alike.length * needed.share;
  return isSure ? { step, agreeing, releases: alike.length } : undefined;
}

interface Release {
  /** The release before it. */
  readonly before: VersionTag;
  readonly tag: VersionTag;
  /** What the tag has and no earlier one, newest first. */
  readonly commits: readonly CommitRecord[];
}

/**
 * Parts a history by its tags, lowest first. Each commit is visited once. Tags outside the history are left out, and so is a release whose
 * beginning is not known.
 * @param start the release that the history begins after
 */
function releasesOf(records: readonly CommitRecord[], tags: readonly VersionTag[], start: VersionTag | undefined): Release[] {
  const position = new Map(records.map(({ oid }, index) => [oid, index]));
  const seen = new Set<number>();
  const releases: Release[] = [];
  let before = start;
  for (const tag of tags) {
    const at = position.get(tag.commit);
    if (at === undefined) continue;
    const found = reach(at, records, position, seen);
    if (before !== undefined) releases.push({ before, tag, commits: found.flatMap((index) => records[index] ?? []) });
    before = tag;
  }
  return releases;
}

/** Marks what is reachable and not marked yet; returns it, newest first. */
function reach(start: number, records: readonly CommitRecord[], position: ReadonlyMap<ObjectId, number>, seen: Set<number>): number[] {
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
  return found.sort((a, b) => a - b);
}

import type { CommitRecord, GitReader, ObjectId } from '@aiop/ports';
import { featureScopes, quietReleases } from './feature-scopes.ts';
import type { Bump } from './level.ts';
import type { Verdict } from './reasons.ts';
import { stepBetween } from './step.ts';
import type { VersionTag } from './version-tags.ts';

/** So many releases back a habit is looked for: older ones tell of other people and other tools. */
const RECENT_RELEASES = 40;
/** What each release weighs of the next one of its kind: people change their ways. */
const AGEING = 0.9;
/** Reading more of a history costs more than the answer is worth. */
export const MAX_LEARNT_COMMITS = 2000;

/** What earlier releases of a repository did with commits that call for a step, where that is not what the rules say. */
export type Habit =
  /** Of `releases` with such commits, those with the tags `agreeing`, newest first, took the step. They have this share of the weight, above 0 up to 1. */
  | {
      readonly kind: 'releases';
      readonly step: Bump;
      readonly agreeing: readonly string[];
      readonly releases: number;
      readonly share: number;
    }
  /** Features of these scopes were in `releases` that took the step, and made no other one. */
  | { readonly kind: 'scopes'; readonly step: Bump; readonly scopes: ReadonlySet<string>; readonly releases: number };

/** What is to be learnt: which step `level` was in releases that started below 1.0.0, or at and above it. */
export interface HabitQuestion {
  readonly level: Bump;
  readonly belowOne: boolean;
}

/**
 * What speaks against a habit from the beginning, and in how many releases it has to be seen. At 1.0.0 and above, https://semver.org says what a feature is,
 * and only a clear habit speaks against it. The newest release of the same size weighs 1.
 */
const evidence = ({ level, belowOne }: HabitQuestion): { readonly against: number; readonly agreeing: number } => {
  if (level === 'none') return { against: 1, agreeing: 2 };
  return belowOne ? { against: 0, agreeing: 1 } : { against: 0.5, agreeing: 3 };
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
 * @param own the commits of the release that is asked about, where they alone call for its step
 * @param versions highest first
 * @param tip the last tag; what came after it is not looked at
 * @param weighed what the commits of one release call for
 */
export async function learnHabit(
  question: HabitQuestion,
  own: Verdict | undefined,
  history: History,
  versions: readonly VersionTag[],
  tip: ObjectId,
  weighed: (commits: readonly CommitRecord[]) => Verdict,
): Promise<Habit | undefined> {
  const step = LEARNABLE.get(question.level);
  const early = versions.filter(({ version }) => version.prerelease.length === 0 && (!question.belowOne || version.major === 0n));
  const [oldest, ...recent] = early.slice(0, RECENT_RELEASES + 1).toReversed();
  if (step === undefined || oldest === undefined || recent.length === 0) return undefined;
  const { records, isWhole, isOwn } = await history(oldest.commit, tip);
  const releases = releasesOf(records, recent, isWhole ? oldest : undefined);
  const alike = releases.flatMap(({ before, tag, commits }): Precedent[] => {
    if ((before.version.major === 0n) !== question.belowOne) return [];
    const verdict = weighed(commits.filter(isOwn));
    return verdict.level === question.level ? [{ tag: tag.name, verdict, took: stepBetween(before.version, tag.version) }] : [];
  });
  const weights = alike.map(({ verdict }, at) => AGEING ** (alike.length - 1 - at) * likeness(verdict, own));
  const agreeing = alike.flatMap(({ tag, took }, at) => (took === step ? [{ tag, weight: weights[at] ?? 0 }] : []));
  const [all, those] = [sum(weights), sum(agreeing.map(({ weight }) => weight))];
  const needed = evidence(question);
  if (agreeing.length >= needed.agreeing && those > all - those + needed.against)
    return { kind: 'releases', step, agreeing: agreeing.map(({ tag }) => tag).toReversed(), releases: alike.length, share: those / all };
  if (own === undefined || question.level !== 'minor') return undefined;
  const scopes = featureScopes(own);
  const quiet = quietReleases(
    scopes,
    alike.map(({ verdict, took }) => ({ scopes: featureScopes(verdict), isPatch: took === step })),
  );
  return quiet === undefined ? undefined : { kind: 'scopes', step, scopes, releases: quiet };
}

/** An earlier release whose commits called for the same step. */
interface Precedent {
  readonly tag: string;
  readonly verdict: Verdict;
  readonly took: Bump;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const featuresOf = ({ reasons }: Verdict): number => reasons.filter(({ bump }) => bump === 'minor').length;

/**
 * How much an earlier release tells of one with these commits, up to 1. Many who put one small feature into a patch make a minor step of ten of them, so that one
 * with twice or half as many features tells a quarter as much.
 */
function likeness(earlier: Verdict, own: Verdict | undefined): number {
  const [features, those] = [own === undefined ? 0 : featuresOf(own), featuresOf(earlier)];
  return features === 0 || those === 0 ? 1 : (Math.min(features, those) / Math.max(features, those)) ** 2;
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

import type { GitReader, ObjectId, TagRecord } from '@aiop/ports';
import { comparePrecedence, parseSemVer, type SemVer } from './semver.ts';

/** A tag whose name is the prefix and a version. */
export interface VersionTag {
  readonly name: string;
  readonly commit: ObjectId;
  readonly version: SemVer;
}

/** The tags of a repository, sorted out. */
export interface SortedTags {
  /** Highest precedence first (https://semver.org, item 11). */
  readonly versions: readonly VersionTag[];
  /** Names that start as a version and are none: leading zeros, empty identifiers, more than 256 characters; one or two numbers, where no tag has three. */
  readonly unreadable: readonly string[];
  /** A prefix under which there are versions, where the one asked for has none. */
  readonly otherPrefix: string | undefined;
}

/** Picks the version tags with a prefix out of all tags. */
export function sortTags(tags: readonly TagRecord[], prefix: string): SortedTags {
  const versions: VersionTag[] = [];
  const unreadable: string[] = [];
  const short: string[] = [];
  const single: string[] = [];
  for (const { name, commit } of tags) {
    // Under the usual prefix a number alone may be one as well.
    const text = name.startsWith(prefix) ? name.slice(prefix.length) : prefix === 'v' ? name : '';
    // A floating tag such as `v1` is no version, and neither is `v1.2` beside versions.
    if (!/^\d+\.\d+\.\d+/.test(text)) {
      if (/^\d+\.\d+(?:[-+.]|$)/.test(text)) short.push(name);
      else if (/^\d+$/.test(text)) single.push(name);
      continue;
    }
    const version = parseSemVer(text);
    if (!name.startsWith(prefix)) {
      if (version === undefined) short.push(name);
    } else if (version === undefined) unreadable.push(name);
    else versions.push({ name, commit, version });
  }
  // Build metadata has no precedence; it only keeps the order the same everywhere.
  versions.sort((a, b) => comparePrecedence(b.version, a.version) || (a.name < b.name ? 1 : -1));
  // Where there is nothing else, somebody may have meant them.
  if (versions.length === 0) unreadable.push(...(short.length > 0 ? short : single));
  return { versions, unreadable, otherPrefix: versions.length === 0 ? otherPrefix(tags, prefix) : undefined };
}

function otherPrefix(tags: readonly TagRecord[], prefix: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of tags) {
    const [, found, version] = /^(\D{0,64}?)(\d{1,15}\.\d{1,15}\.\d{1,15})$/.exec(name) ?? [];
    const isVersion = version !== undefined && parseSemVer(version) !== undefined;
    if (found !== undefined && isVersion && found !== prefix) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How many tags are asked for one by one; the history as a whole is cheaper after that. */
const SINGLE_QUESTIONS = 8;

/** Answers whether commits are part of the history of one commit. */
export function historyOf(git: GitReader, tip: ObjectId): (commit: ObjectId) => Promise<boolean> {
  let asked = 0;
  let all: Promise<ReadonlySet<ObjectId>> | undefined;
  return async (commit) => {
    if (commit === tip) return true;
    if (asked++ < SINGLE_QUESTIONS) return git.isAncestor(commit, tip);
    all ??= git.ancestors(tip);
    return (await all).has(commit);
  };
}

/** The highest version in the history that still counts, and the highest that is no prerelease. */
export interface LastVersions {
  readonly last: VersionTag | undefined;
  readonly stable: VersionTag | undefined;
}

/**
 * Walks down from the highest version to the first release that is part of a history, and from there up to the highest prerelease above it. One that the release
 * came after, and went below, is given up: it announces nothing any more.
 * @param isPast whether a commit is part of the history
 * @param historyBefore the same of the history of a release
 */
export async function lastVersions(
  versions: readonly VersionTag[],
  isPast: (commit: ObjectId) => boolean | Promise<boolean>,
  historyBefore: (release: ObjectId) => (commit: ObjectId) => boolean | Promise<boolean>,
): Promise<LastVersions> {
  const announced: VersionTag[] = [];
  let stable: VersionTag | undefined;
  for (const tag of versions) {
    if (tag.version.prerelease.length > 0) announced.push(tag);
    else if (await isPast(tag.commit)) {
      stable = tag;
      break;
    }
  }
  const isBefore = stable === undefined ? () => false : historyBefore(stable.commit);
  for (const tag of announced) {
    if (!(await isPast(tag.commit))) continue;
    const isGivenUp = tag.commit !== stable?.commit && (await isBefore(tag.commit));
    if (!isGivenUp) return { last: tag, stable };
  }
  return { last: stable, stable };
}

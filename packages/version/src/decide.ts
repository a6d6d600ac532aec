import type { Finding } from '@aiop/diagnostics';
import type { CommitRecord, GitReader } from '@aiop/ports';
import { report } from './codes.ts';
import { type Base, countingBase, cutHistory } from './counting-base.ts';
import type { Bump } from './level.ts';
import { type Reason, type Verdict, weigh } from './reasons.ts';
import { DEFAULT_RELEASE_TYPES, parseReleaseTypes } from './release-types.ts';
import { checkedTagPrefix, commitOf } from './revision.ts';
import { compareCores, effectiveStep, FIRST_RELEASE, formatCore, stepBetween, stepUp, type ZeroMajorPolicy } from './step.ts';
import { type LastVersions, type SortedTags, sortTags } from './version-tags.ts';
import { learnZeroMajor } from './zero-major.ts';

/** What is asked. */
export interface VersionRequest {
  /** Where counting begins, itself left out. Default, also for an empty text: the last release in the history of `to`. */
  readonly from?: string;
  /** Default `HEAD`, also for an empty text. */
  readonly to?: string;
  /** What stands before the version in a tag. Default `v`; may be empty. */
  readonly tagPrefix?: string;
  /** What breaking changes and features do below 1.0.0. Default `auto`: learnt from earlier tags, `minor` without any. */
  readonly zeroMajor?: 'auto' | ZeroMajorPolicy;
  /** Entries of `parseReleaseTypes`. Default, also for an empty list: `DEFAULT_RELEASE_TYPES`. */
  readonly releaseTypes?: readonly string[];
  /** A floor under the step, where there is any commit at all. Default `none`. */
  readonly minimumBump?: Bump;
}

/** The next version, and why. */
export interface VersionDecision {
  /** The same as `previous` when nothing is to be released; undefined when nothing ever was either. Without the prefix. */
  readonly version: string | undefined;
  /** The highest version in the history. Without the prefix. */
  readonly previous: string | undefined;
  /** The step that the version takes. */
  readonly bump: Bump;
  /** The step that the commits call for, before the policy for 0.x and the minimum. */
  readonly level: Bump;
  readonly released: boolean;
  /** Prefix and version; undefined where there is no version. */
  readonly tag: string | undefined;
  /** How many commits were counted. */
  readonly commits: number;
  /** The share of commits, merges left out, whose header follows Conventional Commits: `0.000` to `1.000`, rounded down; `1.000` without any. */
  readonly compliance: string;
  /** One for each commit, newest first. */
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
}

/**
 * Decides the next version from the commits since the last release.
 *
 * After a prerelease, counting begins at the release before it, and the version is at least the one the prerelease announced.
 * @throws UsageError for a revision that names no commit, a prefix no tag can have, an entry of `releaseTypes` that cannot be read, and a version
 * that cannot be raised.
 */
export async function decideNextVersion(request: VersionRequest, { git }: { readonly git: GitReader }): Promise<VersionDecision> {
  const prefix = checkedTagPrefix(request.tagPrefix ?? 'v');
  const asked = request.releaseTypes ?? [];
  const types = parseReleaseTypes(asked.length === 0 ? DEFAULT_RELEASE_TYPES : asked);
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  const tags = sortTags(await git.tags(), prefix);
  const base = await countingBase(git, request.from, to, tags);
  const records = await git.log({ ...(base.after === undefined ? {} : { from: base.after }), to });
  const verdict = weigh(records, types);
  const policy = await policyOf(git, request.zeroMajor ?? 'auto', base, tags, (commits) => weigh(commits, types).level);
  const minimum = records.length === 0 ? 'none' : (request.minimumBump ?? 'none');
  const { version, bump } = nextVersion(verdict.level, base, policy, minimum);
  const previous = base.last?.version.version;
  return {
    version: version ?? previous,
    previous,
    bump,
    level: verdict.level,
    released: version !== undefined,
    tag: (version ?? previous) === undefined ? undefined : `${prefix}${version ?? previous}`,
    commits: records.length,
    compliance: shareOf(verdict),
    reasons: verdict.reasons,
    findings: [
      ...tagFindings(tags, prefix),
      ...(await cutHistory(git, records, base.after, 'so the version may be wrong')),
      ...silenceFindings(verdict, bump),
      ...unheardFindings(verdict),
    ],
  };
}

async function policyOf(
  git: GitReader,
  asked: 'auto' | ZeroMajorPolicy,
  { last, stable }: Base,
  { versions }: SortedTags,
  levelOfCommits: (commits: readonly CommitRecord[]) => Bump,
): Promise<ZeroMajorPolicy> {
  if (asked !== 'auto') return asked;
  const tip = stable ?? last;
  return tip === undefined || tip.version.major > 0 ? 'minor' : learnZeroMajor(git, versions, tip.commit, levelOfCommits);
}

/** The version to release, or undefined when there is nothing to release, and its step. */
function nextVersion(
  level: Bump,
  { last, stable }: LastVersions,
  policy: ZeroMajorPolicy,
  minimum: Bump,
): { readonly version: string | undefined; readonly bump: Bump } {
  if (last === undefined) {
    const step = effectiveStep(level, { major: 0, minor: 0, patch: 0 }, 'spec', minimum);
    return step === 'none' ? { version: undefined, bump: 'none' } : { version: FIRST_RELEASE, bump: 'minor' };
  }
  const from = stable?.version ?? last.version;
  const bump = effectiveStep(level, from, policy, minimum);
  if (bump === 'none') return { version: undefined, bump };
  // Only prereleases so far: the release is the one they announce.
  if (stable === undefined) return { version: formatCore(last.version), bump };
  const next = stepUp(stable.version, bump);
  const announced = last === stable || compareCores(last.version, next) < 0 ? next : last.version;
  return { version: formatCore(announced), bump: stepBetween(stable.version, announced) };
}

function shareOf({ written, conventional }: Verdict): string {
  return (written === 0 ? 1 : Math.floor((conventional * 1000) / written) / 1000).toFixed(3);
}

/** At most so many tags are named one by one. */
const MAX_NAMED_TAGS = 10;

function tagFindings({ unreadable, otherPrefix }: SortedTags, prefix: string): Finding[] {
  const findings = unreadable.slice(0, MAX_NAMED_TAGS).map((name) =>
    report('AIOP-M002', {
      message: `the tag ${JSON.stringify(name.slice(0, 100))} is left out: it is no version, or has numbers above 2^53 - 1`,
    }),
  );
  if (otherPrefix === undefined) return findings;
  const message = `no version tag starts with ${JSON.stringify(prefix)}, but some start with ${JSON.stringify(otherPrefix)}`;
  return [...findings, report('AIOP-M003', { message, hint: `set tag-prefix to ${otherPrefix === '' ? 'an empty text' : otherPrefix}` })];
}

function silenceFindings({ written, conventional }: Verdict, bump: Bump): Finding[] {
  if (bump !== 'none' || written === 0 || conventional > 0) return [];
  const counted = written === 1 ? 'the one commit does' : `all ${written} commits do`;
  return [report('AIOP-M004', { message: `${counted} not follow Conventional Commits, so nothing is released` })];
}

/** The specification asks for a conventional header first; what stands below another one is said, not counted. */
function unheardFindings({ unheard: [newest, ...others] }: Verdict): Finding[] {
  if (newest === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [report('AIOP-M005', { message: `${newest.oid.slice(0, 12)}${more} announces a breaking change, and does not count` })];
}

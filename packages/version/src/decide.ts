import type { Finding } from '@aiop/diagnostics';
import type { GitReader } from '@aiop/ports';
import { report } from './codes.ts';
import { countingBase, cutHistory } from './counting-base.ts';
import { historyIn } from './habit.ts';
import { type Counted, judge, versionRules } from './judge.ts';
import type { Bump } from './level.ts';
import type { Reason } from './reasons.ts';
import { checkedTagPrefix, commitOf } from './revision.ts';
import type { ZeroMajorPolicy } from './step.ts';
import { type SortedTags, sortTags } from './version-tags.ts';

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
  /**
   * Whether earlier tags may tell that a feature is a patch here, and what a release without a change that releases was. Below 1.0.0
   * `zeroMajor` decides that. Default true.
   */
  readonly learn?: boolean;
  /** The identifier of a prerelease, such as `rc`. Default, also for an empty text: a release. */
  readonly prerelease?: string;
  /** Build metadata to put after the version. Default, also for an empty text: none. */
  readonly buildMetadata?: string;
  /** Whether a footer `Release-As: 2.0.0` of a commit sets the version. Default false: whoever may commit is not always one who may release. */
  readonly releaseAs?: boolean;
}

/** The next version, and why. */
export interface VersionDecision {
  /** The same as `previous` when nothing is to be released; undefined when nothing ever was either. Without the prefix. */
  readonly version: string | undefined;
  /** The highest version in the history, without the prefix. A prerelease that a lower release came after does not count. */
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
  /** How the version follows, one sentence for each step. Text of commits and tags in it is visible and cut. */
  readonly explanation: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Decides the next version from the commits since the last release.
 *
 * After a prerelease, counting begins at the release before it, and the version is at least the one the prerelease announced.
 * @throws UsageError for a revision that names no commit, a prefix no tag can have, an entry of `releaseTypes` that cannot be read, and what
 * is no prerelease or build metadata.
 */
export async function decideNextVersion(request: VersionRequest, { git }: { readonly git: GitReader }): Promise<VersionDecision> {
  const rules = versionRules(request);
  const prefix = checkedTagPrefix(request.tagPrefix ?? 'v');
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  const tags = sortTags(await git.tags(), prefix);
  const base = await countingBase(git, request.from, to, tags);
  const records = await git.log({ ...(base.after === undefined ? {} : { from: base.after }), to });
  const counted: Counted = { prefix, tags, base, graph: records, isOwn: () => true, history: historyIn(git) };
  const decision = await judge(counted, rules);
  const cut = await cutHistory(git, records, base.after, 'so the version may be wrong');
  return { ...decision, findings: [...tagFindings(tags, prefix), ...cut, ...decision.findings] };
}

/** At most so many tags are named one by one. */
const MAX_NAMED_TAGS = 10;

/** What is wrong with the tags that were sorted. */
export function tagFindings({ unreadable, otherPrefix }: SortedTags, prefix: string): Finding[] {
  const findings = unreadable.slice(0, MAX_NAMED_TAGS).map((name) =>
    report('AIOP-M002', {
      message: `the tag ${JSON.stringify(name.slice(0, 100))} is left out: it is no version of semver.org`,
    }),
  );
  if (otherPrefix === undefined) return findings;
  const others = otherPrefix === '' ? 'have no prefix' : `start with ${JSON.stringify(otherPrefix)}`;
  const message = `no version tag starts with ${JSON.stringify(prefix)}, but some ${others}`;
  const plain = `set tag-prefix to ${otherPrefix === '' ? 'an empty text (--tag-prefix "")' : otherPrefix}`;
  // So the tags of packages begin.
  const hint = /[@/]/.test(otherPrefix) ? `${plain}, or ask for modules: module: all (--all)` : plain;
  return [...findings, report('AIOP-M003', { message, hint })];
}

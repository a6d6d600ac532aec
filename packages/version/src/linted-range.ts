import type { GitReader, ObjectId } from '@aiop/ports';
import { countingBase } from './counting-base.ts';
import type { PullRequestCommits } from './pull-request.ts';
import { checkedTagPrefix, commitOf } from './revision.ts';
import { sortTags } from './version-tags.ts';

/** Which commits are asked for. */
export interface RangeRequest {
  /** Where the range begins, itself left out. Default, also for an empty text: the base of the pull request, else the last release in the history of `to`. */
  readonly from?: string;
  /** Default, also for an empty text and `HEAD`: the head of the pull request where `from` is open too, else `HEAD`. */
  readonly to?: string;
  /** What stands before the version in a tag. Default `v`; may be empty. */
  readonly tagPrefix?: string;
  /** The pull request that this run is about. */
  readonly pullRequest?: PullRequestCommits;
}

/** The commits of `to` that are not in `after`, or the commit of a pull request that this clone lacks. */
export type LintedRange =
  | { readonly state: 'found'; readonly after: ObjectId | undefined; readonly to: ObjectId }
  | { readonly state: 'missing'; readonly end: 'base' | 'head'; readonly commit: ObjectId };

/** Whether no other commits are asked for than those of the pull request that the run is about. */
export function isAboutPullRequest({ from, to, pullRequest }: RangeRequest): boolean {
  return pullRequest !== undefined && !from && (!to || to === 'HEAD');
}

/** Finds the range. @throws UsageError for a revision that names no commit, and a prefix no tag can have. */
export async function lintedRange(request: RangeRequest, git: GitReader): Promise<LintedRange> {
  const { from, to, tagPrefix = 'v', pullRequest } = request;
  const prefix = checkedTagPrefix(tagPrefix);
  if (pullRequest !== undefined && isAboutPullRequest(request)) return pullRequestRange(pullRequest, git);
  const tip = await commitOf(git, to || 'HEAD', 'to');
  if (from) return { state: 'found', after: await commitOf(git, from, 'from'), to: tip };
  const { after } = await countingBase(git, undefined, tip, sortTags(await git.tags(), prefix));
  return { state: 'found', after, to: tip };
}

/**
 * Where the trial merge of the forge is checked out, its first parent is what the pull request is compared with: the base in the event can be
 * older, and commits that others have merged since would count as commits of the pull request.
 */
async function pullRequestRange({ base, head }: PullRequestCommits, git: GitReader): Promise<LintedRange> {
  const to = await git.resolveCommit(head);
  if (to === undefined) return { state: 'missing', end: 'head', commit: head };
  const trialMerge = (await git.resolveCommit('HEAD^2')) === to;
  const after = await git.resolveCommit(trialMerge ? 'HEAD^1' : base);
  return after === undefined ? { state: 'missing', end: 'base', commit: base } : { state: 'found', after, to };
}

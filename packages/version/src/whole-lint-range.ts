import type { GitReader } from '@aiop/ports';
import { countingBase, cutHistory } from './counting-base.ts';
import { deepenClone, type KnownDepth, mayHideRelease, orTold, type ShallowClone, type WholeRange } from './deepen-clone.ts';
import { isAboutPullRequest, lintedRange, type RangeRequest } from './linted-range.ts';
import { checkedTagPrefix } from './revision.ts';
import { withTagsOfRemote } from './tags-of-remote.ts';
import { sortTags } from './version-tags.ts';

/**
 * Makes a shallow clone as deep as linting a range of commits needs it: to where the range begins, with every line of history between. The ends of a pull
 * request that the checkout does not lead to are fetched by their ids; where they cannot be had, lint says what is missing. No ref is made. A full
 * clone is handed back as it is, unless it has no tag to begin at: then it knows those of the remote.
 */
export async function wholeLintRange(request: RangeRequest, clone: ShallowClone): Promise<WholeRange> {
  const countsFromRelease = !request.from && !isAboutPullRequest(request);
  if (countsFromRelease && !(await clone.git.isShallow())) return withTagsOfRemote(clone, request.to);
  let mayLeadThere = false;
  const asItIs = await orTold(clone, async () => {
    mayLeadThere = !(await isHere(request, clone.git)) && (await bringEnds(request, clone));
    return clone.git;
  });
  if (!mayLeadThere) return asItIs;
  return deepenClone(clone, isAboutPullRequest(request) ? 'HEAD' : request.to, (known) => isEnough(request, known));
}

/** Whether nothing has to be asked of anybody. Where the last release is, only the remote knows. */
async function isHere(request: RangeRequest, git: GitReader): Promise<boolean> {
  return (Boolean(request.from) || isAboutPullRequest(request)) && isEnough(request, { git, unseen: [] });
}

/** Brings the ends of a pull request here, where going back from the checkout need not lead to them. False where they cannot be had. */
async function bringEnds(request: RangeRequest, { git, source }: ShallowClone): Promise<boolean> {
  const { pullRequest } = request;
  // A trial merge has both ends as its parents.
  if (pullRequest === undefined || !isAboutPullRequest(request) || (await parentsOfHead(git)).includes(pullRequest.head)) return true;
  for (const commit of [pullRequest.head, pullRequest.base]) {
    if ((await git.resolveCommit(commit)) === undefined && !(await source.bring(commit))) return false;
  }
  return true;
}

/** The ids that the commit of the checkout names, whether they are here or not. */
async function parentsOfHead(git: GitReader): Promise<readonly string[]> {
  const head = await git.resolveCommit('HEAD');
  if (head === undefined) return [];
  return (await git.log({ to: head })).find(({ oid }) => oid === head)?.parents ?? [];
}

/** Whether lint would find the same commits in a full clone. */
async function isEnough(request: RangeRequest, { git, unseen }: KnownDepth): Promise<boolean> {
  const { from, tagPrefix = 'v' } = request;
  if (from && (await git.resolveCommit(from)) === undefined) return false;
  const isOfPullRequest = isAboutPullRequest(request);
  // Whether a trial merge is checked out is seen at its parents.
  if (isOfPullRequest && (await parentsOfHead(git)).length > 0 && (await git.resolveCommit('HEAD^1')) === undefined) return false;
  const range = await lintedRange(request, git);
  if (range.state === 'missing' || range.after === undefined) return false;
  const { after, to } = range;
  if (!from && !isOfPullRequest) {
    const prefix = checkedTagPrefix(tagPrefix);
    const { last } = await countingBase(git, undefined, to, sortTags(await git.tags(), prefix));
    if (mayHideRelease(unseen, prefix, last)) return false;
  }
  return (await cutHistory(git, await git.log({ from: after, to }), after, '', 'dates')).length === 0;
}

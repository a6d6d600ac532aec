import { countingBase, cutHistory } from './counting-base.ts';
import type { VersionRequest } from './decide.ts';
import { deepenClone, type KnownDepth, mayHideRelease, type ShallowClone, type WholeRange } from './deepen-clone.ts';
import { asksEarlierReleases } from './judge.ts';
import { checkedTagPrefix, commitOf } from './revision.ts';
import { withTagsOfRemote } from './tags-of-remote.ts';
import { sortTags } from './version-tags.ts';

/**
 * Makes a shallow clone as deep as a question needs, step by step: to the last release in the history of `to`, and to the beginning where that release
 * may hide behind the cut, where earlier releases have a say, and with `needs: 'history'`. What is asked of the result is then answered as
 * in a full clone: it also knows the tags that the clone lacks. No ref is made, save those tags where the clone is whole then. A full clone is handed
 * back as it is, unless it has no tag at all: then it knows those of the remote, and no ref is made.
 * @param request whose revisions and prefix count
 */
export async function wholeRange(request: VersionRequest, needs: 'range' | 'history', clone: ShallowClone): Promise<WholeRange> {
  if (!(await clone.git.isShallow())) return withTagsOfRemote(clone, request.to);
  return deepenClone(clone, request.to, needs === 'history' ? 'all' : (known) => isEnough(request, known));
}

/** Whether a full clone would give the same answer. */
async function isEnough(request: VersionRequest, { git, unseen }: KnownDepth): Promise<boolean> {
  const { from, to, tagPrefix = 'v' } = request;
  const prefix = checkedTagPrefix(tagPrefix);
  const tip = await commitOf(git, to || 'HEAD', 'to');
  if (from && (await git.resolveCommit(from)) === undefined) return false;
  const base = await countingBase(git, from, tip, sortTags(await git.tags(), prefix));
  const { last, after } = base;
  if (after === undefined) return false;
  if (mayHideRelease(unseen, prefix, last)) return false;
  const records = await git.log({ from: after, to: tip });
  return !asksEarlierReleases(base, records, request) && (await cutHistory(git, records, after, '')).length === 0;
}

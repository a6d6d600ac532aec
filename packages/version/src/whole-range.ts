import { type Finding, UsageError } from '@aiop/diagnostics';
import type { GitReader, HistorySource, TagRecord } from '@aiop/ports';
import { report } from './codes.ts';
import { countingBase, cutHistory } from './counting-base.ts';
import type { VersionRequest } from './decide.ts';
import { asksEarlierReleases } from './judge.ts';
import { checkedTagPrefix, commitOf } from './revision.ts';
import { comparePrecedence } from './semver.ts';
import { sortTags } from './version-tags.ts';
import { withTags } from './with-tags.ts';

/** A repository in which everything is to be found that a question needs, or why it could not be brought here. */
export interface WholeRange {
  readonly git: GitReader;
  readonly findings: readonly Finding[];
}

/** The first step back, and how much longer each further one is. */
const FIRST_STEP = 50;
const STEP_FACTOR = 4;
/** Steps longer than this are no longer cheaper than all that is left. */
const LONGEST_STEP = 20_000;

/**
 * Makes a shallow clone as deep as a question needs, step by step: to the last release in the history of `to`, and to the beginning where that release
 * may hide behind the cut, where earlier releases have a say, and with `needs: 'history'`. What is asked of the result is then answered as
 * in a full clone: it also knows the tags that the clone lacks. No ref is made. A full clone is handed back as it is.
 * @param request whose revisions and prefix count
 */
export async function wholeRange(
  request: VersionRequest,
  needs: 'range' | 'history',
  { git, source }: { readonly git: GitReader; readonly source: HistorySource },
): Promise<WholeRange> {
  if (!(await git.isShallow())) return { git, findings: [] };
  try {
    const tags = await source.tags();
    for (let step = FIRST_STEP; await git.isShallow(); step *= STEP_FACTOR) {
      const known = await knowing(git, tags, request.to);
      if (needs === 'range' && (await isEnough(request, known))) return { git: known.git, findings: [] };
      await source.deepen(needs === 'history' || step > LONGEST_STEP ? 'all' : step);
    }
    return { git: (await knowing(git, tags, request.to)).git, findings: [] };
  } catch (error) {
    if (!(error instanceof UsageError) || !(await git.isShallow())) throw error;
    const message = `this clone is shallow, and the rest cannot be fetched from ${source.shown}: ${error.what}; ${error.fix}`;
    return { git, findings: [report('AIOP-M007', { message })] };
  }
}

/** What is known of a clone at some depth. */
interface KnownDepth {
  readonly git: GitReader;
  /** Tags whose commits are not among those that are here. */
  readonly unseen: readonly TagRecord[];
}

async function knowing(git: GitReader, there: readonly TagRecord[], to: string | undefined): Promise<KnownDepth> {
  const tip = await commitOf(git, to || 'HEAD', 'to');
  const here = await git.ancestors(tip);
  const local = await git.tags();
  const names = new Set(local.map(({ name }) => name));
  const tags = [...local, ...there.filter(({ name }) => !names.has(name))];
  const seen = tags.filter(({ commit }) => here.has(commit));
  return { git: withTags(git, seen), unseen: tags.filter(({ commit }) => !here.has(commit)) };
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
  // A higher version whose commit is not here may stand for one behind the cut.
  const highest = sortTags(unseen, prefix).versions[0];
  if (highest !== undefined && (last === undefined || comparePrecedence(highest.version, last.version) > 0)) return false;
  const records = await git.log({ from: after, to: tip });
  return !asksEarlierReleases(base, records, request) && (await cutHistory(git, records, after, '')).length === 0;
}

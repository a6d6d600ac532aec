import { type Finding, UsageError } from '@aiop/diagnostics';
import type { GitReader, HistorySource, TagRecord } from '@aiop/ports';
import { report } from './codes.ts';
import { commitOf } from './revision.ts';
import { comparePrecedence } from './semver.ts';
import { sortTags, type VersionTag } from './version-tags.ts';
import { withTags } from './with-tags.ts';

/** A clone that may be shallow, and where the rest of it is. */
export interface ShallowClone {
  readonly git: GitReader;
  readonly source: HistorySource;
}

/** A repository in which everything is to be found that a question needs, or why it could not be brought here. */
export interface WholeRange {
  readonly git: GitReader;
  readonly findings: readonly Finding[];
}

/** What is known of a clone at some depth. */
export interface KnownDepth {
  readonly git: GitReader;
  /** Tags whose commits are not among those that are here. */
  readonly unseen: readonly TagRecord[];
}

/** The first step back, and how much longer each further one is. */
const FIRST_STEP = 50;
const STEP_FACTOR = 4;
/** Steps longer than this are no longer cheaper than all that is left. */
const LONGEST_STEP = 20_000;

/**
 * Makes a shallow clone deeper, step by step, until enough of it is here, or all. One that is whole then also gets the tags of its history, as git itself would
 * bring them: whoever asks next sees a full clone, and asks nobody what it lacks. A full clone is handed back as it is.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
export async function deepenClone(
  clone: ShallowClone,
  to: string | undefined,
  isEnough: 'all' | ((known: KnownDepth) => Promise<boolean>),
): Promise<WholeRange> {
  return orTold(clone, async () => {
    const { git, source } = clone;
    const tags = await source.tags();
    for (let step = FIRST_STEP; await git.isShallow(); step *= STEP_FACTOR) {
      const known = await knowing(git, tags, to);
      if (isEnough !== 'all' && (await isEnough(known))) return known.git;
      await source.deepen(isEnough === 'all' || step > LONGEST_STEP ? 'all' : step);
    }
    const whole = (await knowing(git, tags, to)).git;
    const here = new Set((await git.tags()).map(({ name }) => name));
    await source.keepTags((await whole.tags()).flatMap(({ name }) => (here.has(name) ? [] : [name])));
    return whole;
  });
}

/** Does what needs the rest of a shallow clone, and says where that cannot be had. A full clone is handed back as it is. */
export async function orTold({ git, source }: ShallowClone, work: () => Promise<GitReader>): Promise<WholeRange> {
  if (!(await git.isShallow())) return { git, findings: [] };
  try {
    return { git: await work(), findings: [] };
  } catch (error) {
    if (!(error instanceof UsageError) || !(await git.isShallow())) throw error;
    const message = `this clone is shallow, and the rest cannot be fetched from ${source.shown}: ${error.what}; ${error.fix}`;
    return { git, findings: [report('AIOP-M007', { message })] };
  }
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

/** Whether a version higher than the last one that is here, whose commit is not here, may stand for one behind the cut. */
export function mayHideRelease(unseen: readonly TagRecord[], prefix: string, last: VersionTag | undefined): boolean {
  const highest = sortTags(unseen, prefix).versions[0];
  return highest !== undefined && (last === undefined || comparePrecedence(highest.version, last.version) > 0);
}

import type { HistoryStep, ObjectId } from '@aiop/ports';
import type { RunGit } from './command.ts';
import { historySteps } from './parse.ts';

/** The range of `GitHistory.firstParents`. */
export interface FirstParents {
  readonly to: ObjectId;
  readonly most: number;
  /** Seconds since 1970. */
  readonly since?: number;
}

/** Options that leave nothing of what is listed, or in which order, to the user's settings. */
const FORM: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--format=%H %ct',
  '--no-color',
  '--no-ext-diff',
  '--no-show-signature',
  '-O/dev/null',
];
const CONFIG: readonly string[] = ['log.showRoot=true', 'diff.ignoreSubmodules=none'];

/** Commits along first parents, oldest first, each with what it changed. */
export async function firstParents(git: RunGit, { to, most, since }: FirstParents): Promise<readonly HistoryStep[]> {
  const line = [
    '--first-parent',
    '--diff-merges=first-parent',
    `--max-count=${most}`,
    ...(since === undefined ? [] : [`--since=@${since}`]),
  ];
  return historySteps((await git(['log', ...FORM, ...line, '--end-of-options', to], { config: CONFIG })).text).reverse();
}

/** Sizes of objects in bytes, in the order asked for; undefined for one that is missing. */
export async function objectSizes(git: RunGit, oids: readonly ObjectId[]): Promise<readonly (number | undefined)[]> {
  if (oids.length === 0) return [];
  const { text } = await git(['cat-file', '--batch-check=%(objectsize)'], { stdin: `${oids.join('\n')}\n` });
  const answers = text.split('\n');
  return oids.map((_, at) => (/^\d+$/.test(answers[at] ?? '') ? Number(answers[at]) : undefined));
}

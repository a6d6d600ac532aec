import type { CommitRecord, LogRange, ObjectId } from '@aiop/ports';
import type { RunGit } from './command.ts';
import { batchObjects, commitRecords, parentsOf } from './parse.ts';

/** Options that leave nothing of what is printed, or of which commits are listed, to the user's settings. */
const FORM: readonly string[] = [
  '-z',
  // Each field ends in a NUL, and none holds one: to git they are texts of C.
  '--format=tformat:%H%x00%P%x00%an%x00%ae%x00%ct%x00%B',
  '--encoding=UTF-8',
  '--no-color',
  '--no-decorate',
  '--no-mailmap',
  '--no-show-signature',
];
const CONFIG: readonly string[] = ['log.follow=false'];

/** Commits of a range, newest first, in one walk of git. In a shallow clone those at which it is cut have no parents. */
export async function commitLog(git: RunGit, { from, to, paths = [], limit }: LogRange): Promise<readonly CommitRecord[]> {
  const range = from === undefined ? [to] : [to, `^${from}`];
  const most = limit === undefined ? [] : [`--max-count=${limit}`];
  // A whole history is large: it is read at once when git has ended.
  const spooled = from === undefined;
  const { bytes } = await git(['log', ...FORM, ...most, '--end-of-options', ...range, '--', ...paths], { config: CONFIG, spooled });
  return commitRecords(bytes);
}

/** The parents that commits name, whether they are here or not. */
export async function namedParents(git: RunGit, commits: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, readonly ObjectId[]>> {
  if (commits.length === 0) return new Map();
  const { bytes } = await git(['cat-file', '--batch'], { stdin: `${commits.join('\n')}\n` });
  return new Map(batchObjects(bytes).map(({ oid, content }) => [oid, parentsOf(content)]));
}

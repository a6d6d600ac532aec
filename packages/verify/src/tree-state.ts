import { type Finding, orNothing, UsageError } from '@aiop/diagnostics';
import type { Clock, Files, GitWorkTree, StatusEntry } from '@aiop/ports';
import type { ObjectFormat } from './blob-id.ts';
import { report } from './codes.ts';
import { attributesAbove, mayConvert } from './conversion.ts';
import type { IndexLines } from './index-lines.ts';
import { stateOfIndex } from './index-trust.ts';
import { type IndexSource, indexFromGit, type KeptIndex } from './kept-index.ts';
import { SortedPaths } from './sorted-paths.ts';

/** The mode of a line of the index that names a commit of another repository. */
export const SUBMODULE = '160000';

/** What stands in the tree at one moment. */
export type TreeState = GitState | PlainState;

/** As git tells it. Paths are relative to the root of the verification. */
export interface GitState {
  readonly source: 'git';
  readonly format: ObjectFormat;
  readonly indexSource: IndexSource;
  /** The lines of that source. To ask for them may be to read them. */
  readonly index: IndexLines;
  /** Paths of which the index does not tell what stands in the tree. */
  readonly changed: SortedPaths;
  /** Neither in the index nor ignored. A path that ends in `/` is a repository of its own. */
  readonly untracked: SortedPaths;
  /** A path that ends in `/` stands for everything in it. */
  readonly ignored: SortedPaths;
  /** Folders that stand in the place of a tracked file. Where git ignores the name, it tells nothing of what is in them. */
  readonly replaced: SortedPaths;
  /** Folders that git could not look into. */
  readonly unreadable: SortedPaths;
  /** Whether git may have taken changed contents for equal, so that every input has to be looked at. */
  readonly converts: boolean;
  /** The state of the index file that all this was read from, or `''` where it is not certain that it was one. */
  readonly indexState: string;
}

/** Without git: everything has to be read. */
export interface PlainState {
  readonly source: 'files';
  readonly format: ObjectFormat;
}

/** A state, and what there is to say about how it came about. */
export interface ObservedTree {
  readonly state: TreeState;
  readonly findings: readonly Finding[];
}

/** What to look at. */
export interface TreePlace {
  readonly root: string;
  readonly files: Files;
  readonly clock: Clock;
  readonly git: GitWorkTree | undefined;
  /** What earlier runs kept of its index. */
  readonly kept: KeptIndex | undefined;
}

/**
 * Looks at the tree. When git fails, nothing is assumed: everything will be read.
 * @param known what was seen before: while the index file is the same, what is in it need not be asked for again
 */
export async function observeTree(place: TreePlace, known?: GitState): Promise<ObservedTree> {
  const { root, git } = place;
  const plain: PlainState = { source: 'files', format: 'sha1' };
  const folders = git === undefined ? undefined : foldersTo(root, git.root);
  if (git === undefined || folders === undefined) return { state: plain, findings: [] };
  try {
    return { state: await gitState(place, git, folders, known), findings: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { state: plain, findings: [report('AIOP-V015', { message: `git did not answer: ${error.what}`, hint: error.fix })] };
  }
}

async function gitState(
  { root, files, clock, kept }: TreePlace,
  git: GitWorkTree,
  folders: readonly string[],
  known: GitState | undefined,
): Promise<GitState> {
  const indexState = (): string => stateOfIndex(files, git.gitDir, clock.now());
  const before = indexState();
  const readIndex = async (): Promise<IndexSource> => indexFromGit(await git.indexOf(root));
  const isKnown = known !== undefined && before !== '' && before === known.indexState;
  const sourceBefore = isKnown ? known.indexSource : kept?.source(before);
  let [status, indexSource] = await Promise.all([git.statusOf(root), sourceBefore ?? readIndex()]);
  const isOneState = before !== '' && before === indexState();
  if (!isOneState) {
    // The index is read after the status: the other way round, an edit that is added in between would look clean under its old id.
    status = await git.statusOf(root);
    indexSource = await readIndex();
  }
  const paths = (...states: readonly StatusEntry['state'][]): SortedPaths =>
    new SortedPaths(status.filter(({ state }) => states.includes(state)).map(({ path }) => path));
  const unlisted = paths('untracked', 'ignored').all;
  const hidden = await git.indexed(attributesAbove(files, git.root, folders));
  const changed = paths('modified', 'deleted', 'conflicted', 'intent-to-add');
  const source = indexSource;
  let replaced: SortedPaths | undefined;
  return {
    source: 'git',
    format: source.isSha256 ? 'sha256' : 'sha1',
    indexSource: source,
    get index() {
      return source.lines;
    },
    changed,
    get replaced() {
      replaced ??= replacedFiles(files, root, source.lines, changed.all);
      return replaced;
    },
    untracked: paths('untracked'),
    ignored: paths('ignored'),
    unreadable: paths('unreadable'),
    converts: hidden.length > 0 || mayConvert({ files, folders, commonDir: git.commonDir, tracked: source.attributes, unlisted }),
    indexState: isOneState ? before : '',
  };
}

/** Where a folder stands in the place of a file or link of the index. That can only be where a line does not tell what is in the tree. */
function replacedFiles(files: Files, root: string, index: IndexLines, changed: readonly string[]): SortedPaths {
  const lines = [...index.odd, ...index.findAll(changed)].filter((line) => index.mode(line) !== SUBMODULE);
  return new SortedPaths(lines.map((line) => index.path(line)).filter((path) => isFolder(files, `${root}/${path}`)));
}

/** What cannot be looked at is told by whoever lists it. */
const isFolder = (files: Files, path: string): boolean => orNothing(() => files.status(path))?.kind === 'directory';

/** The folders from the repository's root to the verification's, both included; undefined when the one is not inside the other. */
function foldersTo(root: string, gitRoot: string): readonly string[] | undefined {
  if (root !== gitRoot && !root.startsWith(`${gitRoot}/`)) return undefined;
  const folders = [gitRoot];
  for (const name of root.slice(gitRoot.length).split('/').filter(Boolean)) folders.push(`${folders.at(-1)}/${name}`);
  return folders;
}

import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Files, GitWorkTree } from '@aiop/ports';
import type { ObjectFormat } from './blob-id.ts';
import { report } from './codes.ts';
import { mayConvert } from './conversion.ts';
import { type IndexEntry, indexEntries } from './index-entries.ts';

/** What stands in the tree at one moment. */
export type TreeState = GitState | PlainState;

/** As git tells it. Paths are relative to the root of the verification. */
export interface GitState {
  readonly source: 'git';
  readonly format: ObjectFormat;
  /** Sorted by path, by UTF-16 code units. */
  readonly index: readonly IndexEntry[];
  readonly tracked: ReadonlySet<string>;
  /** Paths of the index whose line does not tell what stands in the tree: these are read. */
  readonly unsure: ReadonlySet<string>;
  /** Neither in the index nor ignored. A path that ends in `/` is a repository of its own. */
  readonly untracked: readonly string[];
  readonly submodules: readonly string[];
  /** Whether object ids may differ from those of the bytes in the tree, so that every input has to be read. */
  readonly converts: boolean;
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
  readonly git: GitWorkTree | undefined;
  /** Whether the machine's own configuration makes git convert content; asked once a run. */
  readonly probe: () => Promise<boolean>;
}

/** Looks at the tree. When git fails, nothing is assumed: everything will be read. */
export async function observeTree({ root, files, git, probe }: TreePlace): Promise<ObservedTree> {
  const plain: PlainState = { source: 'files', format: 'sha1' };
  if (git === undefined) return { state: plain, findings: [] };
  const prefix = prefixOf(root, git.root);
  if (prefix === undefined) return { state: plain, findings: [] };
  try {
    return { state: await gitState(prefix, files, git, probe), findings: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { state: plain, findings: [report('AIOP-V015', { message: `git did not answer: ${error.what}`, hint: error.fix })] };
  }
}

async function gitState(prefix: string, files: Files, git: GitWorkTree, probe: TreePlace['probe']): Promise<GitState> {
  // The index is read after the status: the other way round, an edit that is added in between would look clean under its old id.
  const [status, hidden] = await Promise.all([git.status(), git.hiddenPaths()]);
  const all = indexEntries(await git.indexRaw(), '').sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const untrackedAll = status.filter(({ state }) => state === 'untracked').map(({ path }) => path);
  const converts = await mayConvert({ files, git, index: all, untracked: untrackedAll, probe });
  const within = (paths: readonly string[]): string[] =>
    prefix === '' ? [...paths] : paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const index =
    prefix === ''
      ? all
      : all.filter(({ path }) => path.startsWith(prefix)).map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  const changed = status.filter(({ state }) => state !== 'untracked').map(({ path }) => path);
  const conflicted = index.filter((entry) => entry.conflicted).map(({ path }) => path);
  return {
    source: 'git',
    format: all[0]?.oid.length === 64 ? 'sha256' : 'sha1',
    index,
    tracked: new Set(index.map(({ path }) => path)),
    unsure: new Set([...within(changed), ...within(hidden), ...conflicted]),
    untracked: within(untrackedAll),
    submodules: index.filter(({ mode }) => mode === '160000').map(({ path }) => path),
    converts,
  };
}

/** `''`, or the path from the repository's root to the verification's, ending in `/`; undefined when the one is not inside the other. */
function prefixOf(root: string, gitRoot: string): string | undefined {
  if (root === gitRoot) return '';
  return root.startsWith(`${gitRoot}/`) ? `${root.slice(gitRoot.length + 1)}/` : undefined;
}

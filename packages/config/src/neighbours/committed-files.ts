import type { FileStatus, GitReader, ObjectId } from '@aiop/ports';
import type { NeighbourRef, ReadableFiles } from './neighbour.ts';

/** Files that are read beside those that are named: what a workspace is made of. */
const MANIFESTS: ReadonlySet<string> = new Set(['package.json', 'pnpm-workspace.yaml', '.gitignore']);

/** As much of a commit as it takes to read the files of other tools, in the form of a file system whose root is `''`. */
export async function committedFiles(
  git: Pick<GitReader, 'listTree' | 'readFile'>,
  commit: ObjectId,
  refs: readonly NeighbourRef[],
): Promise<ReadableFiles> {
  const contents = new Map<string, Uint8Array>();
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  const named = new Set(refs.map(({ file }) => file));
  for (const { path, mode } of await git.listTree(commit)) {
    addToFolders(folders, path);
    const isRead = named.has(path) || MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
    const content = isRead && mode.startsWith('100') ? await git.readFile(commit, path) : undefined;
    contents.set(path, content ?? new Uint8Array());
  }
  const plain = (path: string): string => path.replace(/^\//, '');
  const statusOf = (kind: FileStatus['kind']): FileStatus => ({ kind, size: 0, executable: false, modifiedMs: 0 });
  return {
    status: (path) => (contents.has(plain(path)) ? statusOf('file') : folders.has(plain(path)) ? statusOf('directory') : undefined),
    read: (path) => contents.get(plain(path)) ?? new Uint8Array(),
    list: (path) => [...(folders.get(plain(path)) ?? [])].sort(),
  };
}

function addToFolders(folders: Map<string, Set<string>>, path: string): void {
  const names = path.split('/');
  for (const [depth, name] of names.entries()) {
    const folder = names.slice(0, depth).join('/');
    const inside = folders.get(folder) ?? new Set();
    inside.add(name);
    folders.set(folder, inside);
  }
}

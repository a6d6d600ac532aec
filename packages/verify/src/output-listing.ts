import type { Files } from '@aiop/ports';
import { isDeclared } from './output-manifest.ts';
import type { PathPatterns } from './path-patterns.ts';
import { isReserved, type TreeItem, UNREADABLE, type WalkOptions, walkTree } from './tree-walk.ts';

/** What stands where a task writes: files, links, empty folders, by path. */
export type StandingOutputs = ReadonlyMap<string, TreeItem>;

/**
 * Everything in the tree that the declared outputs match, without what belongs to git or to aiop. A link, or anything else that is no folder, in
 * the place of a folder that the outputs begin at comes as of kind `other`: what is written through it is not in the tree.
 */
export function standingOutputs(files: Files, root: string, outputs: PathPatterns): StandingOutputs {
  const passOver = (path: string, name: string): boolean =>
    isReserved(path, name) || (name === 'node_modules' && !outputs.namesPackages) || outputs.subtractsAll(path);
  return listOutputs(files, root, outputs, passOver);
}

/** The same in whole folders of outputs, and what has the name of git's own folder among it: all that could reach whoever uses them. */
export function everythingIn(files: Files, root: string, outputs: PathPatterns): StandingOutputs {
  return outputs.isWhole ? listOutputs(files, root, outputs, () => false) : standingOutputs(files, root, outputs);
}

function listOutputs(files: Files, root: string, outputs: PathPatterns, passOver: WalkOptions['passOver']): StandingOutputs {
  const items = walkTree(files, root, { from: outputs.roots, passOver, emptyFolders: true });
  const standing = items.flatMap((item): TreeItem[] => {
    const { path, status } = item;
    if (isDeclared({ kind: status.kind === 'directory' ? 'folder' : status.kind, path }, outputs)) return [item];
    const inTheWay = outputs.roots.some((start) => start === path || start.startsWith(`${path}/`));
    return inTheWay ? [{ path, status: UNREADABLE }] : [];
  });
  return new Map(standing.sort((a, b) => (a.path < b.path ? -1 : 1)).map((item) => [item.path, item]));
}

/** Whether two looks at one path saw the same: as far as that shows without reading it. */
export function looksSame(a: TreeItem, b: TreeItem): boolean {
  const [one, two] = [a.status, b.status];
  return (
    one.kind === two.kind &&
    one.size === two.size &&
    one.executable === two.executable &&
    (one.kind === 'directory' || one.modifiedMs === two.modifiedMs)
  );
}

/** Removes outputs, and the folders that are empty without them. A folder among them goes only when nothing is in it. */
export function removeOutputs(files: Files, root: string, items: Iterable<TreeItem>): void {
  const folders = new Set<string>();
  for (const { path, status } of items) {
    if (status.kind === 'directory') folders.add(path);
    else files.remove(`${root}/${path}`);
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) folders.add(path.slice(0, slash));
  }
  // The longest first, so that a folder is looked at after those in it.
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const path = `${root}/${folder}`;
    if (files.status(path)?.kind === 'directory' && files.list(path).length === 0) files.remove(path);
  }
}

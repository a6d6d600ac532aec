import { orNothing } from '@aiop/diagnostics';
import type { FileStatus, Files } from '@aiop/ports';

/** Something that stands in the tree, other than a folder with something in it. */
export interface TreeItem {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly status: FileStatus;
}

/** How to walk. */
export interface WalkOptions {
  /** Relative folders or files to begin at; `''` is the root. */
  readonly from: readonly string[];
  /** What is neither reported nor entered. */
  readonly passOver: (path: string, name: string) => boolean;
  /** Paths that are known already: not looked at, not reported. */
  readonly known?: (path: string) => boolean;
  /** Reports folders with nothing in them too. */
  readonly emptyFolders?: boolean;
}

/** Of something that cannot be looked at: its name is not UTF-8, or it is a folder that must not be read. */
export const UNREADABLE: FileStatus = { kind: 'other', size: 0, executable: false, modifiedMs: 0 };
const EMPTY_FOLDER: FileStatus = { kind: 'directory', size: 0, executable: true, modifiedMs: 0 };

/**
 * Files, links and other things under some paths, without following a link, and without a limit on depth. A start that lies behind a link
 * gives that link. A name that is not UTF-8, which cannot be looked at, is reported as of kind `other`.
 */
export function walkTree(files: Files, root: string, { from, passOver, known, emptyFolders = false }: WalkOptions): TreeItem[] {
  const found: TreeItem[] = [];
  const folders: string[] = [];
  const look = (path: string): void => {
    const status = files.status(path === '' ? root : `${root}/${path}`);
    if (status?.kind === 'directory') folders.push(path);
    else if (status !== undefined) found.push({ path, status });
    else if (path.includes('\ufffd')) found.push({ path, status: UNREADABLE });
  };
  for (const start of from) {
    const obstacle = obstacleAbove(files, root, start);
    // What is known of an obstacle is known of it as one path, and not as the way to others.
    if (obstacle !== undefined) look(obstacle);
    else if (known?.(start) !== true) look(start);
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names = namesIn(files, folder === '' ? root : `${root}/${folder}`);
    if (names === undefined) {
      found.push({ path: folder, status: UNREADABLE });
      continue;
    }
    if (emptyFolders && names.length === 0 && folder !== '') found.push({ path: folder, status: EMPTY_FOLDER });
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!passOver(path, name) && known?.(path) !== true) look(path);
    }
  }
  return found;
}

/** What is in a folder; undefined for one that must not be read. */
export function namesIn(files: Files, path: string): readonly string[] | undefined {
  return orNothing(() => files.list(path));
}

/** The first part above `path` that exists and is no folder: a link, usually. */
export function obstacleAbove(files: Files, root: string, path: string): string | undefined {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const above = path.slice(0, slash);
    const status = files.status(`${root}/${above}`);
    if (status === undefined) return undefined;
    if (status.kind !== 'directory') return above;
  }
  return undefined;
}

/** Folders that never hold inputs or outputs: git's own, the record of runs and the working files of aiop. */
export function isReserved(path: string, name: string): boolean {
  return name === '.git' || path === '.runs' || path === '.aiop';
}

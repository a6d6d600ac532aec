import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Change } from './apply-patch.ts';
import { readJournal, type SwapEntry, sha256, swapEntries } from './swap-journal.ts';

/** Where a swap keeps its files: on the same file system as the work tree, in a folder that is never part of it. */
const SWAP = '.aiop/swap';

/**
 * Writes changes into a work tree, all or nothing: everything is staged first, then each file is moved into place, and when one move
 * fails, all are taken back. What a killed process left half done is taken back by the next call.
 * @param root absolute path of the work tree, with `/`.
 * @throws UsageError when a path leads through a symbolic link, or the disk refuses.
 */
export function swapIntoWorkTree(changes: readonly Change[], root: string, files: Files): void {
  recoverWorkTree(root, files);
  for (const { path } of changes) refuseLinks(path, root, files);
  const swap = `${root}/${SWAP}`;
  const entries = swapEntries(changes, (path) => isThere(path, root, files));
  let moving = false;
  try {
    changes.forEach((change, index) => {
      if (change.kind === 'write') files.write(`${swap}/new/${index}`, change.content, { executable: change.mode === '100755' });
    });
    files.makeDirectory(`${swap}/old`);
    files.write(`${swap}/journal.json`, JSON.stringify(entries));
    moving = true;
    moveAll(entries, root, files);
  } catch (error) {
    takeBack(moving ? entries : [], root, files);
    throw error;
  }
  removeSwap(root, files);
}

function moveAll(entries: readonly SwapEntry[], root: string, files: Files): void {
  entries.forEach(({ path, existed, sha256: digest }, index) => {
    if (existed) files.rename(`${root}/${path}`, `${root}/${SWAP}/old/${index}`);
    if (digest === undefined) removeEmptyParents(path, root, files);
  });
  entries.forEach(({ path, sha256: digest }, index) => {
    if (digest === undefined) return;
    files.makeDirectory(posix.dirname(`${root}/${path}`));
    files.rename(`${root}/${SWAP}/new/${index}`, `${root}/${path}`);
  });
}

/** Takes back what a killed swap left half done. Returns whether there was anything. */
export function recoverWorkTree(root: string, files: Files): boolean {
  refuseLinks(`${SWAP}/journal.json`, root, files);
  if (files.status(`${root}/${SWAP}`) === undefined) return false;
  const entries = readJournal(files, `${root}/${SWAP}/journal.json`) ?? [];
  for (const { path } of entries) refuseLinks(path, root, files);
  takeBack(entries, root, files);
  return true;
}

/** A new file goes only where it still is the one that was put there: somebody may have gone on working after a kill. */
function takeBack(entries: readonly SwapEntry[], root: string, files: Files): void {
  entries.forEach(({ path, existed, sha256: digest }, index) => {
    const [target, waiting, kept] = [`${root}/${path}`, `${root}/${SWAP}/new/${index}`, `${root}/${SWAP}/old/${index}`];
    if (digest === undefined || files.status(waiting) !== undefined || !isThere(path, root, files)) return;
    if (existed && files.status(kept) === undefined) return;
    if (sha256(files.read(target)) !== digest) return;
    files.remove(target);
    removeEmptyParents(path, root, files);
  });
  entries.forEach(({ path }, index) => {
    const [target, kept] = [`${root}/${path}`, `${root}/${SWAP}/old/${index}`];
    if (files.status(kept) === undefined || isThere(path, root, files)) return;
    files.makeDirectory(posix.dirname(target));
    files.rename(kept, target);
  });
  removeSwap(root, files);
}

function removeSwap(root: string, files: Files): void {
  files.remove(`${root}/${SWAP}`);
  removeEmptyParents(SWAP, root, files);
}

/** git keeps no empty folders, so neither does a deletion. */
function removeEmptyParents(path: string, root: string, files: Files): void {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    const absolute = `${root}/${folder}`;
    if (files.status(absolute)?.kind !== 'directory') continue;
    if (files.list(absolute).length > 0) return;
    files.remove(absolute);
  }
}

/** Whether anything but a folder stands at a path. A file in the place of one of its folders means that nothing does. */
export function isThere(path: string, root: string, files: Files): boolean {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (files.status(`${root}/${path.slice(0, slash)}`)?.kind !== 'directory') return false;
  }
  const kind = files.status(`${root}/${path}`)?.kind;
  return kind !== undefined && kind !== 'directory';
}

/** A link in a folder's place would lead the write out of the work tree. */
function refuseLinks(path: string, root: string, files: Files): void {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (files.status(`${root}/${folder}`)?.kind !== 'link') continue;
    throw new UsageError({
      what: `${folder} is a symbolic link in the work tree`,
      where: path,
      expected: 'folders that are folders, as in the base commit',
      fix: `remove the link, or restore the folder with git restore -- ${folder}`,
    });
  }
}

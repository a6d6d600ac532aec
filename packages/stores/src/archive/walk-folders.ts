import { type BigIntStats, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { LeftOut } from '@aiop/ports';
import { pathProblem, type UnreadEntry } from './manifest.ts';
import { ownFolderBehind } from './own-folders.ts';

/** Something to pack, and where it stands; a file still has to be read. */
export type FoundEntry = UnreadEntry & { readonly absolute: string };

/**
 * Walks everything at and below the declared paths that are there, each folder before what is in it, in the order of its names. A declared path
 * may be a link to where it really is; links below stay links.
 */
export function* walkFolders(roots: readonly string[], leaveOut: (left: LeftOut) => void): Generator<FoundEntry> {
  for (const [root, declared] of roots.entries()) {
    if (lstatSync(declared, { throwIfNoEntry: false }) === undefined) continue;
    const own = ownFolderBehind(declared);
    if (own !== undefined) {
      leaveOut({ absolute: declared, why: `links lead from there to ${own}` });
      continue;
    }
    const real = realpathSync(declared);
    const open = [''];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const absolute = join(real, path);
      const entry = entryAt(root, path, absolute);
      const why = entry === undefined ? 'it is a pipe, a socket or a device' : pathProblem(entry);
      if (entry === undefined || why !== undefined) {
        leaveOut({ absolute, why: why ?? '' });
        continue;
      }
      yield { ...entry, absolute };
      if (entry.kind === 'folder') {
        for (const name of readdirSync(absolute).sort().reverse()) open.push(path === '' ? name : `${path}/${name}`);
      }
    }
  }
}

function entryAt(root: number, path: string, absolute: string): UnreadEntry | undefined {
  const status = lstatSync(absolute, { throwIfNoEntry: false, bigint: true });
  // Gone since, or a name that is no UTF-8, which is not found under the text that was made of it. Opening it fails again.
  if (status === undefined) return { kind: 'file', root, path, mode: 0, modifiedUs: 0 };
  if (status.isSymbolicLink()) return { kind: 'link', root, path, target: readlinkSync(absolute) };
  if (!status.isFile() && !status.isDirectory()) return undefined;
  return { kind: status.isFile() ? 'file' : 'folder', root, path, mode: Number(status.mode & 0o777n), modifiedUs: modifiedUs(status) };
}

const modifiedUs = ({ mtimeNs }: BigIntStats): number => Math.max(0, Number(mtimeNs / 1000n));

import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ArchiveRefusal } from './archive-form.ts';
import { ownFolderBehind } from './own-folders.ts';
import { placeFolders } from './place-folders.ts';
import { unpackArchive } from './unpack-archive.ts';

/** What became of an archive. Refused: nothing was put in its place, and why is a sentence without its subject. */
export type Restored =
  | { readonly state: 'restored'; readonly entries: number }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

/**
 * Restores the declared paths, absolute, from an archive: built beside where they belong, so that a rename is all that is left, and moved
 * only when everything is sound. A declared path that is a link to a folder is restored where it leads.
 */
export async function restoreArchive(archive: string, roots: readonly string[]): Promise<Restored> {
  const stages: string[] = [];
  try {
    const placings = roots.map((root) => {
      const own = ownFolderBehind(root);
      if (own !== undefined) throw new ArchiveRefusal(`would be restored to ${own}, where links lead from ${root}`);
      const target = lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(root) : root;
      const folder = dirname(target);
      mkdirSync(folder, { recursive: true });
      const stage = join(folder, `.aiop-restore-${randomUUID()}`);
      stages.push(stage);
      return { stage, target };
    });
    const entries = await unpackArchive(
      archive,
      placings.map(({ stage }) => stage),
    );
    placeFolders(placings, entries);
    return { state: 'restored', entries: entries.length };
  } catch (error) {
    if (error instanceof ArchiveRefusal) return { state: 'refused', why: error.message };
    // A full disk, a missing permission: the machine's, and no reason to fail a job that can do without.
    if (isSystemError(error)) return { state: 'failed', why: error.message };
    throw error;
  } finally {
    for (const stage of stages) rmSync(stage, { recursive: true, force: true });
  }
}

const isSystemError = (error: unknown): error is Error => error instanceof Error && 'code' in error && 'syscall' in error;

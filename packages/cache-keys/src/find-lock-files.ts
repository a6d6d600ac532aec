import { posix } from 'node:path';
import { orNothing, UsageError } from '@aiop/diagnostics';
import type { Files, GitWorkTree } from '@aiop/ports';
import { countedFiles, lockFormat } from './lock-formats.ts';

/** So many lock files belong to one key at most. */
const MAX_LOCK_FILES = 2000;
const MAX_WALKED_FOLDERS = 20_000;
const MAX_WALK_DEPTH = 12;

/** Where packages of others lie: their lock files decide nothing here. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', '.git', '.pnpm-store', '.venv', 'venv', '__pycache__', 'site-packages']);

/**
 * Paths of lock files below a folder, relative to it, sorted: what git tracks, or what stands there where there is no git. Nothing in
 * folders of installed packages counts.
 */
export async function findLockFiles(root: string, files: Files, git?: Pick<GitWorkTree, 'root' | 'indexRaw'>): Promise<readonly string[]> {
  return lockFilesAmong(git === undefined ? walk(root, files) : trackedBelow(root, git.root, await git.indexRaw()), root);
}

/** The lock files that count among paths relative to a folder, sorted. @throws UsageError for too many of them */
export function lockFilesAmong(named: readonly string[], root: string): readonly string[] {
  const found = [...new Set(named.filter((path) => lockFormat(path) !== undefined && !isForeign(path)))].sort();
  if (found.length > MAX_LOCK_FILES) {
    throw new UsageError({
      what: `there are ${found.length} lock files`,
      where: root,
      expected: `at most ${MAX_LOCK_FILES}`,
      fix: 'set working-directory to the part of the repository that the cache is for',
    });
  }
  return countedFiles(found);
}

const isForeign = (path: string): boolean =>
  posix
    .dirname(path)
    .split('/')
    .some((segment) => FOREIGN.has(segment));

/** The paths of an index (`mode SP oid SP stage TAB path NUL`) below a folder, links and submodules too. */
function trackedBelow(root: string, top: string, index: Uint8Array): string[] {
  const below = posix.relative(top, root);
  const prefix = below === '' ? '' : `${below}/`;
  return new TextDecoder()
    .decode(index)
    .split('\0')
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
    .flatMap((path) => (path !== '' && path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
}

function walk(root: string, files: Files): string[] {
  const found: string[] = [];
  const open: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  let folders = 0;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (++folders > MAX_WALKED_FOLDERS) {
      throw new UsageError({
        what: `there are more than ${MAX_WALKED_FOLDERS} folders`,
        where: root,
        expected: 'a git repository, or a smaller tree',
        fix: 'set working-directory to the part that the cache is for',
      });
    }
    for (const name of namesIn(posix.join(root, folder.path), files)) {
      const path = posix.join(folder.path, name);
      if (lockFormat(path) !== undefined) found.push(path);
      else if (folder.depth < MAX_WALK_DEPTH && !FOREIGN.has(name) && files.status(posix.join(root, path))?.kind === 'directory') {
        open.push({ path, depth: folder.depth + 1 });
      }
    }
  }
  return found;
}

/** A folder that may not be listed holds nothing that a package manager could install from. */
const namesIn = (folder: string, files: Files): readonly string[] => orNothing(() => files.list(folder)) ?? [];

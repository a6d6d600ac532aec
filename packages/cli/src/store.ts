import { join } from 'node:path';
import type { Repository } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import { type FolderStore, folderStore } from '@aiop/verify';

/** Where results are kept: the folder that was named, else one in the folder all worktrees share, else `.aiop/cache` outside a repository. */
export function storeFolder(named: string | undefined, directory: string, git: Repository | undefined): string {
  return named ?? (git === undefined ? join(directory, '.aiop', 'cache') : join(git.commonDir, 'aiop', 'cache'));
}

/** The store of results in that folder. */
export function openStore(named: string | undefined, directory: string, git: Repository | undefined): FolderStore {
  return folderStore({ files: nodeFiles, clock: systemClock, dir: storeFolder(named, directory, git), user: directory });
}

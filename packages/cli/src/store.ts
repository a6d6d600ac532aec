import { join } from 'node:path';
import type { Repository } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import { type FolderStore, folderStore } from '@aiop/verify';

/** The store of results: the folder that was named, else one in the folder all worktrees share, else `.aiop/cache` outside a repository. */
export function openStore(named: string | undefined, directory: string, git: Repository | undefined): FolderStore {
  const dir = named ?? (git === undefined ? join(directory, '.aiop', 'cache') : join(git.commonDir, 'aiop', 'cache'));
  return folderStore({ files: nodeFiles, clock: systemClock, dir, user: directory });
}

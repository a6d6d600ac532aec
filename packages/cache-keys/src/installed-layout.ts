import { posix } from 'node:path';
import type { Addition } from './addition.ts';
import type { Ecosystem } from './ecosystems.ts';
import type { LockFileReader } from './lock-file-reader.ts';
import type { LockFile } from './locked-content.ts';

const INSTALLS: ReadonlySet<Ecosystem> = new Set<Ecosystem>(['npm', 'pnpm', 'yarn']);

/**
 * What a key needs besides where the caller caches `node_modules`: such a folder is what was installed, not what was downloaded, and the same
 * packages may lie in other places of it. So whatever the lock files say counts there, each with the hash of its bytes.
 */
export function installedLayout(ownPaths: readonly string[], lockFiles: readonly LockFile[], reader: LockFileReader): readonly Addition[] {
  if (!ownPaths.some((path) => posix.basename(path) === 'node_modules')) return [];
  return lockFiles
    .filter(({ ecosystem }) => INSTALLS.has(ecosystem))
    .flatMap(({ path }): readonly Addition[] => {
      const status = reader.status(path);
      return status.state === 'file' ? [{ kind: 'layout', path, hash: reader.hash(path, status.size) }] : [];
    });
}

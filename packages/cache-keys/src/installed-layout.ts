import { posix } from 'node:path';
import type { Ecosystem } from './ecosystems.ts';
import type { LockFileReader } from './lock-file-reader.ts';
import type { LockFile } from './locked-content.ts';

const INSTALLS: ReadonlySet<Ecosystem> = new Set<Ecosystem>(['npm', 'pnpm', 'yarn']);

/**
 * What a key needs besides where the caller caches `node_modules`: such a folder is what was installed, not what was downloaded, and the same
 * packages may lie in other places of it. So whatever the lock files say counts there, each with the hash of its bytes.
 */
export function installedLayout(
  ownPaths: readonly string[],
  lockFiles: readonly LockFile[],
  reader: LockFileReader,
): readonly (readonly [name: string, value: string])[] {
  if (!ownPaths.some((path) => posix.basename(path) === 'node_modules')) return [];
  return lockFiles
    .filter(({ ecosystem }) => INSTALLS.has(ecosystem))
    .flatMap(({ path }) => {
      const status = reader.status(path);
      return status.state === 'file' ? [[`layout:${path}`, reader.hash(path, status.size)] as const] : [];
    });
}

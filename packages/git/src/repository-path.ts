import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';

/**
 * A path as git knows it: relative to the root of the work tree, with `/`.
 * @param base absolute; the folder that a relative path refers to
 * @param where where the path was named, such as `input changelog`
 * @throws UsageError for a path that leads out of the repository, or into git's own folder
 */
export function repositoryPath(root: string, base: string, path: string, where: string): string {
  // Git resolves links on the way to its root.
  const below = relative(root, isAbsolute(path) ? path : join(realpathSync(base), path))
    .split(sep)
    .join('/');
  if (below !== '' && !isAbsolute(below) && !below.split('/').some((name) => name === '..' || name.toLowerCase() === '.git')) return below;
  throw new UsageError({
    what: 'it is no file of the repository',
    where: `${where} ${visible(path, 300)}`,
    expected: `a path below ${visible(root, 300)}`,
    fix: 'name a file inside of the repository',
  });
}

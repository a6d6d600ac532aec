import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { DeclaredPath } from '@aiop/ports';

/**
 * Where the paths of a cache are on this machine: `~` is the home folder, and what is relative stands below the root.
 * @throws UsageError for a pattern, and for a path that holds the root or the home folder itself: a cache may not replace a repository
 */
export function declaredPaths(paths: readonly string[], root: string, home: string | undefined): readonly DeclaredPath[] {
  return paths.map((declared) => {
    if (/[*?[\]{}]|^!/.test(declared)) {
      throw wrong(declared, 'it is a pattern', 'the path of a folder or a file', 'name the folder, or save it with actions/cache');
    }
    const absolute = absoluteOf(declared, root, home);
    const holds = [root, home].some((folder) => folder !== undefined && `${folder}/`.startsWith(absolute === '/' ? '/' : `${absolute}/`));
    if (holds)
      throw wrong(declared, 'the repository or the home folder lies in it', 'a folder of its own', 'name the folder that is to be cached');
    return { declared, absolute };
  });
}

function absoluteOf(declared: string, root: string, home: string | undefined): string {
  if (declared !== '~' && !declared.startsWith('~/')) return withoutSlash(posix.resolve(root, declared));
  if (home === undefined || home === '')
    throw wrong(declared, 'there is no home folder', 'HOME to be set', 'set HOME, or name an absolute path');
  return withoutSlash(posix.resolve(home, `.${declared.slice(1)}`));
}

const withoutSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

const wrong = (declared: string, what: string, expected: string, fix: string): UsageError =>
  new UsageError({ what, where: `path ${JSON.stringify(declared)}`, expected, fix });

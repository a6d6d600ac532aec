import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { DeclaredPath } from '@aiop/ports';

/** Folders of a repository that no cache may bring: what git believes, the record of what was done, and changes that are half made. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['.git', '.runs', '.aiop']);

/**
 * Where the paths of a cache are on this machine: `~` is the home folder, and what is relative stands below the root. A path that another
 * one holds is left out: it comes with that one.
 * @throws UsageError for a pattern, for a path that holds the root or the home folder itself, and for what belongs to git or to aiop
 */
export function declaredPaths(paths: readonly string[], root: string, home: string | undefined): readonly DeclaredPath[] {
  const all = paths.map((declared) => ({ declared, absolute: soundPath(declared, root, home) }));
  return all.filter(
    ({ absolute }, at) => !all.some((other, place) => (other.absolute === absolute ? place < at : isWithin(absolute, other.absolute))),
  );
}

function soundPath(declared: string, root: string, home: string | undefined): string {
  if (/[*?[\]{}]|^!/.test(declared)) {
    throw wrong(declared, 'it is a pattern', 'the path of a folder or a file', 'name the folder, or save it with actions/cache');
  }
  const absolute = absoluteOf(declared, root, home);
  if ([root, home].some((folder) => folder !== undefined && isWithin(folder, absolute))) {
    const fix = 'name the folder that is to be cached';
    throw wrong(declared, 'the repository or the home folder lies in it', 'a folder of its own', fix);
  }
  // The root may be a folder of the repository, so that these lie above it.
  const own = posix
    .relative(root, absolute)
    .split('/')
    .find((segment) => OWN_FOLDERS.has(segment.toLowerCase()));
  if (own !== undefined) throw wrong(declared, `it belongs to ${own}`, 'a folder that a run may replace', 'name another folder');
  return absolute;
}

/** Without a slash at its end. */
function absoluteOf(declared: string, root: string, home: string | undefined): string {
  if (declared !== '~' && !declared.startsWith('~/')) return posix.resolve(root, declared);
  if (home !== undefined && home !== '') return posix.resolve(home, `.${declared.slice(1)}`);
  throw wrong(declared, 'there is no home folder', 'HOME to be set', 'set HOME, or name an absolute path');
}

/** Whether a path is a folder or lies in it. */
const isWithin = (path: string, folder: string): boolean => `${path}/`.startsWith(folder === '/' ? '/' : `${folder}/`);

const wrong = (declared: string, what: string, expected: string, fix: string): UsageError =>
  new UsageError({ what, where: `path ${JSON.stringify(declared)}`, expected, fix });

import { posix } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import type { ModuleSpec } from './module-spec.ts';

/** A file of a module that is not to be. */
const OFF = 'off';

/**
 * The changelog of a module, relative to the repository: what its configuration says, else the usual name in its folder. A module of patterns has the
 * folder that they all begin with. Undefined where it has none.
 * @param usual a path relative to the folder; empty where no module has a changelog
 * @throws UsageError for a path that leads out of the repository
 */
export function changelogPath(module: ModuleSpec, usual: string): string | undefined {
  if (usual === '' || module.changelog === OFF) return undefined;
  if (module.changelog !== undefined) return module.changelog;
  const folder = folderOf(module);
  if (folder === undefined) return undefined;
  const path = posix.join(folder, usual);
  if (!posix.isAbsolute(usual) && !path.split('/').some((part) => part === '..' || part.toLowerCase() === '.git')) return path;
  throw new UsageError({
    what: 'it is no file of the repository',
    where: `changelog ${visible(usual, 300)} of the module ${module.name}`,
    expected: 'a path below the folder of the module, such as CHANGELOG.md',
    fix: 'name a file inside of the repository',
  });
}

function folderOf({ area }: ModuleSpec): string | undefined {
  if (area.kind === 'folder') return area.folder;
  // `src/core/**` lies in src/core; of a pattern without wildcards it is the folder of the file.
  const folders = area.patterns.map((pattern) => {
    const parts = pattern.split('/');
    const wild = parts.findIndex((part) => /[*?[\]{}!\\]/.test(part));
    return parts.slice(0, wild < 0 ? -1 : wild);
  });
  const [first = [], ...others] = folders;
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join('/') || undefined;
}

/** @throws UsageError where two modules would write one changelog */
export function checkOwnPaths(paths: readonly { readonly module: ModuleSpec; readonly path: string | undefined }[]): void {
  const taken = new Map<string, ModuleSpec>();
  for (const { module, path } of paths) {
    if (path === undefined) continue;
    const other = taken.get(path);
    if (other !== undefined) {
      throw new UsageError({
        what: `the modules ${other.name} and ${module.name} have the same changelog, ${visible(path, 300)}`,
        where: module.origin,
        expected: 'a changelog of its own for each module',
        fix: 'name another one under changelog of the module in aiop.yaml, or say off',
      });
    }
    taken.set(path, module);
  }
}

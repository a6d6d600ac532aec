import { foldText } from '@aiop/claims';
import type { PatchError } from './patch-error.ts';
import { changeError } from './path-rules.ts';
import type { PathChange } from './policy.ts';
import { portableProblem } from './portable-name.ts';

/**
 * Whether the tree that the changes make can stand on every file system: no path both file and folder, no new name that differs from
 * another in case or Unicode form alone, no new name that Windows cannot hold.
 * @param basePaths every path of the base.
 */
export function shapeErrors(basePaths: readonly string[], changes: readonly PathChange[]): readonly PatchError[] {
  const created = changes.filter(({ action }) => action === 'create');
  if (created.length === 0) return [];
  const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ path }) => path));
  const kept = basePaths.filter((path) => !deleted.has(path));
  const files = new Set([...kept, ...created.map(({ path }) => path)]);
  const baseFolders = foldersOf(kept);
  const folders = foldersOf(files);
  const spellings = spellingsOf(files, folders);
  return created.flatMap((change) => createdError(change, files, folders, baseFolders, spellings) ?? []);
}

function createdError(
  change: PathChange,
  files: ReadonlySet<string>,
  folders: ReadonlySet<string>,
  baseFolders: ReadonlySet<string>,
  spellings: ReadonlyMap<string, readonly string[]>,
): PatchError | undefined {
  const { path } = change;
  if (folders.has(path)) return changeError(change, 'AIOP-S035', 'a folder of this name is there', 'a free name', path);
  for (const prefix of [...ancestorsOf(path), path]) {
    if (prefix !== path && files.has(prefix)) {
      return changeError(
        change,
        'AIOP-S035',
        'a file or link stands where a folder is needed',
        `a folder at ${prefix}`,
        `a file at ${prefix}`,
      );
    }
    const twin = spellings.get(foldText(prefix))?.find((spelling) => spelling !== prefix);
    if (twin !== undefined) {
      return changeError(
        change,
        'AIOP-S036',
        'another path differs in case or Unicode form only',
        'a name of its own',
        `${prefix} beside ${twin}`,
      );
    }
    const problem = baseFolders.has(prefix) ? undefined : portableProblem(prefix.slice(prefix.lastIndexOf('/') + 1));
    if (problem !== undefined) return changeError(change, 'AIOP-S037', problem, 'a name that every system can hold', prefix);
  }
  return undefined;
}

/** Each folded path, of files and folders, with the ways it is spelt. */
function spellingsOf(files: Iterable<string>, folders: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const path of [...files, ...folders]) {
    const folded = foldText(path);
    const known = spellings.get(folded);
    if (known === undefined) spellings.set(folded, [path]);
    else known.push(path);
  }
  return spellings;
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) for (const folder of ancestorsOf(path)) folders.add(folder);
  return folders;
}

function ancestorsOf(path: string): readonly string[] {
  const ancestors: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) ancestors.push(path.slice(0, slash));
  return ancestors;
}

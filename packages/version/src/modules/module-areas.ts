import { compilePathSet, type PathSet } from '@aiop/claims';
import { UsageError } from '@aiop/diagnostics';
import type { ModuleSpec } from './module-spec.ts';

/** Tells which modules a path belongs to, by their places in the list. */
export type ModulesOfPath = (path: string) => readonly number[];

/**
 * A folder's files belong to the innermost module around them; patterns take what they match, from no one.
 * @throws UsageError for two modules of one folder, and a pattern that cannot be read
 */
export function moduleAreas(modules: readonly ModuleSpec[]): ModulesOfPath {
  const folders = new Map<string, number>();
  const sets: { readonly index: number; readonly set: PathSet }[] = [];
  for (const [index, module] of modules.entries()) {
    if (module.area.kind === 'patterns') sets.push({ index, set: setOf(module, module.area.patterns) });
    else {
      const other = modules[folders.get(module.area.folder) ?? -1];
      if (other !== undefined) throw sameFolder(module, other, module.area.folder);
      folders.set(module.area.folder, index);
    }
  }
  return (path) => {
    const innermost = innermostFolder(path, folders);
    const matched = sets.filter(({ set }) => set.matches(path)).map(({ index }) => index);
    return innermost === undefined ? matched : [innermost, ...matched];
  };
}

function innermostFolder(path: string, folders: ReadonlyMap<string, number>): number | undefined {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const found = folders.get(path.slice(0, slash));
    if (found !== undefined) return found;
  }
  return folders.get('');
}

function setOf({ name, origin }: ModuleSpec, patterns: readonly string[]): PathSet {
  const compiled = compilePathSet(patterns);
  if (compiled.ok) return compiled.set;
  const [problem] = compiled.problems;
  throw new UsageError({
    what: `a path of the module ${name} cannot be read: ${problem?.message ?? 'it is no pattern'}`,
    where: origin,
    expected: problem?.expected ?? 'a pattern such as packages/core/**',
    fix: 'correct the pattern',
  });
}

function sameFolder(module: ModuleSpec, other: ModuleSpec, folder: string): UsageError {
  return new UsageError({
    what: `the modules ${other.name} and ${module.name} have the same folder, ${folder || 'the repository itself'}`,
    where: module.origin,
    expected: 'one module a folder',
    fix: 'take one of them out, or give it a folder of its own',
  });
}

import type { PlanItem } from './plan-model.ts';

/** A path that an item acts on, and the field of the item that names it. */
export interface ItemFile {
  readonly path: string;
  readonly field: 'file_path' | 'to';
}

/** Whether one item comes after another: by its own needs, or because its workstream does. */
export type ItemOrder = (item: PlanItem, other: PlanItem) => boolean;

/** The files an item acts on, each once: of a rename, the old and the new. */
export function filesOf({ filePath, action, to }: PlanItem): readonly ItemFile[] {
  const file = { path: filePath, field: 'file_path' } as const;
  return action === 'rename' && to !== undefined && to !== filePath ? [file, { path: to, field: 'to' }] : [file];
}

/** The files that have to come into being for an item. */
export function madeBy(item: PlanItem): readonly ItemFile[] {
  return filesOf(item).filter(({ field }) => field === 'to' || item.action === 'create');
}

/** Every folder above a path, the outermost first: `a` and `a/b` of `a/b/c`. */
export function foldersAbove(path: string): readonly string[] {
  const found: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) found.push(path.slice(0, slash));
  return found;
}

import { foldText } from '@aiop/claims';
import type { FindingSink } from './codes.ts';
import { filesOf, foldersAbove, type ItemFile, type ItemOrder, madeBy } from './item-files.ts';
import type { Plan, PlanItem, Workstream } from './plan-model.ts';

/** A file, and the item that acts on it. */
interface Acted extends ItemFile {
  readonly item: PlanItem;
}

/** Items on one file that the next is compared with: the first two without order are reported anyway. */
const MAX_COMPARED = 64;

/**
 * Two items of one workstream on one file without order (P023). Names count as one file where they differ in case or Unicode form only, as they
 * are to many file systems; and a file that one makes counts as the folder that another needs.
 */
export function checkSharedFiles(plan: Plan, { items }: Workstream, isAfter: ItemOrder, sink: FindingSink): void {
  const isOrdered = (a: PlanItem, b: PlanItem): boolean => isAfter(a, b) || isAfter(b, a);
  const byName = new Map<string, Acted[]>();
  for (const acted of items.flatMap((item) => filesOf(item).map((file) => ({ ...file, item })))) {
    const name = foldText(acted.path);
    const others = byName.get(name) ?? [];
    byName.set(name, others);
    const rival = others.slice(-MAX_COMPARED).findLast(({ item }) => item !== acted.item && !isOrdered(acted.item, item));
    others.push(acted);
    if (rival === undefined) continue;
    const other = rival.path === acted.path ? '' : ` (and ${rival.path}, the same file where case or Unicode form is ignored)`;
    report(plan, acted, rival, `both act on ${acted.path}${other} without order`, sink);
  }
  const made = new Map(items.flatMap((item) => madeBy(item).map((file) => [foldText(file.path), { ...file, item }] as const)));
  for (const item of items) {
    for (const file of madeBy(item)) {
      const above = foldersAbove(foldText(file.path)).flatMap((folder) => made.get(folder) ?? []);
      const rival = above.find((other) => other.item !== item && !isOrdered(item, other.item));
      if (rival === undefined) continue;
      report(plan, { ...file, item }, rival, `make ${file.path} and the file ${rival.path}, which would be its folder`, sink);
    }
  }
}

function report(plan: Plan, { item, field }: Acted, rival: Acted, what: string, sink: FindingSink): void {
  const pointer = `${item.pointer}/${field}`;
  sink.add('AIOP-P023', {
    message: `items "${rival.item.id}" and "${item.id}" ${what}`,
    at: plan.position(pointer),
    pointer,
    related: [{ ...plan.position(`${rival.item.pointer}/${rival.field}`), message: `item "${rival.item.id}"` }],
  });
}

import { foldText, isOptedOut } from '@aiop/claims';
import { type Blake3, fileHash, moduleFileId } from '@aiop/ids';
import type { GitReader } from '@aiop/ports';
import type { FindingSink } from './codes.ts';
import { filesOf, foldersAbove, type ItemFile, type ItemOrder, madeBy } from './item-files.ts';
import type { PlanPins } from './pin-items.ts';
import type { BaseTree } from './plan-base.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, PlanItem, Workstream } from './plan-model.ts';

/** Items whose action contradicts the base tree, seen through the items that come before them (P021). */
export function checkActions(
  plan: Plan,
  claims: CompiledPlanClaims,
  tree: BaseTree,
  graph: PlanGraph | undefined,
  isAfter: ItemOrder,
  sink: FindingSink,
): void {
  const byPath = new Map<string, PlanItem[]>();
  for (const item of plan.workstreams.flatMap(({ items }) => items)) {
    for (const { path } of filesOf(item)) byPath.set(path, [...(byPath.get(path) ?? []), item]);
  }
  const stateOf = (item: PlanItem, path: string): FileState => stateBefore(item, path, byPath.get(path) ?? [], tree, isAfter);
  for (const workstream of plan.workstreams) {
    for (const item of workstream.items) {
      checkPlaceOfNew(plan, item, stateOf, tree, sink);
      for (const { path, field } of filesOf(item)) {
        const wanted = field === 'to' || item.action === 'create' ? 'absent' : 'present';
        const found = stateOf(item, path);
        if (found === wanted || (found === 'absent' && mayBeMade(workstream, path, plan, claims, graph))) continue;
        const pointer = `${item.pointer}/${field}`;
        const state = { present: 'exists already', absent: 'does not exist', folder: 'is a folder' }[found];
        sink.add('AIOP-P021', {
          message: `item "${item.id}" is to ${deed(item, { path, field })}, which ${state} in the base`,
          at: plan.position(pointer),
          pointer,
        });
      }
    }
  }
}

/** A new file below what is a file, or beside one whose name differs in case or Unicode form only. */
function checkPlaceOfNew(
  plan: Plan,
  item: PlanItem,
  stateOf: (item: PlanItem, path: string) => FileState,
  tree: BaseTree,
  sink: FindingSink,
): void {
  // Links are another finding's.
  const isFile = (path: string): boolean => (tree.get(path) === undefined || tree.isFile(path)) && stateOf(item, path) === 'present';
  for (const { path, field } of madeBy(item)) {
    const above = foldersAbove(path).find((folder) => folder !== item.filePath && isFile(folder));
    const twin = tree.spelling(foldText(path));
    const isTaken = twin !== undefined && twin !== path && twin !== item.filePath && stateOf(item, twin) === 'present';
    if (above === undefined && !isTaken) continue;
    const why =
      above === undefined ? `the base has as ${twin}, the same file where case or Unicode form is ignored` : `lies below the file ${above}`;
    const pointer = `${item.pointer}/${field}`;
    const message = `item "${item.id}" is to ${deed(item, { path, field })}, which ${why}`;
    sink.add('AIOP-P021', { message, at: plan.position(pointer), pointer });
  }
}

const deed = ({ action, filePath }: PlanItem, { path, field }: ItemFile): string =>
  field === 'to' ? `rename ${filePath} to ${path}` : `${action} ${path}`;

type FileState = 'present' | 'absent' | 'folder';

/** What stands at a path when an item's turn comes: what the last item before it leaves, otherwise what the base holds. */
function stateBefore(item: PlanItem, path: string, others: readonly PlanItem[], tree: BaseTree, isAfter: ItemOrder): FileState {
  const before = others.filter((other) => other !== item && isAfter(item, other));
  const last = before.find((one) => !before.some((other) => other !== one && isAfter(other, one)));
  if (last !== undefined) return last.action === 'delete' || (last.action === 'rename' && last.filePath === path) ? 'absent' : 'present';
  if (tree.get(path) !== undefined) return 'present';
  return tree.isFolder(path) ? 'folder' : 'absent';
}

/** Whether a workstream before this one, which lists no items, may make the file. */
function mayBeMade(workstream: Workstream, path: string, plan: Plan, claims: CompiledPlanClaims, graph: PlanGraph | undefined): boolean {
  return plan.workstreams.some(
    (other) =>
      other.items.length === 0 && graph?.isAfter(workstream, other) === true && claims.get(other)?.permits(path).state === 'claimed',
  );
}

/** Blobs read at once: their contents lie in memory together. */
const BATCH = 64;

/** Pins that no longer hold (P060), and items on files that have opted out of such changes (P026). */
export async function checkBaseContents(
  plan: Plan,
  pinsOf: PlanPins,
  tree: BaseTree,
  git: GitReader,
  blake3: Blake3,
  sink: FindingSink,
): Promise<void> {
  const checks: { readonly path: string; readonly pointer: string; readonly check: (content: Uint8Array) => void }[] = [];
  for (const workstream of plan.workstreams) {
    for (const { path, moduleFileId: id, fileHash: hash, pointer } of pinsOf.get(workstream) ?? []) {
      const refuse = (message: string): void => sink.add('AIOP-P060', { message, at: plan.position(pointer), pointer });
      if (!tree.isFile(path))
        refuse(`the pinned file ${path} ${tree.get(path) === undefined ? 'does not exist' : 'is no regular file'} in the base`);
      const check = (content: Uint8Array): void => {
        const [foundId, foundHash] = [moduleFileId(blake3, path, content), fileHash(blake3, path, content)];
        if (foundId !== id) refuse(`${path} was pinned as ${id}, and is ${foundId} in the base`);
        else if (hash !== undefined && hash !== foundHash) refuse(`${path} was pinned as ${hash}, and is ${foundHash} in the base`);
      };
      checks.push({ path, pointer, check });
    }
    for (const item of workstream.items) {
      const { filePath: path, id } = item;
      const pointer = `${item.pointer}/file_path`;
      const check = (content: Uint8Array): void => {
        if (!isOptedOut(content)) return;
        sink.add('AIOP-P026', {
          message: `item "${id}" touches ${path}, which carries NO_LLM in its first ten lines`,
          at: plan.position(pointer),
          pointer,
        });
      };
      checks.push({ path, pointer, check });
    }
  }
  const present = checks.flatMap(({ path, check }) => (tree.isFile(path) ? [{ oid: tree.get(path)?.oid ?? '', check }] : []));
  for (let start = 0; start < present.length; start += BATCH) {
    const batch = present.slice(start, start + BATCH);
    const contents = await git.readBlobs(batch.map(({ oid }) => oid));
    for (const [index, { check }] of batch.entries()) {
      const content = contents[index];
      if (content !== undefined) check(content);
    }
  }
}

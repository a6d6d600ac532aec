import type { BaseTree, WritePolicy } from '@aiop/patch';
import { scanAddedLines } from '@aiop/secrets';
import type { RunContext, Work } from './work.ts';

/** What the manifest of a workstream permits: its claims, its deliverables, its budgets, and no secret. */
export function writePolicy({ manifest: { items, budgets }, claims }: Work): WritePolicy {
  const deliverables = items.map(({ action, file_path: path, to }) => ({ action, path, ...(to === undefined ? {} : { to }) }));
  return {
    claims,
    ...(deliverables.length === 0 ? {} : { deliverables }),
    ...(budgets.max_files === undefined ? {} : { maxFiles: budgets.max_files }),
    ...(budgets.max_patch_kb === undefined ? {} : { maxPatchBytes: budgets.max_patch_kb * 1024 }),
    scanAdded: scanAddedLines,
  };
}

/** The base of a workstream, as safe-patch reads it. */
export async function baseTree({ base }: Work, { ports: { git } }: RunContext): Promise<BaseTree> {
  return { entries: await git.listTree(base), readBlobs: (oids) => git.readBlobs(oids) };
}

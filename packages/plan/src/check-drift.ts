import type { Related } from '@aiop/diagnostics';
import type { GitReader } from '@aiop/ports';
import { claimPointer } from './claim-pointer.ts';
import type { FindingSink } from './codes.ts';
import { type Base, BaseTree } from './plan-base.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { Plan } from './plan-model.ts';

const MAX_SHOWN = 10;

/** A base behind the tip of its branch, where what has changed since is claimed by the plan (P062). */
export async function checkDrift(
  plan: Plan,
  claims: CompiledPlanClaims,
  { ref, sha, tip }: Base,
  tree: BaseTree,
  git: GitReader,
  sink: FindingSink,
): Promise<void> {
  if (tip === sha) return;
  const changed = changedPaths(tree, new BaseTree(await git.listTree(tip)));
  if (changed.size === 0) return;
  const related: Related[] = [];
  let witness: string | undefined;
  for (const [workstream, set] of claims) {
    for (const [index, pattern] of set.write.entries()) {
      const path = firstMatch(changed, (each) => pattern.matches(each) && set.permits(each).state === 'claimed');
      if (path === undefined) continue;
      witness ??= path;
      const at = plan.position(claimPointer(workstream.claims, 'write', index));
      if (related.length < MAX_SHOWN) related.push({ ...at, message: `"${workstream.id}" claims ${path}, which has changed` });
    }
  }
  if (witness === undefined) return;
  const commits = (await git.log({ from: sha, to: tip })).length;
  const pointer = '/plan/base/sha';
  sink.add('AIOP-P062', {
    message: `"${ref}" is ${commits} commit(s) ahead of the base, and they change claimed paths, such as ${witness}`,
    at: plan.position(pointer),
    pointer,
    related,
    witness,
  });
}

function changedPaths(before: BaseTree, after: BaseTree): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const { path, oid, mode } of after.entries()) {
    const old = before.get(path);
    if (old?.oid !== oid || old.mode !== mode) changed.add(path);
  }
  for (const { path } of before.entries()) if (after.get(path) === undefined) changed.add(path);
  return changed;
}

function firstMatch(paths: ReadonlySet<string>, holds: (path: string) => boolean): string | undefined {
  for (const path of paths) if (holds(path)) return path;
  return undefined;
}

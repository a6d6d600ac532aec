import type { ObjectId } from '@aiop/ports';
import { scanDiff } from '@aiop/secrets';
import type { WorkstreamOutcome } from './report.ts';
import { promptPath } from './steps/create.ts';
import { type RunContext, type Work, withWorktrees } from './work.ts';

/** Keeps the change of a workstream that did not land, as `.runs/kept/<wsid>.patch`; never one that holds a secret. Returns its path. */
export async function keepPatch(
  { wsid, base, tree }: { readonly wsid: string; readonly base: ObjectId; readonly tree: ObjectId | undefined },
  { root, ports }: RunContext,
): Promise<string | undefined> {
  if (tree === undefined) return undefined;
  const patch = await ports.git.diff(base, tree);
  if (patch.length === 0 || (await scanDiff(new TextDecoder().decode(patch))).length > 0) return undefined;
  const path = `.runs/kept/${wsid}.patch`;
  ports.files.write(`${root}/${path}`, patch);
  return path;
}

/**
 * Takes away what a workstream leaves behind, by the policy of its plan: the worktree of what landed, the branch of what landed, and always the
 * branch that holds no work. A branch with work that did not land stays.
 */
export async function cleanUp(work: Work, { state }: WorkstreamOutcome, context: RunContext): Promise<void> {
  const { git } = context.ports;
  const { auto_remove_on_complete: removeIt, auto_delete_branch: deleteBranch } = work.manifest.worktree;
  const done = state === 'merged' || state === 'unchanged';
  if (state !== 'blocked' && (!done || removeIt)) await removeWorktree(work.worktree, context);
  const ref = `refs/heads/${work.manifest.branch}`;
  if (state === 'merged' && deleteBranch && work.commit !== undefined) await git.write.deleteRef(ref, work.commit);
  if (work.commit === undefined && (done || removeIt)) await deleteEmptyBranch(ref, work, git);
}

/** Removes a worktree, its record, and the prompt beside it. */
export async function removeWorktree(worktree: string, context: RunContext): Promise<void> {
  const { git, files } = context.ports;
  await withWorktrees(context, async () => {
    // A folder whose record was destroyed by what ran in it is no worktree for git; it goes all the same.
    await git.worktrees.remove(worktree).catch(() => files.remove(worktree));
    await git.worktrees.prune();
  });
  files.remove(promptPath({ worktree }));
}

async function deleteEmptyBranch(ref: string, { base }: Work, git: RunContext['ports']['git']): Promise<void> {
  if ((await git.resolveCommit(ref)) === base) await git.write.deleteRef(ref, base);
}

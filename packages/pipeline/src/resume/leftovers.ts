import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { keepPatch, removeWorktree } from '../cleanup.ts';
import { type RunContext, worktreePath } from '../work.ts';
import type { EarlierRun } from './earlier-run.ts';

/**
 * Takes away what a run that was killed left behind: its worktrees, and the branches whose work is on the target or that hold none. What stands in
 * a worktree and in no commit is kept as a patch, as of a workstream that failed.
 */
export async function removeLeftovers({ instances }: EarlierRun, tip: ObjectId, context: RunContext): Promise<void> {
  const { git, files, temporaryDirectory } = context.ports;
  // The folder for temporary files may have been another one.
  const standing = new Map((await git.worktrees.list()).map(({ path }) => [posix.basename(path), path]));
  for (const [wsid, { branch }] of instances) {
    const ref = `refs/heads/${branch}`;
    const head = await git.resolveCommit(ref);
    const worktree = standing.get(wsid) ?? worktreePath(temporaryDirectory, wsid);
    if (files.status(worktree) !== undefined) {
      if (head !== undefined) await keepPatch({ wsid, base: head, tree: await treeIn(worktree, head, context) }, context);
      await removeWorktree(worktree, context);
    }
    if (head !== undefined && (await git.isAncestor(head, tip))) await git.write.deleteRef(ref, head);
  }
}

/** Undefined where what is left of the worktree can no longer be read. */
async function treeIn(worktree: string, head: ObjectId, { ports: { git } }: RunContext): Promise<ObjectId | undefined> {
  try {
    return await git.snapshot(worktree, head);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

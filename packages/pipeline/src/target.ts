import { UsageError } from '@aiop/diagnostics';
import type { Target } from './land.ts';
import type { PipelineGit } from './ports.ts';

/** What decides where the work lands. */
export interface TargetRequest {
  /** Branch name, without `refs/heads/`. */
  readonly branch: string;
  readonly planId: string;
  readonly run: string;
  readonly dryRun: boolean;
}

/**
 * The branch that the work of a run lands on: the one asked for, or, where that is checked out in some work tree, a branch of the run's own.
 * Moving a checked-out branch would make its work tree look changed, and nobody's work tree is touched.
 */
export async function chooseTarget(git: PipelineGit, { branch, planId, run, dryRun }: TargetRequest): Promise<Target> {
  const asked = `refs/heads/${branch}`;
  const tip = await git.resolveCommit(asked);
  if (tip === undefined) {
    const branches = (await git.refs()).filter((ref) => ref.startsWith('refs/heads/')).map((ref) => ref.slice('refs/heads/'.length));
    throw new UsageError({
      what: branches.length === 0 ? 'the repository has no commit yet' : `there is no branch ${branch}`,
      where: git.root,
      expected: branches.length === 0 ? 'at least one commit to start from' : `one of ${branches.slice(0, 10).join(', ')}`,
      fix: branches.length === 0 ? 'commit something first' : 'name the branch to merge into with --target',
    });
  }
  const checkedOut = (await git.worktrees.list()).some((worktree) => worktree.branch === asked);
  if (!checkedOut || dryRun) return { ref: asked, tip, dryRun };
  const own = `refs/heads/aiop/${planId}/${run}`;
  if (!(await git.write.moveRef(own, tip, undefined))) throw new Error(`${own} exists already, though its run has just begun`);
  return { ref: own, tip, dryRun };
}

import { UsageError } from '@aiop/diagnostics';
import type { Target } from './land.ts';
import type { PipelineGit } from './ports.ts';

/** What decides where the work lands. */
export interface TargetRequest {
  /** Branch name, without `refs/heads/`. */
  readonly branch: string;
  readonly planId: string;
  readonly run: string;
  /** ULID of a run that is gone on with: where it landed on a branch of its own, so does this one. */
  readonly resumed?: string;
  readonly dryRun: boolean;
}

/**
 * The branch that the work of a run lands on: the one asked for, or, where that is checked out in some work tree, a branch of the run's own.
 * Moving a checked-out branch would make its work tree look changed, and nobody's work tree is touched.
 */
export async function chooseTarget(git: PipelineGit, { branch, planId, run, resumed, dryRun }: TargetRequest): Promise<Target> {
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
  const checkedOut = new Set((await git.worktrees.list()).map((worktree) => worktree.branch));
  if (!checkedOut.has(asked) || dryRun) return { ref: asked, tip, dryRun };
  const ownBranch = (of: string): string => `refs/heads/aiop/${planId}/${of}`;
  const begun = resumed === undefined || checkedOut.has(ownBranch(resumed)) ? undefined : await git.resolveCommit(ownBranch(resumed));
  if (resumed !== undefined && begun !== undefined) return { ref: ownBranch(resumed), tip: begun, dryRun };
  const own = ownBranch(run);
  if (!(await git.write.moveRef(own, tip, undefined))) throw new Error(`${own} exists already, though its run has just begun`);
  return { ref: own, tip, dryRun };
}

import type { Finding } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { workstreamFinding } from '../codes.ts';
import { failures, verifyWorktree } from '../verification.ts';
import type { RunContext, Step, Work } from '../work.ts';

/** Runs the checks of the workstream on the commit that stands in its worktree. */
export const verify: Step = async (work, context) => {
  const report = await verifyWorktree(work, context);
  if (report.ok) return [];
  const named = failures(report).map(({ task, why }) => workstreamFinding('AIOP-W007', { message: `${task}: ${why}` }));
  return named.length > 0 ? named : report.findings;
};

/** Verifies another commit with the checks of the same workstream: the one that would land beside the work of others. */
export async function verifyCommit(work: Work, context: RunContext, commit: ObjectId): Promise<readonly Finding[]> {
  await context.ports.git.worktrees.reset(work.worktree, commit);
  return verify(work, context);
}

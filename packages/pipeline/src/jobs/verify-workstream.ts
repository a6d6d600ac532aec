import { type Finding, hasError } from '@aiop/diagnostics';
import { excludeOwnFolders } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import { candidateOn } from '../candidate.ts';
import { cleanUp } from '../cleanup.ts';
import { type HandedPatch, rebuildFrom } from '../rebuild.ts';
import { checkClaims } from '../steps/claims.ts';
import { commit } from '../steps/commit.ts';
import { create } from '../steps/create.ts';
import { gate } from '../steps/gate.ts';
import { verify } from '../steps/verify.ts';
import { isUnchanged, type RunContext, type Work } from '../work.ts';
import { beginWork, runSteps } from '../workstream.ts';
import type { VerifiedTree } from './verified-trees.ts';

/** What verifying one workstream came to. */
export type VerifiedWorkstream =
  | { readonly status: 'verified'; readonly findings: readonly Finding[]; readonly verified: VerifiedTree }
  | { readonly status: 'unchanged'; readonly findings: readonly Finding[] }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] };

/**
 * Verifies a change that another job made: rebuilds it from patch and base, holds it to its claims, puts it on `tip`, where it would land, and runs the
 * checks on what comes out. Leaves nothing behind.
 */
export async function verifyWorkstream(
  manifest: WorkstreamManifest,
  base: ObjectId,
  { patch, tip }: { readonly patch: HandedPatch; readonly tip: ObjectId },
  context: RunContext,
): Promise<VerifiedWorkstream> {
  excludeOwnFolders(context.ports.files, context.ports.git.commonDir);
  const work = beginWork(manifest, base, context);
  try {
    const findings = await runSteps(
      [
        // Not `create`: the workstream itself was made by the job that did its work.
        ['setup', create],
        ['execute', rebuildFrom(patch)],
      ],
      work,
      context,
    );
    if (hasError(findings)) return { status: 'refused', findings };
    if (await isUnchanged(work, context)) return { status: 'unchanged', findings };
    return await verifyOn(tip, work, context, findings);
  } finally {
    await forget(work, context);
  }
}

async function verifyOn(tip: ObjectId, work: Work, context: RunContext, before: readonly Finding[]): Promise<VerifiedWorkstream> {
  const { git } = context.ports;
  const findings = [
    ...before,
    ...(await runSteps(
      [
        ['claims', checkClaims],
        ['commit', commit],
      ],
      work,
      context,
    )),
  ];
  if (hasError(findings)) return { status: 'refused', findings };
  const candidate = await candidateOn(tip, work, context);
  if (candidate.state === 'refused') return { status: 'refused', findings: [...findings, ...candidate.findings] };
  if (candidate.merged) await git.worktrees.reset(work.worktree, candidate.commit);
  findings.push(
    ...(await runSteps(
      [
        ['verify', verify],
        ['gate', gate],
      ],
      work,
      context,
    )),
  );
  if (hasError(findings)) return { status: 'refused', findings };
  const onto = await git.write.treeOf(tip);
  return { status: 'verified', findings, verified: { wsid: work.manifest.wsid, onto, tree: candidate.tree } };
}

/** Worktree and branch go: the change itself lies in the patch. */
export async function forget(work: Work, context: RunContext): Promise<void> {
  await cleanUp(work, { state: 'interrupted', step: 'verify' }, context);
  const ref = `refs/heads/${work.manifest.branch}`;
  if (work.commit !== undefined) await context.ports.git.write.deleteRef(ref, work.commit);
}

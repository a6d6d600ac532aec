import { type Finding, hasError, UsageError } from '@aiop/diagnostics';
import { excludeOwnFolders } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import { cleanUp } from './cleanup.ts';
import { commitMessage } from './commit-message.ts';
import { land } from './land.ts';
import { type HandedPatch, rebuildFrom } from './rebuild.ts';
import { checkClaims } from './steps/claims.ts';
import { commit } from './steps/commit.ts';
import { create, promptPath } from './steps/create.ts';
import { execute } from './steps/execute.ts';
import { setup } from './steps/setup.ts';
import { chooseTarget } from './target.ts';
import { isUnchanged, type RunContext, type Step, type Work } from './work.ts';
import { beginWork, runSteps } from './workstream.ts';

// The steps of one workstream, one mode at a time, for callers that do the work between them themselves.

/** What a workstream is after a mode. */
export type WorkstreamStatus = 'started' | 'finished' | 'unchanged' | 'refused' | 'merged' | 'cleaned';

/** What a mode came to. What it did not make is absent. */
export interface ModeResult {
  readonly status: WorkstreamStatus;
  readonly findings: readonly Finding[];
  readonly worktree: string;
  readonly branch: string;
  readonly commit?: ObjectId;
  readonly tree?: ObjectId;
  readonly prompt?: string;
  /** The change as a patch against the base; empty where nothing changed. */
  readonly patch?: Uint8Array;
}

/** Branch, worktree, dependencies and prompt. */
export async function startWorkstream(manifest: WorkstreamManifest, base: ObjectId, context: RunContext): Promise<ModeResult> {
  excludeOwnFolders(context.ports.files, context.ports.git.commonDir);
  const work = beginWork(manifest, base, context);
  const findings = await runSteps(
    [
      ['create', create],
      ['setup', setup],
    ],
    work,
    context,
  );
  if (hasError(findings)) await cleanUp(work, { state: 'interrupted', step: 'create' }, context);
  return { ...placeOf(work), status: hasError(findings) ? 'refused' : 'started', findings, prompt: promptPath(work) };
}

/**
 * The change, held to the claims and committed to the branch: what `execute` of the manifest makes, where it names something, else the patch that was
 * handed on, else what stands in the worktree.
 */
export async function finishWorkstream(
  manifest: WorkstreamManifest,
  base: ObjectId,
  context: RunContext,
  patch?: HandedPatch,
): Promise<ModeResult> {
  const work = beginWork(manifest, base, context);
  requireWorktree(work, context);
  const handedOn = patch === undefined ? takeSnapshot : rebuildFrom(patch);
  const before: Step = manifest.execute === undefined ? handedOn : execute;
  const findings = [...(await runSteps([['execute', before]], work, context))];
  if (!hasError(findings) && (await isUnchanged(work, context))) {
    return { ...placeOf(work), status: 'unchanged', findings, patch: new Uint8Array() };
  }
  if (!hasError(findings))
    findings.push(
      ...(await runSteps(
        [
          ['claims', checkClaims],
          ['commit', commit],
        ],
        work,
        context,
      )),
    );
  if (hasError(findings) || work.tree === undefined) return { ...placeOf(work), status: 'refused', findings };
  return { ...placeOf(work), status: 'finished', findings, patch: await context.ports.git.diff(base, work.tree) };
}

/** What `merge` merges, and into what. */
export interface MergeSource {
  /** Branch to land on, without `refs/heads/`. */
  readonly target: string;
  /** The change to rebuild; without it, the commit on the workstream's branch. */
  readonly patch?: HandedPatch;
  /** The id of the tree that was verified: no other one lands. */
  readonly tree: ObjectId;
  readonly run: string;
  readonly dryRun: boolean;
}

/** Lands a verified tree. Runs no code of the repository: who verified it, and how, is the caller's evidence. */
export async function mergeWorkstream(
  manifest: WorkstreamManifest,
  base: ObjectId,
  source: MergeSource,
  context: RunContext,
): Promise<ModeResult> {
  const work = beginWork(manifest, base, context);
  const rebuilt = await rebuild(work, source, context);
  if (hasError(rebuilt)) return { ...placeOf(work), status: 'refused', findings: rebuilt };
  if (work.tree !== source.tree) {
    throw new UsageError({
      what: `the change makes tree ${work.tree}, not ${source.tree}`,
      where: 'tree',
      expected: 'the tree that was verified',
      fix: 'verify this change, and name the tree that was verified',
    });
  }
  const { branch } = manifest;
  const target = await chooseTarget(context.ports.git, {
    branch: source.target,
    planId: manifest.plan.id,
    run: source.run,
    dryRun: source.dryRun,
  });
  const landing = await land(work, target, context, async () => []);
  if (landing.state === 'refused') return { ...placeOf(work), status: 'refused', findings: landing.findings };
  const landedOn = target.ref.replace(/^refs\/heads\//, '');
  return {
    ...placeOf(work),
    status: source.dryRun ? 'finished' : 'merged',
    findings: [],
    commit: landing.commit,
    branch: source.dryRun ? branch : landedOn,
  };
}

/** Takes worktree and branch away by the policy of the plan: the branch only when the target holds its work. */
export async function cleanupWorkstream(
  manifest: WorkstreamManifest,
  base: ObjectId,
  target: string,
  context: RunContext,
): Promise<ModeResult> {
  const { git } = context.ports;
  const work = beginWork(manifest, base, context);
  const tip = await git.resolveCommit(`refs/heads/${manifest.branch}`);
  const merged = tip !== undefined && tip !== base && (await git.isAncestor(tip, `refs/heads/${target}`));
  work.commit = tip === base ? undefined : tip;
  await cleanUp(work, merged ? { state: 'merged', commit: tip, files: [] } : { state: 'interrupted', step: 'merge' }, context);
  return { ...placeOf(work), status: 'cleaned', findings: [] };
}

async function rebuild(work: Work, { patch }: MergeSource, context: RunContext): Promise<readonly Finding[]> {
  const { git } = context.ports;
  if (patch === undefined) {
    const tip = await git.resolveCommit(`refs/heads/${work.manifest.branch}`);
    if (tip === undefined) {
      throw new UsageError({
        what: `there is no branch ${work.manifest.branch}`,
        where: 'manifest',
        expected: 'a finished workstream, or its patch',
        fix: 'give the patch, or run mode finish here first',
      });
    }
    [work.commit, work.tree] = [tip, await git.write.treeOf(tip)];
    return checkClaims(work, context);
  }
  const findings = await rebuildFrom(patch)(work, context);
  if (hasError(findings) || work.tree === undefined) return findings;
  work.commit = await git.write.commit({ tree: work.tree, parents: [work.base], message: commitMessage(work.manifest) });
  return checkClaims(work, context);
}

const takeSnapshot: Step = async (work, { ports: { git } }) => {
  work.tree = await git.snapshot(work.worktree, work.base);
  return [];
};

function placeOf({ worktree, manifest: { branch }, commit: made, tree }: Work) {
  return { worktree, branch, ...(made === undefined ? {} : { commit: made }), ...(tree === undefined ? {} : { tree }) };
}

function requireWorktree({ worktree, manifest }: Work, { ports: { files } }: RunContext): void {
  if (files.status(worktree)?.kind === 'directory') return;
  throw new UsageError({
    what: `workstream ${manifest.id} has no worktree`,
    where: worktree,
    expected: 'the worktree that mode start makes',
    fix: 'run mode start on the same machine first',
  });
}

import { type Finding, hasError } from '@aiop/diagnostics';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import { candidateOn } from '../candidate.ts';
import { workstreamFinding } from '../codes.ts';
import { commitMessage } from '../commit-message.ts';
import { type HandedPatch, rebuildFrom } from '../rebuild.ts';
import { checkClaims } from '../steps/claims.ts';
import { create } from '../steps/create.ts';
import { verifyCommit } from '../steps/verify.ts';
import { isUnchanged, type RunContext, type Work } from '../work.ts';
import { beginWork, runStep } from '../workstream.ts';
import type { Evidence, VerifiedTree } from './verified-trees.ts';
import { forget } from './verify-workstream.ts';

/** One workstream of a wave, as the jobs before handed it on. */
export interface WaveMember {
  readonly manifest: WorkstreamManifest;
  /** The commit that it started from. */
  readonly base: ObjectId;
  /** Undefined where its job handed nothing on. */
  readonly patch: HandedPatch | undefined;
}

/** What became of one member: it stands on the tip, there was nothing to do, or it stays out. */
export type Stacked =
  | { readonly state: 'stacked'; readonly commit: ObjectId; readonly verified: VerifiedTree }
  | { readonly state: 'unchanged' }
  | { readonly state: 'out'; readonly findings: readonly Finding[] };

/** A wave put on the target, in order. */
export interface StackedWave {
  readonly members: readonly { readonly manifest: WorkstreamManifest; readonly stacked: Stacked }[];
  /** The commit that holds all that was stacked. */
  readonly tip: ObjectId;
}

/** What is done about a tree that nobody verified: it is verified here, by running the checks, or it stays out. */
export type Unverified = 'verify' | 'refuse';

/**
 * Puts the changes of a wave on top of one another in their order, starting from `tip`, each rebuilt from its patch and held to its claims.
 * A tree stands only where `evidence` has exactly it, on exactly the tree below; with `unverified: 'refuse'` no code of the repository runs.
 */
export async function stackWave(
  members: readonly WaveMember[],
  { tip, evidence, unverified }: { readonly tip: ObjectId; readonly evidence: Evidence; readonly unverified: Unverified },
  context: RunContext,
): Promise<StackedWave> {
  const done: StackedWave['members'][number][] = [];
  let at = tip;
  for (const member of members) {
    const stacked = await stack(member, at, evidence, unverified, context);
    if (stacked.state === 'stacked') at = stacked.commit;
    done.push({ manifest: member.manifest, stacked });
  }
  return { members: done, tip: at };
}

async function stack(member: WaveMember, tip: ObjectId, evidence: Evidence, unverified: Unverified, context: RunContext): Promise<Stacked> {
  const { manifest, base, patch } = member;
  if (patch === undefined) return out('AIOP-W014', `no patch of ${manifest.id} was handed on`);
  const work = beginWork(manifest, base, context);
  const rebuilt = await runStep('execute', rebuildFrom(patch), work, context);
  if (hasError(rebuilt)) return { state: 'out', findings: rebuilt };
  if (await isUnchanged(work, context)) return { state: 'unchanged' };
  if (!evidence.hasWorkstream(manifest.wsid)) return out('AIOP-W015', `the change of ${manifest.id} did not pass`);
  const claims = await runStep('claims', checkClaims, work, context);
  if (hasError(claims)) return { state: 'out', findings: claims };
  await commitAlone(work, context);
  const candidate = await candidateOn(tip, work, context);
  if (candidate.state === 'refused') return { state: 'out', findings: candidate.findings };
  const { commit, tree } = candidate;
  const verified = { wsid: manifest.wsid, onto: await context.ports.git.write.treeOf(tip), tree };
  if (evidence.has(verified)) return { state: 'stacked', commit, verified };
  if (unverified === 'refuse') return out('AIOP-W015', `${manifest.id} on top of ${tip} makes tree ${tree}, which was not verified`);
  const findings = await verifyHere(work, commit, context);
  if (hasError(findings)) return { state: 'out', findings };
  evidence.add(verified);
  return { state: 'stacked', commit, verified };
}

/** The commit of the change on its own base, on no branch. */
async function commitAlone(work: Work, { ports: { git } }: RunContext): Promise<void> {
  if (work.tree === undefined) throw new Error('a change is committed after it was rebuilt');
  work.commit = await git.write.commit({ tree: work.tree, parents: [work.base], message: commitMessage(work.manifest) });
}

async function verifyHere(work: Work, commit: ObjectId, context: RunContext): Promise<readonly Finding[]> {
  const made = work.commit;
  try {
    const created = await runStep('setup', create, work, context);
    if (hasError(created)) return created;
    return await runStep('verify', () => verifyCommit(work, context, commit), work, context);
  } finally {
    // The branch that `create` made still stands at the base.
    work.commit = undefined;
    await forget(work, context);
    work.commit = made;
  }
}

const out = (code: 'AIOP-W014' | 'AIOP-W015', message: string): Stacked => ({
  state: 'out',
  findings: [workstreamFinding(code, { message })],
});

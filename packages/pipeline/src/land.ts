import type { Finding } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { workstreamFinding } from './codes.ts';
import { commitMessage } from './commit-message.ts';
import type { RunContext, Work } from './work.ts';

/** Where the work of a run lands. In a dry run the tip moves, the ref does not. */
export interface Target {
  /** Full name of the branch. */
  readonly ref: string;
  tip: ObjectId;
  readonly dryRun: boolean;
}

/** What became of an attempt to land. */
export type Landing =
  | { readonly state: 'landed'; readonly commit: ObjectId }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/** Verifies the commit that would land beside the work of others, and says what is wrong with it. */
export type Recheck = (work: Work, context: RunContext, commit: ObjectId) => Promise<readonly Finding[]>;

/**
 * Puts a verified workstream on the target: its own commit where the target has not moved since it began, else a three-way merge of trees that is
 * verified once more by `recheck`. The target moves by compare and swap, so that nobody's work is overwritten and no half of a merge is ever seen.
 */
export async function land(work: Work, target: Target, context: RunContext, recheck: Recheck): Promise<Landing> {
  const candidate = await candidateFor(work, target, context, recheck);
  if (candidate.state === 'refused') return candidate;
  if (!target.dryRun && !(await context.ports.git.write.moveRef(target.ref, candidate.commit, target.tip))) {
    const message = `${target.ref} no longer stands at ${target.tip}`;
    return { state: 'refused', findings: [workstreamFinding('AIOP-W010', { message })] };
  }
  target.tip = candidate.commit;
  return { state: 'landed', commit: candidate.commit };
}

async function candidateFor(work: Work, { tip }: Target, context: RunContext, recheck: Recheck): Promise<Landing> {
  const { git } = context.ports;
  if (work.commit === undefined) throw new Error('only a committed workstream can land');
  if (tip === work.base) return { state: 'landed', commit: work.commit };
  const merged = await git.write.merge(tip, work.commit);
  if (merged.state === 'conflict') {
    const findings = merged.paths.map((path) => workstreamFinding('AIOP-W009', { message: `${path} was changed by both` }));
    return { state: 'refused', findings };
  }
  const commit = await git.write.commit({ tree: merged.tree, parents: [tip], message: commitMessage(work.manifest) });
  const findings = await recheck(work, context, commit);
  return findings.some(({ severity }) => severity === 'error') ? { state: 'refused', findings } : { state: 'landed', commit };
}

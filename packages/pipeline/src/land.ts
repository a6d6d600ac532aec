import { type Finding, hasError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { candidateOn } from './candidate.ts';
import { workstreamFinding } from './codes.ts';
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
  const candidate = await candidateOn(target.tip, work, context);
  if (candidate.state === 'refused') return candidate;
  const { commit, merged } = candidate;
  const findings = merged ? await recheck(work, context, commit) : [];
  if (hasError(findings)) return { state: 'refused', findings };
  if (!target.dryRun && !(await context.ports.git.write.moveRef(target.ref, commit, target.tip))) {
    const message = `${target.ref} no longer stands at ${target.tip}`;
    return { state: 'refused', findings: [workstreamFinding('AIOP-W010', { message })] };
  }
  target.tip = commit;
  return { state: 'landed', commit };
}

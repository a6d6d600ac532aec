import type { Finding } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { workstreamFinding } from './codes.ts';
import { commitMessage } from './commit-message.ts';
import type { RunContext, Work } from './work.ts';

/** What would land, or why nothing can. */
export type Candidate =
  /** `merged` is false where the change lands as it was made, because nothing landed since. */
  | { readonly state: 'candidate'; readonly commit: ObjectId; readonly tree: ObjectId; readonly merged: boolean }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/** The commit that puts a committed workstream on `tip`: its own where it began there, else a three-way merge of trees. No ref moves. */
export async function candidateOn(tip: ObjectId, work: Work, { ports: { git } }: RunContext): Promise<Candidate> {
  const { commit, tree } = work;
  if (commit === undefined || tree === undefined) throw new Error('only a committed workstream can land');
  if (tip === work.base) return { state: 'candidate', commit, tree, merged: false };
  const merged = await git.write.merge(tip, commit);
  if (merged.state === 'conflict') {
    const findings = merged.paths.map((path) => workstreamFinding('AIOP-W009', { message: `${path} was changed by both` }));
    return { state: 'refused', findings };
  }
  const made = await git.write.commit({ tree: merged.tree, parents: [tip], message: commitMessage(work.manifest) });
  return { state: 'candidate', commit: made, tree: merged.tree, merged: true };
}

import { type Catalogue, reporter } from '@aiop/diagnostics';

const error = (title: string, hint: string) => ({ severity: 'error', title, hint }) as const;

/** What can go wrong while a workstream is executed. Codes never change their meaning. */
export const WORKSTREAM_CODES = {
  'AIOP-W001': error('A pinned file is not what was pinned', 'make the plan again on the current base, or update the pin'),
  'AIOP-W002': error('A command of the workstream failed', 'see its output; mend the command or the plan'),
  'AIOP-W003': error('A command took too long', 'raise budgets.timeout_minutes, or do less in one workstream'),
  'AIOP-W004': error('The patch of the workstream cannot be read', 'name a patch file of the repository in execute.patch'),
  'AIOP-W005': error('The change is larger than its budget', 'split the workstream, or raise its budgets'),
  'AIOP-W006': error('An output does not fit its schema', 'mend what writes the file'),
  'AIOP-W007': error('Verification failed', 'see the output of the failed task'),
  'AIOP-W008': error('The confidence is below the gate', 'raise the confidence with evidence, or have a person take the change'),
  'AIOP-W009': error('The change conflicts with what landed before it', 'order the two workstreams with needs, or narrow their claims'),
  'AIOP-W010': error('A branch moved during the run', 'run again: what landed stays, the rest starts from the new target'),
  'AIOP-W011': error('The worktree could not be made', 'see the reason'),
  'AIOP-W012': error('The set-up of the worktree failed', 'see the output of the set-up command'),
  'AIOP-W013': error('A step could not run', 'see the reason'),
  'AIOP-W014': error('No change was handed on', 'see the job that was to make it'),
  'AIOP-W015': error('A tree that was not verified would land', 'see the job that verified it, and run again where the target moved'),
  'AIOP-W016': error('The remote refused the push', 'see what it said: allow the push to the branch, or have pull requests opened'),
  'AIOP-W017': error('A workstream did not land', 'see the jobs of its wave'),
} as const satisfies Catalogue<`AIOP-W${string}`>;

export const workstreamFinding = reporter<keyof typeof WORKSTREAM_CODES>(WORKSTREAM_CODES);

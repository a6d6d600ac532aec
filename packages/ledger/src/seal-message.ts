import type { SealedRun } from './collect-logs.ts';
import type { SealOutcome } from './sequence-logs.ts';

/** The message of a seal's commit. Its trailers are an anchor for whoever keeps them elsewhere. */
export function commitMessage(
  { added, count, jobs, size, root }: Extract<SealOutcome, { readonly state: 'sealed' }>,
  run: SealedRun | undefined,
): string {
  const what = run === undefined || run.others === true ? 'what runs left behind' : `run ${run.run}, attempt ${run.attempt}`;
  const first = count - added;
  const entries = added === 1 ? `entry ${first}` : `entries ${first} to ${count - 1}`;
  return [
    `chore(ledger): seal ${what}`,
    '',
    `${added} new: ${entries}, from ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}.`,
    '',
    `Ledger-Size: ${size}`,
    `Ledger-Root: ${root}`,
    '',
  ].join('\n');
}

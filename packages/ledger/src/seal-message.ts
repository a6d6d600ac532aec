import type { SealedRun } from './collect-logs.ts';
import type { SealOutcome } from './sequence-logs.ts';

/** The message of a seal's commit. Its trailers are an anchor for whoever keeps them elsewhere. */
export function commitMessage(sealed: Extract<SealOutcome, { readonly state: 'sealed' }>, run: SealedRun | undefined): string {
  const { added, proofs, size, root } = sealed;
  const body = [...(added === 0 ? [] : [entriesIn(sealed)]), ...(proofs.length === 0 ? [] : [`Proofs of ${runs(proofs)}.`])];
  const subject = added === 0 ? `keep the ${proofs.length === 1 ? 'proof' : 'proofs'} of ${runs(proofs)}` : `seal ${nameOf(run)}`;
  return [`chore(ledger): ${subject}`, '', ...body, '', `Ledger-Size: ${size}`, `Ledger-Root: ${root}`, ''].join('\n');
}

function entriesIn({ added, count, jobs }: Extract<SealOutcome, { readonly state: 'sealed' }>): string {
  const first = count - added;
  const entries = added === 1 ? `entry ${first}` : `entries ${first} to ${count - 1}`;
  return `${added} new: ${entries}, from ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}.`;
}

const nameOf = (run: SealedRun | undefined): string =>
  run === undefined || run.others === true ? 'what runs left behind' : `run ${run.run}, attempt ${run.attempt}`;

/** A subject line has room for few of them. */
const runs = (names: readonly string[]): string =>
  names.length === 1 ? `run ${names[0]}` : names.length <= 3 ? `runs ${names.join(', ')}` : `${names.length} runs`;

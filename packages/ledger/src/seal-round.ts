import { UsageError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { type BranchCopy, copyBranch } from './branch-copy.ts';
import type { Collected } from './collect.ts';
import { type KnownPast, pastOf, rewritten } from './known-past.ts';
import type { BranchPorts, BranchSealOutcome, BranchSealRequest } from './seal-branch.ts';
import { commitMessage } from './seal-message.ts';
import { type Sequenced, sequenceLogs } from './sequence-logs.ts';

/** A remote that gives no answer so often in a row is not going to. */
const MAX_SILENCES = 3;

/** What the rounds of a seal hand on. */
export interface Progress {
  readonly pushes: number;
  /** Times in a row that the remote could not be asked. */
  readonly silences: number;
  /** What the branch has to begin with. */
  readonly known: readonly KnownPast[];
  /** A push whose answer was lost. */
  readonly unanswered?: Attempt;
}

interface Attempt {
  readonly commit: ObjectId;
  readonly sequenced: Sequenced;
}

export type Round =
  | { readonly state: 'ended'; readonly outcome: BranchSealOutcome; readonly spent: readonly string[] }
  | { readonly state: 'again'; readonly progress: Progress };

/** Takes the branch as it is, extends it, and tries to push it, once. */
export async function sealRound(request: BranchSealRequest, collected: Collected, progress: Progress, ports: BranchPorts): Promise<Round> {
  const { branch, files } = ports;
  const answer = await tipOf(progress, ports);
  if (answer.state === 'silent') return { state: 'again', progress: { ...progress, silences: progress.silences + 1 } };
  const { tip } = answer;
  const { unanswered } = progress;
  if (unanswered !== undefined && unanswered.commit === tip) return landed(unanswered, progress.pushes);
  const folder = files.temporaryDirectory('aiop-seal-');
  try {
    const copy = await copyBranch(branch, tip, folder, new Set(collected.proofs.map(({ run }) => run)), files);
    return await extendAndPush(request, collected, { ...progress, silences: 0 }, tip, copy, ports);
  } finally {
    files.remove(folder);
  }
}

type Tip = { readonly state: 'known'; readonly tip: ObjectId | undefined } | { readonly state: 'silent' };

async function tipOf({ silences }: Progress, { branch }: BranchPorts): Promise<Tip> {
  try {
    const tip = await branch.tip();
    // A commit that is gone again was replaced in between.
    return tip === undefined || (await branch.fetch(tip)) ? { state: 'known', tip } : { state: 'silent' };
  } catch (error) {
    if (error instanceof UsageError && silences + 1 < MAX_SILENCES) return { state: 'silent' };
    throw error;
  }
}

async function extendAndPush(
  request: BranchSealRequest,
  collected: Collected,
  progress: Progress,
  tip: ObjectId | undefined,
  { ledger, changes }: BranchCopy,
  ports: BranchPorts,
): Promise<Round> {
  const { branch, clock } = ports;
  const shownAs = { walDir: request.shownWalDir ?? request.walDir, ledger: `.runs/ledger.jsonl on ${branch.shown}` };
  const loss = rewritten(ledger, shownAs.ledger, progress.known, ports);
  if (loss !== undefined) return { state: 'ended', outcome: { state: 'refused', findings: [loss] }, spent: [] };
  const known = [...pastOf(ledger, 'this run', ports), ...progress.known.filter(({ by }) => by !== 'this run')];
  const sequenced = await sequenceLogs({ ...request, ledger, shownAs }, collected, ports);
  const { outcome, spent } = sequenced;
  if (outcome.state === 'refused') return { state: 'ended', outcome, spent: [] };
  if (outcome.added === 0 && outcome.proofs.length === 0)
    return { state: 'ended', outcome: { ...outcome, commit: tip, pushes: progress.pushes }, spent };
  const message = commitMessage(outcome, request.run);
  const commit = await branch.commit({ parent: tip, changes: changes(), removed: [], message, at: Math.floor(clock.now() / 1000) });
  const attempt = { commit, sequenced };
  const push = await branch.push(commit);
  const pushes = progress.pushes + (push.state === 'moved' && !push.wasSent ? 0 : 1);
  if (push.state === 'landed') return landed(attempt, pushes);
  const unanswered = push.state === 'unknown' ? { unanswered: attempt } : {};
  return { state: 'again', progress: { pushes, silences: 0, known, ...unanswered } };
}

function landed({ commit, sequenced: { outcome, spent } }: Attempt, pushes: number): Round {
  if (outcome.state === 'refused') throw new Error('what was refused was pushed');
  return { state: 'ended', outcome: { ...outcome, commit, pushes }, spent };
}

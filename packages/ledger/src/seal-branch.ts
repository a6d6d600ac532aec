import { UsageError } from '@aiop/diagnostics';
import type { ObjectId, RemoteBranch } from '@aiop/ports';
import { backoff } from './backoff.ts';
import { collect } from './collect.ts';
import type { KnownPast } from './known-past.ts';
import type { LedgerPorts } from './ports.ts';
import type { SealRequest } from './seal.ts';
import { type Progress, sealRound } from './seal-round.ts';
import type { SealOutcome } from './sequence-logs.ts';

/** Whoever loses this many races, or answers, in a row is not going to land. */
const MAX_ROUNDS = 10;

export interface BranchSealRequest extends Omit<SealRequest, 'ledger' | 'shownAs'> {
  /** How findings name the folder of logs; its path when absent. */
  readonly shownWalDir?: string;
  /** What the branch was known to hold: one that no longer begins with it is refused. */
  readonly known?: readonly KnownPast[];
}

export interface BranchPorts extends LedgerPorts {
  readonly branch: RemoteBranch;
  /** Waits. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** What a seal on a branch came to. */
export type BranchSealOutcome =
  | (Extract<SealOutcome, { readonly state: 'sealed' }> & {
      /** The commit that holds the events; undefined where there is no branch and nothing to seal. */
      readonly commit: ObjectId | undefined;
      /** Pushes that were sent: a hosting service counts them. One that git sees is too late asks, and sends nothing. */
      readonly pushes: number;
    })
  | Extract<SealOutcome, { readonly state: 'refused' }>;

/**
 * Moves the events of every job log into the ledger of a remote branch: one commit, one push, never forced. Whoever loses a race takes the
 * branch as it is now and begins again; after a lost answer the branch itself tells whether the push landed. It may be killed at any point and
 * run again: events are recognised by `lid`. The logs are removed once their events are on the branch.
 * @throws UsageError when the remote cannot be asked, or does not allow the push; the logs then stay as they are
 */
export async function sealToBranch(request: BranchSealRequest, ports: BranchPorts): Promise<BranchSealOutcome> {
  const { clock, files, random, branch, sleep } = ports;
  const { declaredTypes = new Set(), shownWalDir, ...asked } = request;
  const shownAs = shownWalDir === undefined ? {} : { shownAs: { walDir: shownWalDir } };
  const collected = await collect({ ...asked, declaredTypes, ...shownAs }, ports);
  let progress: Progress = { pushes: 0, silences: 0, known: request.known ?? [] };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const startedAt = clock.monotonic();
    const ended = await sealRound(request, collected, progress, ports);
    if (ended.state === 'ended') {
      for (const path of ended.spent) files.remove(path);
      return ended.outcome;
    }
    ({ progress } = ended);
    await sleep(backoff({ round, pushes: progress.pushes, ms: clock.monotonic() - startedAt }, random));
  }
  throw new UsageError({
    what: `none of ${MAX_ROUNDS} pushes came first and was answered`,
    where: `branch ${branch.shown}`,
    expected: 'a remote that answers, and a branch that is left alone for a second',
    fix: 'run the seal again: the logs are where they were, and nothing is recorded twice',
  });
}

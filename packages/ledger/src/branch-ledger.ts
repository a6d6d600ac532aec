import { UsageError } from '@aiop/diagnostics';
import type { Files, RemoteBranch } from '@aiop/ports';
import { copyBranch } from './branch-copy.ts';

/** A ledger, and how findings name it. */
export interface LedgerPlace {
  /** Absolute path. */
  readonly ledger: string;
  readonly shownAs: string;
}

/**
 * Runs `work` on the ledger of a remote branch as it is now, in a folder that is gone afterwards.
 * @throws UsageError when there is no such branch, or the remote cannot be asked
 */
export async function withBranchLedger<Value>(
  { branch, files }: { readonly branch: RemoteBranch; readonly files: Files },
  work: (place: LedgerPlace) => Value | Promise<Value>,
): Promise<Value> {
  const tip = await branch.tip();
  if (tip === undefined || !(await branch.fetch(tip))) {
    throw new UsageError({
      what: 'there is no such branch',
      where: `branch ${branch.shown}`,
      expected: 'a branch that holds .runs/ledger.jsonl',
      fix: 'seal a run first, or name the branch that the ledger is on',
    });
  }
  const folder = files.temporaryDirectory('aiop-ledger-');
  try {
    const { ledger } = await copyBranch(branch, tip, folder, files);
    return await work({ ledger, shownAs: `.runs/ledger.jsonl on ${branch.shown}` });
  } finally {
    files.remove(folder);
  }
}

import { UsageError } from '@aiop/diagnostics';
import type { Files, GitReader, ObjectId, RemoteBranch } from '@aiop/ports';
import { type CommittedFiles, copyBranch } from './branch-copy.ts';

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
  return withCopy(branch, tip, files, work);
}

/** The same for a commit of the branch that is here. @throws UsageError for what is no regular file there */
export function withCommittedLedger<Value>(
  {
    git,
    commit,
    shown,
    files,
  }: {
    readonly git: Pick<GitReader, 'listTree' | 'readBlobs'>;
    readonly commit: ObjectId;
    readonly shown: string;
    readonly files: Files;
  },
  work: (place: LedgerPlace) => Value | Promise<Value>,
): Promise<Value> {
  const branch = { shown, listTree: (of: ObjectId) => git.listTree(of), readBlobs: (oids: readonly ObjectId[]) => git.readBlobs(oids) };
  return withCopy(branch, commit, files, work);
}

async function withCopy<Value>(
  branch: CommittedFiles,
  commit: ObjectId,
  files: Files,
  work: (place: LedgerPlace) => Value | Promise<Value>,
): Promise<Value> {
  const folder = files.temporaryDirectory('aiop-ledger-');
  try {
    const { ledger } = await copyBranch(branch, commit, folder, 'all', files);
    return await work({ ledger, shownAs: `.runs/ledger.jsonl on ${branch.shown}` });
  } finally {
    files.remove(folder);
  }
}

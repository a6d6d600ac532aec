import { posix } from 'node:path';
import { machine } from '@aiop/host';
import { type LedgerEntry, recordedInstances, withCommittedLedger } from '@aiop/ledger';
import type { GitReader } from '@aiop/ports';

/** Where the ledger of a run at a terminal lies, and the branch with that of runs in CI. */
const [LEDGER, DEFAULT_BRANCH] = ['.runs/ledger.jsonl', 'aiop-ledger'];

export interface InstanceRecords {
  /** Absolute, with `/`: the folder with `.runs`. */
  readonly root: string;
  /** Absent where there is no repository, and so no branch with a ledger. */
  readonly git: GitReader | undefined;
  /** The branch of `origin` that holds the ledger, as a configuration names it. Default: `aiop-ledger`. */
  readonly branchOf: (git: GitReader) => Promise<string | undefined>;
  /** The run that asks. */
  readonly run?: string;
}

/**
 * Finds instance ids that earlier runs have on record: in the ledger of the work tree, and in that of the ledger's branch of `origin` as far as
 * the clone has it. The value says which run, and where. @throws UsageError at a line of a ledger that is no entry
 */
export function earlierInstances({
  root,
  git,
  branchOf,
  run,
}: InstanceRecords): (ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>> {
  const { files } = machine;
  const ofRun = run === undefined ? {} : { run };
  return async (ids) => {
    const records = new Map<string, string>();
    const note = (entries: ReadonlyMap<string, LedgerEntry>, shown: string): void => {
      for (const [id, { idx, src }] of entries) if (!records.has(id)) records.set(id, `run ${src.run}, entry ${idx} of ${shown}`);
    };
    note(recordedInstances({ ledger: posix.join(root, LEDGER), ids, ...ofRun }, { files }), LEDGER);
    if (git === undefined) return records;
    const branch = (await branchOf(git)) ?? DEFAULT_BRANCH;
    const commit = await git.resolveCommit(`refs/remotes/origin/${branch}`);
    if (commit === undefined) return records;
    return withCommittedLedger({ git, commit, shown: `${branch} of origin`, files }, ({ ledger, shownAs }) => {
      note(recordedInstances({ ledger, ids, ...ofRun }, { files }), shownAs);
      return records;
    });
  };
}

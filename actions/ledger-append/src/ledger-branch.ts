import type { Repository } from '@aiop/git';
import { nodeFiles } from '@aiop/host';
import { type BranchPorts, type KnownPast, type LedgerPlace, pastIn, withBranchLedger } from '@aiop/ledger';
import type { ActionHost } from '@aiop/runner';
import type { Inputs } from './contract.gen.ts';
import { branchName } from './ledger-config.ts';

const REMOTE = 'origin';

/** The branch that holds the ledger, and what the checkout knows of it. */
export interface LedgerBranch {
  readonly branch: BranchPorts['branch'];
  readonly known: readonly KnownPast[];
}

/** The branch of the ledger, or undefined where it is off, or there is no repository with a remote `origin`. */
export async function ledgerBranch({ branch: given, token }: Inputs, host: ActionHost): Promise<LedgerBranch | undefined> {
  if (given === 'off') return undefined;
  const repository = await host.repositoryIfAny();
  if (repository === undefined || (await repository.config(`remote.${REMOTE}.url`)) === undefined) return undefined;
  const name = await branchName(host, given);
  const serverUrl = host.environment.GITHUB_SERVER_URL || 'https://github.com';
  const branch = await repository.remoteBranch(name, { name: REMOTE, token, serverUrl });
  return { branch, known: await lastSeen(repository, name) };
}

/** Runs `work` on the ledger that is to be read: the file where there is one, else the one on its branch. */
export async function withLedger<Value>(
  inputs: Inputs,
  host: ActionHost,
  work: (place: LedgerPlace) => Value | Promise<Value>,
): Promise<Value> {
  const ledger = host.resolve(inputs.ledger);
  const remote = nodeFiles.status(ledger) === undefined ? await ledgerBranch(inputs, host) : undefined;
  if (remote === undefined) return work({ ledger, shownAs: inputs.ledger });
  return withBranchLedger({ branch: remote.branch, files: nodeFiles }, work);
}

/** What an ordinary fetch brought here earlier. */
async function lastSeen(repository: Repository, name: string): Promise<readonly KnownPast[]> {
  const commit = await repository.resolveCommit(`refs/remotes/${REMOTE}/${name}`);
  if (commit === undefined) return [];
  return pastIn(await repository.readFile(commit, '.runs/ledger.head'), `${REMOTE}/${name} of the checkout`);
}

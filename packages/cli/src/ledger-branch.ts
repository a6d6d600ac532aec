import { ledgerConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { type BranchPorts, withBranchLedger } from '@aiop/ledger';
import type { ExitStatus } from './exit-status.ts';
import { pathIn, type Session, sessionRepository } from './session.ts';

export const CONFIG = 'aiop.yaml';
export const DEFAULT_BRANCH = 'aiop-ledger';

/** A command that reads a ledger: a file of the work tree, or what a branch of origin holds. */
export interface LedgerSource {
  readonly ledger: string;
  /** `true` is the branch that `aiop.yaml` names. */
  readonly branch?: string | true;
  /** How messages name the ledger, where not by its path. */
  readonly shownAs?: string;
}

const configured = (session: Session) => ledgerConfig(pathIn(session, CONFIG), CONFIG, nodeFiles);

/** The event types that `aiop.yaml` declares. @throws UsageError for a configuration that cannot be used */
export const declaredTypes = (session: Session): ReadonlySet<string> => new Set(configured(session).events);

/** The branch of origin that an option `--branch` names. @throws UsageError without a remote origin */
export async function branchOfOrigin(session: Session, given: string | true): Promise<BranchPorts['branch']> {
  const repository = await sessionRepository(session);
  if ((await repository.config('remote.origin.url')) === undefined) {
    throw new UsageError({
      what: 'the repository has no remote origin',
      where: '--branch',
      expected: 'a remote that has the branch of the ledger',
      fix: 'add one (git remote add origin …), or leave --branch out for the ledger of the work tree',
    });
  }
  const name = given === true ? (configured(session).branch ?? DEFAULT_BRANCH) : given;
  return repository.remoteBranch(name, { name: 'origin' });
}

/**
 * A command as it is, for a ledger in the work tree; with `--branch`, the same on the ledger as the branch of origin has it now.
 * @throws UsageError where there is no such branch
 */
export function readingBranch<Options extends LedgerSource>(
  read: (session: Session, options: Options) => Promise<ExitStatus>,
): (session: Session, options: Options) => Promise<ExitStatus> {
  return async (session, options) => {
    if (options.branch === undefined) return read(session, options);
    const branch = await branchOfOrigin(session, options.branch);
    return withBranchLedger({ branch, files: nodeFiles }, ({ ledger, shownAs }) => read(session, { ...options, ledger, shownAs }));
  };
}

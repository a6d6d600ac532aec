import type { GivenAnchor } from '@aiop/ledger';
import type { ActionHost } from '@aiop/runner';
import type { Inputs } from './contract.gen.ts';

/** What attestations are checked with: roots from a file, and the signer that is named, else this repository. */
export function signersOf(
  { trustedRoot, signer }: Pick<Inputs, 'trustedRoot' | 'signer'>,
  host: ActionHost,
): Pick<GivenAnchor, 'directory' | 'trustedRoot' | 'signer'> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = host.environment;
  const here = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
  const signedBy = signer === '' ? here : signer;
  return {
    directory: host.workingDirectory,
    ...(trustedRoot === '' ? {} : { trustedRoot }),
    ...(signedBy === undefined ? {} : { signer: signedBy }),
  };
}

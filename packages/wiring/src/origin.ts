import { bringHere, commitOf, type RemoteAccess, type Repository } from '@aiop/git';
import type { ActionHost } from '@aiop/runner';

/** The remote that a checkout came from, with the token that its server, and no other, may hear. */
export function originAccess(token: string, { environment: { GITHUB_SERVER_URL } }: Pick<ActionHost, 'environment'>): RemoteAccess {
  return { name: 'origin', token, ...(GITHUB_SERVER_URL === undefined ? {} : { serverUrl: GITHUB_SERVER_URL }) };
}

/** The commit that an input names, fetched from the remote where its full id is not here yet. @throws UsageError when there is no such commit */
export async function fetchedCommit(git: Repository, revision: string, where: string, remote: RemoteAccess): Promise<string> {
  await bringHere(git, revision, remote);
  return commitOf(git, revision, where);
}

import { UsageError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import type { RemoteAccess } from './remote.ts';
import type { Repository } from './repository.ts';

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Fetches a commit that is named by its full id and is not here, where there is such a remote: the checkout of a job may be older than what another
 * job has pushed. Whether it was found is for the caller to see.
 * @throws UsageError when the remote cannot be reached
 */
export async function bringHere(repository: Repository, revision: string, remote: RemoteAccess): Promise<void> {
  if (!FULL_ID.test(revision) || (await repository.resolveCommit(revision)) !== undefined) return;
  if ((await repository.config(`remote.${remote.name}.url`)) !== undefined) await repository.remote(remote).fetch(revision);
}

/**
 * The commit that a user names.
 * @param where where it was named, such as `input base-sha`
 * @throws UsageError when the repository has no such commit
 */
export async function commitOf(repository: Pick<Repository, 'resolveCommit'>, revision: string, where: string): Promise<ObjectId> {
  const commit = await repository.resolveCommit(revision);
  if (commit !== undefined) return commit;
  throw new UsageError({
    what: `there is no commit ${JSON.stringify(revision)}`,
    where,
    expected: 'a commit of this repository',
    fix: 'fetch it (a shallow checkout has one commit only), or name another one',
  });
}

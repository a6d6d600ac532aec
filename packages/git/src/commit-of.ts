import { UsageError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import type { Repository } from './repository.ts';

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

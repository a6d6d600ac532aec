import type { HistorySource } from '@aiop/ports';
import type { RemoteAccess } from './remote.ts';
import type { Repository } from './repository.ts';

/** The remote that a clone was made from, as the source of what it leaves out. */
export function historySource(repository: Repository, access: RemoteAccess): HistorySource {
  const remote = repository.remote(access);
  return {
    shown: access.name,
    isKnown: async () => (await repository.config(`remote.${access.name}.url`)) !== undefined,
    tags: () => remote.tags(),
    keepTags: (names) => remote.fetchTags(names),
    bring: (commit) => remote.fetch(commit, { alone: true }),
    async deepen(by) {
      // The commits whose parents are left out came from there, whatever has been committed here since.
      await remote.deepen(repository.cutCommits(), by);
    },
  };
}

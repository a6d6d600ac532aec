import { UsageError, visible } from '@aiop/diagnostics';
import type { Landing, ObjectId, RefMove, ReleasePlace } from '@aiop/ports';
import type { RemoteAccess } from './remote.ts';
import type { Repository } from './repository.ts';

/** A branch and the tags of a remote. What landed there is made here too, as far as nothing of the owner stands in the way. */
export function remoteReleasePlace(repository: Repository, branch: string, access: RemoteAccess): ReleasePlace {
  const remote = repository.remote(access);
  const ref = `refs/heads/${branch}`;
  return {
    shown: `${branch} of ${access.name}`,
    branch: ref,
    refs: async () => ({ tip: await remote.tipOf(ref), tags: await remote.tags() }),
    bring: async (object) => void (await remote.fetch(object)),
    async land(moves) {
      const updates = moves.map(({ ref: moved, to, from, isFloating }) => ({
        ref: moved,
        commit: to,
        ...(isFloating === true ? { lease: from ?? '' } : {}),
      }));
      const pushed = await remote.push(updates);
      if (pushed.state !== 'pushed') return pushed;
      // Two runs in one second make the very same commit and tag: only one of them has released.
      if (pushed.isUnchanged) return { state: 'moved', said: 'another run has made the same' };
      await follow(repository, moves);
      return { state: 'landed' };
    },
  };
}

/** The steps that come after in a job, and people at a terminal, stand on the release. That it is made does not depend on it. */
async function follow(repository: Repository, moves: readonly RefMove[]): Promise<void> {
  const here = await standing(repository);
  for (const move of moves) {
    const stands = here.get(move.ref);
    if (move.ref.startsWith('refs/heads/')) {
      if (stands === move.from && move.from !== undefined && (await withWorkTree(repository, move)))
        await repository.checkout.moveRefs([move]);
    } else if (stands === undefined || move.isFloating === true) await repository.checkout.moveRefs([{ ...move, from: stands }]);
  }
}

/** A branch and the tags of the repository itself. */
export function localReleasePlace(repository: Repository, branch: string): ReleasePlace {
  const ref = `refs/heads/${branch}`;
  return {
    shown: branch,
    branch: ref,
    isHere: true,
    refs: async () => ({ tip: (await standing(repository)).get(ref), tags: await repository.tags() }),
    bring: async () => {},
    async land(moves): Promise<Landing> {
      // Files first: a run that ends in between begins again at the same commit, and finds them as it is about to make them.
      const moved = moves.find((move) => move.ref === ref);
      if (moved !== undefined && !(await withWorkTree(repository, moved))) throw inTheWay(repository.root);
      return (await repository.checkout.moveRefs(moves)) ? { state: 'landed' } : { state: 'moved', said: 'a ref has moved' };
    },
  };
}

/** Every ref and the object that it stands for. */
async function standing(repository: Repository): Promise<ReadonlyMap<string, ObjectId>> {
  return new Map(await repository.refObjects());
}

/** Takes the files along where the branch is checked out here. False where changes of the owner would be lost. */
async function withWorkTree(repository: Repository, { ref, from, to }: RefMove): Promise<boolean> {
  return from === undefined || (await repository.currentBranch()) !== ref || repository.checkout.forward(from, to);
}

const inTheWay = (root: string): UsageError =>
  new UsageError({
    what: 'files that the release writes have changes that are not committed',
    where: visible(root, 300),
    expected: 'a changelog and version files as the last commit has them',
    fix: 'commit the changes, or take them back',
  });

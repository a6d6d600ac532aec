import type { GitReader, ObjectId, PlacedTag, ReleasePlace, TagRecord } from '@aiop/ports';
import { commitOf } from '../revision.ts';
import { sortTags, type VersionTag } from '../version-tags.ts';
import { withTags } from '../with-tags.ts';

/** How the place of a release looks, seen from the commit that is to be released. */
export interface Survey {
  readonly to: ObjectId;
  /** Where the branch stands. */
  readonly tip: ObjectId | undefined;
  /** Whether the commit is part of the branch. */
  readonly isOnBranch: boolean;
  /** The repository, with the tags of that place that are part of the branch; where that place is here, with all that are known. */
  readonly git: GitReader;
  /** All tags of that place. */
  readonly tags: readonly PlacedTag[];
  /** Versions of the branch under a prefix that the commit is part of, lowest first. */
  containing(prefix: string): Promise<readonly VersionTag[]>;
}

/** Looks at the place as it is now, and brings what has landed there since this clone was made. */
export async function survey(
  request: { readonly to?: string },
  { git, place }: { readonly git: GitReader; readonly place: ReleasePlace },
): Promise<Survey> {
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  const { tip, tags } = await place.refs();
  if (tip !== undefined && (await git.resolveCommit(tip)) === undefined) await place.bring(tip);
  const branch = tip === undefined ? new Set<ObjectId>() : await git.ancestors(tip);
  const own = await ownTags();
  const isOnBranch = branch.has(to);
  // Of all that may hold the commit, few are later than it.
  const later = tip === undefined || !isOnBranch ? [] : await git.log({ from: to, to: tip });
  const candidates = new Set([to, ...later.map(({ oid }) => oid)]);
  const near = isOnBranch ? own.filter(({ commit }) => candidates.has(commit)) : [];
  return {
    to,
    tip,
    isOnBranch,
    git: withTags(git, own),
    tags,
    async containing(prefix) {
      const found: VersionTag[] = [];
      for (const version of sortTags(near, prefix).versions.toReversed()) {
        if (version.commit === to || (await git.isAncestor(to, version.commit))) found.push(version);
      }
      return found;
    },
  };

  async function ownTags(): Promise<readonly TagRecord[]> {
    const names = new Set(tags.map(({ name }) => name));
    const known = place.isHere === true ? (await git.tags()).filter(({ name }) => !names.has(name)) : [];
    return [...tags, ...known].filter(({ commit }) => branch.has(commit));
  }
}

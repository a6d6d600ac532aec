import type { ObjectId, RefMove, TagRecord } from '@aiop/ports';
import { comparePrecedence, parseSemVer } from '../semver.ts';
import { sortTags } from '../version-tags.ts';

/** What a floating major tag is to do after a release. */
export type FloatingMove =
  /** Prereleases do not move it. */
  | { readonly state: 'none' }
  /** It stands where it should; or a higher version has that major, to which it belongs. */
  | { readonly state: 'stands'; readonly tag: string }
  | { readonly state: 'moves'; readonly tag: string; readonly move: RefMove };

/** Where the tag of a major version, such as `v1`, belongs: to the highest version with that major that is no prerelease. */
export function floatingMove(
  { version: text, commit }: { readonly version: string; readonly commit: ObjectId },
  prefix: string,
  tags: readonly TagRecord[],
): FloatingMove {
  const version = parseSemVer(text);
  if (version === undefined || version.prerelease.length > 0) return { state: 'none' };
  const tag = `${prefix}${version.major}`;
  const isHigher = sortTags(tags, prefix).versions.some(
    (other) =>
      other.version.major === version.major && other.version.prerelease.length === 0 && comparePrecedence(other.version, version) > 0,
  );
  const stands = tags.find(({ name }) => name === tag);
  if (isHigher || stands?.commit === commit) return { state: 'stands', tag };
  return { state: 'moves', tag, move: { ref: `refs/tags/${tag}`, to: commit, from: objectOf(stands), isFloating: true } };
}

const objectOf = (tag: (TagRecord & { readonly object?: ObjectId }) | undefined): ObjectId | undefined => tag?.object ?? tag?.commit;

import type { ObjectId } from '@aiop/ports';
import type { VersionDecision } from '../decide.ts';
import type { VersionTag } from '../version-tags.ts';
import type { ReleasePorts } from './release-ports.ts';
import type { Survey } from './survey.ts';

/** The release under a prefix that the commit is part of already. A prerelease stands in the way of another prerelease, not of the release that it announces. */
export async function standingFor({ version, released }: VersionDecision, scene: Survey, prefix: string): Promise<VersionTag | undefined> {
  const isPrerelease = released && version?.includes('-') === true;
  return (await scene.containing(prefix)).find((each) => isPrerelease || each.version.prerelease.length === 0);
}

/** What the tag of a release says that was made of this very commit; undefined for any other. */
export async function ownTagMessage(
  { name, commit }: VersionTag,
  { to, tags, git }: Survey,
  { objects, place }: ReleasePorts,
): Promise<string | undefined> {
  const object = tags.find((tag) => tag.name === name)?.object;
  if (object === undefined || object === commit || !(await isMadeOf(commit))) return undefined;
  const message = await objects.tagMessage(object);
  if (message !== undefined) return message;
  await place.bring(object);
  return objects.tagMessage(object);

  async function isMadeOf(release: ObjectId): Promise<boolean> {
    return release === to || (await git.log({ from: to, to: release })).some(({ oid, parents }) => oid === release && parents[0] === to);
  }
}

import { UsageError, visible } from '@aiop/diagnostics';
import type { GitReader, ObjectId } from '@aiop/ports';

// What git-check-ref-format forbids in a name, and with it every form of a revision that is no name: paths, ranges, reflogs, searches.
const FORBIDDEN = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/u;
const ANCESTRY = /(?:[~^]\d{0,6}){1,16}$/;

/** Whether text may be given to git as a revision: a name or an id, and then at most steps back (`~2`, `^`). */
function isPlainRevision(text: string): boolean {
  if (text.length > 1000) return false;
  const name = text.replace(ANCESTRY, '');
  return name !== '' && name !== '@' && !/^[-./]/.test(name) && !FORBIDDEN.test(name);
}

/**
 * The commit that a revision given by a user names.
 * @param where the input it comes from.
 * @throws UsageError when it has the form of anything but a name or an id, or when there is no such commit.
 */
export async function commitOf(git: GitReader, revision: string, where: string): Promise<ObjectId> {
  if (!isPlainRevision(revision)) {
    throw new UsageError({
      what: `${JSON.stringify(visible(revision, 100))} is no name of a commit`,
      where,
      expected: 'a branch, a tag or a commit id, optionally with ~N',
      fix: 'name one commit, such as main or v1.2.3',
    });
  }
  const commit = await git.resolveCommit(revision);
  if (commit !== undefined) return commit;
  if (revision === 'HEAD' && (await git.refs()).length === 0) {
    throw new UsageError({
      what: 'the repository has no commit yet',
      where: 'HEAD',
      expected: 'at least one commit',
      fix: 'commit something; the first release is then 0.1.0',
    });
  }
  throw new UsageError({
    what: `there is no commit ${JSON.stringify(visible(revision, 100))} here`,
    where,
    expected: 'a commit of this repository',
    fix: 'check the name; a branch or a tag has to be fetched first',
  });
}

/**
 * The prefix of version tags.
 * @throws UsageError when no tag could have such a name.
 */
export function checkedTagPrefix(prefix: string): string {
  if (prefix === '' || isPlainRevision(`${prefix}1.0.0`)) return prefix;
  throw new UsageError({
    what: `${JSON.stringify(visible(prefix, 100))} cannot start the name of a tag`,
    where: 'tag-prefix',
    expected: 'a prefix such as v or core-v, or nothing',
    fix: 'leave out spaces, control characters and ~ ^ : ? * [ \\',
  });
}

import { UsageError } from '@aiop/diagnostics';
import type { GitReader } from '@aiop/ports';
import { decideNextVersion, type VersionRequest } from '../decide.ts';
import { checkedTagPrefix, commitOf } from '../revision.ts';
import { sortTags } from '../version-tags.ts';
import { withHistory } from '../with-history.ts';
import { type ChangelogForm, type ChangelogReport, changelogOf, standingFile } from './changelog-of.ts';

export interface ChangelogRequest extends VersionRequest, Omit<ChangelogForm, 'releaseTypes'> {}

/**
 * Adds the next release to a changelog; a new one gets every release of the history. Written twice, it is the same as written once.
 * @throws UsageError as `decideNextVersion` does
 */
export async function writeChangelog(request: ChangelogRequest, { git }: { readonly git: GitReader }): Promise<ChangelogReport> {
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  // A new one tells of the whole history.
  const reader = standingFile(request.text) === undefined ? await withHistory(git, to) : git;
  const decision = await decideNextVersion(request, { git: reader });
  const [history, tags] = await Promise.all([reader.log({ to }), reader.tags()]);
  const { versions } = sortTags(tags, checkedTagPrefix(request.tagPrefix ?? 'v'));
  return changelogOf(decision, request, { history, isOwn: () => true, versions, updates: [] });
}

/** The most bytes that a changelog may have. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A changelog's bytes as text. @throws UsageError for bytes that are not UTF-8, and for more than 16 MiB */
export function changelogText(bytes: Uint8Array, shownAs: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new UsageError({
      what: `it has ${bytes.length} bytes`,
      where: shownAs,
      expected: `at most ${MAX_BYTES}`,
      fix: 'move old releases into another file',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError({ what: 'its bytes are not UTF-8', where: shownAs, expected: 'a changelog in UTF-8', fix: 'convert the file' });
  }
}

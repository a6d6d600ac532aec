import { UsageError, visible } from '@aiop/diagnostics';
import type { GitReader, ObjectId } from '@aiop/ports';
import { type ChangelogRequest, writeChangelog } from '../changelog/changelog.ts';
import type { ChangelogReport } from '../changelog/changelog-of.ts';
import { readChangelog } from '../changelog/file.ts';
import { standingSection } from '../changelog/standing-section.ts';
import { CommitFiles, type WrittenFile } from './commit-files.ts';
import { bringLocksAlong } from './lock-files.ts';
import { withVersion } from './version-fields.ts';

/** Which files of the repository a release writes, each relative to it, with `/`. */
export interface ReleaseFiles {
  /** Empty for none. */
  readonly changelog: string;
  readonly versionFiles: readonly string[];
}

/** What a release writes, and the text about it. */
export interface ReleaseText {
  readonly report: ChangelogReport;
  /** Only what is other than before. */
  readonly files: readonly WrittenFile[];
  /** Markdown: the section of the changelog, with what people noted there. */
  readonly notes: string;
}

/**
 * Works out the files of a release as they are to be, from those of a commit: the work tree is not looked at.
 * @throws UsageError for a file that is no regular one, and for a version file without a version
 */
export async function releaseText(
  commit: ObjectId,
  { changelog, versionFiles }: ReleaseFiles,
  request: ChangelogRequest,
  git: GitReader,
): Promise<ReleaseText> {
  const files = await CommitFiles.of(git, commit);
  const text = changelog === '' ? undefined : (await files.texts([changelog])).get(changelog);
  const report = await writeChangelog({ ...request, ...(text === undefined ? {} : { text }) }, { git });
  const after = report.state === 'written' ? report.text : (text ?? '');
  const { version = '' } = report.decision;
  if (changelog !== '') files.write(changelog, after);
  await setVersions(files, versionFiles, version);
  await bringLocksAlong(files);
  return { report, notes: standingSection(readChangelog(after), version), files: files.written };
}

/** Sets the version in files. @throws UsageError for one that is not there, or has no version of its own */
export async function setVersions(files: CommitFiles, paths: readonly string[], version: string): Promise<void> {
  const texts = await files.texts(paths);
  for (const path of paths) files.write(path, manifestWith(path, texts.get(path), version));
}

function manifestWith(path: string, content: string | undefined, version: string): string {
  const text = content === undefined ? undefined : withVersion(path, content, version);
  if (text !== undefined) return text;
  throw new UsageError({
    what: content === undefined ? 'the commit has no such file' : 'it has no version of its own',
    where: `version file ${visible(path, 300)}`,
    expected: 'a JSON or TOML manifest with a version, or a file that holds a version alone',
    fix: 'correct the path, or write a version into the file',
  });
}

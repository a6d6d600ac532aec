import { UsageError, visible } from '@aiop/diagnostics';
import type { FileMode, GitReader, ObjectId, TreeEntry } from '@aiop/ports';
import { type ChangelogReport, type ChangelogRequest, changelogText, writeChangelog } from '../changelog/changelog.ts';
import { readChangelog } from '../changelog/file.ts';
import { standingSection } from '../changelog/standing-section.ts';
import { withVersion } from './version-fields.ts';

/** Which files of the repository a release writes, each relative to it, with `/`. */
export interface ReleaseFiles {
  /** Empty for none. */
  readonly changelog: string;
  readonly versionFiles: readonly string[];
}

/** A file that a release writes. */
export interface WrittenFile {
  readonly kind: 'write';
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array;
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
  const wanted = [...(changelog === '' ? [] : [changelog]), ...versionFiles];
  const entries = new Map(
    wanted.length === 0 ? [] : (await git.listTree(commit)).filter(({ path }) => wanted.includes(path)).map((entry) => [entry.path, entry]),
  );
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries.values()) contents.set(entry.path, await contentOf(entry, git));
  const before = contents.get(changelog);
  const text = before === undefined ? undefined : changelogText(before, changelog);
  const report = await writeChangelog({ ...request, ...(text === undefined ? {} : { text }) }, { git });
  const after = report.state === 'written' ? report.text : (text ?? '');
  const { version = '' } = report.decision;
  const files = [
    ...(changelog === '' ? [] : [[changelog, after] as const]),
    ...versionFiles.map((path) => [path, manifestWith(path, contents.get(path), version)] as const),
  ];
  const encoder = new TextEncoder();
  return {
    report,
    notes: standingSection(readChangelog(after), version),
    files: files.flatMap(([path, content]): WrittenFile[] => {
      const [old, bytes] = [contents.get(path), encoder.encode(content)];
      const isSame = old === undefined ? bytes.length === 0 : old.length === bytes.length && old.every((byte, at) => byte === bytes[at]);
      return isSame ? [] : [{ kind: 'write', path, mode: entries.get(path)?.mode ?? '100644', content: bytes }];
    }),
  };
}

async function contentOf({ path, mode, oid }: TreeEntry, git: GitReader): Promise<Uint8Array> {
  const [content] = mode.startsWith('100') ? await git.readBlobs([oid]) : [];
  if (content !== undefined) return content;
  throw new UsageError({
    what: 'it is a link or a submodule',
    where: visible(path, 300),
    expected: 'a regular file of the repository',
    fix: 'name the file itself',
  });
}

function manifestWith(path: string, content: Uint8Array | undefined, version: string): string {
  const text = content === undefined ? undefined : withVersion(path, changelogText(content, path), version);
  if (text !== undefined) return text;
  throw new UsageError({
    what: content === undefined ? 'the commit has no such file' : 'it has no version of its own',
    where: `version file ${visible(path, 300)}`,
    expected: 'a JSON or TOML manifest with a version, or a file that holds a version alone',
    fix: 'correct the path, or write a version into the file',
  });
}

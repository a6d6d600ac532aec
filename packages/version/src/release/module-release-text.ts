import { posix } from 'node:path';
import type { GitReader } from '@aiop/ports';
import { readChangelog } from '../changelog/file.ts';
import { standingSection } from '../changelog/standing-section.ts';
import type { DecidedModule } from '../modules/dependencies.ts';
import type { JudgedModules } from '../modules/judge-modules.ts';
import { changelogsOf, type ModuleChangelogsRequest } from '../modules/module-changelogs.ts';
import { NPM_LOCK, type ReleasedPackage, withLockedPackages, withPackageRanges } from '../modules/package-ranges.ts';
import { setCargoRequirements } from './cargo-workspace.ts';
import { CommitFiles, type WrittenFile } from './commit-files.ts';
import { bringLocksAlong } from './lock-files.ts';
import { bringRangesAlong } from './locked-ranges.ts';
import { setVersions } from './release-files.ts';
import { withVersion } from './version-fields.ts';

/** What the release of modules writes, and the text about each. */
export interface ModuleReleaseText {
  /** Only what is other than before. */
  readonly files: readonly WrittenFile[];
  /** Of each module, in their order: the section of its changelog, as Markdown. */
  readonly sections: readonly string[];
}

/**
 * Works out the files of a release of modules, from those of a commit: changelogs, versions, and where packages of npm name each other, their ranges.
 * @param workspace manifests of npm that may name packages of this repository
 * @throws UsageError as `changelogsOf` does, and for a version file that was named and has no version
 */
export async function moduleReleaseText(
  released: readonly DecidedModule[],
  judged: JudgedModules,
  request: ModuleChangelogsRequest,
  workspace: readonly string[],
  git: GitReader,
): Promise<ModuleReleaseText> {
  const files = await CommitFiles.of(git, judged.to);
  const texts = (paths: readonly string[]) => files.texts(paths);
  const changelogs = await changelogsOf(released, judged, request, { git, texts });
  const standing = await texts(changelogs.flatMap(({ path }) => path ?? []));
  const sections = changelogs.map(({ path, report }) => {
    const after = report.state === 'written' ? report.text : (standing.get(path ?? '') ?? '');
    if (path !== undefined) files.write(path, after);
    return standingSection(readChangelog(after), report.decision.version ?? '');
  });
  for (const { module, decision } of released) await setModuleVersion(files, module, decision.version ?? '');
  await setRanges(files, packagesOf(released), workspace);
  await setCargoRequirements(files, released);
  await bringLocksAlong(files);
  return { files: files.written, sections };
}

/** In the files that were named for it; else in its manifest, if that has a version: of a Go module it is the tag alone. */
async function setModuleVersion(files: CommitFiles, { versionFiles, manifest }: DecidedModule['module'], version: string): Promise<void> {
  if (versionFiles !== undefined) return setVersions(files, versionFiles, version);
  if (manifest === undefined || !/\.(?:json|toml)$/.test(manifest.path)) return;
  const text = (await files.texts([manifest.path])).get(manifest.path);
  const written = text === undefined ? undefined : withVersion(manifest.path, text, version);
  if (written !== undefined) files.write(manifest.path, written);
}

async function setRanges(files: CommitFiles, released: readonly ReleasedPackage[], workspace: readonly string[]): Promise<void> {
  if (released.length === 0) return;
  for (const [path, text] of await files.texts(workspace)) files.write(path, withPackageRanges(text, released));
  const lock = (await files.texts([NPM_LOCK])).get(NPM_LOCK);
  if (lock !== undefined) files.write(NPM_LOCK, withLockedPackages(lock, released));
  await bringRangesAlong(files, workspace);
}

/** Those of npm. */
function packagesOf(released: readonly DecidedModule[]): readonly ReleasedPackage[] {
  return released.flatMap(({ module: { manifest }, decision: { version } }) => {
    if (manifest === undefined || version === undefined || posix.basename(manifest.path) !== 'package.json') return [];
    const folder = posix.dirname(manifest.path);
    return [{ name: manifest.name, version, folder: folder === '.' ? '' : folder }];
  });
}

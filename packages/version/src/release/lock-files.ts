import { posix } from 'node:path';
import { fieldsOf, textOf } from '../modules/manifests/manifest.ts';
import { canonicalProject } from '../modules/manifests/python-projects.ts';
import { cargoPackage, type Fields, memberPaths, type WorkspacePackage, within } from '../modules/manifests/workspace-members.ts';
import type { CommitFiles } from './commit-files.ts';
import { type LockForm, type VersionChange, withLockedVersions } from './locked-versions.ts';
import { type ReadToml, tomlReader } from './read-toml.ts';

/** A tool whose lock file holds the versions of a workspace's own packages. */
interface Locking extends LockForm {
  readonly manifest: string;
  readonly membersOf: (root: Fields) => Fields;
  /** The package of a manifest, named as in the lock file; its version may be that of the workspace. */
  readonly packageOf: (manifest: Fields, root: Fields) => WorkspacePackage;
}

const CARGO: Locking = {
  path: 'Cargo.lock',
  manifest: 'Cargo.toml',
  command: 'cargo update --workspace',
  isOwn: (source) => source === undefined,
  membersOf: (root) => within(root, 'workspace'),
  packageOf: cargoPackage,
};

const UV: Locking = {
  path: 'uv.lock',
  manifest: 'pyproject.toml',
  command: 'uv lock',
  isOwn: (source) => /^\{ (?:editable|virtual|directory) = /.test(source ?? ''),
  membersOf: (root) => within(root, 'tool', 'uv', 'workspace'),
  packageOf(manifest) {
    const project = within(manifest, 'project');
    const name = textOf(project.get('name'));
    return { name: name === undefined ? undefined : canonicalProject(name), version: textOf(project.get('version')) };
  },
};

/**
 * Sets the versions of a workspace's own packages in the lock files of Cargo and uv at the top of a repository, where manifests were written.
 * @throws UsageError as `withLockedVersions` does
 */
export async function bringLocksAlong(files: CommitFiles): Promise<void> {
  for (const locking of [CARGO, UV]) {
    const written = files.written.map(({ path }) => path).filter((path) => posix.basename(path) === locking.manifest);
    const lock = written.length === 0 ? undefined : (await files.texts([locking.path])).get(locking.path);
    if (lock === undefined) continue;
    const read = await tomlReader();
    const changes = await versionChanges(files, written, locking, read);
    if (changes.size > 0) files.write(locking.path, withLockedVersions(lock, changes, locking, read));
  }
}

async function versionChanges(
  files: CommitFiles,
  written: readonly string[],
  { manifest, membersOf, packageOf }: Locking,
  read: ReadToml,
): Promise<ReadonlyMap<string, VersionChange>> {
  const fields = (path: string, text = ''): Fields => fieldsOf(read(path, text));
  const rootText = (await files.texts([manifest])).get(manifest);
  const [rootBefore, rootAfter] = [fields(manifest, files.before(manifest)), fields(manifest, rootText)];
  const members = memberPaths(files.paths, membersOf(rootAfter), manifest);
  const changes = new Map<string, VersionChange>();
  for (const [path, text] of await files.texts([...new Set([...written, ...members])])) {
    const { version: from } = packageOf(fields(path, files.before(path)), rootBefore);
    const { name, version: to } = packageOf(fields(path, text), rootAfter);
    if (name !== undefined && from !== undefined && to !== undefined && from !== to) changes.set(name, { from, to });
  }
  return changes;
}

import { posix } from 'node:path';
import type { Finding } from '@aiop/diagnostics';
import type { GitReader, ObjectId, TreeEntry } from '@aiop/ports';
import { cargoPackages } from './manifests/cargo-packages.ts';
import { goModules } from './manifests/go-modules.ts';
import { folderOf, type Manifest, type ManifestReader, type TreeFiles } from './manifests/manifest.ts';
import { npmPackages } from './manifests/npm-packages.ts';
import { pythonProjects } from './manifests/python-projects.ts';
import type { ModuleSpec } from './module-spec.ts';

const ECOSYSTEMS: readonly ManifestReader[] = [npmPackages, cargoPackages, goModules, pythonProjects];

/** No manifest of a package is larger. */
const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Modules, and which files could not be read where more might be told. */
export interface DetectedModules {
  readonly modules: readonly ModuleSpec[];
  readonly findings: readonly Finding[];
  /** Manifests of npm that may name packages of the repository, of private packages too, relative to it. */
  readonly workspace: readonly string[];
}

/** The modules that the packages' own manifests tell, at a commit: each package of a workspace, with the others that it depends on. Sorted by name. */
export async function detectModules(git: GitReader, commit: ObjectId): Promise<DetectedModules> {
  const files = treeFiles(git, await git.listTree(commit));
  const manifests: Manifest[] = [];
  const findings: Finding[] = [];
  for (const read of ECOSYSTEMS) manifests.push(...(await read(files, findings)));
  // Two ecosystems can share a folder, and one name can stand twice: the first one counts.
  const byFolder = new Map<string, Manifest>();
  for (const manifest of manifests) {
    if (manifest.isPrivate) continue;
    const folder = folderOf(manifest.path);
    if (!byFolder.has(folder)) byFolder.set(folder, manifest);
  }
  const byName = new Map<string, readonly [string, Manifest]>();
  for (const [folder, manifest] of byFolder) if (!byName.has(manifest.name)) byName.set(manifest.name, [folder, manifest]);
  const modules = [...byName.values()].map(([folder, manifest]) => specOf(folder, manifest, byName));
  const workspace = manifests.map(({ path }) => path).filter((path) => posix.basename(path) === 'package.json');
  return { modules: modules.sort((a, b) => (a.name < b.name ? -1 : 1)), findings, workspace };
}

function specOf(folder: string, { name, path, dependsOn, usualTag, tag }: Manifest, known: ReadonlyMap<string, unknown>): ModuleSpec {
  return {
    name,
    area: { kind: 'folder', folder },
    origin: path,
    manifest: { path, name },
    ...(usualTag === undefined ? {} : { usualTag }),
    ...(tag === undefined ? {} : { tag }),
    dependsOn: dependsOn.filter((other) => other.name !== name && known.has(other.name)).map(({ name, kind }) => ({ name, kind })),
  };
}

function treeFiles(git: GitReader, entries: readonly TreeEntry[]): TreeFiles {
  const files = new Map(entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ path, oid }) => [path, oid]));
  return {
    paths: [...files.keys()].filter((path) => !/(?:^|\/)node_modules\//.test(path)),
    async texts(paths) {
      const known = paths.flatMap((path) => {
        const oid = files.get(path);
        return oid === undefined ? [] : [{ path, oid }];
      });
      const blobs = await git.readBlobs(known.map(({ oid }) => oid));
      const decoder = new TextDecoder();
      return new Map(
        known.flatMap(({ path }, index): [string, string][] => {
          const bytes = blobs[index];
          return bytes === undefined || bytes.length > MAX_MANIFEST_BYTES ? [] : [[path, decoder.decode(bytes)]];
        }),
      );
    },
  };
}

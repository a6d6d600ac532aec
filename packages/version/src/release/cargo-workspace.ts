import { withCargoRequirements } from '../modules/cargo-requirements.ts';
import type { DecidedModule } from '../modules/dependencies.ts';
import { fieldsOf } from '../modules/manifests/manifest.ts';
import { cargoPackage, memberPaths, within } from '../modules/manifests/workspace-members.ts';
import type { CommitFiles } from './commit-files.ts';
import { tomlReader } from './read-toml.ts';

const MANIFEST = 'Cargo.toml';

/**
 * What the packages of a Cargo workspace require of those that are released. A package whose manifest does not have the new version, as that stands somewhere
 * else, is required as before.
 * @throws UsageError as `withCargoRequirements` does
 */
export async function setCargoRequirements(files: CommitFiles, released: readonly DecidedModule[]): Promise<void> {
  const crates = new Map(
    released.flatMap(({ module: { manifest }, decision }) =>
      manifest?.path.endsWith(MANIFEST) ? [[manifest.path, decision.version]] : [],
    ),
  );
  const rootText = crates.size === 0 ? undefined : (await files.texts([MANIFEST])).get(MANIFEST);
  if (rootText === undefined) return;
  const read = await tomlReader();
  const root = fieldsOf(read(MANIFEST, rootText));
  const members = await files.texts([...new Set([MANIFEST, ...memberPaths(files.paths, within(root, 'workspace'), MANIFEST)])]);
  const versions = new Map<string, string>();
  for (const [path, text] of members) {
    const { name, version } = crates.has(path) ? cargoPackage(fieldsOf(read(path, text)), root) : {};
    if (name !== undefined && version !== undefined && version === crates.get(path)) versions.set(name, version);
  }
  if (versions.size === 0) return;
  for (const [path, text] of members) files.write(path, withCargoRequirements(path, text, versions, read));
}

import type { ModuleDependency } from '../module-spec.ts';
import { fieldsOf, type Manifest, type ManifestReader, textOf } from './manifest.ts';
import { toml } from './toml.ts';
import { memberPaths } from './workspace-members.ts';

const MANIFEST = 'Cargo.toml';

/** The members of a Cargo workspace (https://doc.rust-lang.org/cargo/reference/workspaces.html), save those with `publish = false`. */
export const cargoPackages: ManifestReader = async (files, findings) => {
  const root = fieldsOf(await toml(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
  const workspace = fieldsOf(root.get('workspace'));
  const members = memberPaths(files.paths, workspace, MANIFEST);
  const own = root.has('workspace') && root.has('package') ? [MANIFEST] : [];
  const manifests: Manifest[] = [];
  for (const [path, text] of await files.texts([...new Set([...own, ...members])])) {
    const fields = path === MANIFEST ? root : fieldsOf(await toml(path, text, findings));
    const about = fieldsOf(fields.get('package'));
    const name = textOf(about.get('name'));
    if (name === undefined || about.get('publish') === false) continue;
    manifests.push({ path, name, dependsOn: dependenciesOf(fields) });
  }
  return manifests;
};

/** A dependency may go by another name here (`package`). */
function dependenciesOf(fields: ReadonlyMap<string, unknown>): readonly ModuleDependency[] {
  const tables = [fields, ...[...fieldsOf(fields.get('target')).values()].map(fieldsOf)];
  return tables.flatMap((table) =>
    ['dependencies', 'build-dependencies'].flatMap((field) =>
      [...fieldsOf(table.get(field))].flatMap(([name, about]) => {
        const own = fieldsOf(about);
        // Without a path or the workspace it comes from a registry, where another release of it may stay as it is.
        const isLocal = textOf(own.get('path')) !== undefined || own.get('workspace') === true;
        return isLocal ? [{ name: textOf(own.get('package')) ?? name, kind: 'normal' as const }] : [];
      }),
    ),
  );
}

import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, objectField, textField, UnreadableLock } from './locked-package.ts';
import { parseToml } from './toml-document.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A version catalog of Gradle such as `libs.versions.toml` (https://docs.gradle.org/current/userguide/version_catalogs.html): libraries and
 * plugins with the versions that they refer to, and versions by themselves, which build scripts can ask for. Aliases and bundles are names.
 */
export function readVersionCatalog(text: string): readonly LockedPackage[] {
  const root = parseToml(text);
  const versions = new Map(Object.entries(objectField(root.versions ?? {}, 'versions')));
  const of = (section: string, read: (value: unknown) => LockedPackage): LockedPackage[] =>
    Object.values(objectField(root[section] ?? {}, section)).map(read);
  return [
    ...[...versions].map(([name, value]) => ({ name, version: canonicalField(value), integrity: '', source: 'version' })),
    ...of('libraries', (value) => library(value, versions)),
    ...of('plugins', (value) => plugin(value, versions)),
  ];
}

function library(value: unknown, versions: ReadonlyMap<string, unknown>): LockedPackage {
  if (typeof value === 'string') return coordinates(value, 'library');
  const { module, group, name, version } = objectField(value, 'a library');
  const own = module === undefined ? `${textField(group, 'group')}:${textField(name, 'name')}` : textField(module, 'module');
  return { name: own, version: versionText(version, versions), integrity: '', source: 'library' };
}

function plugin(value: unknown, versions: ReadonlyMap<string, unknown>): LockedPackage {
  if (typeof value === 'string') return coordinates(value, 'plugin');
  const { id, version } = objectField(value, 'a plugin');
  return { name: textField(id, 'id'), version: versionText(version, versions), integrity: '', source: 'plugin' };
}

/** `group:name:version` or `id:version`. */
function coordinates(text: string, source: string): LockedPackage {
  const at = text.lastIndexOf(':');
  if (at < 0) throw new UnreadableLock('a library or a plugin in one text has no version');
  return { name: text.slice(0, at), version: canonicalField(text.slice(at + 1)), integrity: '', source };
}

function versionText(value: unknown, versions: ReadonlyMap<string, unknown>): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return canonicalField(value);
  const fields: Fields = objectField(value, 'version');
  if (fields.ref === undefined) return canonicalField(fields);
  const referred = versions.get(textField(fields.ref, 'version.ref'));
  if (referred === undefined) throw new UnreadableLock('a version refers to one that is not there');
  return canonicalField(referred);
}

import { fieldsOf, textOf, textsOf } from './manifest.ts';
import { memberManifests } from './member-folders.ts';

/** A table of TOML. */
export type Fields = ReadonlyMap<string, unknown>;

/** What a manifest says of its package; undefined where it does not say it. */
export interface WorkspacePackage {
  readonly name: string | undefined;
  readonly version: string | undefined;
}

/** A table inside of tables; empty where one of them is not there. */
export const within = (fields: Fields, ...keys: readonly string[]): Fields => keys.reduce((at, key) => fieldsOf(at.get(key)), fields);

/** The package of a `Cargo.toml`, whose version may be that of the workspace. @param root the manifest at the top of the workspace */
export function cargoPackage(manifest: Fields, root: Fields): WorkspacePackage {
  const own = within(manifest, 'package');
  const isInherited = fieldsOf(own.get('version')).get('workspace') === true;
  return { name: textOf(own.get('name')), version: textOf((isInherited ? within(root, 'workspace', 'package') : own).get('version')) };
}

/** The manifests of a workspace's members. @param workspace the table with `members` and `exclude` */
export function memberPaths(paths: readonly string[], workspace: Fields, manifest: string): readonly string[] {
  const excluded = textsOf(workspace.get('exclude')).map((pattern) => `!${pattern}`);
  return memberManifests(paths, [...textsOf(workspace.get('members')), ...excluded], manifest);
}

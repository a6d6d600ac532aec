import type { ModuleDependency, ModuleSpec } from './module-spec.ts';

/** A module as a configuration describes it. */
export interface ConfiguredModule {
  readonly name: string;
  /** `''` for the repository itself. */
  readonly folder: string;
  readonly tag?: string;
  /** Absent: as the manifest in its folder says. */
  readonly dependsOn?: readonly string[];
  readonly changelog?: string;
  readonly versionFiles?: readonly string[];
}

/**
 * The modules of a configuration. Where it leaves out what they depend on, the manifests in their folders say it.
 * @param detected what `detectModules` found
 */
export function configuredModules(
  configured: readonly ConfiguredModule[],
  detected: readonly ModuleSpec[],
  origin: string,
): readonly ModuleSpec[] {
  const byFolder = new Map(detected.flatMap((module) => (module.area.kind === 'folder' ? [[module.area.folder, module] as const] : [])));
  const ownName = new Map(
    configured.flatMap(({ name, folder }) => {
      const manifest = byFolder.get(folder);
      return manifest === undefined ? [] : [[manifest.name, name] as const];
    }),
  );
  return configured.map(({ name, folder, tag, dependsOn, changelog, versionFiles }): ModuleSpec => {
    const manifest = byFolder.get(folder);
    const own = tag ?? manifest?.tag;
    return {
      name,
      area: { kind: 'folder', folder },
      origin,
      ...(own === undefined ? {} : { tag: own }),
      dependsOn: dependsOn?.map((other) => ({ name: other, kind: 'normal' })) ?? renamed(manifest?.dependsOn ?? [], ownName),
      ...(changelog === undefined ? {} : { changelog }),
      ...(versionFiles === undefined ? {} : { versionFiles }),
      ...(manifest?.manifest === undefined ? {} : { manifest: manifest.manifest }),
    };
  });
}

function renamed(dependencies: readonly ModuleDependency[], names: ReadonlyMap<string, string>): readonly ModuleDependency[] {
  return dependencies.flatMap(({ name, kind }) => {
    const own = names.get(name);
    return own === undefined ? [] : [{ name: own, kind }];
  });
}

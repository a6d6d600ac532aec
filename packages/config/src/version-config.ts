import { parsePattern } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { type ParsedDocument, pointerSegment } from '@aiop/documents';
import { report } from './codes.ts';

/** A module that has versions of its own. */
export interface ModuleConfig {
  readonly name: string;
  /** A folder relative to the repository, `''` for the repository itself. */
  readonly folder: string;
  /** A pattern that ends in `{version}`. */
  readonly tag?: string;
  /** Names of other modules. Absent: as its manifest says. */
  readonly dependsOn?: readonly string[];
  /** Relative to the repository; `off` for none. Absent: as is usual. */
  readonly changelog?: string;
  /** Relative to the repository. Absent: its manifest. */
  readonly versionFiles?: readonly string[];
}

/** How versions come about. */
export interface VersionConfig {
  /** `auto`: as the packages' own manifests say. Absent: the repository has one version. */
  readonly modules?: 'auto' | readonly ModuleConfig[];
  /** Branch → identifier of its prereleases. */
  readonly channels: ReadonlyMap<string, string>;
}

interface RawModule {
  readonly path: string;
  readonly tag?: string;
  readonly 'depends-on'?: readonly string[];
  readonly changelog?: string;
  readonly 'version-files'?: readonly string[];
}

/** The form that the schema has admitted. */
export interface RawVersion {
  readonly modules?: 'auto' | Readonly<Record<string, string | RawModule>>;
  readonly channels?: Readonly<Record<string, string>>;
}

export function versionOf({ modules, channels = {} }: RawVersion): VersionConfig {
  const own = new Map(Object.entries(channels));
  if (modules === undefined || modules === 'auto') return { ...(modules === undefined ? {} : { modules }), channels: own };
  return { modules: Object.entries(modules).map(([name, module]) => moduleOf(name, module)), channels: own };
}

function moduleOf(name: string, module: string | RawModule): ModuleConfig {
  const raw: RawModule = typeof module === 'string' ? { path: module } : module;
  const { path, tag, 'depends-on': dependsOn, changelog, 'version-files': versionFiles } = raw;
  return {
    name,
    folder: path === '.' ? '' : path.replace(/\/$/, ''),
    ...(tag === undefined ? {} : { tag }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(changelog === undefined ? {} : { changelog }),
    ...(versionFiles === undefined ? {} : { versionFiles }),
  };
}

/** Checks what a schema cannot: that paths are plain, folders and changelogs are told once, and dependencies are modules. */
export function checkModules(document: ParsedDocument, { modules }: VersionConfig): Finding[] {
  if (modules === undefined || modules === 'auto') return [];
  const names = new Set(modules.map(({ name }) => name));
  const folders = new Map<string, string>();
  const changelogs = new Map<string, string>();
  return modules.flatMap((module) => {
    const { name, folder, changelog = 'off' } = module;
    const pointer = `/version/modules/${pointerSegment(name)}`;
    const place = { at: document.position(pointer), pointer };
    const shared = (what: string, other: string | undefined): Finding[] =>
      other === undefined ? [] : [report('AIOP-C021', { message: `the modules "${other}" and "${name}" have the same ${what}`, ...place })];
    const findings = [
      ...pathProblems(module).map((message) => report('AIOP-C015', { message, ...place })),
      ...shared('folder', folders.get(folder)),
      ...(changelog === 'off' ? [] : shared('changelog', changelogs.get(changelog))),
      ...needProblems(module, names).map((message) => report('AIOP-C021', { message, ...place, hint: 'name another module of this file' })),
    ];
    folders.set(folder, name);
    changelogs.set(changelog, name);
    return findings;
  });
}

function pathProblems({ name, folder, changelog = 'off', versionFiles = [] }: ModuleConfig): readonly string[] {
  const files = [...(changelog === 'off' ? [] : [changelog]), ...versionFiles];
  return [
    ...(folder === '' || isPlainPath(folder) ? [] : [`the path of the module "${name}" is no plain path in the repository`]),
    ...files
      .filter((file) => !isPlainPath(file))
      .map((file) => `${JSON.stringify(file)} of the module "${name}" is no plain path of a file`),
  ];
}

function needProblems({ name, dependsOn = [] }: ModuleConfig, names: ReadonlySet<string>): readonly string[] {
  return dependsOn.flatMap((needed) => {
    if (needed === name) return [`the module "${name}" depends on itself`];
    return names.has(needed) ? [] : [`the module "${name}" depends on "${needed}", which is none`];
  });
}

function isPlainPath(path: string): boolean {
  const parsed = parsePattern(path);
  return parsed.ok && parsed.pattern.literal && !path.endsWith('/');
}

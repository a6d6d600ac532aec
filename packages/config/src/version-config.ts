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
  const { path, tag, 'depends-on': dependsOn } = typeof module === 'string' ? { path: module } : module;
  return {
    name,
    folder: path === '.' ? '' : path.replace(/\/$/, ''),
    ...(tag === undefined ? {} : { tag }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
  };
}

/** Checks what a schema cannot: that paths are plain, folders are told once, and dependencies are modules. */
export function checkModules(document: ParsedDocument, { modules }: VersionConfig): Finding[] {
  if (modules === undefined || modules === 'auto') return [];
  const names = new Set(modules.map(({ name }) => name));
  const folders = new Map<string, string>();
  return modules.flatMap(({ name, folder, dependsOn = [] }) => {
    const pointer = `/version/modules/${pointerSegment(name)}`;
    const at = document.position(pointer);
    const findings: Finding[] = [];
    const parsed = folder === '' ? undefined : parsePattern(folder);
    if (parsed !== undefined && !(parsed.ok && parsed.pattern.literal)) {
      findings.push(report('AIOP-C015', { message: `the path of the module "${name}" is no plain path in the repository`, at, pointer }));
    }
    const other = folders.get(folder);
    if (other !== undefined) {
      findings.push(report('AIOP-C021', { message: `the modules "${other}" and "${name}" have the same folder`, at, pointer }));
    }
    folders.set(folder, name);
    for (const needed of dependsOn) {
      if (needed !== name && names.has(needed)) continue;
      const message =
        needed === name ? `the module "${name}" depends on itself` : `the module "${name}" depends on "${needed}", which is none`;
      findings.push(report('AIOP-C021', { message, at, pointer, hint: 'name another module of this file' }));
    }
    return findings;
  });
}

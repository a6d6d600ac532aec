import { type Finding, visible } from '@aiop/diagnostics';
import { report } from '../../codes.ts';
import type { ModuleDependency } from '../module-spec.ts';

/** What the manifest of a package says. */
export interface Manifest {
  /** The file, relative to the repository. */
  readonly path: string;
  readonly name: string;
  /** What it names, whether of this repository or not. */
  readonly dependsOn: readonly ModuleDependency[];
  /** How tags of such packages are usually named, as in `ModuleSpec`. */
  readonly usualTag?: string;
  /** How they have to be named. */
  readonly tag?: string;
  /** It is not released, and only names others. */
  readonly isPrivate?: true;
}

/** The files of a repository at one commit. */
export interface TreeFiles {
  /** Every file, with `/`. */
  readonly paths: readonly string[];
  /** The texts of files, by path: without those that are not there or larger than any manifest. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Finds the packages of one ecosystem. Manifests that cannot be read are left out, and each is a finding. */
export type ManifestReader = (files: TreeFiles, findings: Finding[]) => Promise<readonly Manifest[]>;

/** That a manifest cannot be read. `line` is from 1. */
export function unreadable(path: string, problem: string, line = 1): Finding {
  return report('AIOP-M010', { message: `its package is no module: ${visible(problem, 200)}`, at: { file: path, line, column: 1 } });
}

/** The folder of a file, `''` for the repository itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Plain data as an object, or nothing. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

import { UsageError, visible } from '@aiop/diagnostics';
import type { ReadToml } from '../release/read-toml.ts';
import { type Replacement, replaced, tomlLines } from '../release/toml-lines.ts';
import { fieldsOf, textOf } from './manifests/manifest.ts';

/** `dependencies` of any kind, of a target or of the workspace; and with a name behind, the table of one dependency. */
const DEPENDENCIES = /(?:^|\.)(?:(?:dev-|build-)?dependencies)(?:\.["']?([\w-]{1,200})["']?)?$/;
const INLINE = /^\s*["']?([\w-]{1,200})["']?\s*=\s*\{/;
const VERSION = /(?:^|[{,])\s*version\s*=\s*["']([^"'\n]{0,300})["']/;

/**
 * A manifest of Cargo whose requirements of released packages of the same workspace allow what they are now: else nothing there builds, as a path
 * with a `version` beside it has to lead to such a version
 * (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#multiple-locations). As many numbers as stood there stand there then.
 * @param versions of released packages, by name
 * @throws UsageError for a requirement of one of them that could not be set
 */
export function withCargoRequirements(path: string, text: string, versions: ReadonlyMap<string, string>, read: ReadToml): string {
  const replacements: Replacement[] = [];
  let table = { key: '', versionAt: undefined as Replacement | undefined, isLocal: false, name: '' };
  const close = (): void => {
    const to = newRequirement(table.versionAt?.[2] ?? '', versions.get(table.name));
    if (table.isLocal && table.versionAt !== undefined && to !== undefined) replacements.push([table.versionAt[0], table.versionAt[1], to]);
  };
  for (const { text: line, start, table: key } of tomlLines(text)) {
    const [isDependency, named] = DEPENDENCIES.exec(key) ?? [];
    if (key !== table.key) {
      close();
      table = { key, versionAt: undefined, isLocal: false, name: named ?? '' };
    }
    if (isDependency === undefined) continue;
    if (named === undefined) {
      const found = inlineRequirement(line, start, versions);
      if (found !== undefined) replacements.push(found);
      continue;
    }
    const version = versionIn(line, start);
    if (version !== undefined) table.versionAt = version;
    if (/^\s*path\s*=/.test(line)) table.isLocal = true;
    table.name = /^\s*package\s*=\s*["']([^"']{1,200})["']/.exec(line)?.[1] ?? table.name;
  }
  close();
  const written = replaced(text, replacements);
  if (replacements.length > 0 || mayName(text, versions)) check(path, written, versions, read);
  return written;
}

function inlineRequirement(line: string, start: number, versions: ReadonlyMap<string, string>): Replacement | undefined {
  const key = INLINE.exec(line)?.[1];
  if (key === undefined || !/[{,]\s*path\s*=/.test(line)) return undefined;
  const name = /[{,]\s*package\s*=\s*["']([^"'\n]{1,200})["']/.exec(line)?.[1] ?? key;
  const version = versionIn(line, start);
  const to = newRequirement(version?.[2] ?? '', versions.get(name));
  return version === undefined || to === undefined ? undefined : [version[0], version[1], to];
}

/** Where a requirement stands on a line, and what it is. */
function versionIn(line: string, start: number): Replacement | undefined {
  const found = VERSION.exec(line);
  if (found === null) return undefined;
  const value = found[1] ?? '';
  const at = start + found.index + found[0].length - 1 - value.length;
  return [at, at + value.length, value];
}

/** The requirement of one version, with another one. Undefined where there is none, and where it does not name one version. */
function newRequirement(requirement: string, version: string | undefined): string | undefined {
  const [, operator = '', named] =
    /^\s{0,9}([\^~=]?\s{0,9})(\d{1,15}(?:\.\d{1,15}){0,2}(?:[-+][\w.+-]{1,200})?)\s{0,9}$/.exec(requirement) ?? [];
  if (named === undefined || version === undefined) return undefined;
  const numbers = named.split(/[-+]/, 1)[0]?.split('.').length ?? 3;
  const isWhole = numbers === 3 || version.includes('-');
  return `${operator}${isWhole ? version.split('+', 1)[0] : version.split('.').slice(0, numbers).join('.')}`;
}

const mayName = (text: string, versions: ReadonlyMap<string, string>): boolean =>
  text.includes('path') && [...versions.keys()].some((name) => text.includes(name));

/** Held against the reader of TOML: a requirement that names one version, and not the one that it should, was written in a way that is not known here. */
function check(path: string, text: string, versions: ReadonlyMap<string, string>, read: ReadToml): void {
  const root = fieldsOf(read(path, text));
  const tables = [root, fieldsOf(root.get('workspace')), ...[...fieldsOf(root.get('target')).values()].map(fieldsOf)];
  for (const table of tables) {
    for (const kind of ['dependencies', 'dev-dependencies', 'build-dependencies']) {
      for (const [key, about] of fieldsOf(table.get(kind))) {
        const fields = fieldsOf(about);
        const [requirement, name] = [textOf(fields.get('version')), textOf(fields.get('package')) ?? key];
        const to = fields.has('path') ? newRequirement(requirement ?? '', versions.get(name)) : undefined;
        if (to !== undefined && to !== requirement?.trim()) throw unset(path, name);
      }
    }
  }
}

function unset(path: string, name: string): UsageError {
  return new UsageError({
    what: `its requirement of ${visible(name, 100)} cannot be set`,
    where: visible(path, 300),
    expected: `a line such as ${visible(name, 100)} = { path = "../…", version = "1.2.3" }, or a table of its own`,
    fix: 'write it so, or leave the version out',
  });
}

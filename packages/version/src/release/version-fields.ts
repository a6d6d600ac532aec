import { type JsonPath, withJsonStrings } from './json-strings.ts';
import { replaced, tomlLines } from './toml-lines.ts';

/** A stretch of text: where it begins, and where what follows begins. */
type Span = readonly [start: number, end: number];

/**
 * A manifest with another version: the rest of it stays as people wrote it. Undefined where it has no version of its own.
 *
 * JSON: `version` at the top, and that of the package itself in a lock file of npm. TOML: `version` of `[package]`, `[workspace.package]`, `[project]` and
 * `[tool.poetry]`. Any other file: a version, alone.
 */
export function withVersion(path: string, text: string, version: string): string | undefined {
  if (path.endsWith('.json')) return jsonWithVersion(text, version);
  const spans = path.endsWith('.toml') ? tomlSpans(text) : plainSpans(text);
  if (spans.length === 0) return undefined;
  return replaced(
    text,
    spans.map(([start, end]) => [start, end, version]),
  );
}

function jsonWithVersion(text: string, version: string): string | undefined {
  let isFound = false;
  const written = withJsonStrings(text, (path) => {
    if (!isOwnVersion(path)) return undefined;
    isFound = true;
    return version;
  });
  return isFound ? written : undefined;
}

/** At the top, or of the package itself in a lock file: `packages` → "". */
const isOwnVersion = (path: JsonPath): boolean =>
  path.at(-1) === 'version' && (path.length === 1 || (path.length === 3 && path[0] === 'packages' && path[1] === ''));

const TABLES: ReadonlySet<string> = new Set(['package', 'workspace.package', 'project', 'tool.poetry']);

/** Where the versions stand in a TOML text, between their quotes. */
function tomlSpans(text: string): readonly Span[] {
  return [...tomlLines(text)].flatMap(({ text: line, start, table }): Span[] => {
    const [, before, value] = (TABLES.has(table) ? /^(\s*version\s*=\s*["'])([^"'\n]*)["']/.exec(line) : null) ?? [];
    return before === undefined || value === undefined ? [] : [[start + before.length, start + before.length + value.length]];
  });
}

function plainSpans(text: string): readonly Span[] {
  const [, before = '', version] = /^(\s*v?)(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][\w.+-]{1,200})?)\s*$/.exec(text) ?? [];
  return version === undefined ? [] : [[before.length, before.length + version.length]];
}

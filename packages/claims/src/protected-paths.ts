import { UsageError } from '@aiop/diagnostics';
import { comparableSegments, namesSame } from './equivalent-names.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/** A protected place. `label` is how people know it; `patterns` match the place itself and everything beneath it. */
export interface ProtectedRoot {
  readonly label: string;
  readonly patterns: readonly Pattern[];
}

/** The protected paths of one plan: those of every repository, and what the caller adds. */
export interface ProtectedPaths {
  /** The label of the entry that protects a path, or undefined. Compares as the least careful file system would. */
  by(path: string): string | undefined;
  /** The places that a claim may not even be able to match (AIOP-P016). */
  readonly anchored: readonly ProtectedRoot[];
  /** The folded names with which these places begin; absent where one begins with a wildcard. */
  readonly anchoredNames?: ReadonlySet<string>;
}

/** The label of git's own folder, which nothing gives back. */
export const GIT_FOLDER = '.git';

/** Protected at the root of the repository, with everything beneath. */
const ANCHORED = [GIT_FOLDER, '.github', '.runs', '.aiop', '.gitmodules', 'aiop.yaml'] as const;

/** Protected in any folder, with everything beneath. `.git` is here too: a repository inside the repository runs its hooks all the same. */
const ANYWHERE = [
  GIT_FOLDER,
  'CODEOWNERS',
  '.gitattributes',
  '.npmrc',
  '.pre-commit-config.yaml',
  '.claude',
  '.vscode',
  '.cursor',
  '.envrc',
  '.mcp.json',
  'AGENTS.md',
  'CLAUDE.md',
  'GEMINI.md',
  '.gitmodules',
  '.mailmap',
  '.husky',
  '.githooks',
] as const;

/**
 * The protected paths with more of them: the plan itself, and what a policy adds.
 * @param extra patterns of the claim dialect. One that begins with a `**` step protects anywhere; all others are anchored. A folder's name
 * protects what is beneath it, and `a/**` also the name `a`.
 * @throws UsageError for an extra that is no pattern.
 */
export function protectedPathsWith(extra: readonly string[]): ProtectedPaths {
  const added = extra.map(rootOf);
  const anywhere = ANYWHERE.map((label) => ({ label, name: comparableSegments(label).join('/') }));
  const anywhereNames = new Set(anywhere.map(({ name }) => name));
  const anchored = ANCHORED.map((label) => ({ label, name: comparableSegments(label).join('/') }));
  const anchoredRoots = [...ANCHORED.map(rootOf), ...added.filter(({ label }) => !label.startsWith('**/'))];
  const names = firstNames(anchoredRoots);
  return {
    by(path) {
      const segments = comparableSegments(path);
      if (segments.some((segment) => anywhereNames.has(segment) || segment.includes('~')))
        for (const { label, name } of anywhere) if (segments.some((segment) => namesSame(segment, name))) return label;
      for (const { label, name } of anchored) if (namesSame(segments[0] ?? '', name)) return label;
      const comparable = segments.join('/');
      return added.find(({ patterns }) => patterns.some((pattern) => pattern.folded().matches(comparable)))?.label;
    },
    anchored: anchoredRoots,
    ...(names === undefined ? {} : { anchoredNames: names }),
  };
}

/** The protected paths of a repository about which nothing more is known. */
export const PROTECTED: ProtectedPaths = protectedPathsWith([]);

function firstNames(roots: readonly ProtectedRoot[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { patterns } of roots) {
    for (const [first] of patterns.flatMap((pattern) => pattern.folded().segments)) {
      if (first?.kind !== 'literal') return undefined;
      names.add(first.text);
    }
  }
  return names;
}

function rootOf(label: string): ProtectedRoot {
  const bare = label.endsWith('/**') ? label.slice(0, -'/**'.length) : label;
  const texts = bare === '**' || bare.endsWith('**') ? [label] : [bare, `${bare}/**`];
  return { label, patterns: texts.map((text) => patternFor(label, text)) };
}

function patternFor(label: string, text: string): Pattern {
  const parsed = parsePattern(text);
  if (parsed.ok) return parsed.pattern;
  throw new UsageError({
    what: parsed.problem.message,
    where: `protected path ${label}`,
    expected: parsed.problem.expected,
    fix: 'write the protected path as a claim is written',
  });
}

import { compilePathSet, type Pattern, parsePattern } from '@aiop/claims';
import type { Finding, Result } from '@aiop/diagnostics';
import { report } from './codes.ts';

/** The inputs or outputs of a task, ready to match. */
export interface PathPatterns {
  matches(path: string): boolean;
  readonly added: readonly Pattern[];
  readonly subtracted: readonly Pattern[];
  /** Literal paths at or under which everything lies that can match. `''` is the root itself. */
  readonly roots: readonly string[];
  /** Whether everything beneath the roots matches. */
  readonly isWhole: boolean;
  /** Whether a path is subtracted with everything under it, so that a walk need not enter it. */
  subtractsAll(path: string): boolean;
  /** Whether a pattern names `node_modules`: elsewhere installed packages are covered by their lock file, and not walked. */
  readonly namesPackages: boolean;
}

/** Compiles the patterns of one field of a task. */
export function compilePatterns(task: string, field: 'inputs' | 'outputs', patterns: readonly string[]): Result<PathPatterns> {
  const compiled = compilePathSet(patterns);
  if (!compiled.ok) {
    const findings: Finding[] = compiled.problems.map(({ message, expected, index }) =>
      report('AIOP-V006', { message: `${field} of task "${task}": ${patterns[index]}: ${message}; expected ${expected}` }),
    );
    return { ok: false, findings };
  }
  const { set } = compiled;
  const { added, subtracted } = set;
  const value: PathPatterns = {
    matches: (path) => set.matches(path),
    added,
    subtracted,
    isWhole: subtracted.length === 0 && added.every(isWholeFolder),
    roots: set.roots.map((root) => (root === '.' ? '' : root)),
    subtractsAll: subtraction(subtracted),
    namesPackages: added.some(({ source }) => source.includes('node_modules') && source.split('/').includes('node_modules')),
  };
  return { ok: true, value, findings: [] };
}

/** `a/b/**`: everything in one folder, or in one of several. A final `**` stands for any folders and one name. */
function isWholeFolder({ segments }: Pattern): boolean {
  return segments.every((steps) => {
    const [folders, name] = steps.slice(-2);
    const isAnyName = name?.kind === 'wild' && name.atoms.length === 1 && name.atoms[0]?.kind === 'star';
    return folders?.kind === 'globstar' && isAnyName && steps.slice(0, -2).every(({ kind }) => kind === 'literal');
  });
}

/** `!x` takes out a link `x`, `!x/**` all that is in a folder `x`. */
function subtraction(subtracted: readonly Pattern[]): (path: string) => boolean {
  const folders = subtracted.map(({ source }) => source.replace(/\/\*\*$/, '')).flatMap(withoutProblems);
  return (path) => folders.some((pattern) => pattern.matches(path));
}

/** Of a pattern that is known to parse, what is left without its `**` may be no pattern. */
function withoutProblems(text: string): readonly Pattern[] {
  const result = parsePattern(text);
  return result.ok ? [result.pattern] : [];
}

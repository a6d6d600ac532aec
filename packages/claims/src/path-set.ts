import { type Pattern, parsePattern } from './pattern.ts';
import type { PatternProblem } from './problem.ts';

/** A set of paths, as tasks declare their inputs and outputs. */
export interface PathSet {
  matches(path: string): boolean;
  /**
   * Literal leading folders of the patterns (for a literal pattern the path itself), none beneath another, sorted: every matched path is
   * one of them or lies beneath. `.` alone stands for the whole repository; no roots: the set is empty.
   */
  readonly roots: readonly string[];
  /** The patterns that add. */
  readonly added: readonly Pattern[];
  /** Those that subtract, without their `!`. */
  readonly subtracted: readonly Pattern[];
}

/** A problem of one pattern of a list. */
export interface PathSetProblem extends PatternProblem {
  /** From 0. */
  readonly index: number;
}

export type CompiledPathSet =
  | { readonly ok: true; readonly set: PathSet }
  | { readonly ok: false; readonly problems: readonly PathSetProblem[] };

/**
 * Compiles a list in the dialect of claims, plus a leading `!` that subtracts. What is subtracted stays so, in whatever order the
 * patterns stand. A list that only subtracts is refused, as it can match nothing.
 */
export function compilePathSet(patterns: readonly string[]): CompiledPathSet {
  const problems: PathSetProblem[] = [];
  const [added, subtracted]: [Pattern[], Pattern[]] = [[], []];
  patterns.forEach((text, index) => {
    const negative = text.startsWith('!');
    const parsed = parsePattern(negative ? text.slice(1) : text);
    if (parsed.ok) (negative ? subtracted : added).push(parsed.pattern);
    else problems.push({ ...parsed.problem, offset: parsed.problem.offset + (negative ? 1 : 0), index });
  });
  if (problems.length === 0 && added.length === 0 && subtracted.length > 0) {
    const message = 'the list only subtracts, so it matches nothing';
    problems.push({ code: 'AIOP-P010', message, offset: 0, expected: 'a pattern without ! beside it, such as **', index: 0 });
  }
  if (problems.length > 0) return { ok: false, problems };
  const matches = (path: string): boolean =>
    added.some((pattern) => pattern.matches(path)) && !subtracted.some((pattern) => pattern.matches(path));
  return { ok: true, set: { matches, roots: rootsOf(added), added, subtracted } };
}

function rootsOf(patterns: readonly Pattern[]): readonly string[] {
  const roots = new Set(patterns.flatMap(({ segments }) => segments.map(literalHead)));
  if (roots.has('')) return ['.'];
  return [...roots].filter((root) => !hasParentIn(root, roots)).sort((a, b) => (a < b ? -1 : 1));
}

function literalHead(steps: Pattern['segments'][number]): string {
  const head: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'literal') break;
    head.push(step.text);
  }
  return head.join('/');
}

function hasParentIn(root: string, roots: ReadonlySet<string>): boolean {
  for (let slash = root.indexOf('/'); slash >= 0; slash = root.indexOf('/', slash + 1)) if (roots.has(root.slice(0, slash))) return true;
  return false;
}

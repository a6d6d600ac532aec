import { compileRegExp, type LinearRegExp } from './linear-regexp.ts';

export type ProblemSeverity = 'error' | 'warning' | 'notice';

/** What a group of a pattern can hold. */
export const ROLES = ['file', 'fromPath', 'line', 'column', 'severity', 'code', 'message'] as const;
export type Role = (typeof ROLES)[number];

/** One line of what a tool prints of a problem. */
export interface ProblemPattern {
  readonly regexp: LinearRegExp;
  /** By what it holds, the number of a group. */
  readonly groups: ReadonlyMap<Role, number>;
  /** Whether the line may come again and again, each a problem of its own. */
  readonly loop: boolean;
}

/** How problems of one tool are found: the patterns have to match one line after the other. */
export interface ProblemMatcher {
  readonly owner: string;
  /** Where no pattern tells it. */
  readonly severity: ProblemSeverity;
  readonly patterns: readonly ProblemPattern[];
}

/** What is wrong with a matcher, and where in it (RFC 6901). */
export interface MatcherProblem {
  readonly pointer: string;
  readonly message: string;
}

export type ReadMatchers =
  | { readonly ok: true; readonly matchers: readonly ProblemMatcher[] }
  | { readonly ok: false; readonly problem: MatcherProblem };

const MAX_MATCHERS = 50;
const MAX_PATTERNS = 10;
const SEVERITIES: readonly ProblemSeverity[] = ['error', 'warning', 'notice'];

/**
 * Reads a file of matchers in the form that GitHub's runner takes (`{ "problemMatcher": [{ "owner", "severity", "pattern": [{ "regexp",
 * "file", … }] }] }`, https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md). Fields that the runner passes over are passed over.
 */
export function readMatcherFile(value: unknown): ReadMatchers {
  try {
    const list = isObject(value) ? value.problemMatcher : undefined;
    if (!Array.isArray(list)) throw new Refusal('', 'it has no list "problemMatcher"');
    if (list.length > MAX_MATCHERS) throw new Refusal('/problemMatcher', `it has more than ${MAX_MATCHERS} matchers`);
    const items: unknown[] = list;
    return { ok: true, matchers: items.map((item, index) => matcherOf(item, `/problemMatcher/${index}`, undefined)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: { pointer: error.pointer, message: error.message } };
    throw error;
  }
}

/** Reads one matcher of the same form, whose owner is known. */
export function readMatcher(owner: string, value: unknown): ReadMatchers {
  try {
    return { ok: true, matchers: [matcherOf(value, '', owner)] };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: { pointer: error.pointer, message: error.message } };
    throw error;
  }
}

class Refusal extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

function matcherOf(value: unknown, pointer: string, known: string | undefined): ProblemMatcher {
  if (!isObject(value)) throw new Refusal(pointer, 'it is no object');
  const { owner = known, severity = 'error', pattern } = value;
  if (typeof owner !== 'string' || owner === '') throw new Refusal(pointer, 'it has no "owner"');
  const level = SEVERITIES.find((each) => each === severity);
  if (level === undefined) throw new Refusal(`${pointer}/severity`, 'its severity is none of error, warning and notice');
  if (!Array.isArray(pattern) || pattern.length === 0 || pattern.length > MAX_PATTERNS)
    throw new Refusal(`${pointer}/pattern`, `it has no list of 1 to ${MAX_PATTERNS} patterns`);
  const list: unknown[] = pattern;
  const patterns = list.map((each, index) => patternOf(each, `${pointer}/pattern/${index}`));
  const looping = patterns.findIndex(({ loop }) => loop);
  if (looping >= 0 && (looping < patterns.length - 1 || patterns.length === 1))
    throw new Refusal(`${pointer}/pattern/${looping}/loop`, 'only the last one of several patterns can loop');
  const tells = (each: ProblemPattern | undefined): boolean => each?.groups.has('message') === true;
  if (!(looping < 0 ? patterns.some(tells) : tells(patterns[looping])))
    throw new Refusal(`${pointer}/pattern`, 'no pattern has a "message"');
  return { owner, severity: level, patterns };
}

function patternOf(value: unknown, pointer: string): ProblemPattern {
  if (!isObject(value) || typeof value.regexp !== 'string') throw new Refusal(pointer, 'it has no "regexp"');
  const compiled = compileRegExp(bare(value.regexp));
  if (!compiled.ok) throw new Refusal(`${pointer}/regexp`, `${value.regexp.slice(0, 200)}: ${compiled.problem}`);
  const groups = new Map<Role, number>();
  for (const role of ROLES) {
    // VS Code, where this form comes from, calls the column a character.
    const group = value[role] ?? (role === 'column' ? value.character : undefined);
    if (group === undefined) continue;
    if (typeof group !== 'number' || !Number.isInteger(group) || group < 1 || group > compiled.groups)
      throw new Refusal(`${pointer}/${role}`, `"${role}" is no group of the pattern, which has ${compiled.groups}`);
    groups.set(role, group);
  }
  return { regexp: compiled.regexp, groups, loop: value.loop === true };
}

/** `/^…$/` is written in some published files: with slashes outside of `^` and `$` nothing could ever match, so they are marks. */
const bare = (source: string): string => (source.startsWith('/^') && source.endsWith('$/') ? source.slice(1, -1) : source);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

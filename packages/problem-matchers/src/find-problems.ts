import type { Groups } from './linear-regexp.ts';
import type { ProblemMatcher, ProblemPattern, ProblemSeverity, Role } from './problem-matcher.ts';

/** A problem as a tool printed it. Every text is untrusted, and no path has been looked at. */
export interface PrintedProblem {
  /** The owner of the matcher. */
  readonly matcher: string;
  readonly severity: ProblemSeverity;
  readonly file: string | undefined;
  /** The file of a project, to whose folder the file is relative. */
  readonly fromPath: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly code: string | undefined;
  readonly message: string;
}

/** What is not looked at: lines that no person reads, and logs of a size that no tool prints. */
const MAX_LINE_CHARACTERS = 4_096;
const MAX_LOG_CHARACTERS = 4 * 1024 * 1024;
const MAX_PROBLEMS = 1_000;

/**
 * Problems in a log, in its order, each once. The first matcher that finds one in a line takes it, as on GitHub's runner. The time is linear
 * in the log, whatever it holds.
 */
export function findProblems(log: string, matchers: readonly ProblemMatcher[]): PrintedProblem[] {
  const found = new Map<string, PrintedProblem>();
  const states = matchers.map((matcher) => new MatcherState(matcher));
  let start = 0;
  while (start < log.length && start < MAX_LOG_CHARACTERS && found.size < MAX_PROBLEMS) {
    const end = log.indexOf('\n', start);
    for (const line of shownLines(log.slice(start, end < 0 ? log.length : end))) {
      const problem = line.length > MAX_LINE_CHARACTERS ? undefined : firstFound(line, states);
      if (problem === undefined) continue;
      const key = JSON.stringify([problem.file, problem.line, problem.column, problem.message]);
      if (!found.has(key) && found.size < MAX_PROBLEMS) found.set(key, problem);
    }
    start = end < 0 ? log.length : end + 1;
  }
  return [...found.values()];
}

function firstFound(line: string, states: readonly MatcherState[]): PrintedProblem | undefined {
  for (const state of states) {
    const problem = state.take(line);
    if (problem === undefined) continue;
    for (const other of states) if (other !== state) other.reset();
    return problem;
  }
  return undefined;
}

type Values = ReadonlyMap<Role, string>;

const NO_VALUES: Values = new Map();

/** How far a matcher has come: for each of its patterns but the last, what the lines up to it held. */
class MatcherState {
  readonly #matcher: ProblemMatcher;
  readonly #reached: (Values | undefined)[] = [];

  constructor(matcher: ProblemMatcher) {
    this.#matcher = matcher;
  }

  reset(): void {
    this.#reached.length = 0;
  }

  /** One more line. @returns the problem that it ends */
  take(line: string): PrintedProblem | undefined {
    const { patterns } = this.#matcher;
    // From the last pattern to the first: each builds on what the line before has reached.
    for (let index = patterns.length - 1; index >= 0; index--) {
      const pattern = patterns[index];
      const before: Values | undefined = index === 0 ? NO_VALUES : this.#reached[index - 1];
      const groups = pattern === undefined || before === undefined ? undefined : pattern.regexp.match(line);
      const values =
        pattern === undefined || before === undefined || groups === undefined ? undefined : withGroups(before, pattern, groups);
      const isLast = index === patterns.length - 1;
      if (!isLast) this.#reached[index] = values;
      else if (values !== undefined) {
        this.reset();
        // The lines before stay what they were, and the last one may come again.
        if (pattern?.loop === true) this.#reached[index - 1] = before;
        return problemOf(this.#matcher, values);
      } else if (index > 0) this.#reached[index - 1] = undefined;
    }
    return undefined;
  }
}

function withGroups(before: Values, { groups }: ProblemPattern, match: Groups): Values {
  const values = new Map(before);
  for (const [role, group] of groups) {
    const text = match.get(group)?.trim() ?? '';
    if (text !== '') values.set(role, text);
  }
  return values;
}

function problemOf({ owner, severity }: ProblemMatcher, values: Values): PrintedProblem | undefined {
  const message = values.get('message');
  if (message === undefined) return undefined;
  return {
    matcher: owner,
    severity: SEVERITY_WORDS.get(values.get('severity')?.toLowerCase() ?? '') ?? severity,
    file: values.get('file'),
    fromPath: values.get('fromPath'),
    line: numberOf(values.get('line')),
    column: numberOf(values.get('column')),
    code: values.get('code'),
    message,
  };
}

/** What tools call the severities; another word leaves that of the matcher. */
const SEVERITY_WORDS: ReadonlyMap<string, ProblemSeverity> = new Map([
  ['error', 'error'],
  ['fatal', 'error'],
  ['fatal error', 'error'],
  ['failure', 'error'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['notice', 'notice'],
  ['note', 'notice'],
  ['info', 'notice'],
  ['information', 'notice'],
  ['hint', 'notice'],
  ['style', 'notice'],
]);

/** Lines and columns count from 1. */
function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

const ESCAPE = '\u001b';

/**
 * Control sequences as tools print them (ECMA-48, 5.3, 5.4 and 5.6; ECMA-35, 13.2): those that colour and move, strings such as the address
 * of a link or a title (to their end, or up to the next sequence), and those that choose a set of characters.
 */
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g;

/** What a terminal shows of a line without what steers it: one line for each carriage return that leads back over what was shown. */
function shownLines(line: string): readonly string[] {
  let end = line.length;
  while (line[end - 1] === '\r') end--;
  const text = line.slice(0, end);
  return (text.includes(ESCAPE) ? text.replace(SEQUENCE, '') : text).split('\r');
}

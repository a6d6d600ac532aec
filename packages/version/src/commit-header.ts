import type { CommitProblem, RuleNumber } from './commit.ts';

/** The parts of `type(scope)!: description`, or the one reason why a line is no such header. */
export type Header =
  | {
      readonly ok: true;
      readonly type: string;
      readonly scope: string | undefined;
      readonly mark: boolean;
      readonly description: string;
      readonly problems: readonly CommitProblem[];
    }
  | { readonly ok: false; readonly problem: CommitProblem };

// A noun: letters of any script, digits, and the two signs that join words.
const TYPE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*/uy;

/**
 * Reads a header in one pass from left to right (rules 1, 4, 5, 13).
 * @param offset where the line starts in the message, for the spans.
 */
export function parseHeader(line: string, offset: number): Header {
  const fail = (rule: RuleNumber, message: string, from: number, to = from + 1): Header => ({
    ok: false,
    problem: { rule, severity: 'error', message, span: [offset + from, offset + Math.min(to, line.length)] },
  });
  TYPE.lastIndex = 0;
  const type = TYPE.exec(line)?.[0];
  if (type === undefined) return fail(1, 'it does not begin with a type, such as feat or fix', 0);
  let at = type.length;
  let scope: string | undefined;
  if (line[at] === '(') {
    const close = closingParenthesis(line, at);
    if (close === undefined) return fail(4, 'the parenthesis of the scope is not closed', at, line.length);
    scope = line.slice(at + 1, close);
    if (scope.trim() === '') return fail(4, 'the scope is empty', at, close + 1);
    at = close + 1;
  }
  const mark = line[at] === '!';
  if (mark) at++;
  if (line[at] !== ':') return fail(brokenRule(line.slice(at, at + 80), scope, mark), afterPrefix(line, at, mark), at);
  if (line[at + 1] !== ' ') return fail(1, 'no space follows the colon', at, at + 2);
  const description = line.slice(at + 2).trim();
  if (description === '') return fail(5, 'no description follows the colon', at, line.length);
  return { ok: true, type, scope, mark, description, problems: headerWarnings(line, offset, { type, scope, descriptionAt: at + 2 }) };
}

/** What Azure Repos puts before the title of a pull request where it makes one commit of it. */
const MERGED_PR = /^Merged PR \d{1,10}: /;

/**
 * Reads the title of a pull request that Azure Repos has squashed: `Merged PR 12: feat: x`. Undefined for any other line, and where the title is no header.
 * @param offset where the line starts in the message, for the spans.
 */
export function headerOfMergedPullRequest(
  line: string,
  offset: number,
): (Header & { readonly ok: true; readonly text: string }) | undefined {
  const before = MERGED_PR.exec(line)?.[0].length;
  if (before === undefined) return undefined;
  const text = line.slice(before);
  const header = parseHeader(text, offset + before);
  return header.ok ? { ...header, text } : undefined;
}

/** The parenthesis that closes the one at `open`, counting those between. */
function closingParenthesis(line: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    if (line[at] === '(') depth++;
    else if (line[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** The rule that what stands where the colon should be breaks. */
function brokenRule(rest: string, scope: string | undefined, mark: boolean): RuleNumber {
  if (mark) return /^(?:[(!]|\s+:)/.test(rest) ? 13 : 1;
  return scope !== undefined && /^[()]/.test(rest) ? 4 : 1;
}

function afterPrefix(line: string, at: number, mark: boolean): string {
  if (at >= line.length) return 'no colon and description follow';
  if (line[at] === ' ') return 'a space stands where the colon belongs';
  if (/[()]/.test(line[at] ?? '') && !mark) return 'a parenthesis stands where the colon belongs';
  if (mark) return 'the ! does not stand once, directly before the colon';
  return 'something else stands where the colon belongs';
}

/** A header as nearly all are: nothing is unusual about it, and no list is made. */
const NO_PROBLEMS: readonly CommitProblem[] = [];

function headerWarnings(
  line: string,
  offset: number,
  { type, scope, descriptionAt }: { readonly type: string; readonly scope: string | undefined; readonly descriptionAt: number },
): readonly CommitProblem[] {
  const problems: CommitProblem[] = [];
  const warn = (rule: RuleNumber, message: string, from: number, to: number): void => {
    problems.push({ rule, severity: 'warning', message, span: [offset + from, offset + to] });
  };
  // A letter of another script can look like a Latin one: `fеat` with a Cyrillic е is another type than feat.
  if (!/^[A-Za-z0-9_-]+$/.test(type)) warn(1, 'the type has letters that are not ASCII', 0, type.length);
  if (scope !== undefined && /[\s()]/.test(scope)) warn(4, 'the scope is not one noun', type.length + 1, type.length + 1 + scope.length);
  if (/\s/.test(line[descriptionAt] ?? '')) warn(5, 'more than one space stands before the description', descriptionAt, descriptionAt + 1);
  return problems.length === 0 ? NO_PROBLEMS : problems;
}

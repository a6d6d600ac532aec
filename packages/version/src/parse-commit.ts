import type { OtherKind, ParsedCommit, Reading } from './commit.ts';
import { type Below, type Line, parseBelow } from './commit-body.ts';
import { headerOfMergedPullRequest, parseHeader } from './commit-header.ts';
import { subjectOf } from './subject.ts';

/**
 * Reads a commit message by Conventional Commits 1.0.0, in time linear in its length. Only line feeds end a line (a carriage return before one
 * belongs to it): other separators of Unicode are text. Blank lines before the header are skipped, as git does.
 * A body never makes a header fail.
 */
export function parseCommit(message: string, reading: Reading = 'lenient'): ParsedCommit {
  const lines = linesOf(message);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return commitOf(lines[first] ?? NO_LINE, parseBelow(lines.slice(first + 1), reading), reading);
}

const NO_LINE: Line = { text: '', start: 0 };

/** What stands below a header under which nothing weighs. */
const NOTHING_BELOW: Below = { body: undefined, footers: [], footersAt: undefined, breakingText: [], problems: [] };

/** Words without which nothing below the first line raises, undoes or sets a version (rules 12 and 16, `Release-As`, and what a revert names). */
const WEIGHTY = /BREAKING|release-as|revert/i;

/**
 * Reads of a message what a version follows from, and its subject. As `parseCommit` does, but body, footers and problems are left out where they do not
 * matter: most messages of a long history say all they have to say in the first line.
 */
export function readForVersion(message: string): { readonly parsed: ParsedCommit; readonly subject: string } {
  const line = firstLine(message);
  return { parsed: WEIGHTY.test(message) ? parseCommit(message) : commitOf(line, NOTHING_BELOW, 'lenient'), subject: line.text.trim() };
}

/** The first line that is not blank. */
function firstLine(message: string): Line {
  for (let start = 0; start < message.length; ) {
    const feed = message.indexOf('\n', start);
    const end = feed < 0 ? message.length : feed;
    const raw = message.slice(start, end);
    if (raw.trim() !== '') return { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, start };
    start = end + 1;
  }
  return NO_LINE;
}

function commitOf(line: Line, below: Below, reading: Reading): ParsedCommit {
  const plain = parseHeader(line.text, line.start);
  const header = plain.ok || reading === 'strict' ? plain : (headerOfMergedPullRequest(line.text, line.start) ?? plain);
  if (!header.ok) {
    const { breakingText } = below;
    return {
      conventional: false,
      kind: kindOf(line.text),
      subject: line.text,
      breakingText,
      problems: [header.problem, ...below.problems],
    };
  }
  const { type, scope, mark, description } = header;
  return {
    conventional: true,
    type,
    scope,
    breaking: mark || below.breakingText.length > 0,
    description,
    body: below.body,
    footers: below.footers,
    breakingText: below.breakingText.length === 0 && mark ? [description] : below.breakingText,
    problems: below.problems.length === 0 ? header.problems : [...header.problems, ...below.problems],
  };
}

/** The lines of a message, without the line feed at the end of each and a carriage return before it. */
export function linesOf(message: string): Line[] {
  let start = 0;
  return message.split('\n').map((raw) => {
    const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, start };
    start += raw.length + 1;
    return line;
  });
}

// What git itself writes (git-merge, git-revert, git-commit --fixup and --squash) and what forges write for a merge.
const KINDS: readonly (readonly [OtherKind, RegExp])[] = [
  ['empty', /^\s*$/],
  ['fixup', /^fixup! /],
  ['squash', /^squash! /],
  ['amend', /^amend! /],
  ['revert', /^(?:Revert|Reapply) "/],
  ['merge', /^(?:Merge (?:(?:remote-tracking |remote )?branch(?:es)? |tags? |commits? |pull request |\S{1,200} into )|Merged (?:in|PR) )/],
];

function kindOf(subject: string): OtherKind {
  return KINDS.find(([, form]) => form.test(subject))?.[0] ?? 'free';
}

/** Whether a message is what git or a forge writes for a merge. */
export function isMergeMessage(message: string): boolean {
  return kindOf(subjectOf(message)) === 'merge';
}

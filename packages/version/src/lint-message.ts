import { type Finding, type Occurrence, visible } from '@aiop/diagnostics';
import type { AcceptedTypes } from './accepted-types.ts';
import { report, type VersionCode } from './codes.ts';
import type { CommitProblem, ConventionalCommit, ParsedCommit, RuleNumber } from './commit.ts';
import { parseCommit } from './parse-commit.ts';
import { suggestHeader } from './suggest-header.ts';

const MAX_QUOTE = 72;
const MAX_TYPE = 40;
const MAX_SUGGESTION = 120;
// A longer line is not mended: nobody would read the suggestion.
const MAX_LINE = 300;
const MAX_NAMED_TYPES = 20;

/** A message that is linted. */
interface Linted {
  readonly message: string;
  /** What it is, for the findings: `commit 1a2b3c4d5e6f`, `the title`. */
  readonly name: string;
  /** Where its first line that is not blank begins, with the blanks before the text. */
  readonly start: number;
  /** That line, without the blanks at its end. */
  readonly subject: string;
  readonly accepted: AcceptedTypes;
}

const BY_RULE: ReadonlyMap<RuleNumber, VersionCode> = new Map<RuleNumber, VersionCode>([
  [4, 'AIOP-M104'],
  [5, 'AIOP-M105'],
  [6, 'AIOP-M106'],
  [8, 'AIOP-M112'],
  [12, 'AIOP-M112'],
  [13, 'AIOP-M113'],
]);

/**
 * Holds a message to Conventional Commits 1.0.0, read strictly, and to the types that are accepted. Every finding names line and column
 * (in UTF-16 code units) in its sentence. A message that breaks a MUST of the specification, or that versions read otherwise than
 * people, has an error; what is merely unusual has a warning. Quoted text is visible and cut.
 */
export function lintMessage(message: string, name: string, accepted: AcceptedTypes): Finding[] {
  const start = message.lastIndexOf('\n', message.length - message.trimStart().length - 1) + 1;
  const [line = ''] = message.slice(start).split('\n', 1);
  const linted: Linted = { message, name, start, subject: line.trimEnd(), accepted };
  const parsed = parseCommit(message, 'strict');
  if (parsed.conventional) return [...typeFindings(linted, parsed), ...problemFindings(linted, parsed)];
  switch (parsed.kind) {
    case 'empty':
      return [report('AIOP-M122', { message: `${name} has no text` })];
    case 'fixup':
    case 'squash':
    case 'amend':
      return [finding('AIOP-M120', linted, start, { message: 'this is to be squashed into another commit before it is merged' })];
    case 'revert':
      return revertFindings(linted);
    default:
      return problemFindings(linted, parsed);
  }
}

/** `commit 1a2b3c4d5e6f "feat:add" (line 1, column 6): …` */
function finding(code: VersionCode, { message, name, subject }: Linted, offset: number, occurrence: Occurrence): Finding {
  const before = message.slice(0, offset);
  const lines = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return report(code, {
    ...occurrence,
    message: `${name} ${quoted(subject, MAX_QUOTE)} (line ${lines}, column ${column}): ${occurrence.message}`,
  });
}

const quoted = (text: string, maxLength: number): string => `"${visible(text, maxLength)}"`;

/** What the parser says, each with the line as it was most probably meant. */
function problemFindings(linted: Linted, parsed: ParsedCommit): Finding[] {
  // A letter of another script is told of by the type, or is what the project chose.
  const told = parsed.problems.filter(({ rule, severity }) => !(rule === 1 && severity === 'warning'));
  return told.map((problem) => {
    const { rule, message, span } = problem;
    const inHeader = rule === 1 || rule === 4 || rule === 5 || rule === 13;
    return finding(BY_RULE.get(rule) ?? 'AIOP-M101', linted, span[0], {
      message,
      severity: severityOf(problem, linted, parsed),
      ...(inHeader ? suggestion(linted) : {}),
    });
  });
}

/** A `warning` of the parser says that the header stands all the same; for rule 6, a MUST, that is not enough here. */
function severityOf({ rule, severity }: CommitProblem, { message }: Linted, { breakingText }: ParsedCommit): Finding['severity'] {
  if (rule === 6) return 'error';
  if (rule !== 8 && rule !== 12) return severity;
  // Versions hear more than the specification allows: the author and the next version would disagree about what breaks.
  return parseCommit(message, 'lenient').breakingText.length > breakingText.length ? 'error' : 'warning';
}

function typeFindings(linted: Linted, { type }: ConventionalCommit): Finding[] {
  const { accepted, start } = linted;
  const lower = type.toLowerCase();
  if (!accepted.has(lower)) return [typeFinding(linted, type)];
  return type === lower
    ? []
    : [
        finding('AIOP-M115', linted, start, {
          message: `the type ${quoted(type, MAX_TYPE)} has capital letters`,
          ...suggestion(linted),
        }),
      ];
}

function typeFinding(linted: Linted, type: string): Finding {
  const foreign = [...type].find((letter) => letter > '\u007f')?.codePointAt(0);
  const named = [...linted.accepted].slice(0, MAX_NAMED_TYPES).join(', ');
  const letter = foreign === undefined ? '' : `, with the letter U+${foreign.toString(16).toUpperCase().padStart(4, '0')},`;
  return finding('AIOP-M114', linted, linted.start, {
    message: `the type ${quoted(type, MAX_TYPE)}${letter} is not accepted`,
    hint: `use one of ${named}`,
    ...suggestion(linted),
  });
}

/** `git revert` and the buttons of forges write `Revert "…"`, which versions understand. */
function revertFindings(linted: Linted): Finding[] {
  const { accepted, start, subject } = linted;
  if (!accepted.has('revert')) return [typeFinding(linted, 'revert')];
  const reverted = /^Revert "(.{1,200})"$/s.exec(subject)?.[1];
  const better = reverted === undefined ? '' : `, or write ${quoted(`revert: ${reverted}`, MAX_SUGGESTION)}`;
  const hint = `leave it as it is${better}`;
  return [finding('AIOP-M121', linted, start, { message: "this is git's own form of a revert", hint })];
}

function suggestion({ subject, accepted }: Linted): { readonly hint?: string } {
  const better = suggestHeader(subject.slice(0, MAX_LINE), accepted);
  return better === undefined ? {} : { hint: `write ${quoted(better, MAX_SUGGESTION)}` };
}

import type { Finding } from '@aiop/diagnostics';
import { acceptedTypes } from './accepted-types.ts';
import { report, type VersionCode } from './codes.ts';
import type { CommitProblem, ParsedCommit, RuleNumber } from './commit.ts';
import { revertFindings, typeFindings } from './lint-type.ts';
import { type LintedMessage, lintFinding, MAX_MENDED_LINE, suggestion, writeInstead } from './linted-message.ts';
import { parseCommit } from './parse-commit.ts';
import { checkRules, type WeighedViolation } from './rules/check-rules.ts';
import type { LintRules } from './rules/lint-rules.ts';
import { messageParts } from './rules/message-parts.ts';
import type { MessageRule } from './rules/message-rule.ts';

const BY_RULE: ReadonlyMap<RuleNumber, VersionCode> = new Map<RuleNumber, VersionCode>([
  [4, 'AIOP-M104'],
  [5, 'AIOP-M105'],
  [6, 'AIOP-M106'],
  [8, 'AIOP-M112'],
  [12, 'AIOP-M112'],
  [13, 'AIOP-M113'],
]);

/** The rules that `typeFindings` knows: mostly there are no others. */
const OF_TYPE: ReadonlySet<string> = new Set(['type-enum', 'type-case']);

/**
 * Holds a message to Conventional Commits 1.0.0, read strictly, and to the rules of the project. Every finding names line and column
 * (in UTF-16 code units) in its sentence. A message that breaks a MUST of the specification, or that versions read otherwise than
 * people, has an error; what is merely unusual has a warning. Quoted text is visible and cut.
 */
export function lintMessage(message: string, name: string, { rules, fixups }: Pick<LintRules, 'rules' | 'fixups'>): Finding[] {
  const start = message.lastIndexOf('\n', message.length - message.trimStart().length - 1) + 1;
  const [line = ''] = message.slice(start).split('\n', 1);
  const linted: LintedMessage = { message, name, start, subject: line.trimEnd(), rules, accepted: acceptedTypes(rules) };
  const parsed = parseCommit(message, 'strict');
  if (parsed.conventional)
    return [...typeFindings(linted, parsed.type), ...problemFindings(linted, parsed), ...ruleFindings(linted, parsed)];
  switch (parsed.kind) {
    case 'empty':
      return [report('AIOP-M122', { message: `${name} has no text` })];
    case 'fixup':
    case 'squash':
    case 'amend':
      return fixupFindings(linted, fixups);
    case 'revert':
      return revertFindings(linted);
    default:
      return [...problemFindings(linted, parsed), ...ruleFindings(linted, parsed)];
  }
}

function fixupFindings(linted: LintedMessage, severity: LintRules['fixups']): Finding[] {
  const message = 'this is to be squashed into another commit before it is merged';
  return severity === 'off' ? [] : [lintFinding('AIOP-M120', linted, linted.start, { message, severity })];
}

/** What the parser says, each with the line as it was most probably meant. */
function problemFindings(linted: LintedMessage, parsed: ParsedCommit): Finding[] {
  // A letter of another script is told of by the type, or is what the project chose.
  const told = parsed.problems.filter(({ rule, severity }) => !(rule === 1 && severity === 'warning'));
  return told.flatMap((problem) => {
    const { rule, message, span } = problem;
    const inHeader = rule === 1 || rule === 4 || rule === 5 || rule === 13;
    const severity = severityOf(problem, linted, parsed);
    if (severity === 'off') return [];
    const more = inHeader ? suggestion(linted) : {};
    return [lintFinding(BY_RULE.get(rule) ?? 'AIOP-M101', linted, span[0], { message, severity, ...more })];
  });
}

/**
 * A `warning` of the parser says that the header stands all the same; for rule 6, a MUST, that is not enough here, unless the project weighs
 * it otherwise. So it may a header that is none, by weighing what such a header lacks: both type and subject.
 */
function severityOf(
  { rule, severity }: CommitProblem,
  { message, rules }: LintedMessage,
  { breakingText, conventional }: ParsedCommit,
): MessageRule['severity'] {
  if (rule === 6) return rules.get('body-leading-blank')?.severity ?? 'error';
  // Versions hear more than the specification allows: the author and the next version would disagree about what breaks.
  if (rule === 8 || rule === 12) return parseCommit(message, 'lenient').breakingText.length > breakingText.length ? 'error' : 'warning';
  if (conventional) return severity;
  const weights = ['type-empty', 'subject-empty'].map((name) => rules.get(name)?.severity ?? 'error');
  if (weights.includes('error')) return 'error';
  return weights.includes('warning') ? 'warning' : 'off';
}

/** What the rules of the project say of all but the type. */
function ruleFindings(linted: LintedMessage, parsed: ParsedCommit): Finding[] {
  const { message, start, rules } = linted;
  if ([...rules.keys()].every((name) => OF_TYPE.has(name))) return [];
  return checkRules(rules, messageParts(message, start, parsed)).map((violation) => ruleFinding(linted, violation));
}

function ruleFinding(linted: LintedMessage, { code, message, span: [from, to], severity, hint, better, rule }: WeighedViolation): Finding {
  const mended = better === undefined ? undefined : headerWith(linted, better);
  const write = mended === undefined ? hint : writeInstead(mended);
  const length = `${to - from} ${to - from === 1 ? 'character' : 'characters'}`;
  return lintFinding(code, linted, from, {
    message: `${message} (${length} from there; ${rule})`,
    severity,
    ...(write === undefined ? {} : { hint: write }),
  });
}

/** The first line with a part of it written otherwise; undefined where the part stands elsewhere, or the line is too long to be shown. */
function headerWith(
  { subject, start }: LintedMessage,
  { text, start: at, instead }: NonNullable<WeighedViolation['better']>,
): string | undefined {
  const from = at - start;
  if (from < 0 || from + text.length > subject.length || subject.length > MAX_MENDED_LINE) return undefined;
  return `${subject.slice(0, from)}${instead}${subject.slice(from + text.length)}`.trim();
}

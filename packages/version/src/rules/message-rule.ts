import { TEXT_CASES, type TextCase } from './text-case.ts';

/** What a rule is about. `subject` is the description after the colon; `header` the whole first line. */
export type RulePart = 'type' | 'scope' | 'subject' | 'header' | 'body' | 'footer';

/** What a rule asks of its part; `never` in its condition turns it round, save for lengths. */
export type RuleTest =
  | { readonly check: 'enum'; readonly values: readonly string[] }
  | { readonly check: 'case'; readonly cases: readonly TextCase[] }
  | { readonly check: 'max-length' | 'min-length' | 'max-line-length'; readonly limit: number }
  | { readonly check: 'full-stop'; readonly mark: string }
  | { readonly check: 'trailer'; readonly tokens: readonly string[] }
  | { readonly check: 'empty' | 'leading-blank' | 'trim' | 'exclamation-mark' | 'references' };

type Check = RuleTest['check'];

/** One rule that messages are held to, beyond Conventional Commits itself. */
export interface MessageRule {
  readonly severity: 'error' | 'warning' | 'off';
  readonly condition: 'always' | 'never';
  readonly part: RulePart;
  readonly test: RuleTest;
}

/** Rules by the names that commitlint gives them (https://commitlint.js.org/reference/rules.html). */
export type MessageRules = ReadonlyMap<string, MessageRule>;

/** A rule as a file sets it; the value is not checked yet. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity: MessageRule['severity'];
  readonly condition: MessageRule['condition'];
  readonly value?: unknown;
}

/** A rule, or why a setting is none: an unknown name, a value of another form, or a condition that Conventional Commits excludes. */
export type ReadRule =
  | { readonly state: 'read'; readonly rule: MessageRule }
  | { readonly state: 'unknown' | 'contrary' }
  | { readonly state: 'malformed'; readonly expected: string };

const PARTS_OF: readonly (readonly [Check, readonly RulePart[]])[] = [
  ['enum', ['type', 'scope']],
  ['case', ['type', 'scope', 'subject', 'header', 'body']],
  ['empty', ['type', 'scope', 'subject', 'body', 'footer']],
  ['max-length', ['type', 'scope', 'subject', 'header', 'body', 'footer']],
  ['min-length', ['type', 'scope', 'subject', 'header', 'body', 'footer']],
  ['max-line-length', ['body', 'footer']],
  ['full-stop', ['subject', 'header', 'body']],
  ['leading-blank', ['body', 'footer']],
  ['trim', ['header']],
  ['exclamation-mark', ['subject']],
];

interface RuleForm {
  readonly part: RulePart;
  readonly check: Check;
}

const FORMS: ReadonlyMap<string, RuleForm> = new Map<string, RuleForm>([
  ...PARTS_OF.flatMap(([check, parts]) => parts.map((part): [string, RuleForm] => [`${part}-${check}`, { part, check }])),
  ['references-empty', { part: 'footer', check: 'references' }],
  ['signed-off-by', { part: 'footer', check: 'trailer' }],
  ['trailer-exists', { part: 'footer', check: 'trailer' }],
]);

/** The names of all rules that are followed. */
export const RULE_NAMES: readonly string[] = [...FORMS.keys()];

/** What would make every conventional message wrong, or a wrong one right. */
const CONTRARY: ReadonlyMap<string, MessageRule['condition']> = new Map<string, MessageRule['condition']>([
  ['type-empty', 'always'],
  ['subject-empty', 'always'],
  ['body-leading-blank', 'never'],
  ['footer-leading-blank', 'never'],
]);

/** Reads one setting. A rule that is `off` needs no value. */
export function readRule({ rule: name, severity, condition, value }: RuleSetting): ReadRule {
  const form = FORMS.get(name);
  if (form === undefined) return { state: 'unknown' };
  const { part, check } = form;
  if (severity === 'off') return { state: 'read', rule: { severity, condition, part, test: { check: 'empty' } } };
  if (CONTRARY.get(name) === condition) return { state: 'contrary' };
  const test = readTest(check, value);
  return typeof test === 'string' ? { state: 'malformed', expected: test } : { state: 'read', rule: { severity, condition, part, test } };
}

/** The test, or what its value should have been. */
function readTest(check: Check, value: unknown): RuleTest | string {
  switch (check) {
    case 'enum':
      return isTexts(value) ? { check, values: value } : 'a list of texts';
    case 'case': {
      const cases = [value].flat().map(textCase);
      const known = cases.filter((each) => each !== undefined);
      return known.length === cases.length && known.length > 0 ? { check, cases: known } : `one or several of ${TEXT_CASES.join(', ')}`;
    }
    case 'max-length':
    case 'min-length':
    case 'max-line-length':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { check, limit: value } : 'a whole number from 0';
    case 'full-stop': {
      const mark = value ?? '.';
      return typeof mark === 'string' && mark !== '' ? { check, mark } : 'a text such as "."';
    }
    case 'trailer': {
      const tokens: unknown = [value ?? 'Signed-off-by:'].flat();
      return isTexts(tokens) ? { check, tokens: tokens.map((token) => token.replace(/:\s?$/, '')) } : 'a text such as "Signed-off-by:"';
    }
    default:
      return { check };
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** commitlint knows some of the cases by other names too. */
const OTHER_NAMES: ReadonlyMap<string, TextCase> = new Map<string, TextCase>([
  ['lowercase', 'lower-case'],
  ['lowerCase', 'lower-case'],
  ['uppercase', 'upper-case'],
  ['sentencecase', 'sentence-case'],
]);

function textCase(value: unknown): TextCase | undefined {
  return typeof value === 'string' ? (TEXT_CASES.find((each) => each === value) ?? OTHER_NAMES.get(value)) : undefined;
}

/** A rule that is not off. */
export type RuleInForce = MessageRule & { readonly severity: 'error' | 'warning' };

/** The rule of a name, where it is set and not off. */
export function ruleInForce(rules: MessageRules, name: string): RuleInForce | undefined {
  const rule = rules.get(name);
  return rule === undefined || rule.severity === 'off' ? undefined : { ...rule, severity: rule.severity };
}

import type { Finding } from '@aiop/diagnostics';
import type { ParsedDocument } from '@aiop/documents';
import { report } from './codes.ts';

type Severity = 'error' | 'warning' | 'off';

/** One rule, by the name that commitlint gives it (https://commitlint.js.org/reference/rules.html). */
export interface CommitRuleConfig {
  readonly rule: string;
  readonly severity: Severity;
  readonly condition: 'always' | 'never';
  readonly value?: number | string | readonly string[];
}

/** What the messages of commits are held to. */
export interface CommitsConfig {
  /** In the order of `RULES`. */
  readonly rules: readonly CommitRuleConfig[];
  readonly fixups?: Severity;
  readonly merges?: 'left-out' | 'linted';
  /** First lines of commits that are not looked at; `*` stands for any text. */
  readonly ignored?: readonly string[];
  /** Whether a configuration of commitlint is read too. */
  readonly commitlint: boolean;
}

type RuleValue = number | string | readonly string[];

interface RawOptions {
  readonly warn?: readonly string[];
  readonly fixups?: Severity;
  readonly merges?: 'ignore' | 'lint';
  readonly ignore?: readonly string[];
  readonly commitlint?: boolean;
}

/** The form that the schema has admitted. The other fields are rules. */
export type RawCommits = RawOptions & Readonly<Record<string, unknown>>;

/** What a field asks for when it is not `off`. */
interface Asked {
  readonly rule: string;
  readonly condition: 'always' | 'never';
  readonly value?: RuleValue;
}

const listed =
  (rule: string, condition: Asked['condition'] = 'always') =>
  (value: RuleValue): Asked => ({ rule, condition, value: typeof value === 'string' ? [value] : value });
const limited =
  (rule: string) =>
  (value: RuleValue): Asked => ({ rule, condition: 'always', value });
const required =
  (rule: string) =>
  (value: RuleValue): Asked => ({ rule, condition: value === 'required' ? 'never' : 'always' });

/** What each field asks for. */
const RULES: ReadonlyMap<string, (value: RuleValue) => Asked> = new Map<string, (value: RuleValue) => Asked>([
  ['types', listed('type-enum')],
  ['type-case', listed('type-case')],
  ['scope', required('scope-empty')],
  ['scopes', listed('scope-enum')],
  ['scope-case', listed('scope-case')],
  ['subject-case', listed('subject-case')],
  ['subject-not-case', listed('subject-case', 'never')],
  ['subject-min-length', limited('subject-min-length')],
  ['subject-max-length', limited('subject-max-length')],
  ['subject-full-stop', () => ({ rule: 'subject-full-stop', condition: 'never', value: '.' })],
  ['header-max-length', limited('header-max-length')],
  ['body', required('body-empty')],
  ['body-max-line-length', limited('body-max-line-length')],
  ['footer-max-line-length', limited('footer-max-line-length')],
  ['references', required('references-empty')],
  ['trailers', listed('trailer-exists')],
]);

const OPTIONS = ['warn', 'fixups', 'merges', 'ignore', 'commitlint'];

/** Every field of the section. */
export const COMMITS_FIELDS: readonly string[] = [...RULES.keys(), ...OPTIONS];

export function commitsOf(raw: RawCommits): CommitsConfig {
  const { warn = [], fixups, merges, ignore, commitlint = true } = raw;
  const rules = [...RULES].flatMap(([field, asks]) => {
    const value = ruleValue(raw[field]);
    if (value === undefined) return [];
    const severity: Severity = value === 'off' ? 'off' : warn.includes(field) ? 'warning' : 'error';
    return [{ ...asks(value), severity }];
  });
  return {
    rules,
    ...(fixups === undefined ? {} : { fixups }),
    ...(merges === undefined ? {} : { merges: merges === 'lint' ? 'linted' : 'left-out' }),
    ...(ignore === undefined ? {} : { ignored: ignore }),
    commitlint,
  };
}

function ruleValue(value: unknown): RuleValue | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Checks what a schema cannot: that fields do not contradict each other, and that every warning is about a rule that is set. */
export function checkCommits(document: ParsedDocument, raw: RawCommits): Finding[] {
  const findings: Finding[] = [];
  const add = (pointer: string, message: string, hint: string): void => {
    findings.push(report('AIOP-C022', { message, hint, at: document.position(pointer), pointer }));
  };
  for (const [index, field] of (raw.warn ?? []).entries()) {
    if (raw[field] !== undefined && raw[field] !== 'off') continue;
    add(`/commits/warn/${index}`, `"${field}" is to be a warning, and is not set`, `set ${field}, or leave it out here`);
  }
  if (raw['subject-case'] !== undefined && raw['subject-not-case'] !== undefined) {
    add('/commits/subject-not-case', 'the case of the subject is asked for twice', 'keep subject-case or subject-not-case');
  }
  const [least, most] = [raw['subject-min-length'], raw['subject-max-length']];
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    add(
      '/commits/subject-min-length',
      `no subject has at least ${least} and at most ${most} characters`,
      'let the first be the smaller one',
    );
  }
  if (raw.scope === 'forbidden' && raw.scopes !== undefined && raw.scopes !== 'off') {
    add('/commits/scopes', 'scopes are listed, and none may be written', 'keep scope: forbidden or the list');
  }
  return findings;
}

import { type MessageRule, type RuleSetting, readRule } from '../rules/message-rule.ts';

const NOT_THESE_CASES = ['sentence-case', 'start-case', 'pascal-case', 'upper-case'];
const TYPES = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];

const error = (rule: string, condition: MessageRule['condition'], value?: unknown): RuleSetting => {
  return { rule, severity: 'error', condition, value };
};
const warning = (rule: string): RuleSetting => ({ rule, severity: 'warning', condition: 'always' });

/** What both have. */
const COMMON: readonly RuleSetting[] = [
  warning('body-leading-blank'),
  warning('footer-leading-blank'),
  error('subject-case', 'never', NOT_THESE_CASES),
  error('subject-empty', 'never'),
  error('subject-full-stop', 'never', '.'),
  error('type-case', 'always', 'lower-case'),
  error('type-empty', 'never'),
];

/** https://www.npmjs.com/package/@commitlint/config-conventional#rules */
const CONVENTIONAL: readonly RuleSetting[] = [
  ...COMMON,
  error('body-max-line-length', 'always', 100),
  error('footer-max-line-length', 'always', 100),
  error('header-max-length', 'always', 100),
  error('header-trim', 'always'),
  error('type-enum', 'always', [...TYPES, 'chore']),
];

/** https://www.npmjs.com/package/@commitlint/config-angular#rules */
const ANGULAR: readonly RuleSetting[] = [
  ...COMMON,
  error('header-max-length', 'always', 72),
  error('scope-case', 'always', 'lower-case'),
  error('subject-exclamation-mark', 'never'),
  error('type-enum', 'always', TYPES),
];

const PRESETS: ReadonlyMap<string, readonly RuleSetting[]> = new Map([
  ['@commitlint/config-conventional', CONVENTIONAL],
  ['@commitlint/config-angular', ANGULAR],
]);

/** The names of the shared configurations that are known. */
export const PRESET_NAMES: readonly string[] = [...PRESETS.keys()];

/** The rules of a shared configuration, as it is published; undefined for one that is not known. */
export function presetRules(name: string): readonly (readonly [string, MessageRule])[] | undefined {
  return PRESETS.get(name)?.flatMap((setting) => {
    const read = readRule(setting);
    return read.state === 'read' ? [[setting.rule, read.rule] as const] : [];
  });
}

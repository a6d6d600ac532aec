import type { Finding } from '@aiop/diagnostics';
import { parseAcceptedTypes } from '../accepted-types.ts';
import type { CommitlintConfiguration } from '../commitlint/read-commitlint.ts';
import { type MessageRule, type MessageRules, type RuleSetting, readRule } from './message-rule.ts';

/** What messages are held to beyond Conventional Commits. */
export interface LintRules {
  readonly rules: MessageRules;
  /** How much a `fixup!` commit weighs that is not squashed yet. */
  readonly fixups: MessageRule['severity'];
  readonly merges: 'left-out' | 'linted';
  /** First lines of commits that are not looked at; `*` stands for any text. */
  readonly ignored: readonly string[];
}

/** What `aiop.yaml` says of commits. */
export interface ConfiguredCommits {
  readonly rules: readonly RuleSetting[];
  readonly fixups?: MessageRule['severity'];
  readonly merges?: LintRules['merges'];
  readonly ignored?: readonly string[];
}

/** Where rules come from. What comes later here goes before what comes earlier, rule by rule. */
export interface RuleSources {
  /** Without rules, those that hold without it. */
  readonly commitlint?: CommitlintConfiguration | undefined;
  readonly configured?: ConfiguredCommits | undefined;
  /** Types that were asked for in this run. Empty: none were. */
  readonly types?: readonly string[];
}

/**
 * The rules of a run. Where no configuration of commitlint says it all, the usual types in lower case are asked for.
 * @throws UsageError for an entry of `types` that no type can be.
 */
export function lintRules({ commitlint, configured, types = [] }: RuleSources = {}): LintRules & { readonly findings: readonly Finding[] } {
  const asked = types.length === 0 ? [] : [['type-enum', typeRule(types)] as const];
  const usual = [['type-enum', typeRule([])] as const, ['type-case', LOWER_CASE_TYPES] as const];
  const own = (configured?.rules ?? []).flatMap((setting) => {
    const read = readRule(setting);
    return read.state === 'read' ? [[setting.rule, read.rule] as const] : [];
  });
  return {
    rules: new Map<string, MessageRule>([...(commitlint?.isWhole === true ? [] : usual), ...(commitlint?.rules ?? []), ...own, ...asked]),
    fixups: configured?.fixups ?? 'error',
    merges: configured?.merges ?? (commitlint?.lintsMerges === true ? 'linted' : 'left-out'),
    ignored: configured?.ignored ?? [],
    findings: commitlint?.findings ?? [],
  };
}

const LOWER_CASE_TYPES: MessageRule = {
  severity: 'warning',
  condition: 'always',
  part: 'type',
  test: { check: 'case', cases: ['lower-case'] },
};

function typeRule(types: readonly string[]): MessageRule {
  return { severity: 'error', condition: 'always', part: 'type', test: { check: 'enum', values: parseAcceptedTypes(types) } };
}

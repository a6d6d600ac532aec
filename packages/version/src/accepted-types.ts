import { UsageError, visible } from '@aiop/diagnostics';
import { type MessageRules, type RuleInForce, ruleInForce } from './rules/message-rule.ts';
import { inCase } from './rules/text-case.ts';

/** Types that a linted message may have (rule 14 leaves the choice to the project; rule 15 the case), in lower case → as they are to be written. */
export type AcceptedTypes = ReadonlyMap<string, string>;

/** What is accepted when nothing else is asked for. */
const DEFAULT_ACCEPTED_TYPES: readonly string[] = [
  'feat',
  'fix',
  'perf',
  'revert',
  'docs',
  'style',
  'refactor',
  'test',
  'build',
  'ci',
  'chore',
];

/** A list of types that is in force, and whether they are the only ones, or those that may not be. */
export type TypeList = Pick<RuleInForce, 'severity' | 'condition'> & { readonly values: readonly string[] };

/** The list that rules have; undefined where any type will do. */
export function typeList(rules: MessageRules): TypeList | undefined {
  const rule = ruleInForce(rules, 'type-enum');
  if (rule?.test.check !== 'enum' || rule.test.values.length === 0) return undefined;
  return { severity: rule.severity, condition: rule.condition, values: rule.test.values };
}

/** What a list says of a type: as it stands there, or in another case. Undefined where it does not allow it. */
export function allowedBy({ values, condition }: TypeList, type: string): { readonly as: string } | undefined {
  const listed = values.find((value) => value === type) ?? values.find((value) => value.toLowerCase() === type.toLowerCase());
  if (condition === 'never') return listed === undefined ? { as: type } : undefined;
  return listed === undefined ? undefined : { as: listed };
}

/** The types that rules accept; where they accept any, the usual ones, in the case that is asked for. */
export function acceptedTypes(rules: MessageRules): AcceptedTypes {
  const list = typeList(rules);
  if (list?.condition === 'always') return new Map(list.values.map((type) => [type.toLowerCase(), type]));
  const cased = ruleInForce(rules, 'type-case');
  const [wanted = 'lower-case'] = cased?.condition === 'always' && cased.test.check === 'case' ? cased.test.cases : [];
  const usual = DEFAULT_ACCEPTED_TYPES.filter((type) => list === undefined || allowedBy(list, type) !== undefined);
  return new Map(usual.map((type) => [type, inCase(type, wanted)]));
}

/**
 * Reads a list of types, into lower case; an empty one means the default.
 * @throws UsageError for an entry that no type can be.
 */
export function parseAcceptedTypes(entries: readonly string[]): readonly string[] {
  for (const entry of entries) {
    if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,63}$/u.test(entry)) continue;
    throw new UsageError({
      what: `${JSON.stringify(visible(entry, 100))} is no type`,
      where: 'types',
      expected: 'one type each, such as feat',
      fix: 'write only letters, digits, - and _, one type a line in a workflow',
    });
  }
  return [...new Set((entries.length === 0 ? DEFAULT_ACCEPTED_TYPES : entries).map((entry) => entry.toLowerCase()))];
}

import { type Finding, nearest, visible } from '@aiop/diagnostics';
import { type ParsedDocument, pointerSegment, valueAt } from '@aiop/documents';
import { report, type VersionCode } from '../codes.ts';
import { type MessageRule, type MessageRules, RULE_NAMES, type RuleSetting, readRule } from '../rules/message-rule.ts';
import { PRESET_NAMES, presetRules } from './presets.ts';

/** What a configuration of commitlint asks for. */
export interface CommitlintConfiguration {
  /** Those of the shared configurations, and over them its own. Absent where it cannot be read. */
  readonly rules?: MessageRules;
  /** Whether the rules are all that it asks for: every shared configuration is known. */
  readonly isWhole?: boolean;
  /** Whether merges, which commitlint leaves out by itself, are to be linted. */
  readonly lintsMerges?: boolean;
  /** What in it cannot be read, and what is not followed, each with its place. */
  readonly findings: readonly Finding[];
}

/** These say nothing of what a message has to be. */
const WITHOUT_WEIGHT: ReadonlySet<string> = new Set(['$schema', 'helpUrl', 'formatter', 'prompt']);
const FOLLOWED: ReadonlySet<string> = new Set(['extends', 'rules', 'defaultIgnores']);

/** @param root the RFC 6901 pointer of the configuration in the document; `''` for all of it */
export function readCommitlint(document: ParsedDocument, root: string): CommitlintConfiguration {
  const config = valueAt(document, root);
  const found = new Findings(document);
  if (!isObject(config)) {
    found.add('AIOP-M131', root, 'it is no object with rules');
    return { findings: found.all };
  }
  for (const field of Object.keys(config)) {
    if (FOLLOWED.has(field) || WITHOUT_WEIGHT.has(field)) continue;
    found.add('AIOP-M133', `${root}/${pointerSegment(field)}`, `the field "${visible(field, 80)}" is not followed`, undefined, 'key');
  }
  const extended = extendedRules(config.extends, `${root}/extends`, found);
  const rules = new Map<string, MessageRule>([...extended.rules, ...ownRules(config.rules, `${root}/rules`, found)]);
  return { rules, isWhole: extended.areKnown, lintsMerges: config.defaultIgnores === false, findings: found.all };
}

/** Collects findings with their places. */
class Findings {
  readonly all: Finding[] = [];
  readonly #document: ParsedDocument;

  constructor(document: ParsedDocument) {
    this.#document = document;
  }

  add(code: VersionCode, pointer: string, message: string, hint?: string, part: 'value' | 'key' = 'value'): void {
    const at = this.#document.position(pointer, part);
    this.all.push(report(code, { message, at, pointer, ...(hint === undefined ? {} : { hint }) }));
  }
}

type Named = readonly (readonly [string, MessageRule])[];

function extendedRules(extended: unknown, pointer: string, found: Findings): { readonly rules: Named; readonly areKnown: boolean } {
  const names: readonly unknown[] = [extended ?? []].flat();
  const known = names.map((name) => (typeof name === 'string' ? presetRules(name) : undefined));
  for (const [index, name] of names.entries()) {
    if (known[index] !== undefined) continue;
    const shown = typeof name === 'string' ? `"${visible(name, 100)}"` : 'what is no text';
    const place = Array.isArray(extended) ? `${pointer}/${index}` : pointer;
    found.add('AIOP-M133', place, `the rules of ${shown} are not known`, `write its rules out; known are ${PRESET_NAMES.join(' and ')}`);
  }
  return { rules: known.flatMap((rules) => rules ?? []), areKnown: known.every((rules) => rules !== undefined) };
}

function ownRules(rules: unknown, pointer: string, found: Findings): Named {
  if (rules === undefined) return [];
  if (!isObject(rules)) {
    found.add('AIOP-M131', pointer, 'the rules are no object');
    return [];
  }
  return Object.entries(rules).flatMap(([name, value]) => {
    const rule = ownRule(name, value, `${pointer}/${pointerSegment(name)}`, found);
    return rule === undefined ? [] : [[name, rule] as const];
  });
}

function ownRule(name: string, value: unknown, pointer: string, found: Findings): MessageRule | undefined {
  const shown = visible(name, 80);
  const setting = settingOf(name, value);
  if (setting === undefined) {
    found.add('AIOP-M131', pointer, `the rule "${shown}" has another form`, 'write [0, 1 or 2, "always" or "never", a value]');
    return undefined;
  }
  const read = readRule(setting);
  switch (read.state) {
    case 'read':
      return read.rule;
    case 'unknown': {
      const near = nearest(name, RULE_NAMES);
      const hint = near === undefined ? undefined : `did you mean "${near}"?`;
      // A rule that is off asks for nothing.
      if (setting.severity !== 'off') found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: it is not known`, hint, 'key');
      return undefined;
    }
    case 'contrary':
      found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: Conventional Commits asks for the opposite`);
      return undefined;
    case 'malformed':
      found.add('AIOP-M131', pointer, `the value of the rule "${shown}" is of another form`, `give ${read.expected}`);
      return undefined;
  }
}

const SEVERITIES: ReadonlyMap<unknown, MessageRule['severity']> = new Map<unknown, MessageRule['severity']>([
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
]);

/** `[2, 'always', value]`: https://commitlint.js.org/reference/rules-configuration.html */
function settingOf(rule: string, raw: unknown): RuleSetting | undefined {
  if (!Array.isArray(raw) || raw.length < 1 || raw.length > 3) return undefined;
  const [level, condition = 'always', value]: readonly unknown[] = raw;
  const severity = SEVERITIES.get(level);
  if (severity === undefined || (condition !== 'always' && condition !== 'never')) return undefined;
  return { rule, severity, condition, value };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

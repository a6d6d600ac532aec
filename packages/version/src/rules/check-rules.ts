import type { MessageParts } from './message-parts.ts';
import type { MessageRules } from './message-rule.ts';
import type { Violation } from './violation.ts';
import { violationOf } from './violations.ts';

/** A violation, and how much the rule weighs. */
export type WeighedViolation = Violation & { readonly rule: string; readonly severity: 'error' | 'warning' };

/** Holds a message to all rules, in their order; those that lint knows from the specification are left to it. */
export function checkRules(rules: MessageRules, message: MessageParts): WeighedViolation[] {
  return [...rules].flatMap(([name, rule]) => {
    if (rule.severity === 'off') return [];
    const violation = violationOf(rule, message);
    return violation === undefined ? [] : [{ ...violation, rule: name, severity: rule.severity }];
  });
}

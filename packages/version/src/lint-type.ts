import type { Finding } from '@aiop/diagnostics';
import { allowedBy, type TypeList, typeList } from './accepted-types.ts';
import { type LintedMessage, lintFinding, quoted, suggestion, writeInstead } from './linted-message.ts';
import { type RuleInForce, ruleInForce } from './rules/message-rule.ts';
import { isInCase } from './rules/text-case.ts';

const MAX_TYPE = 40;
const MAX_NAMED_TYPES = 20;

/** Holds a type to the list and the case that the rules ask for. */
export function typeFindings(linted: LintedMessage, type: string): Finding[] {
  const list = typeList(linted.rules);
  const letters = ruleInForce(linted.rules, 'type-case');
  const allowed = list === undefined ? { as: type } : allowedBy(list, type);
  if (list !== undefined && allowed === undefined) return [unaccepted(linted, type, list)];
  if (list !== undefined && allowed !== undefined && allowed.as !== type) {
    return [wronglyWritten(linted, type, `is accepted as ${quoted(allowed.as, MAX_TYPE)}`, letters ?? list)];
  }
  if (letters?.test.check !== 'case') return [];
  const { cases } = letters.test;
  const never = letters.condition === 'never';
  if (cases.some((each) => isInCase(type, each)) !== never) return [];
  return [wronglyWritten(linted, type, `${never ? 'may not be' : 'is not'} in ${cases.join(never ? ', or in ' : ' or ')}`, letters)];
}

/** `git revert` and the buttons of forges write `Revert "…"`, which versions understand. */
export function revertFindings(linted: LintedMessage): Finding[] {
  const { rules, start, subject } = linted;
  const list = typeList(rules);
  if (list !== undefined && allowedBy(list, 'revert') === undefined) return [unaccepted(linted, 'revert', list)];
  const reverted = /^Revert "(.{1,200})"$/s.exec(subject)?.[1];
  const better = reverted === undefined ? '' : `, or ${writeInstead(`revert: ${reverted}`)}`;
  const hint = `leave it as it is${better}`;
  return [lintFinding('AIOP-M121', linted, start, { message: "this is git's own form of a revert", hint })];
}

function wronglyWritten(linted: LintedMessage, type: string, wrong: string, { severity }: Pick<RuleInForce, 'severity'>): Finding {
  const message = `the type ${quoted(type, MAX_TYPE)} ${wrong}`;
  return lintFinding('AIOP-M115', linted, linted.start, { message, severity, ...suggestion(linted) });
}

function unaccepted(linted: LintedMessage, type: string, { severity, condition }: TypeList): Finding {
  const foreign = [...type].find((letter) => letter > '\u007f')?.codePointAt(0);
  const letter = foreign === undefined ? '' : `, with the letter U+${foreign.toString(16).toUpperCase().padStart(4, '0')},`;
  const named = [...linted.accepted.values()].slice(0, MAX_NAMED_TYPES).join(', ');
  return lintFinding('AIOP-M114', linted, linted.start, {
    message: `the type ${quoted(type, MAX_TYPE)}${letter} is not accepted`,
    severity,
    hint: condition === 'never' ? 'use another type' : `use one of ${named}`,
    ...suggestion(linted),
  });
}

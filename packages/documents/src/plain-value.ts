import type { Finding, FindingCode } from '@aiop/diagnostics';
import { type DocumentCodes, problem } from './codes.ts';
import type { SourceText } from './source-text.ts';

/** What parsers of both notations share: limits, and the rules for keys and scalars that keep values plain. */
export interface ValueRules {
  readonly source: SourceText;
  readonly codes: DocumentCodes;
  readonly maxDepth: number;
  readonly findings: Finding[];
  /** Whether an alias may stand for a value. */
  readonly aliases?: boolean;
}

/** Adds a finding at an offset. */
export function refuse({ source, findings }: ValueRules, code: FindingCode, offset: number, message: string, hint: string): void {
  findings.push(problem(code, message, source.positionAt(offset), hint));
}

// Keys that reach the prototype of a plain object somewhere down the line.
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key may stand in an object that already has `seen`; otherwise the reason is a finding. Adds the key to `seen`. */
export function acceptKey(rules: ValueRules, key: string, offset: number, seen: Set<string>): boolean {
  const { codes } = rules;
  if (PROTOTYPE_KEYS.has(key)) {
    refuse(rules, codes.forbidden, offset, `"${key}" is not allowed as a key`, 'choose another name');
    return false;
  }
  if (key === '<<') {
    refuse(rules, codes.forbidden, offset, 'merge keys ("<<") are not allowed', 'write the fields out');
    return false;
  }
  if (seen.has(key)) {
    refuse(rules, codes.duplicateKey, offset, `the key "${key}" stands twice in one object`, 'keep one of the two');
    return false;
  }
  if (!acceptText(rules, key, offset)) return false;
  seen.add(key);
  return true;
}

/** Whether text is valid Unicode: half of a surrogate pair has no UTF-8 form and no canonical JSON. */
export function acceptText(rules: ValueRules, text: string, offset: number): boolean {
  if (text.isWellFormed()) return true;
  refuse(rules, rules.codes.syntax, offset, 'a text holds half of a surrogate pair', 'write the whole character');
  return false;
}

/** Whether a number means the same everywhere: finite, and exact if it is an integer. */
export function acceptNumber(rules: ValueRules, number: number, offset: number): boolean {
  const { codes } = rules;
  if (!Number.isFinite(number)) {
    refuse(rules, codes.wrongType, offset, 'the number is not finite', 'write a finite number, or quote the value if it is text');
    return false;
  }
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    refuse(
      rules,
      codes.wrongType,
      offset,
      'the number has too many digits to be read exactly',
      'quote the value if it is text, such as an id',
    );
    return false;
  }
  return true;
}

import type { PatternProblem } from './problem.ts';

/** Longest pattern, in UTF-16 code units. */
export const MAX_PATTERN_LENGTH = 1024;

// Controls, lone surrogates, line separators, and what Unicode calls default-ignorable (bidirectional controls, zero-width characters, tags):
// they make one path look like another (https://trojansource.codes), and no canonical path holds them.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\ufff9-\ufffb]/u;

/** The UTF-16 offset of the first character that cannot be seen or is no Unicode text, or -1. */
export function firstUnseen(text: string): number {
  return text.search(UNSEEN);
}

/** Most patterns: nothing in them needs a closer look. */
const ORDINARY = /^[\w./*-]+$/;

/** What can be said of a pattern before its structure is known: its length, and characters that no pattern holds. */
export function checkCharacters(text: string): PatternProblem | undefined {
  const at = (code: PatternProblem['code'], offset: number, message: string, expected: string): PatternProblem => ({
    code,
    offset,
    message,
    expected,
  });
  if (ORDINARY.test(text) && text.length <= MAX_PATTERN_LENGTH) return undefined;
  const path = 'a path relative to the root of the repository, such as src/**';
  if (text === '') return at('AIOP-P010', 0, 'the pattern is empty', path);
  if (text.length > MAX_PATTERN_LENGTH) {
    return at('AIOP-P010', MAX_PATTERN_LENGTH, `the pattern is ${text.length} characters long`, `at most ${MAX_PATTERN_LENGTH} characters`);
  }
  const unseen = firstUnseen(text);
  if (unseen >= 0) {
    const point = (text.codePointAt(unseen) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return at('AIOP-P011', unseen, `the pattern holds the character U+${point}, which cannot be seen`, 'visible characters only');
  }
  const backslash = text.indexOf('\\');
  if (/^[A-Za-z]:/.test(text)) return at('AIOP-P011', 0, 'the pattern names a drive', path);
  if (backslash >= 0) return at('AIOP-P011', backslash, 'the pattern holds a backslash', '/ between segments, and no escapes');
  if (text.trim() !== text) {
    const offset = text.length - text.trimStart().length === 0 ? text.trimEnd().length : 0;
    return at('AIOP-P011', offset, 'the pattern begins or ends with white space', 'the pattern without white space around it');
  }
  return checkOperators(text);
}

function checkOperators(text: string): PatternProblem | undefined {
  const extended = text.search(/[?*+@!]\(/);
  if (extended >= 0) {
    const message = `the pattern uses an extended glob, ${text.slice(extended, extended + 2)}`;
    return { code: 'AIOP-P010', offset: extended, message, expected: 'alternatives in braces, such as {a,b}' };
  }
  const operator = text.search(/[!~|]/);
  if (operator < 0) return undefined;
  const message = `the pattern holds ${text[operator]}, which this dialect does not use`;
  return { code: 'AIOP-P010', offset: operator, message, expected: '? where a name really holds that character, except to subtract' };
}

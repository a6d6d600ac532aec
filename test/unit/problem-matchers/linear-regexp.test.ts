import { compileRegExp } from '@aiop/problem-matchers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What the engine of the language finds, in the same form. A group that matched nothing and one that took no part are the same to us. */
function byTheLanguage(source: string, text: string): Record<number, string> | undefined {
  const found = new RegExp(source).exec(text);
  return found === null ? undefined : Object.fromEntries([...found.entries()].filter(([, group]) => group !== undefined && group !== ''));
}

function byOurs(source: string, text: string): Record<number, string> | undefined {
  const compiled = compileRegExp(source);
  if (!compiled.ok) throw new Error(compiled.problem);
  const found = compiled.regexp.match(text);
  return found === undefined ? undefined : Object.fromEntries([...found].filter(([, group]) => group !== ''));
}

/** Patterns over a small alphabet. What is repeated takes at least one character: engines differ in what an empty turn leaves in its groups. */
const patterns = fc.letrec<{ atom: string; sequence: string; choice: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'pattern' },
    fc.constantFrom('a', 'b', '1', ' ', '.', '\\d', '\\w', '\\s', '\\S', '[ab]', '[^a]', '[a-c1]', '[\\s->=]', '\\.', '\\x61', '\\u0062'),
    tie('choice').map((inner) => `(${inner})`),
    tie('choice').map((inner) => `(?:${inner})`),
  ),
  sequence: fc
    .array(
      fc.tuple(
        tie('atom'),
        fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}'),
        fc.constantFrom('', '', '', '\\b', '\\B'),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.map(([atom, count, after]) => `${atom}${count}${after}`).join('')),
  choice: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((options) => options.join('|')),
}));

const repeatsNothing = (source: string): boolean => {
  // A group that can be empty, with a count behind it.
  const groups = [...source.matchAll(/\)(?:[*+?]|\{\d)/g)];
  return (
    groups.length > 0 && groups.some(({ index = 0 }) => new RegExp(`^(?:${groupBefore(source, index).replace(/\\b/gi, '')})$`).test(''))
  );
};

function groupBefore(source: string, close: number): string {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (source[at] === ')') depth++;
    if (source[at] === '(' && --depth === 0) return source.slice(at, close + 1);
  }
  return source;
}

describe('a regular expression in linear time', () => {
  it('finds what the engine of the language finds, group for group', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '.', '\n'), maxLength: 7 });
    const anchored = fc.tuple(fc.constantFrom('', '^'), patterns.choice, fc.constantFrom('', '$'));
    const cases = fc.tuple(anchored, text).map(([[start, body, end], line]) => [`${start}(?:${body})${end}`, line] as const);
    fc.assert(
      fc.property(
        cases.filter(([source]) => !repeatsNothing(source)),
        ([source, line]) => {
          expect(byOurs(source, line)).toEqual(byTheLanguage(source, line));
        },
      ),
      { seed: 20, numRuns: 400 },
    );
  });

  it.each([
    ['(?<=a)b', 'looks around'],
    ['a(?!b)', 'looks around'],
    ['(a)\\1', 'back references'],
    ['\\p{L}', 'properties'],
    ['(a', 'no end'],
    ['a)', 'closes nothing'],
    ['[a', 'no end'],
    ['*a', 'repeats nothing'],
    ['a{3,2}', 'backwards'],
    ['a{2000}', 'beyond'],
    ['[b-a]', 'before its beginning'],
    ['a**', 'cannot be repeated'],
    ['^*', 'assertion'],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 'deep'],
    ['(((a{100}){100}){100}){100}', 'too large'],
    ['x'.repeat(3000), 'longer'],
    ['\\', 'not supported'],
  ])('is refused where it cannot be one: %#', (source, reason) => {
    const compiled = compileRegExp(source);
    expect(compiled.ok ? '' : compiled.problem).toContain(reason);
  });

  it('takes names of groups, and a brace that counts nothing for itself', () => {
    expect(byOurs('^(?<file>a)-(b)$', 'a-b')).toEqual({ 0: 'a-b', 1: 'a', 2: 'b' });
    expect(byOurs('a{x}', 'a{x}')).toEqual({ 0: 'a{x}' });
  });

  it('takes no longer on a text that makes others backtrack for ever', () => {
    // 2^40 ways for an engine that tries one after the other.
    const hostile = `${'a'.repeat(4_000)}!`;
    expect(byOurs('^(a+)+$', hostile)).toBeUndefined();
    expect(byOurs('^(a|a)*$', hostile)).toBeUndefined();
    expect(byOurs('^(.*):(.*):(.*):(.*):(.*)x$', ':'.repeat(4_000))).toBeUndefined();
  });
});

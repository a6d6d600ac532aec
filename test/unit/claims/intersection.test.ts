import { intersect, intersectExcept, type Pattern, parsePattern } from '@aiop/claims';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';

const pattern = (text: string): Pattern => {
  const parsed = parsePattern(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.pattern;
};
const meet = (a: string, b: string) => intersect(pattern(a), pattern(b));

describe('the intersection of two patterns', () => {
  it.each([
    ['src/**', 'src/core/*.ts', 'src/core/.ts'],
    ['src/*/x.ts', 'src/y/*.ts', 'src/y/x.ts'],
    ['**', '**', 'a'],
    ['*a*', '*b*', 'ab'],
    ['a?c', '[a-z][x-z]c', 'axc'],
    ['{a,b}/c', 'b/{c,d}', 'b/c'],
    ['**/b', 'a/**', 'a/b'],
    ['.?', '?a', '.a'],
    ['[.]?', '??', '.a'],
    ['x/**/y/**/z', 'x/*/z/**', 'x/y/z/z'],
  ])('%s and %s meet in %s', (a, b, witness) => {
    const met = meet(a, b);
    expect(met.state).toBe('meet');
    if (met.state !== 'meet') return;
    expect(met.witness).toHaveLength(witness.length);
    expect(pattern(a).matches(met.witness) && pattern(b).matches(met.witness), met.witness).toBe(true);
  });

  it.each([
    ['src/a.ts', 'src/b.ts'],
    ['a', 'a/**'],
    ['a/*', 'a/*/*'],
    ['*.ts', '*.js'],
    ['a*', 'b*'],
    ['[a-c]x', '[d-f]?'],
    ['.?', '?.'],
    ['shared/*-p1.json', 'shared/*-p2.json'],
  ])('%s and %s never meet', (a, b) => {
    expect(meet(a, b)).toEqual({ state: 'disjoint' });
    expect(intersectExcept([pattern(a), pattern(b)], [])).toEqual({ state: 'disjoint' });
  });

  it('gives up instead of taking for ever', async () => {
    const hard = `{${Array.from({ length: 256 }, (_, index) => `*${index}*a*b*c*d*`).join(',')}}`.slice(0, 1024);
    const closed = `${hard.slice(0, hard.lastIndexOf(','))}}`;
    const work = await processorMs(() => {
      expect(meet(`${closed}x`, `${closed}y`).state).toBe('disjoint');
      expect(['meet', 'unknown']).toContain(intersectExcept([pattern(closed), pattern(closed)], [pattern('*0*')]).state);
    });
    expect(work).toBeLessThan(20_000);
  });
});

describe('subtracting patterns', () => {
  it.each([
    [['src/**'], ['src/*'], 'src/a/a'],
    [['src/**'], ['src/a*', 'src/*/**'], 'src/b'],
    [['**'], ['*', '*/*'], 'a/a/a'],
    [['a/**', '**/b'], ['a/b'], 'a/c/b'],
    [['?'], ['[a-c]'], 'd'],
  ])('%j without %j leaves %s', (required, subtracted, witness) => {
    expect(intersectExcept(required.map(pattern), subtracted.map(pattern))).toEqual({ state: 'meet', witness });
  });

  it.each([
    [['src/**'], ['src/**']],
    [['src/**'], ['src/*', 'src/*/**']],
    [['[ab]'], ['a', 'b']],
    [['*.ts'], ['*.*']],
  ])('%j without %j leaves nothing', (required, subtracted) => {
    expect(intersectExcept(required.map(pattern), subtracted.map(pattern))).toEqual({ state: 'disjoint' });
  });
});

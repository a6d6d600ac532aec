import { parsePattern } from '@aiop/claims';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';

const pattern = (text: string) => {
  const parsed = parsePattern(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.pattern;
};
const problem = (text: string) => {
  const parsed = parsePattern(text);
  return parsed.ok ? 'accepted' : `${parsed.problem.code}@${parsed.problem.offset}`;
};

describe('a pattern', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['README.md', ['README.md'], ['readme.md', 'docs/README.md', 'README.md/x']],
    ['src/**', ['src/a', 'src/a/b', 'src/.env', 'src/.a/.b'], ['src', 'srcs/a', 'src//a', 'src/./a', 'src/../a', 'a/src/b']],
    ['**', ['a', '.a/b'], ['', '..', '../a', '/a', 'a/']],
    ['**/x', ['x', 'a/x', 'a/b/x'], ['ax', 'x/y']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/b'], ['a/b/c', 'b']],
    ['a/*/c', ['a/b/c', 'a/.b/c'], ['a/c', 'a/b/b/c']],
    ['*.ts', ['a.ts', '.ts'], ['a.tsx', 'b/a.ts']],
    ['?.?', ['a.b', '😀.b', '...'], ['.', '..', 'ab.c']],
    ['[a-cx].md', ['a.md', 'c.md', 'x.md'], ['d.md', '-.md', '[a-cx].md']],
    ['[a-]', ['a', '-'], ['b']],
    ['{src,lib/core}/*.{ts,js}', ['src/a.ts', 'lib/core/a.js'], ['lib/a.ts', 'src/a.tsx']],
    ['a{,.min}.js', ['a.js', 'a.min.js'], ['a.min.min.js']],
    ['{**,x}/y', ['y', 'a/b/y', 'x/y'], ['y/x']],
    ['app/(shop)/[a-z]*.tsx', ['app/(shop)/page.tsx'], ['app/shop/page.tsx']],
    ['*a*a*ab', ['aaab', 'xaxaxab'], ['ab', 'aab'.repeat(3).slice(0, -1)]],
    ['docs/a b.md', ['docs/a b.md'], ['docs/ab.md']],
  ])('%s matches what it says', (text, matching, others) => {
    for (const path of matching) expect(pattern(text).matches(path), path).toBe(true);
    for (const path of others) expect(pattern(text).matches(path), path).toBe(false);
  });

  it('is literal when it names one path', () => {
    expect(pattern('src/a b.ts').literal).toBe(true);
    for (const text of ['src/*', 'src/?', '{a,b}', '**', '[a]']) expect(pattern(text).literal, text).toBe(false);
  });

  it.each([
    ['', 'AIOP-P010@0'],
    ['src/!(a).ts', 'AIOP-P010@4'],
    ['src/[a', 'AIOP-P010@4'],
    ['src/a]', 'AIOP-P010@5'],
    ['src/[]', 'AIOP-P010@4'],
    ['src/[!a]', 'AIOP-P010@5'],
    ['src/[^a]', 'AIOP-P010@4'],
    ['src/[[:alpha:]]', 'AIOP-P010@4'],
    ['src/[a/b]', 'AIOP-P010@4'],
    ['src/[z-a]', 'AIOP-P010@4'],
    ['src/[à-ü]', 'AIOP-P010@4'],
    ['src/**.ts', 'AIOP-P010@5'],
    ['src/a**', 'AIOP-P010@6'],
    ['**/**', 'AIOP-P010@3'],
    ['{*,a}*', 'AIOP-P010@1'],
    ['a/{**,b}/**', 'AIOP-P010@9'],
    ['*a*a*a*a*a*a*a*a*', 'AIOP-P010@16'],
    ['{a', 'AIOP-P010@0'],
    ['a}', 'AIOP-P010@1'],
    ['{a}', 'AIOP-P010@0'],
    ['{1..3}', 'AIOP-P010@1'],
    ['{a,{b,c}}', 'AIOP-P010@3'],
    ['[{a,b}]', 'AIOP-P010@1'],
    ['{a,b}'.repeat(40), 'AIOP-P010@40'],
    ['~/x', 'AIOP-P010@0'],
    ['a|b', 'AIOP-P010@1'],
    ['!a', 'AIOP-P010@0'],
    ['@(a)', 'AIOP-P010@0'],
    ['a'.repeat(1025), 'AIOP-P010@1024'],
    ['/etc/x', 'AIOP-P011@0'],
    ['C:/x', 'AIOP-P011@0'],
    ['a\\b', 'AIOP-P011@1'],
    ['../x', 'AIOP-P011@0'],
    ['./a', 'AIOP-P011@0'],
    ['a/..', 'AIOP-P011@2'],
    ['a/{.,x}{.,y}/b', 'AIOP-P011@3'],
    ['src/{..,a}/{..,b}/**', 'AIOP-P011@5'],
    ['src/[.][.]/x', 'AIOP-P011@4'],
    ['src/[.a]./x', 'AIOP-P011@4'],
    ['src/x[+-9]', 'accepted'],
    ['{,a}/x', 'AIOP-P011@4'],
    ['a//b', 'AIOP-P011@2'],
    ['a/', 'AIOP-P011@2'],
    [' a', 'AIOP-P011@0'],
    ['a ', 'AIOP-P011@1'],
    ['a\0b', 'AIOP-P011@1'],
    ['a\nb', 'AIOP-P011@1'],
    ['a\u202eb', 'AIOP-P011@1'],
    ['.gi\u200dt', 'AIOP-P011@3'],
    ['a\ud800', 'AIOP-P011@1'],
  ])('%j is judged %s', (text, verdict) => {
    expect(problem(text)).toBe(verdict);
  });

  it('answers at once on texts made to backtrack', async () => {
    const work = await processorMs(() => {
      expect(pattern('*a*a*a*a*a*a*a*b').matches('a'.repeat(4000))).toBe(false);
      expect(pattern(`${'**/a/'.repeat(100)}b`).matches(`${'a/'.repeat(2000)}c`)).toBe(false);
    });
    expect(work).toBeLessThan(10_000);
  });
});

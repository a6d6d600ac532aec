import { aliasedYaml } from '@aiop/documents';
import { describe, expect, it } from 'vitest';
import { CODES } from './codes.ts';

const read = (text: string) => aliasedYaml({ path: 'a.yaml', bytes: new TextEncoder().encode(text), maxBytes: 100_000 }, CODES);

describe('YAML with anchors and aliases', () => {
  it.each<[string, string, unknown]>([
    ['aliases stand for what their anchors hold', 'a: &x [1, b]\nc: *x\nd: [*x]\n', { a: [1, 'b'], c: [1, 'b'], d: [[1, 'b']] }],
    ['an alias may lie in an anchor', 'a: &x 1\nb: &y [*x]\nc: *y\n', { a: 1, b: [1], c: [1] }],
    ['the last anchor of a name before an alias counts', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['a merge key brings what does not stand there', 'a: &x {k: 1, l: 2}\nb: {<<: *x, l: 3}\n', { a: { k: 1, l: 2 }, b: { k: 1, l: 3 } }],
    [
      'the first of several merged ones wins',
      'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc: {<<: [*x, *y]}\n',
      { a: { k: 1 }, b: { k: 2, l: 2 }, c: { k: 1, l: 2 } },
    ],
    ['nothing', '', null],
  ])('%s', (_, text, value) => {
    const parsed = read(text);
    expect([parsed.findings, parsed.ok && (parsed.value ?? null)]).toEqual([[], value]);
  });

  const bomb = Array.from(
    { length: 12 },
    (_, at) =>
      `a${at}: &a${at} [${Array(12)
        .fill(at === 0 ? 'x' : `*a${at - 1}`)
        .join(', ')}]\n`,
  );

  it.each([
    ['an alias of nothing', 'a: *b\n'],
    ['an alias of what holds it', 'a: &a {b: *a}\n'],
    ['an alias of what holds it, again and again', `a: &a [${'*a, '.repeat(200)}1]\n`],
    ['billions of values', bomb.join('')],
    ['something merged that has no keys', 'a: &x 1\nb: {<<: *x}\n'],
    ['a key twice', 'a: &x 1\na: *x\n'],
    ['a tag', 'a: &x !!python/name:os.system 1\n'],
    ['a second document', 'a: &x 1\n---\nb: 2\n'],
    ['brackets without an end', `a: ${'['.repeat(100_000 - 10)}`],
    ['what is no YAML', 'a: [\n'],
  ])('with %s is refused, with a place', (_, text) => {
    const parsed = read(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.findings[0]).toMatchObject({ file: 'a.yaml', line: expect.any(Number), message: expect.any(String) });
  });
});

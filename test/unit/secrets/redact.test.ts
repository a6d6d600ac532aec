import { createHash } from 'node:crypto';
import { redactSecrets, scanAddedLines, scanSecrets } from '@aiop/secrets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';
import { keyBlock, letters, OWN_SAMPLES, PRESET_SAMPLES } from './samples.ts';

const [github = '', otherGithub = ''] = PRESET_SAMPLES.get('github') ?? [];
const samples = [...PRESET_SAMPLES, ...OWN_SAMPLES].flatMap(([, all]) => all);

describe('redactSecrets', () => {
  it('numbers secrets by their first place, the same secret alike', async () => {
    const { text, count, mapping } = await redactSecrets(`a ${github} b ${otherGithub} c ${github}.`);
    expect(text).toBe('a <SECRET_HASH_1> b <SECRET_HASH_2> c <SECRET_HASH_1>.');
    expect(count).toBe(3);
    expect([...mapping]).toEqual([
      ['<SECRET_HASH_1>', createHash('sha256').update(github).digest('hex')],
      ['<SECRET_HASH_2>', createHash('sha256').update(otherGithub).digest('hex')],
    ]);
  });

  it('replaces a secret also where nothing says what it is', async () => {
    const password = letters(14);
    const { text } = await redactSecrets(`redis://app:${password}@cache.corp.net\nx${password}y`);
    expect(text).toBe('redis://app:<SECRET_HASH_1>@cache.corp.net\nx<SECRET_HASH_1>y');
  });

  it('leaves a word alone that is a short password elsewhere', async () => {
    const word = 'sunset';
    const { text } = await redactSecrets(`redis://app:${word}@cache.corp.net ${word}`);
    expect(text).toBe('redis://app:<SECRET_HASH_1>@cache.corp.net sunset');
  });

  it('takes work in proportion to a text full of secrets', async () => {
    const work = (count: number): Promise<number> => {
      const many = Array.from({ length: count }, (_, index) => `${github.slice(0, -6)}${String(index).padStart(6, '0')}`).join(' ');
      return processorMs(async () => expect((await redactSecrets(many)).mapping.size).toBe(count));
    };
    // Quadratic work would be sixteen times as much; the second stands for what the machine does besides.
    const quarter = await work(5000);
    expect(await work(20_000)).toBeLessThan(quarter * 9 + 1000);
  });

  it('leaves a text without secrets as it is', async () => {
    expect(await redactSecrets('plain\ntext')).toEqual({ text: 'plain\ntext', count: 0, mapping: new Map() });
  });

  it('never gives out a placeholder that already stands in the text', async () => {
    const { text, mapping } = await redactSecrets(`<SECRET_HASH_1> ${github}`);
    expect(text).toBe('<SECRET_HASH_1> <SECRET_HASH_2>');
    expect([...mapping.keys()]).toEqual(['<SECRET_HASH_2>']);
  });

  it('leaves nothing of a secret, and finds nothing more the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...samples), { maxLength: 4 }),
        fc.constantFrom(' ', '\n', '\n+', '","'),
        async (parts, between) => {
          const { text } = await redactSecrets(parts.join(between));
          expect(await scanSecrets(text)).toEqual([]);
          expect((await redactSecrets(text)).text).toBe(text);
        },
      ),
      { numRuns: 100, seed: 11 },
    );
  });
});

describe('scanAddedLines', () => {
  const numbered = (lines: readonly string[], added: (index: number) => boolean) =>
    lines.map((text, index) => ({ text, line: index + 40, added: added(index) }));

  it('places a secret in the new file', async () => {
    const matches = await scanAddedLines(numbered(['one', `  x: ${github}`], () => true));
    expect(matches.map(({ line, column }) => [line, column])).toEqual([[41, 6]]);
  });

  it('finds a private key of which some lines stood there before', async () => {
    const lines = ['before', ...keyBlock('PRIVATE KEY', 400).split('\n'), 'after'];
    expect(await scanAddedLines(numbered(lines, (index) => index === 4))).toHaveLength(1);
  });

  it('does not report what stood there before', async () => {
    const lines = [github, 'new line', ...keyBlock('PRIVATE KEY', 400).split('\n')];
    expect(await scanAddedLines(numbered(lines, (index) => index === 1))).toEqual([]);
    expect(await scanAddedLines([])).toEqual([]);
  });
});

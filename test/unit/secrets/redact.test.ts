import { createHash } from 'node:crypto';
import { redactSecrets, scanAddedLines, scanSecrets } from '@aiop/secrets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyBlock, OWN_SAMPLES, PRESET_SAMPLES } from './samples.ts';

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

import { readFileSync } from 'node:fs';
import { DEFAULT_RELEASE_TYPES, levelOf, parseCommit, parseReleaseTypes } from '@aiop/version';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';

interface Case {
  readonly id: string;
  readonly message: string;
  readonly valid: boolean;
  readonly rule: readonly number[];
  readonly level: 'must' | 'should' | 'may';
  readonly why: string;
  readonly note?: string;
  readonly bump_ok: readonly (string | null)[];
  readonly expect?: Readonly<Record<string, unknown>>;
}

const cases: Case[] = readFileSync(new URL('../../fixtures/commits/conformance.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const types = parseReleaseTypes(DEFAULT_RELEASE_TYPES);

describe('Conventional Commits 1.0.0', () => {
  it.each(cases)('$id ($level): $why', ({ message, valid, rule, note, bump_ok, expect: expected }) => {
    const parsed = parseCommit(message);
    expect(parsed.conventional).toBe(valid);
    const bump = parsed.conventional ? levelOf(parsed, types) : 'none';
    expect(bump_ok).toContain(bump === 'none' ? null : bump);
    if (!parsed.conventional) {
      const [problem] = parsed.problems;
      expect(problem?.severity).toBe('error');
      expect(rule).toContain(problem?.rule);
      if (note?.startsWith('kind=')) expect(parsed.kind).toBe(note.slice('kind='.length));
      return;
    }
    const { type, scope = null, breaking, description, body = null, footers, breakingText } = parsed;
    const { bump: _, ...wanted } = expected ?? {};
    expect({
      type,
      scope,
      breaking,
      description,
      body,
      footers: footers.map(({ token, separator, value }) => ({ token, sep: separator, value })),
      breaking_text: breakingText.length === 0 ? null : breakingText,
    }).toEqual(wanted);
  });
});

describe('the strict reading', () => {
  it('takes no breaking footer without a blank line before it', () => {
    const message = 'fix: a\n\nbody\nBREAKING CHANGE: b';
    expect(parseCommit(message, 'strict')).toMatchObject({ breaking: false, body: 'body\nBREAKING CHANGE: b' });
    expect(parseCommit(message, 'lenient')).toMatchObject({ breaking: true, problems: [{ rule: 8, severity: 'warning' }] });
  });

  it('takes no breaking footer whose text stands on the next line', () => {
    const message = 'fix: a\n\nBREAKING CHANGE:\n\nall of it';
    expect(parseCommit(message, 'strict')).toMatchObject({ breaking: false });
    expect(parseCommit(message)).toMatchObject({ breaking: true, breakingText: ['all of it'] });
    expect(parseCommit('fix: a\n\nBREAKING CHANGE:\n\n')).toMatchObject({ breaking: false });
  });
});

describe('problems', () => {
  const problemsOf = (message: string) => parseCommit(message, 'strict').problems.map(({ rule, span }) => [rule, message.slice(...span)]);

  it('name the rule and the place', () => {
    expect(problemsOf('feat add')).toEqual([[1, ' ']]);
    expect(problemsOf('feat:add')).toEqual([[1, ':a']]);
    expect(problemsOf('feat: ')).toEqual([[5, ': ']]);
    expect(problemsOf('feat(a: b')).toEqual([[4, '(a: b']]);
    expect(problemsOf('feat(): b')).toEqual([[4, '()']]);
    expect(problemsOf('feat(a)(b): c')).toEqual([[4, '(']]);
    expect(problemsOf('feat!!: b')).toEqual([[13, '!']]);
    expect(problemsOf('feat!')).toEqual([[1, '']]);
    expect(problemsOf('feat! : b')).toEqual([[13, ' ']]);
    expect(problemsOf('\n\n- feat: b')).toEqual([[1, '-']]);
  });

  it('warn of what a reader would stumble over, without making the header fail', () => {
    expect(problemsOf('fеat: b')).toEqual([[1, 'fеat']]);
    expect(problemsOf('feat(my scope): b')).toEqual([[4, 'my scope']]);
    expect(problemsOf('feat:  b')).toEqual([[5, ' ']]);
    expect(problemsOf('feat: b\r\nbody\r\n')).toEqual([[6, 'body']]);
    expect(problemsOf('feat(a): b\n\nbody\n\nRefs: #1')).toEqual([]);
  });
});

describe('parseCommit', () => {
  it('reads BREAKING-CHANGE as BREAKING CHANGE, and with a number sign as neither', () => {
    expect(parseCommit('fix: a\n\nBREAKING-CHANGE: b')).toMatchObject({ breaking: true, breakingText: ['b'] });
    expect(parseCommit('fix: a\n\nBREAKING-CHANGE #12')).toMatchObject({ breaking: false, footers: [{ separator: ' #', value: '12' }] });
  });

  it('keeps what a free message says below its header, without counting it', () => {
    expect(parseCommit('Rewrite it all\n\nBREAKING CHANGE: b')).toMatchObject({ conventional: false, kind: 'free', breakingText: ['b'] });
  });

  it.each([
    ["Merge branch 'a' into b", 'merge'],
    ['Merge pull request #1 from a/b', 'merge'],
    ['Merged PR 12: a', 'merge'],
    ['Merge the two lists', 'free'],
    ['Revert "feat: a"', 'revert'],
    ['squash! feat: a', 'squash'],
    [' \n', 'empty'],
    ['Initial commit', 'free'],
  ])('knows %j as %s', (message, kind) => {
    expect(parseCommit(message)).toMatchObject({ conventional: false, kind });
  });

  it('reads the title of a pull request that Azure Repos has squashed, for versions alone', () => {
    const message = 'Merged PR 123: feat(a)!: b\n\nBREAKING CHANGE: c';
    expect(parseCommit(message)).toMatchObject({ conventional: true, type: 'feat', scope: 'a', description: 'b', breakingText: ['c'] });
    expect(parseCommit(message, 'strict')).toMatchObject({ conventional: false, kind: 'merge' });
    for (const other of ['Merged PR 123 feat: b', 'merged PR 1: feat: b', 'Merged PR 1: Merged PR 2: feat: b', 'Merged PR x: feat: b'])
      expect(parseCommit(other)).toMatchObject({ conventional: false });
  });

  it('ends a line at a line feed alone', () => {
    expect(parseCommit('fix: a\u2028feat!: b\u0085BREAKING CHANGE: c')).toMatchObject({ type: 'fix', breaking: false });
  });

  it('is total, and reads again what a well-formed commit is put together from', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const text = fc.stringMatching(/^[a-z][a-z ,.()!]{0,20}[a-z]$/);
    fc.assert(
      fc.property(
        word,
        fc.option(word, { nil: undefined }),
        fc.boolean(),
        text,
        fc.option(text, { nil: undefined }),
        fc.array(fc.tuple(word, text), { maxLength: 3 }),
        (type, scope, mark, description, body, footers) => {
          const header = `${type}${scope === undefined ? '' : `(${scope})`}${mark ? '!' : ''}: ${description}`;
          const blocks = [
            header,
            ...(body === undefined ? [] : [body]),
            ...(footers.length === 0 ? [] : [footers.map(([token, value]) => `${token}: ${value}`).join('\n')]),
          ];
          expect(parseCommit(blocks.join('\n\n'))).toEqual({
            conventional: true,
            type,
            scope,
            breaking: mark,
            description,
            body,
            footers: footers.map(([token, value]) => ({ token, separator: ': ', value })),
            breakingText: mark ? [description] : [],
            problems: [],
          });
        },
      ),
      { seed: 3, numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('feat', '(', ')', '!', ': ', '\n', '\n\n', '\r\n', 'BREAKING CHANGE: ', 'Refs #'),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const message = parts.join('');
          const parsed = parseCommit(message);
          expect(parsed.conventional || parsed.problems.length > 0).toBe(true);
          for (const { span } of parsed.problems) expect(span[0] <= span[1] && span[1] <= message.length).toBe(true);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it.each([
    ['feat', ' '],
    ['feat(', '('],
    ['feat', '(a)'],
    ['fix: x\n\n', 'a-'],
    ['fix: x\n\n', 'a: b\n'],
    ['fix: x\n\n', '\n'],
    ['fix: x\n\n', ' #'],
    ['fix: ', 'BREAKING CHANGE: \n'],
    ['Merge ', 'Merge '],
    ['Revert "', '"'],
    ['', '\n'],
  ])('takes work in proportion to a long message: %j and then %j again and again', async (start, unit) => {
    const work = (length: number): Promise<number> => {
      const message = start + unit.repeat(length / unit.length);
      return processorMs(() => parseCommit(message));
    };
    await work(1000);
    // Quadratic work on 1 MiB would take hours.
    expect(await work(1 << 20)).toBeLessThan(20_000);
  });
});

describe('parseReleaseTypes', () => {
  it('reads types with and without a step', () => {
    expect([...parseReleaseTypes(['feat', 'Docs', 'deps=minor', 'perf=none'])]).toEqual([
      ['feat', 'minor'],
      ['docs', 'patch'],
      ['deps', 'minor'],
      ['perf', 'none'],
    ]);
  });

  it.each(['', 'a b', 'docs=huge', 'docs=', '=patch', `${'a'.repeat(65)}`])('refuses %j with what to write', (entry) => {
    expect(() => parseReleaseTypes([entry])).toThrow(/release-types: .* expected one type a line/);
  });
});

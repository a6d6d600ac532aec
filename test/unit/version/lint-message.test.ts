import { readFileSync } from 'node:fs';
import { lintMessage, lintRules, parseCommit } from '@aiop/version';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const usual = lintRules();
const lint = (message: string, rules = usual) => lintMessage(message, 'commit 1a2b3c4d5e6f', rules);

/** Code, severity, line and column, hint. */
const short = (message: string, rules = usual) =>
  lint(message, rules).map(({ code, severity, message: text, hint }) => {
    const [, line, column] = /\(line (\d+), column (\d+)\): /.exec(text) ?? [];
    return [code.slice(-4), severity, `${line}:${column}`, hint];
  });

/** The specification allows them; they are unusual. */
const WARNINGS = new Set(['fix(a, b c): y', 'Fix: x', 'fix(my scope): y', 'fix:  x']);

describe('what lint says of a first line', () => {
  it.each([
    ['feat:add x', 'M101', '1:5', 'write "feat: add x"'],
    ['feat add x', 'M101', '1:5', 'write "feat: add x"'],
    ['feat : add x', 'M101', '1:5', 'write "feat: add x"'],
    ['feat： add x', 'M101', '1:5', 'write "feat: add x"'],
    ['[fix] close it', 'M101', '1:1', 'write "fix: close it"'],
    ['🎉 feat: add x', 'M101', '1:1', 'write "feat: add x"'],
    ['  fix: x', 'M101', '1:1', 'write "fix: x"'],
    ['Fix: x', 'M115', '1:1', 'write "fix: x"'],
    ['FEAT(Api):x', 'M101', '1:10', 'write "feat(Api): x"'],
    ['feat(): add x', 'M104', '1:5', 'write "feat: add x"'],
    ['fix(my scope): y', 'M104', '1:5', 'write "fix(my-scope): y"'],
    ['fix(a, b c): y', 'M104', '1:5', 'write "fix(a,b-c): y"'],
    ['feat (api): x', 'M101', '1:5', 'write "feat(api): x"'],
    ['feat!(api): x', 'M113', '1:6', 'write "feat(api)!: x"'],
    ['feat!!: x', 'M113', '1:6', 'write "feat!: x"'],
    ['fix:  x', 'M105', '1:6', 'write "fix: x"'],
    ['Merged PR 12: feat: x', 'M101', '1:7', 'write "feat: x"'],
    ['feet: x', 'M114', '1:1', 'write "feat: x"'],
    ['feature(api)!: x', 'M114', '1:1', 'write "feat(api)!: x"'],
    ['fеat: x', 'M114', '1:1', 'write "feat: x"'],
  ])('%j is %s at %s, and the line that was meant is written out', (message, code, place, hint) => {
    expect(short(message)).toEqual([[code, WARNINGS.has(message) ? 'warning' : 'error', place, hint]]);
  });

  it.each([
    ['wip', 'M101'],
    ['close the file', 'M101'],
    ['feat:', 'M101'],
    ['feat(api: x', 'M104'],
    ['feat((x): y', 'M104'],
    ['whatever: x', 'M114'],
    [': x', 'M101'],
    [`x${' '.repeat(5000)}y`, 'M101'],
  ])('%j is %s, without a guess but with a way to mend it', (message, code) => {
    expect(short(message)).toEqual([[code, 'error', expect.any(String), expect.not.stringMatching(/^write "/)]]);
  });

  it('blanks before it are shown', () => {
    expect(lint('\n\t feat: x')[0]?.message).toContain('"\\u{9} feat: x" (line 2, column 1): it does not begin with a type');
  });

  it('a type of another script is told by its letter', () => {
    expect(lint('fеat: x')[0]?.message).toContain('with the letter U+0435');
  });

  it('is nothing where the specification holds and the type is accepted', () => {
    for (const message of [
      'feat: x',
      'fix(api)!: x',
      'docs(a/b): x\n\nbody\n\nRefs: #1\nBREAKING CHANGE: y',
      'chore: x\r\n\r\ny\r\n',
      '\n\nci: x\n',
    ])
      expect([message, short(message)]).toEqual([message, []]);
  });

  it('every case of the conformance file that is no commit has an error, and every one that must be has none in its header', () => {
    const cases = readFileSync(new URL('../../fixtures/commits/conformance.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const { message, valid, note = '' } of cases.map((line) => JSON.parse(line))) {
      const errors = lint(message).filter(({ severity, code }) => severity === 'error' && code !== 'AIOP-M112');
      expect([message, errors.length > 0]).toEqual([message, !valid || note === 'kind=fixup']);
    }
  });
});

describe('what lint says of what stands below', () => {
  it.each([
    ['fix: a\nbody', 'M106', 'error', '2:1'],
    ['fix: a\r\nbody', 'M106', 'error', '2:1'],
    ['feat: a\n\nbody\nBREAKING CHANGE: b', 'M112', 'error', '4:1'],
    ['feat: a\n\nBREAKING CHANGE:\nb', 'M112', 'error', '3:1'],
    ['feat: a\n\nRefs: #1\nBREAKING CHANGE:\nb', 'M112', 'error', '4:1'],
    ['docs: a\n\n```\nBREAKING CHANGE: b\n```', 'M112', 'error', '4:1'],
    ['feat: a\n\nbreaking change: b', 'M112', 'warning', '3:1'],
    ['feat: a\n\nbreaking-change: b', 'M112', 'warning', '3:1'],
    ['feat: a\n\nBREAKING CHANGE b', 'M112', 'warning', '3:1'],
    ['feat: a\n\nBREAKING CHANGES: b', 'M112', 'warning', '3:1'],
    ['feat: a\n\n## Breaking changes:\n\nb', 'M112', 'warning', '3:1'],
    ['feat: a\n\nBREAKING CHANGE:b\nBREAKING CHANGE:c', 'M112', 'warning', '3:1'],
  ])('%j: %s, %s, at %s', (message, code, severity, place) => {
    expect(short(message)).toEqual([[code, severity, place, expect.any(String)]]);
  });

  it('prose about breaking changes is prose', () => {
    for (const line of [
      'this is no breaking change',
      'breaking changes are announced',
      'BREAKING CHANGELOG',
      'BREAKING-CHANGE: read as one',
    ])
      expect([line, short(`docs: a\n\n${line}`)]).toEqual([line, []]);
  });

  it('is said beside what is wrong with the first line', () => {
    expect(short('whatever\nbody').map(([code]) => code)).toEqual(['M101', 'M106']);
  });
});

describe('messages that git writes', () => {
  it.each(['fixup! feat: a', 'squash! feat: a', 'amend! feat: a'])('%j is still to be squashed', (message) => {
    expect(short(`${message}\n\nmore`)).toEqual([
      ['M120', 'error', '1:1', expect.stringContaining('git rebase --interactive --autosquash')],
    ]);
  });

  it('a revert is fine in its own form, with the conventional one beside it', () => {
    const message = 'Revert "feat: a"\n\nThis reverts commit 1234567.';
    expect(short(message)).toEqual([['M121', 'notice', '1:1', 'leave it as it is, or write "revert: feat: a"']]);
    expect(short(message, lintRules({ types: ['feat'] }))).toEqual([['M114', 'error', '1:1', 'use one of feat']]);
  });

  it('an empty one has no text', () => {
    for (const message of ['', '\n', ' \r\n\t']) expect(lint(message)).toMatchObject([{ code: 'AIOP-M122', severity: 'error' }]);
  });
});

describe('types', () => {
  it('are those of the list, in any case', () => {
    const types = lintRules({ types: ['Deps', 'été'] });
    expect(short('deps: a', types)).toEqual([]);
    expect(short('été: a', types)).toEqual([]);
    expect(short('feat: a', types)).toEqual([['M114', 'error', '1:1', 'use one of deps, été']]);
  });

  it.each(['feat, fix', 'feat=minor', '', '-x', 'a b', '\u202efeat'])('%j is refused as a type', (entry) => {
    expect(() => lintRules({ types: [entry] })).toThrow(expect.objectContaining({ name: 'UsageError', where: 'types' }));
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'feat',
    'FIX',
    ':',
    ' ',
    '!',
    '(',
    ')',
    '\n',
    '\r',
    '\n\n',
    'BREAKING CHANGE',
    'Refs #1',
    'é',
    '\u202e',
    '\u0000',
    '😀',
    '\ud800',
    '"',
    '[',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('gets few findings, visible, each with a place inside the message and a fix', () => {
    fc.assert(
      fc.property(texts, (message) => {
        const findings = lint(message);
        expect(findings.length).toBeLessThanOrEqual(5);
        for (const { code, message: text, hint, file } of findings) {
          expect(file).toBeUndefined();
          expect(hint).not.toBe('');
          expect(`${text}${hint}`).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
          if (code === 'AIOP-M122') continue;
          const [, line = '', column = ''] = /\(line (\d+), column (\d+)\): /.exec(text) ?? [];
          const found = message.split('\n')[Number(line) - 1];
          expect(found).toBeDefined();
          expect(Number(column)).toBeLessThanOrEqual((found ?? '').length + 1);
        }
        const strict = parseCommit(message, 'strict');
        if (!strict.conventional) expect(findings).not.toEqual([]);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('a suggestion that is taken leaves nothing to say of the first line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [line = ''] = text.split('\n', 1);
        for (const { hint } of lint(line)) {
          const better = /^write "(.*)"$/.exec(hint)?.[1];
          // A long one is cut, and what cannot be seen is written out.
          if (better === undefined || /… \(|\\u\{/.test(better)) continue;
          expect([better, short(better)]).toEqual([better, []]);
        }
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it.each([
    ['spaces', `feat${' '.repeat(1 << 20)}`],
    ['brackets', '['.repeat(1 << 20)],
    ['one line of a mebibyte', `feat: x\n\n${'breaking '.repeat(1 << 17)}`],
    ['many lines', `feat: x\n\n${'breaking change:\n'.repeat(1 << 16)}`],
    ['an open parenthesis', `${'a'.repeat(1 << 20)}(`],
  ])('of a mebibyte is read once and quoted in part: %s', (_name, message) => {
    const findings = lint(message);
    expect(findings.length).toBeLessThanOrEqual(2);
    for (const { message: text, hint } of findings) expect(text.length + hint.length).toBeLessThan(600);
  });
});

import { lintMessage, lintRules, type RuleSetting } from '@aiop/version';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rule = (name: string, condition: 'always' | 'never', value?: unknown): RuleSetting => ({
  rule: name,
  severity: 'error',
  condition,
  value,
});
const rulesOf = (...rules: readonly RuleSetting[]) => lintRules({ configured: { rules } });

/** Code, place, characters and hint of each finding. */
const short = (message: string, ...rules: readonly RuleSetting[]) =>
  lintMessage(message, 'the title', rulesOf(...rules)).map(({ code, message: text, hint }) => {
    const [, line, column] = /\(line (\d+), column (\d+)\): /.exec(text) ?? [];
    const length = /\((\d+) characters? from there; /.exec(text)?.[1];
    return [code.slice(-4), `${line}:${column}+${length}`, hint];
  });

describe('a rule of the project', () => {
  it.each([
    ['scope-enum', 'always', ['api', 'cli'], 'fix(apo): x', 'M123', '1:5+3', 'write "fix(api): x"'],
    ['scope-enum', 'always', ['api', 'cli'], 'fix(api,db): x', 'M123', '1:9+2', 'use one of api, cli'],
    ['scope-enum', 'never', ['db'], 'fix(api/db): x', 'M123', '1:9+2', 'use another scope'],
    ['scope-case', 'always', 'lower-case', 'fix(api/Http): x', 'M125', '1:9+4', 'write "fix(api/http): x"'],
    ['scope-case', 'always', ['kebab-case'], 'fix(myScope): x', 'M125', '1:5+7', 'write "fix(my-scope): x"'],
    ['scope-empty', 'never', undefined, 'fix: x', 'M124', '1:1+6', 'add a scope'],
    ['scope-empty', 'always', undefined, 'fix(a): x', 'M124', '1:5+1', 'leave the scope out'],
    ['scope-max-length', 'always', 3, 'fix(parser): x', 'M126', '1:8+3', 'make it shorter by 3'],
    ['subject-case', 'always', 'lower-case', 'fix: Close the File', 'M125', '1:6+14', 'write "fix: close the file"'],
    ['subject-case', 'never', ['sentence-case', 'upper-case'], 'fix: Close the File', 'M125', '1:6+14', 'write "fix: close the File"'],
    ['subject-case', 'never', ['upper-case'], 'fix: CLOSE', 'M125', '1:6+5', 'write "fix: cLOSE"'],
    ['subject-full-stop', 'never', '.', 'fix: close it.', 'M127', '1:14+1', 'write "fix: close it"'],
    ['subject-full-stop', 'always', '!', 'fix: close it', 'M127', '1:6+8', 'write "fix: close it!"'],
    ['subject-max-length', 'always', 5, 'fix(a)!: close it', 'M126', '1:15+3', 'make it shorter by 3'],
    ['subject-min-length', 'always', 10, 'fix: close it', 'M126', '1:6+8', 'make it longer by 2'],
    ['subject-exclamation-mark', 'never', undefined, 'fix!: a', 'M127', '1:7+1', expect.stringContaining('leave the ! out')],
    ['subject-exclamation-mark', 'always', undefined, 'fix: a', 'M127', '1:6+1', 'write a ! before the colon'],
    ['header-max-length', 'always', 10, 'fix: close it', 'M126', '1:11+3', 'make it shorter by 3'],
    ['header-max-length', 'always', 3, 'wip: 4', 'M126', '1:4+3', 'make it shorter by 3'],
    ['header-trim', 'always', undefined, 'fix: a  ', 'M127', '1:7+2', expect.any(String)],
    ['type-max-length', 'always', 2, 'fix: a', 'M126', '1:3+1', 'make it shorter by 1'],
    ['body-empty', 'never', undefined, 'fix: a', 'M124', '1:1+6', 'add a body'],
    ['body-empty', 'never', undefined, 'fix: a\n\nRefs: #1', 'M124', '1:1+6', 'add a body'],
    ['body-empty', 'always', undefined, 'fix: a\n\nbody', 'M124', '3:1+4', 'leave the body out'],
    ['body-full-stop', 'always', '.', 'fix: a\n\nbody', 'M127', '3:1+4', 'end it with "."'],
    ['body-case', 'always', 'sentence-case', 'fix: a\n\nbody', 'M125', '3:1+4', expect.any(String)],
    ['body-max-line-length', 'always', 10, 'fix: a\r\n\r\nok\r\n0123456789ab\r\n', 'M126', '4:11+2', expect.any(String)],
    ['footer-max-line-length', 'always', 10, 'fix: a\n\n0123456789ab\n\nRefs: 0123456789', 'M126', '5:11+6', expect.any(String)],
    ['footer-empty', 'never', undefined, 'fix: a\n\nbody', 'M124', '1:1+6', 'add a footer'],
    ['footer-leading-blank', 'always', undefined, 'fix: a\n\nbody\nReviewed-by: B', 'M128', '4:1+14', expect.any(String)],
    ['references-empty', 'never', undefined, 'fix: a &#12;', 'M124', '1:1+12', 'name an issue, such as Refs: #12'],
    ['references-empty', 'always', undefined, 'fix: a (#12)', 'M124', '1:1+12', 'leave the reference out'],
    ['signed-off-by', 'always', 'Signed-off-by:', 'fix: a\n\nRefs: #1', 'M124', '3:1+8', expect.stringContaining('Signed-off-by: …')],
    ['trailer-exists', 'always', ['Refs', 'Acked-by'], 'fix: a\n\nrefs: #1', 'M124', '3:1+8', expect.stringContaining('Acked-by: …')],
    ['trailer-exists', 'never', 'Change-Id', 'fix: a\n\nChange-Id: 1', 'M124', '3:1+12', 'leave it out'],
  ] as const)('%s %s %j: %j is %s at %s', (name, condition, value, message, code, place, hint) => {
    const types = { ...rule('type-enum', 'always', []), severity: 'off' } as const;
    expect(short(message, types, rule(name, condition, value)).filter(([found]) => found !== 'M106')).toEqual([[code, place, hint]]);
  });

  it.each([
    ['scope-enum', 'always', ['api', 'cli', 'a,b'], ['fix(api): x', 'fix: x', 'fix(api,cli): x', 'fix(a,b): x']],
    ['scope-enum', 'always', [], ['fix(api): x']],
    ['scope-case', 'always', 'lower-case', ['fix(api/http2): x', 'fix(2): x']],
    [
      'subject-case',
      'never',
      ['sentence-case', 'start-case', 'pascal-case', 'upper-case'],
      ['fix: use JSON', 'fix: `JSON` is read', 'fix: 3 Files', 'fix: $HOME'],
    ],
    ['subject-case', 'always', 'lower-case', ['fix: read the "JSON" file', "fix: call 'Open'"]],
    ['subject-full-stop', 'never', '.', ['fix: wait...', 'fix: v1.0']],
    ['header-max-length', 'always', 6, ['fix: a', 'fix: a  ']],
    ['body-max-line-length', 'always', 20, ['fix: a\n\nhttps://example.com/a/very/long/path', 'fix: a\n\nRefs: 0123456789012345678901']],
    [
      'footer-leading-blank',
      'always',
      undefined,
      ['fix: a\n\nbody\n\nReviewed-by: B\nRefs #1', 'fix: a\n\nNote: x\nthis is by: us', 'fix: a'],
    ],
    ['references-empty', 'never', undefined, ['fix: a (#12)', 'fix: a\n\nRefs: GH-12', 'fix: a\n\nCloses octo/hello#1']],
    ['signed-off-by', 'always', undefined, ['fix: a\n\nSigned-off-by: A <a@example.invalid>']],
    ['scope-empty', 'never', undefined, ['fix(a): x', 'Revert "fix: x"']],
  ] as const)('%s %s %j lets pass what it allows', (name, condition, value, messages) => {
    for (const message of messages)
      expect([message, short(message, rule(name, condition, value)).filter(([code]) => code !== 'M121')]).toEqual([message, []]);
  });

  it('weighs what the project says, and is not asked where it is off', () => {
    const setting = rule('scope-empty', 'never');
    const found = (severity: 'error' | 'warning' | 'off') => lintMessage('fix: a', 'the title', rulesOf({ ...setting, severity }));
    expect(found('error')).toMatchObject([{ code: 'AIOP-M124', severity: 'error' }]);
    expect(found('warning')).toMatchObject([{ code: 'AIOP-M124', severity: 'warning' }]);
    expect(found('off')).toEqual([]);
  });

  it('says the rule by its name', () => {
    const [finding] = lintMessage('fix: a.', 'the title', rulesOf(rule('subject-full-stop', 'never')));
    expect(finding?.message).toBe(
      'the title "fix: a." (line 1, column 7): the subject ends with "." (1 character from there; subject-full-stop)',
    );
  });
});

describe('types', () => {
  it('are accepted as the list has them', () => {
    const types = rule('type-enum', 'always', ['Feat', 'Fix']);
    const lower = { ...rule('type-case', 'always', 'lower-case'), severity: 'off' } as const;
    expect(short('Feat: a', types, lower)).toEqual([]);
    expect(short('feat: a', types, lower)).toEqual([['M115', '1:1+undefined', 'write "Feat: a"']]);
    expect(short('feature: a', types, lower)).toEqual([['M114', '1:1+undefined', 'write "Feat: a"']]);
  });

  it('may be any, or any but some', () => {
    const any = { ...rule('type-enum', 'always'), severity: 'off' } as const;
    expect(short('wip: a', any)).toEqual([]);
    expect(short('wip: a', rule('type-enum', 'never', ['wip']))).toEqual([['M114', '1:1+undefined', 'use another type']]);
    expect(short('other: a', rule('type-enum', 'never', ['wip']))).toEqual([]);
    expect(short('Revert "a"', rule('type-enum', 'never', ['revert'])).map(([code]) => code)).toEqual(['M114']);
  });

  it('have the case that is asked for', () => {
    const any = { ...rule('type-enum', 'always'), severity: 'off' } as const;
    expect(short('fix: a', any, rule('type-case', 'always', 'upper-case'))).toEqual([['M115', '1:1+undefined', 'write "FIX: a"']]);
    expect(short('FIX: a', any, rule('type-case', 'always', 'upper-case'))).toEqual([]);
    expect(short('FIX: a', any, rule('type-case', 'never', 'upper-case')).map(([code]) => code)).toEqual(['M115']);
  });
});

describe('what Conventional Commits asks for', () => {
  const off = (name: string): RuleSetting => ({ rule: name, severity: 'off', condition: 'never' });
  const warning = (name: string): RuleSetting => ({ rule: name, severity: 'warning', condition: 'never' });
  const severities = (message: string, ...rules: readonly RuleSetting[]) =>
    lintMessage(message, 'x', rulesOf(...rules)).map(({ code, severity }) => [code.slice(-4), severity]);

  it('weighs less only where the project says so of type and subject', () => {
    expect(severities('close it', warning('type-empty'))).toEqual([['M101', 'error']]);
    expect(severities('close it', warning('type-empty'), off('subject-empty'))).toEqual([['M101', 'warning']]);
    expect(severities('close it', off('type-empty'), off('subject-empty'))).toEqual([]);
  });

  it('so does the blank line before the body', () => {
    const blank: RuleSetting = { rule: 'body-leading-blank', severity: 'warning', condition: 'always' };
    expect(severities('fix: a\nbody', blank)).toEqual([['M106', 'warning']]);
    expect(severities('fix: a\nbody', { ...blank, severity: 'off' })).toEqual([]);
  });
});

describe('any text', () => {
  const all = rulesOf(
    rule('scope-enum', 'always', ['api']),
    rule('scope-case', 'always', 'lower-case'),
    rule('subject-case', 'always', ['camel-case', 'start-case', 'snake-case', 'pascal-case']),
    rule('subject-full-stop', 'never'),
    rule('header-max-length', 'always', 20),
    rule('body-max-line-length', 'always', 5),
    rule('footer-max-line-length', 'always', 5),
    rule('footer-leading-blank', 'always'),
    rule('references-empty', 'never'),
    rule('signed-off-by', 'always'),
  );
  const pieces = fc.constantFrom(
    'fix',
    '(',
    ')',
    ': ',
    'A',
    '.',
    '\n',
    '\n\n',
    '\r\n',
    'Refs: #1',
    'X-by: ',
    '`',
    "'",
    'é',
    '\u202e',
    ' ',
    '/',
    ',',
  );

  it('gets findings that can be seen, at places inside of it', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        (message) => {
          for (const { message: text, hint } of lintMessage(message, 'x', all)) {
            expect(`${text}${hint}`).not.toMatch(/[\p{Cc}\u202e]/u);
            const [, line = '1', column = '1'] = /\(line (\d+), column (\d+)\): /.exec(text) ?? [];
            expect(Number(column)).toBeLessThanOrEqual((message.split('\n')[Number(line) - 1] ?? '').length + 1);
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it.each([
    ['letters and quotation marks', `fix: ${"aA'`".repeat(1 << 16)}`],
    ['scopes', `fix(${'a,'.repeat(1 << 17)}): x`],
    ['references that are none', `fix: a\n\n${'a.'.repeat(1 << 17)}`],
    ['trailers', `fix: a\n\nb\n${'A-by: x\n'.repeat(1 << 14)}`],
    ['words with hyphens', `fix: a\n\nb\n${'a-'.repeat(1 << 17)}`],
  ])('is read in linear time: %s', (_name, message) => {
    for (const { message: text, hint } of lintMessage(message, 'x', all)) expect(text.length + hint.length).toBeLessThan(800);
  });
});

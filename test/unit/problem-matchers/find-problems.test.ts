import { readFileSync } from 'node:fs';
import { findProblems, PUBLISHED_NAMES, publishedMatchers, readMatcher, readMatcherFile } from '@aiop/problem-matchers';
import { describe, expect, it } from 'vitest';

const published = (log: string) => findProblems(log, [...publishedMatchers().values()]);
/** The fields that are there, in a fixed order. */
const short = (log: string) =>
  published(log).map(({ matcher, severity, file, line, column, code, message }) =>
    [matcher, severity, file, line, column, code, message].filter((value) => value !== undefined).join('|'),
  );

describe('problems in what tools print', () => {
  it.each([
    [
      "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
      ["tsc|error|src/a.ts|3|7|TS2322|Type 'string' is not assignable to type 'number'."],
    ],
    [
      '\u001b[96msrc/a.ts\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m5\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2304: \u001b[0mCannot find x.',
      ['tsc-pretty|error|src/a.ts|1|5|TS2304|Cannot find x.'],
    ],
    [
      '/repo/src/a.js\n  1:10  error    Missing semicolon      semi\n  2:1   warning  Unexpected console statement  no-console\n\n/repo/src/b.js\n  9:9  error  Parsing error: Unexpected token  x\n\n✖ 3 problems',
      [
        'eslint-stylish|error|/repo/src/a.js|1|10|semi|Missing semicolon',
        'eslint-stylish|warning|/repo/src/a.js|2|1|no-console|Unexpected console statement',
        'eslint-stylish|error|/repo/src/b.js|9|9|x|Parsing error: Unexpected token',
      ],
    ],
    ['src/a.js: line 1, col 2, Warning - Unused (no-unused-vars)', ['eslint-compact|warning|src/a.js|1|2|no-unused-vars|Unused']],
    [
      "main.c:5:3: error: 'x' undeclared [-Wfoo]\nmain.c:6:1: fatal error: a.h: No such file\nmain.c:7:1: note: here",
      ["gcc|error|main.c|5|3|-Wfoo|'x' undeclared", 'gcc|error|main.c|6|1|a.h: No such file', 'gcc|notice|main.c|7|1|here'],
    ],
    ['app.py:3: error: Incompatible types  [assignment]', ['javac|error|app.py|3|assignment|Incompatible types']],
    ['src/A.java:12: error: cannot find symbol', ['javac|error|src/A.java|12|cannot find symbol']],
    ['app.py:1:80: E501 line too long', ['flake8|error|app.py|1|80|E501|line too long']],
    [
      './main.go:4:2: undefined: x\n    a_test.go:12: got 1, want 2',
      ['go|error|./main.go|4|2|undefined: x', 'go|error|a_test.go|12|got 1, want 2'],
    ],
    ['error[E0308]: mismatched types\n  --> src/main.rs:2:5\n   |', ['rustc|error|src/main.rs|2|5|E0308|mismatched types']],
    ['[ERROR] /w/src/A.java:[3,8] ; expected', ['maven|error|/w/src/A.java|3|8|; expected']],
    ['C.cs(3,8): warning CS0168: unused [/w/p.csproj]', ['tsc|warning|C.cs|3|8|CS0168|unused [/w/p.csproj]']],
    ['  Lib.cs(3): error NETSDK1045: too old [/w/p.csproj]', ['msbuild|error|Lib.cs|3|NETSDK1045|too old']],
    ['all is well\n1 passed\n', []],
  ])('are found by the published matchers: %#', (log, expected) => {
    expect(short(log)).toEqual(expected);
  });

  it('are each found once, however often they are printed', () => {
    expect(short('a.c:1:1: error: x\nsomething\na.c:1:1: error: x\r\n')).toEqual(['gcc|error|a.c|1|1|x']);
  });

  it('are found whatever steers the terminal around them: links, titles, sets of characters', () => {
    const link = (text: string, end: string): string => `\u001b]8;;file:///repo/a.c${end}${text}\u001b]8;;${end}`;
    const shown = ['gcc|error|a.c|1|2|x'];
    expect(short(`${link('a.c', '\u0007')}:1:2: error: x`)).toEqual(shown);
    expect(short(`${link('a.c', '\u001b\\')}:1:2: error: x`)).toEqual(shown);
    expect(short('\u001b]0;title\u0007\u001b(B\u001b[ma.c:1:2: \u001b[01;31m\u001b[Kerror: \u001b(B\u001b[mx\u001b7')).toEqual(shown);
    expect(short(`a.c:1:2: error: x [${link('-Wall', '\u0007')}]`)).toEqual(['gcc|error|a.c|1|2|-Wall|x']);
    // One that never ends hides no more than its own line.
    expect(short('\u001b]8;;file\u001b[31ma.c:1:2: error: x\n\u001b]8;;b.c:1:1: error: y\na.c:1:3: error: z')).toEqual([
      ...shown,
      'gcc|error|a.c|1|3|z',
    ]);
  });

  it('are found before and behind a carriage return, as the runner reads lines', () => {
    expect(short('10 %\r90 %\ra.c:1:1: error: x\rb.c:2:2: error: y\r\r\nc.c:3:3: error: z\r\r\n')).toEqual([
      'gcc|error|a.c|1|1|x',
      'gcc|error|b.c|2|2|y',
      'gcc|error|c.c|3|3|z',
    ]);
    expect(short('/a.js\r\n  1:10  error  Missing  semi\r\r\n')).toEqual(['eslint-stylish|error|/a.js|1|10|semi|Missing']);
  });

  it('are bounded, in number and in length, and found in linear time in whatever is printed', () => {
    const many = Array.from({ length: 3_000 }, (_, line) => `a.c:${line + 1}:1: error: x`).join('\n');
    expect(published(many)).toHaveLength(1_000);
    expect(published(`a.c:1:1: error: ${'x'.repeat(10_000)}`)).toEqual([]);
    const hostile = [
      ' '.repeat(4_000),
      ':1:'.repeat(1_300),
      '\u001b['.repeat(2_000),
      'error'.repeat(800),
      '('.repeat(4_000),
      'a:1:1: error:'.repeat(300),
    ];
    expect(published(hostile.join('\n')).length).toBeLessThan(3);
    expect(published('\u001b[').length + published('\u0000\ufffd').length).toBe(0);
  });

  it('lose no line that follows one of several that do not belong together', () => {
    expect(short('error[E1]: one\nerror[E2]: two\n --> a.rs:1:1\n')).toEqual(['rustc|error|a.rs|1|1|E2|two']);
  });
});

describe('a matcher', () => {
  const PATTERN = { regexp: '^(.*):(\\d+): (.*)$', file: 1, line: 2, message: 3 };

  it('of one’s own is read in the form of the runner', () => {
    const read = readMatcherFile({ problemMatcher: [{ owner: 'mine', severity: 'notice', pattern: [PATTERN], fileLocation: 'relative' }] });
    expect(read.ok && findProblems('a:1: b', read.matchers)).toMatchObject([
      { matcher: 'mine', severity: 'notice', file: 'a', line: 1, message: 'b' },
    ]);
  });

  it('that is published with marks around its pattern is read as it was meant', () => {
    const text = readFileSync(new URL('../../fixtures/problem-matchers/setup-node-eslint-compact.json', import.meta.url), 'utf8');
    const read = readMatcherFile(JSON.parse(text));
    expect(read.ok && findProblems('a.js: line 1, col 2, Error - B (c)', read.matchers)).toMatchObject([
      { file: 'a.js', column: 2, code: 'c' },
    ]);
  });

  it.each([
    [{}, '', 'no list "problemMatcher"'],
    [{ problemMatcher: [3] }, '/problemMatcher/0', 'no object'],
    [{ problemMatcher: [{ pattern: [PATTERN] }] }, '/problemMatcher/0', 'no "owner"'],
    [{ problemMatcher: [{ owner: 'a', severity: 'bad', pattern: [PATTERN] }] }, '/problemMatcher/0/severity', 'severity'],
    [{ problemMatcher: [{ owner: 'a', pattern: [] }] }, '/problemMatcher/0/pattern', 'patterns'],
    [{ problemMatcher: [{ owner: 'a', pattern: [{ file: 1 }] }] }, '/problemMatcher/0/pattern/0', 'regexp'],
    [{ problemMatcher: [{ owner: 'a', pattern: [{ ...PATTERN, regexp: '(' }] }] }, '/problemMatcher/0/pattern/0/regexp', 'no end'],
    [{ problemMatcher: [{ owner: 'a', pattern: [{ ...PATTERN, message: 4 }] }] }, '/problemMatcher/0/pattern/0/message', 'which has 3'],
    [{ problemMatcher: [{ owner: 'a', pattern: [{ ...PATTERN, loop: true }] }] }, '/problemMatcher/0/pattern/0/loop', 'can loop'],
    [{ problemMatcher: [{ owner: 'a', pattern: [{ regexp: 'a' }] }] }, '/problemMatcher/0/pattern', 'message'],
    [{ problemMatcher: Array.from({ length: 60 }, () => 1) }, '/problemMatcher', 'more than'],
  ])('is refused with the place of what is wrong: %#', (value, pointer, message) => {
    const read = readMatcherFile(value);
    expect(read.ok ? undefined : read.problem.pointer).toBe(pointer);
    expect(read.ok ? undefined : read.problem.message).toContain(message);
  });

  it('has a name of its own', () => {
    expect([...publishedMatchers().keys()]).toEqual(PUBLISHED_NAMES);
    expect(readMatcher('a', { pattern: [PATTERN] }).ok).toBe(true);
    expect(readMatcher('a', 3).ok).toBe(false);
  });
});

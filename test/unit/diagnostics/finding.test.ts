import { type Catalogue, countFindings, docsAddress, formatFinding, PROJECT, reporter, sortFindings, UsageError } from '@aiop/diagnostics';
import { describe, expect, it } from 'vitest';

const CODES = {
  'AIOP-P001': { severity: 'error', title: 'wrong', hint: 'mend it' },
  'AIOP-P002': { severity: 'warning', title: 'odd', hint: 'look at it' },
} as const satisfies Catalogue<'AIOP-P001' | 'AIOP-P002'>;
const report = reporter<'AIOP-P001' | 'AIOP-P002'>(CODES);
const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('a finding', () => {
  it('takes severity, hint and page from its code, and its place from the occurrence', () => {
    expect(report('AIOP-P001', { message: 'no', at: at('plan.yaml', 3, 7), pointer: '/a/0', witness: 'x' })).toEqual({
      code: 'AIOP-P001',
      severity: 'error',
      message: 'no',
      file: 'plan.yaml',
      line: 3,
      column: 7,
      pointer: '/a/0',
      related: [],
      witness: 'x',
      hint: 'mend it',
      docs: `${PROJECT.url}/blob/${PROJECT.ref}/action-docs/findings.md#aiop-p001`,
    });
  });

  it('may weigh otherwise and have a hint of its own, and carries only what there is', () => {
    const related = [{ ...at('b', 1, 1), message: 'the other' }];
    const finding = report('AIOP-P001', { message: 'no', severity: 'notice', hint: 'leave it', related });
    expect(finding).toEqual({
      code: 'AIOP-P001',
      severity: 'notice',
      message: 'no',
      related,
      hint: 'leave it',
      docs: docsAddress('AIOP-P001'),
    });
  });

  it('is printed with place, proof and hint, as far as there are', () => {
    const print = (occurrence: Parameters<typeof report>[1]): string => formatFinding(report('AIOP-P001', occurrence));
    expect(print({ message: 'no' })).toBe('AIOP-P001 no; mend it');
    expect(print({ message: 'no', at: at('a/b', 3, 7), witness: 'docs/x' })).toBe('a/b:3:7 AIOP-P001 no (for example docs/x); mend it');
    const { line: _, column: __, ...whole } = report('AIOP-P001', { message: 'no', at: at('a', 1, 1) });
    expect(formatFinding(whole)).toBe('a AIOP-P001 no; mend it');
    expect(formatFinding({ ...whole, line: 4 })).toBe('a:4:1 AIOP-P001 no; mend it');
  });
});

describe('findings', () => {
  const made = [
    report('AIOP-P002', { message: 'z', at: at('b', 1, 1) }),
    report('AIOP-P001', { message: 'z', at: at('a', 10, 1) }),
    report('AIOP-P001', { message: 'z', at: at('a', 9, 5) }),
    report('AIOP-P002', { message: 'y', at: at('a', 9, 4) }),
    report('AIOP-P001', { message: 'z', at: at('a', 9, 4) }),
    report('AIOP-P001', { message: 'y', at: at('a', 9, 4) }),
    report('AIOP-P002', { message: 'everywhere' }),
  ];

  it('are ordered by file, line, column, code and message, whatever order they came in', () => {
    const order = sortFindings(made).map(
      ({ file = '', line = 0, column = 0, code, message }) => `${file} ${line} ${column} ${code} ${message}`,
    );
    expect(order).toEqual([
      ' 0 0 AIOP-P002 everywhere',
      'a 9 4 AIOP-P001 y',
      'a 9 4 AIOP-P001 z',
      'a 9 4 AIOP-P002 y',
      'a 9 5 AIOP-P001 z',
      'a 10 1 AIOP-P001 z',
      'b 1 1 AIOP-P002 z',
    ]);
    expect(sortFindings(made.toReversed())).toEqual(sortFindings(made));
  });

  it('are counted by severity', () => {
    expect(countFindings(made)).toEqual({ error: 4, warning: 3, notice: 0 });
    expect(countFindings([])).toEqual({ error: 0, warning: 0, notice: 0 });
  });
});

describe('a usage error', () => {
  it('says what, where, what was expected and the fix, in one line and one by one', () => {
    const usage = { what: 'no such file', where: 'input plan', expected: 'a file', fix: 'check the path' };
    const error = new UsageError(usage);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ ...usage, name: 'UsageError', message: 'input plan: no such file; expected a file; check the path' });
  });
});

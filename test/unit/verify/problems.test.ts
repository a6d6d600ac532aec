import { readMatcher } from '@aiop/problem-matchers';
import { problemAnnotations, renderVerifySummary, verifyResults } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../packages/verify/src/verify-results.schema.gen.ts';
import { Scratch, task } from './scratch.ts';

const repository = (): Scratch => new Scratch().write('src/a.ts', 'one\n').write('web/src/b.ts', 'two\n').commit();

/** A task that prints some lines and ends so. */
const printing = (lines: readonly string[], end = 'exit 1', more: Parameters<typeof task>[2] = {}) =>
  task('lint', `cat <<'EOF'\n${lines.join('\n')}\nEOF\n${end}`, { inputs: ['src/**'], ...more });

describe('what a tool says is wrong', () => {
  it('is found in what a failed task prints, at its place in the tree', async () => {
    const scratch = repository();
    const report = await scratch.verify([printing(['src/a.ts(1,2): error TS1005: ; expected.', 'done'])]);
    const problem = { severity: 'error', matcher: 'tsc', code: 'TS1005', message: '; expected.', file: 'src/a.ts', line: 1, column: 2 };
    expect(report.task('lint').problems).toEqual([problem]);
    expect(verifyResults(report)).toMatchObject({ tasks: [{ problems: [problem] }] });
    expect(validate(JSON.parse(JSON.stringify(verifyResults(report)))), JSON.stringify(validate.errors)).toBe(true);
    expect(problemAnnotations(report)).toEqual([
      { severity: 'error', title: 'lint: TS1005', message: '; expected.', file: 'src/a.ts', line: 1, column: 2 },
    ]);
    expect(renderVerifySummary(report)).toContain('- lint: src/a&#46;ts&#58;1&#58;2 error TS1005: &#59; expected&#46;');
  });

  it('is no error where the task passes, and is found again where it is skipped', async () => {
    const scratch = repository();
    const warns = printing(['src/a.ts:1:2: error: E', 'src/a.ts:1:3: warning: W'], 'true');
    for (const state of ['passed', 'skipped']) {
      const { ok, task: of } = await scratch.verify([warns]);
      expect({ ok, state: of('lint').state }).toEqual({ ok: true, state });
      expect(of('lint').problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual(['warning E', 'warning W']);
    }
  });

  it('is found whether its path is relative to the folder of the task, to the repository, or absolute', async () => {
    const scratch = repository();
    const lines = ['src/b.ts', './src/b.ts', 'src\\b.ts', `${scratch.root}/web/src/b.ts`, 'web/src/b.ts', 'src/a.ts'];
    const { task: of } = await scratch.verify([
      printing(
        lines.map((path, at) => `${path}:${at + 1}:1: error: x`),
        'exit 1',
        { cwd: 'web' },
      ),
    ]);
    expect(of('lint').problems.map(({ file, line }) => `${line} ${file}`)).toEqual([
      '1 web/src/b.ts',
      '2 web/src/b.ts',
      '3 web/src/b.ts',
      '4 web/src/b.ts',
      '5 web/src/b.ts',
      '6 src/a.ts',
    ]);
  });

  it('is left out where its path is not one of the repository', async () => {
    const scratch = repository().link('link', '/etc').link('src/passwd', '/etc/passwd').write('.runs/x', '').write('../outside', '');
    const paths = [
      '/etc/passwd',
      '../outside',
      'src/../../outside',
      'link/passwd',
      'src/passwd',
      '.git/config',
      '.runs/x',
      'src',
      'none.ts',
      `${'x/'.repeat(600)}a.ts`,
      'x'.repeat(300),
      'src/a.ts\u0000',
      `${scratch.root}/../outside`,
    ];
    const lines = [...paths, 'src/a.ts'].map((path) => `${path}:1:1: error: x`);
    const log = scratch.write('src/log', `${lines.join('\n')}\n`);
    const { task: of } = await log.verify([task('lint', 'cat src/log; exit 1', { inputs: ['src/log'] })]);
    expect(of('lint').problems.map(({ file }) => file)).toEqual(['src/a.ts']);
  });

  it('has no column where it has no line', async () => {
    const { task: of } = await repository().verify([printing(['src/a.ts:0:7: error: x'])]);
    expect(of('lint').problems).toEqual([{ severity: 'error', matcher: 'gcc', message: 'x', file: 'src/a.ts' }]);
  });

  it('is looked for by the matchers that the task names, and by none where it wants none', async () => {
    const lines = ['src/a.ts:1:1: error: x', 'BAD src/a.ts because'];
    const own = readMatcher('own', { pattern: [{ regexp: '^BAD (\\S+) (.*)$', file: 1, message: 2 }] });
    if (!own.ok) throw new Error(own.problem.message);
    const found = async (matchers: typeof own.matchers) =>
      (await repository().verify([printing(lines, 'exit 1', { matchers })])).task('lint').problems.map(({ matcher }) => matcher);
    expect(await found(own.matchers)).toEqual(['own']);
    expect(await found([])).toEqual([]);
  });

  it('is bounded, and nothing in it becomes markup', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => `src/a.ts:${at + 1}:1: error: <img src=x> @all`);
    const report = await repository().verify([printing(lines)]);
    expect(report.task('lint').problems).toHaveLength(100);
    const summary = renderVerifySummary(report);
    expect(summary).not.toContain('<img');
    expect(summary).toContain('50 more problems stand in the result file.');
  });
});

describe('a task that passes only when it is tried again', () => {
  const flaky = task('test', 'echo tried; if test -e .git/once; then exit 0; fi; touch .git/once; exit 7', {
    retries: 2,
    inputs: ['src/**'],
  });

  it('is marked flaky, in the report, the results and the summary, and is not kept', async () => {
    const scratch = repository();
    const report = await scratch.verify([flaky]);
    expect(report).toMatchObject({ ok: true, flaky: 1, codes: ['AIOP-V028'] });
    expect(report.task('test')).toMatchObject({ state: 'passed', flaky: true, attempts: 2, saved: false });
    expect(report.findings[0]).toMatchObject({ severity: 'warning', message: 'task "test" passed only at attempt 2' });
    const results = JSON.parse(JSON.stringify(verifyResults(report)));
    expect(validate(results), JSON.stringify(validate.errors)).toBe(true);
    expect(results).toMatchObject({ flaky: 1, tasks: [{ flaky: true }] });
    const summary = renderVerifySummary(report);
    expect(summary).toContain('1 ran, 1 of them flaky');
    expect(summary).toContain('| test | ⚠️ flaky | ');
    const again = await scratch.verify([flaky]);
    expect(again).toMatchObject({ flaky: 0 });
    expect(again.task('test')).toMatchObject({ state: 'passed', attempts: 1, saved: true });
  });

  it('is not flaky where it never passes', async () => {
    const report = await repository().verify([task('test', 'exit 1', { retries: 1 })]);
    expect(report).toMatchObject({ ok: false, flaky: 0, codes: ['AIOP-V001'] });
  });
});

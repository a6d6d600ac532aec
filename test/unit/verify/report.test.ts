import { renderVerifySummary, VERIFY_CODES, verifyResults } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../packages/verify/src/verify-results.schema.gen.ts';
import { Scratch, task } from './scratch.ts';

const repository = (): Scratch => new Scratch().write('src/a.txt', 'one\n').commit();

/** A report in which every state of a task occurs. */
async function reports() {
  const scratch = repository();
  const known = task('known', 'echo x', { inputs: ['src/**'] });
  await scratch.verify([known]);
  const tasks = [
    known,
    task('runs', 'true', { inputs: ['none/**'] }),
    task('fails', 'exit 2'),
    task('slow', 'sleep 9', { timeoutMs: 100 }),
    task('killed', 'kill -KILL $$'),
    task('waits', 'true', { needs: ['fails'] }),
  ];
  return { mixed: await scratch.verify(tasks), dry: await scratch.verify(tasks, { dryRun: true }), good: await scratch.verify([known]) };
}

describe('the result of a verification', () => {
  it('fits its published schema, whatever happened', async () => {
    const { mixed, dry, good } = await reports();
    for (const report of [mixed, dry, good]) {
      const results = JSON.parse(JSON.stringify(verifyResults(report)));
      expect(validate(results), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...results, extra: 1 })).toBe(false);
    }
    expect(verifyResults(mixed)).toMatchObject({ ok: false, ran: 4, skipped: 1, failed: 3, skip_rate: '0.167', findings: mixed.findings });
    expect(verifyResults(good)).toMatchObject({
      ok: true,
      skip_rate: '1.000',
      tasks: [{ name: 'known', state: 'skipped', from: 'folder', log_bytes: 2 }],
    });
  });

  it('is summed up in a table', async () => {
    const { mixed, dry, good } = await reports();
    const text = renderVerifySummary(mixed);
    expect(text).toMatch(/^### Verification\n\n3 failed: 4 ran, 1 skipped, which saved \d+ ms, in /);
    expect(text).toContain('| waits | 🚫 blocked | ');
    expect(text).toContain('- error AIOP-V001: task &#34;fails&#34; failed&#58; exit code 2; ');
    expect(renderVerifySummary(dry)).toContain('A dry run: 5 of 6 tasks would run, 1 would be skipped.');
    expect(renderVerifySummary(good)).toContain('Everything passed: 0 ran, 1 skipped');
  });

  it('is summed up without anything from outside becoming markup', async () => {
    const name = '|<img src=x>`@all`**#1\u202e[a](b)';
    const { task: of, ...report } = await repository().verify([task(name, 'exit 1', { inputs: ['src/**'] })]);
    const summary = renderVerifySummary(report);
    expect(summary).not.toContain('<img');
    const row = summary.split('\n').find((line) => line.includes('❌')) ?? '';
    expect(row).toContain(
      '&#124;&#60;img src&#61;x&#62;&#96;&#64;&#8203;all&#96;&#42;&#42;&#35;1&#92;u&#123;202e&#125;&#91;a&#93;&#40;b&#41;',
    );
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(of(name).state).toBe('failed');
  });

  it('shortens what is too long to read', async () => {
    const tasks = Array.from({ length: 205 }, (_, index) => task(`t${index}`, 'true', { needs: index === 0 ? [] : ['t0'] }));
    const report = await repository().verify([{ ...tasks[0], run: 'false' } as (typeof tasks)[number], ...tasks.slice(1)]);
    expect(renderVerifySummary(report)).toContain('5 more tasks stand in the result file.');
  });
});

describe('the catalogue of findings', () => {
  it('tells of every code what it is and how to mend it', () => {
    for (const [code, { title, hint }] of Object.entries(VERIFY_CODES)) {
      expect(code).toMatch(/^AIOP-V\d{3}$/);
      expect(title.length * hint.length).toBeGreaterThan(0);
    }
  });
});

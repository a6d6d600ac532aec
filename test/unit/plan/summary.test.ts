import { escapeMarkdown, markdownCode } from '@aiop/diagnostics';
import { renderFindingsTable, renderPlanSummary } from '@aiop/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, validate } from './plan-harness.ts';

describe('the summary', () => {
  it('shows verdict, workstreams by wave and the graph', async () => {
    const summary = renderPlanSummary(await validate(flat({ site: { needs: ['docs'] }, docs: { title: 'Mend links' } })));
    expect(summary).toContain('## ✅ Plan <code>test</code>');
    expect(summary.indexOf('| 1 | <code>docs</code> | Mend links |')).toBeGreaterThan(0);
    expect(summary.indexOf('| 2 | <code>site</code> |')).toBeGreaterThan(summary.indexOf('| 1 | <code>docs</code>'));
    expect(summary).toContain(
      '```mermaid\nflowchart LR\n  subgraph p0["main"]\n    w0["site (wave 2)"]\n    w1["docs (wave 1)"]\n  end\n  w1 --> w0\n```',
    );
  });

  it('draws phases that need each other', async () => {
    const phases = [
      { key: 'one', workstreams: [{ id: 'a', claims: ['a'] }] },
      { key: 'two', needs: ['one'], workstreams: [{ id: 'b', claims: ['b'] }] },
    ];
    expect(renderPlanSummary(await validate({ apiVersion: 'aiop.dev/v1', plan: { id: 'p', title: 'T' }, phases }))).toContain(
      '  p0 --> p1',
    );
  });

  it('shows findings, checks that did not run, and stays below what GitHub takes', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`w${i}`, { claims: [`a${i}/**`], title: '@x'.repeat(90) }]));
    const summary = renderPlanSummary(await validate(flat(many)));
    expect(summary).toContain('2800 more workstreams are not shown');
    expect(summary).toContain('too large to draw');
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    const report = await validate(flat({ a: { needs: ['a'] } }));
    expect(renderPlanSummary(report)).toContain('## ❌ Plan <code>test</code>');
    expect(renderPlanSummary(report)).toContain('Not run:');
    expect(renderPlanSummary(await validate('x: ['))).toContain('modification&#95;plan&#46;yaml&#58;');
  });

  it('keeps its table whatever the text', async () => {
    const title = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) | a | b | `c` @org/team https://example.org';
    const summary = renderPlanSummary(await validate(flat({ a: { title } })));
    const row = summary.split('\n').find((line) => line.startsWith('| 1 |')) ?? '';
    expect(row.split('|')).toHaveLength(8);
    for (const mark of ['<img', '](', 'https:', '@org', '`']) expect(row).not.toContain(mark);
  });

  it('of more findings than fit says how many are left out', () => {
    const finding = { code: 'AIOP-P012', severity: 'error', message: 'm', related: [], hint: 'h', docs: 'd' } as const;
    expect(renderFindingsTable(Array<typeof finding>(201).fill(finding))).toContain('1 more findings stand in the result file');
  });
});

it('escaped text holds no mark that Markdown or HTML would read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const escaped of [escapeMarkdown(text), markdownCode(text).slice('<code>'.length, -'</code>'.length)]) {
        expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[<>&|`*_[\]()!#@:.~\\\n\r]/);
      }
    }),
    { seed: 2, numRuns: 500 },
  );
});

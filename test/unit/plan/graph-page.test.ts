import { createHash } from 'node:crypto';
import { mermaidGraph, type PlanReport, renderGraphPage } from '@aiop/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, validate } from './plan-harness.ts';

function page(report: PlanReport): string {
  if (report.plan === undefined) throw new Error('the plan was not read');
  return renderGraphPage({ ...report, plan: report.plan });
}

/** Every tag of a page, with the texts that come from the plan taken out of its attributes. */
const skeleton = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/ (?:aria-label|content)="[^"]*"/g, ''));

const chain = (length: number) =>
  flat(Object.fromEntries(Array.from({ length }, (_, at) => [`w${at}`, at === 0 ? {} : { needs: [`w${at - 1}`] }])));

describe('the page of a plan', () => {
  it('draws a box for each workstream, an arrow for each need, and describes both', async () => {
    const html = page(
      await validate(flat({ docs: { title: 'Mend links' }, site: { needs: ['docs'], claims: { write: ['site/**'], read: ['docs/**'] } } })),
    );
    expect(html.match(/<rect /g)).toHaveLength(2);
    expect(html.match(/<path class="edge by-workstream e0 e1"/g)).toHaveLength(1);
    expect(html).toContain('<a href="#w0" id="n0" aria-label="docs, wave 1: Mend links">');
    expect(html).toContain('<dt>holds up</dt><dd><a href="#w1">site</a></dd>');
    expect(html).toContain('<dt>needs</dt><dd><a href="#w0">docs</a></dd>');
    expect(html).toContain('<dt>reads</dt><dd><code>docs/**</code></dd>');
    expect(html).toMatch(/<p class="good">valid, 0 errors, 1 warning<\/p>/);
  });

  it('draws a phase that needs another from its last workstreams to the first of the other', async () => {
    const workstreams = [
      { id: 'a', claims: ['a'] },
      { id: 'b', claims: ['b'], needs: ['a'] },
    ];
    const later = [
      { id: 'c', claims: ['c'] },
      { id: 'd', claims: ['d'], needs: ['c'] },
    ];
    const phases = [
      { key: 'one', workstreams },
      { key: 'two', needs: ['one'], workstreams: later },
    ];
    const html = page(await validate({ apiVersion: 'aiop.dev/v1', plan: { id: 'p' }, phases }));
    expect(html.match(/<path class="edge [^"]+"/g)).toEqual([
      '<path class="edge by-workstream e0 e1"',
      '<path class="edge by-workstream e2 e3"',
      '<path class="edge by-phase e1 e2"',
    ]);
  });

  it('needs nothing else: no script, no address to load, and a policy that lets only its own style in', async () => {
    const html = page(await validate(flat({ a: {}, b: {} })));
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+=|url\((?!#tip)|@import|javascript:/i);
    expect(html.match(/(?:href|src)="(?!#)[^"]*"/g)).toBeNull();
    expect(style).toContain('prefers-color-scheme:dark');
  });

  it('leads from each box to its description and back', async () => {
    const html = page(await validate(flat({ a: {}, b: { needs: ['a'] }, c: {} })));
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });

  it('shows what is wrong with the plan, and draws no waves where there is no order', async () => {
    const html = page(await validate(flat({ a: { needs: ['b'] }, b: { needs: ['a'] } })));
    expect(html).toContain('<b>error AIOP-P030</b>');
    expect(html.indexOf('<b>error ')).toBeLessThan(html.indexOf('<b>warning '));
    expect(html).toContain('no order');
    expect(html).not.toContain('<svg');
    expect(html).not.toContain('not shown');
  });

  it('shortens long names in the middle, as those of neighbours differ at their ends', async () => {
    const html = page(await validate(flat({ 'service-with-a-long-name-1': {}, 'service-with-a-long-name-2': {} })));
    expect(html.match(/class="id">[^<]+/g)).toEqual(['class="id">service-w…ng-name-1', 'class="id">service-w…ng-name-2']);
  });

  it('draws a thousand workstreams of a larger plan, and counts the rest', async () => {
    const html = page(await validate(chain(1_002)));
    expect(html.match(/<rect /g)).toHaveLength(1_000);
    expect(html).toContain('<p>2 more workstreams are not shown.</p>');
  });

  it('has the same tags whatever the text of the plan', async () => {
    const plan = (title: string, claim: string) => flat({ a: { title, claims: [claim] } }, { plan: { id: 'test', title } });
    const harmless = skeleton(page(await validate(plan('harmless', 'src/x'))));
    const title = fc.oneof(
      fc.constantFrom('</title><script>alert(1)</script>', '" onload="x', "'>\u202e<b>", '<!--', ']]>', '&lt;script&gt;'),
      fc.string({ minLength: 3, maxLength: 40 }).map((text) => `x${text}`),
    );
    await fc.assert(
      fc.asyncProperty(title, fc.constantFrom('a<b>/"c"', 'x&y', "it's"), async (text, claim) => {
        const report = await validate(plan(text, claim));
        fc.pre(report.valid);
        expect(skeleton(page(report))).toEqual(harmless);
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});

describe('the graph as Mermaid', () => {
  it('names waves, phases and needs, and needs that lead nowhere are left out', async () => {
    const { plan, waves } = await validate(flat({ a: {}, b: { needs: ['a', 'gone'] } }));
    if (plan === undefined) throw new Error('the plan was not read');
    expect(mermaidGraph(plan, waves)).toBe(
      'flowchart LR\n  subgraph p0["main"]\n    w0["a (wave 1)"]\n    w1["b (wave 2)"]\n  end\n  w0 --> w1\n',
    );
    expect(mermaidGraph(plan, [])).toContain('w0["a"]');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';
import { codeSet, codes, isAboutPlan, repositoryOf, shown, validate } from './plan-harness.ts';

const folder = new URL('../../fixtures/plan-validate/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));

/** What each case has to be refused for. Cases that are missing here are accepted. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'p01-cycle2.yml': ['P030'],
  'p03-cycle-in-part.yml': ['P030'],
  'p05-dup-id.yml': ['P040'],
  'p07-dup-id-homoglyph.yml': ['P043'],
  'p11-id-newline.yml': ['P043'],
  'p13-id-constructor.yml': ['P031'],
  'p15-id-empty.yml': ['P043'],
  'p17-proto-key.yml': ['P004'],
  'p19-alias-bomb.yml': ['P004'],
  'p21-tag-js.yml': ['P004'],
  'p23-tag-custom.yml': ['P004'],
  'p25-dup-key.yml': ['P003'],
  'p27-multi-doc.yml': ['P004'],
  'p29-utf16.yml': ['P001'],
  'p31-nul.yml': ['P002'],
  'p33-bidi-comment.yml': ['P002'],
  'p35-only-null.yml': ['P008'],
  'p37-list-root.yml': ['P008'],
  'p39-tasks-map.yml': ['P008'],
  'p41-needs-string.yml': ['P008'],
  'p43-nan-number.yml': ['P008'],
  'p45-version-string.yml': ['P005'],
  'p47-claim-traversal.yml': ['P011'],
  'p49-claim-traversal-brace.yml': ['P011'],
  'p51-claim-traversal-class.yml': ['P011'],
  'p53-claim-drive.yml': ['P011'],
  'p55-claim-everything.yml': ['P016'],
  'p57-claim-dotgit-glob.yml': ['P016'],
  'p59-claim-workflows-glob.yml': ['P016'],
  'p61-claim-empty-string.yml': ['P010'],
  'p63-claim-nul.yml': ['P011'],
  'p65-claim-brace-bomb.yml': ['P010'],
  'p67-claim-redos-stars.yml': ['P010'],
  'p69-claim-globstar-bomb.yml': ['P010'],
  'p71-overlap-dot.yml': ['P011'],
  'p73-overlap-double.yml': ['P011'],
  'p75-overlap-glob-glob.yml': ['P012'],
  'p77-overlap-nfd.yml': ['P014'],
  'p81-html-in-title.yml': ['P074'],
  'q01-claims-of-nothing.yml': ['P008'],
  'q03-git-in-disguise.yml': ['P016'],
  'q05-git-given-back.yml': ['P016'],
  'q07-one-file-in-two-cases.yml': ['P023'],
  'q09-file-and-folder.yml': ['P023'],
  'q11-rename-to-itself.yml': ['P008'],
  'q13-verified-by-a-comment.yml': ['P072'],
  'q15-placeholder-in-full-width.yml': ['P025'],
};

describe('the corpus of hostile plans', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yml')))('%s ends as it has to', async (name) => {
    const report = await validate(fixture(name), { path: name });
    const expected = REFUSED[name];
    expect(report.valid, shown(report)).toBe(expected === undefined);
    if (expected !== undefined) expect(codeSet(report)).toEqual(expected);
    expect(report.findings.every(({ line = 0, column = 0 }) => line > 0 && column > 0)).toBe(true);
    expect(report.manifests.length > 0).toBe(expected === undefined);
  });

  it('a claim through a symbolic link is refused where the link is', async () => {
    const git = await repositoryOf({ 'src/app.txt': 'a', 'other/app.txt': 'a', 'src/link': '-> ../other' });
    expect(codes(await validate(fixture('p79-claim-through-symlink.yml'), { git }))).toEqual(['P015 6:14']);
  });

  it('a dependency named twice is a warning', async () => {
    expect(codes(await validate(fixture('p09-dup-needs.yml')))).toEqual(['P034 9:18']);
  });

  it('pollutes no prototype and runs no code', () => {
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect('AIOP_CANARY' in globalThis).toBe(false);
  });
});

const HEAD = 'apiVersion: aiop.dev/v1\nplan: {id: big}\nworkstreams:\n';
const workstream = (id: string, needs: readonly string[], claims = [`src/${id}/**`]): string =>
  `  - id: ${id}\n    needs: ${JSON.stringify(needs)}\n    claims: ${JSON.stringify(claims)}\n    verify: ["npm test"]\n`;
const json = (workstreams: readonly object[]): string => JSON.stringify({ apiVersion: 'aiop.dev/v1', plan: { id: 'big' }, workstreams });

// The seconds are those of a quiet machine; a slower one may take four times as much of its processor.
describe('plans beyond every measure', () => {
  const within = async (seconds: number, plan: string, path = 'plan.yaml') => {
    const report = validate(plan, { path, maxPlanBytes: 1 << 26 });
    expect(await processorMs(() => report)).toBeLessThan(seconds * 4000);
    return report;
  };

  it('depth is refused', async () => {
    const report = await within(5, `${HEAD.trimEnd()} ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`);
    expect(codeSet(report)).toEqual(['P001']);
  });

  it('more bytes than may be read are refused before they are read', async () => {
    const report = await validate(HEAD + '# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(600_000));
    expect(codeSet(report)).toEqual(['P001']);
  });

  it('an id of a megabyte is refused, and not shown in full', async () => {
    const report = await within(5, HEAD + workstream('a'.repeat(1 << 20), []));
    expect(codeSet(report)).toContain('P043');
    expect(shown(report).length).toBeLessThan(5000);
  });

  it('50,000 claims are refused by the limit of one workstream', async () => {
    const claims = (k: number) => Array.from({ length: 25_000 }, (_, i) => `src/${k}/${i}/**`);
    const report = await within(5, HEAD + workstream('t0', [], claims(0)) + workstream('t1', [], claims(1)));
    expect(codes(report)).toEqual(['P001 6:13']);
  });

  it('millions of dependencies are refused by their number', async () => {
    const dense = Array.from({ length: 1500 }, (_, i) =>
      workstream(
        `t${i}`,
        Array.from({ length: i }, (_, j) => `t${j}`),
      ),
    );
    expect(codeSet(await within(8, HEAD + dense.join('')))).toEqual(['P001']);
  });

  it('a dense graph within the limits is walked', async () => {
    const dense = Array.from({ length: 600 }, (_, i) => ({
      id: `t${i}`,
      needs: Array.from({ length: i }, (_, j) => `t${j}`),
      claims: [`src/${i}/**`],
    }));
    const report = await within(5, json(dense), 'plan.json');
    expect(report.valid).toBe(true);
    expect(report.waves).toHaveLength(600);
  });

  it('a chain of 100,000 does not overflow', async () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({
      id: `t${i}`,
      needs: i === 0 ? [] : [`t${i - 1}`],
      claims: [`src/t${i}/**`],
    }));
    const report = await within(20, json(chain), 'plan.json');
    expect(report.findings.filter(isAboutPlan)).toEqual([]);
    expect(report.waves).toHaveLength(100_000);
  });

  it('a circle of 30,000 is one finding of bearable length', async () => {
    const circle = Array.from({ length: 30_000 }, (_, i) => ({
      id: `t${i}`,
      needs: [`t${(i + 29_999) % 30_000}`],
      claims: [`src/t${i}/**`],
    }));
    const report = await within(20, json(circle), 'plan.json');
    expect(codeSet(report)).toEqual(['P030']);
    expect(shown(report).length).toBeLessThan(5000);
  });

  it('more workstreams than YAML carries are refused', async () => {
    const many = HEAD + Array.from({ length: 20_001 }, (_, i) => `- {id: t${i}, claims: [s/${i}]}\n`).join('');
    expect(codes(await within(10, many))).toEqual(['P001 4:1']);
  });

  it.each([
    ['millions of needs', { needs: Array<string>(500_000).fill('b') }, 'P001'],
    ['100,000 items', { items: Array.from({ length: 100_000 }, (_, i) => ({ id: `i${i}` })) }, 'P001'],
    ['100,000 fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 0])), 'P001'],
  ])('a workstream of %s is refused at once', async (_, own, code) => {
    expect(codeSet(await within(3, json([{ id: 'a', claims: ['a'], ...own }]), 'plan.json'))).toEqual([code]);
  });

  it('100,000 workstreams of which each is wrong are told in bounded length, with their number', async () => {
    const report = await within(5, json(Array.from({ length: 100_000 }, () => ({ claims: 0 }))), 'plan.json');
    expect(report).toMatchObject({ valid: false, errorCount: 200_000 });
    expect(report.findings).toHaveLength(201);
  });

  it('20,000 misspelt needs are told in bounded time', async () => {
    const report = await within(
      6,
      json(Array.from({ length: 20_000 }, (_, i) => ({ id: `work${i}`, claims: [`c${i}`], needs: [`wrok${i}x`] }))),
      'plan.json',
    );
    expect(report.errorCount).toBe(20_000);
  });

  it('claims whose braces stand for gigabytes are denied before they are written out', async () => {
    const claims = Array.from({ length: 1000 }, (_, i) => `src/${'{a,b}'.repeat(8)}/x${i}`);
    const report = await within(5, json(Array.from({ length: 50 }, (_, i) => ({ id: `t${i}`, claims }))), 'plan.json');
    expect(codeSet(report)).toContain('P099');
    expect(report.valid).toBe(false);
  });

  it('claims that cannot be compared in time are denied', async () => {
    let now = 0;
    const clock = { now: () => 0, monotonic: () => (now += 15_000) };
    const report = await validate(
      json([
        { id: 'a', claims: ['a/**'] },
        { id: 'b', claims: ['a/*.ts'] },
      ]),
      { path: 'p.json', clock },
    );
    expect(codeSet(report)).toEqual(['P099']);
    expect(report.valid).toBe(false);
  });

  it('10,000 workstreams that all claim the same are refused in bounded time and length', async () => {
    const same = Array.from({ length: 10_000 }, (_, i) => ({ id: `t${i}`, claims: ['src/**'] }));
    const report = await within(10, json(same), 'plan.json');
    expect(report.findings).toHaveLength(201);
    expect(codeSet(report)).toEqual(['P012', 'P090']);
  });

  it('4,000 workstreams in one folder are told apart by their last characters', async () => {
    const shared = Array.from({ length: 4_000 }, (_, i) => ({ id: `t${i}`, claims: [`shared/*-p${i}.json`] }));
    expect(codeSet(await within(10, json(shared), 'plan.json'))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsAddress, type FindingCode } from '@aiop/diagnostics';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstSnippet } from '../../scripts/gen-action-pages.ts';
import { generateDocs } from '../../scripts/gen-docs.ts';
import { deadAnchors, FINDINGS_PAGE } from '../../scripts/gen-findings.ts';
import { readRequirements, requirementProblems } from '../../scripts/gen-requirements.ts';
import { headOf, neededPermissions, reusableWorkflows } from '../../scripts/gen-workflow-pages.ts';
import { prose, tableCell } from '../../scripts/page-text.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const isCode = (text: string): text is FindingCode => /^AIOP-[A-Z]\d{3}$/.test(text);

/** Every code that stands anywhere in the sources of the suite, in a catalogue or not. */
function codesInSources(): FindingCode[] {
  const sources = ['packages', 'actions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|\/)src\/.*\.ts$/.test(path) && !path.endsWith('.gen.ts'))
      .map((path) => `${folder}/${path}`),
  );
  return [...new Set(sources.flatMap((path) => read(path).match(/AIOP-[A-Z]\d{3}\b/g) ?? []))].filter(isCode).sort();
}

describe('the page about findings', () => {
  const addresses = codesInSources().map(docsAddress);

  it('has the anchor that each finding links to', () => {
    expect(addresses.length).toBeGreaterThan(100);
    expect(new URL(docsAddress('AIOP-P012')).pathname.endsWith(`/${FINDINGS_PAGE}`)).toBe(true);
    expect(deadAnchors(addresses, read(FINDINGS_PAGE))).toEqual([]);
  });

  it('is seen to lack a section that was taken out, or whose heading says more', () => {
    const page = read(FINDINGS_PAGE);
    const dead = [docsAddress('AIOP-P012')];
    expect(deadAnchors(addresses, page.replace('### AIOP-P012\n', ''))).toEqual(dead);
    expect(deadAnchors(addresses, page.replace('### AIOP-P012\n', '### AIOP-P012: Overlapping claims\n'))).toEqual(dead);
  });
});

describe('the page of an action', () => {
  const actions = readdirSync(join(ROOT, 'actions')).filter((name) => existsSync(join(ROOT, 'actions', name, 'src/main.ts')));

  it.each(actions)('%s begins with a snippet that carries its permissions', (name) => {
    expect(firstSnippet(read(`action-docs/${name}.md`))).toMatch(/^ *permissions:/m);
  });

  it('would have no snippet where the README has none', () => {
    expect(firstSnippet('# x\n\n```console\nls\n```\n')).toBeUndefined();
  });
});

/** The permissions that the example of a call gives to its one job. */
function givenPermissions(text: string): unknown {
  const [job] = Object.values<{ permissions?: unknown }>(parse(headOf(text).call).jobs);
  return job?.permissions ?? {};
}

describe('the page of a reusable workflow', () => {
  const workflows = reusableWorkflows(ROOT);

  it.each(workflows)('$name calls it with the permissions that its jobs ask for, and no others', ({ text }) => {
    expect(givenPermissions(text)).toEqual(neededPermissions(text));
  });

  it('is seen to give too little', () => {
    const text = workflows.find(({ name }) => name === 'verify')?.text ?? '';
    const asking = text.replace(/^ {6}contents: read/m, '      contents: write');
    expect(asking).not.toBe(text);
    expect(givenPermissions(asking)).not.toEqual(neededPermissions(asking));
  });

  it('exists for what can be called, and for nothing else', () => {
    const names = workflows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['plan', 'verify']));
    expect(names).not.toContain('ci');
  });
});

it('the reference holds the pages that are generated, and none that is left over', () => {
  const generated = generateDocs(ROOT).map(({ path }) => path);
  const pages = readdirSync(join(ROOT, 'action-docs')).map((name) => `action-docs/${name}`);
  expect(pages.sort()).toEqual(generated.filter((path) => path.startsWith('action-docs/')).sort());
});

describe('the links of the reference', () => {
  const pages = ['README.md', 'schemas/README.md', ...readdirSync(join(ROOT, 'action-docs')).map((name) => `action-docs/${name}`)];

  it.each(pages)('in %s lead to files', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^):#]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(ROOT, page, '..', target)))).toEqual([]);
  });
});

describe('the table of requirements', () => {
  it('has every row of the first release: none can be lost to make it look better', () => {
    const rows = [
      'R01 R02 R03 R04 R05 R06 R07 R08 R09',
      'R10 R11 R12 R13 R14',
      'R20 R21 R22 R23 R24 R25 R26 R27 R28 R29',
      'R30 R32 R33 R34 R35 R36',
      'R40 R41 R42',
      'R50 R51 R52 R54 R55',
      'R60 R67 R68 R69',
      'R70 R71 R72 R73',
      'R92',
    ].join(' ');
    expect(readRequirements(ROOT).map(({ id }) => id)).toEqual(rows.split(' '));
  });

  it('is sound', () => {
    expect(requirementProblems(ROOT, readRequirements(ROOT))).toEqual([]);
  });

  it.each([
    ['a row that claims nothing', [{ id: 'R01', requirement: 'x' }], /R01: it has no test, no benchmark, no deviation, and is not open/],
    ['a row with empty claims', [{ id: 'R01', requirement: 'x', tests: [], open: '' }], /R01: it has no test/],
    ['a path that leads nowhere', [{ id: 'R01', requirement: 'x', tests: ['test/gone.test.ts'] }], /there is no file test\/gone\.test\.ts/],
    [
      'a benchmark that is gone',
      [{ id: 'R01', requirement: 'x', open: 'y', benchmarks: ['test/bench/gone.ts'] }],
      /there is no file test\/bench/,
    ],
    [
      'an id twice',
      [
        { id: 'R01', requirement: 'x', open: 'y' },
        { id: 'R01', requirement: 'x', open: 'y' },
      ],
      /R01: its id stands twice or out of order/,
    ],
  ])('is refused for %s', (_, rows, problem) => {
    expect(requirementProblems(ROOT, rows)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('text in a page', () => {
  it('is shown to the letter, in prose and in a table', () => {
    expect(prose('use ** and <token>, or `a|b` in [x]')).toBe('use \\*\\* and \\<token\\>, or `a|b` in \\[x\\]');
    expect(tableCell('one\n`a|b` | c')).toBe('one `a\\|b` \\| c');
  });
});

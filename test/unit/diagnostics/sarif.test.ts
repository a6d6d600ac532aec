import { readFileSync } from 'node:fs';
import { type Catalogue, type Finding, type FindingCode, reporter, sarifLog } from '@aiop/diagnostics';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// The schema is of draft 4, whose keywords are those of later drafts but for the names of these two.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('../../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const conforms = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const CATALOGUE: Catalogue<FindingCode> = {
  'AIOP-P012': { severity: 'error', title: 'Overlapping claims', hint: 'order the two with needs' },
  'AIOP-P017': { severity: 'warning', title: 'Claim matches nothing', hint: 'correct the spelling' },
};
const report = reporter(CATALOGUE);
const at = { file: 'plan.yaml', line: 3, column: 57 };
const sarif = (findings: readonly Finding[], folder = '') => sarifLog(findings, { tool: 'plan-validate', catalogue: CATALOGUE, folder });
const uriOf = (file: string, folder = '') =>
  sarif([report('AIOP-P012', { message: 'm', at: { ...at, file } })], folder).runs[0]?.results[0]?.locations[0]?.physicalLocation
    .artifactLocation;

describe('a log of SARIF', () => {
  it('says what was found, where, by which rule, and where its help is', () => {
    const related = [{ ...at, line: 2, message: '"a" claims "a/**" here' }];
    const log = sarif([
      report('AIOP-P017', { message: 'the claim matches nothing', at }),
      report('AIOP-P012', { message: 'they meet', at, pointer: '/workstreams/1', related, witness: 'a/b' }),
    ]);
    expect(conforms(log), JSON.stringify(conforms.errors)).toBe(true);
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules.map(({ id, helpUri }) => `${id} ${new URL(helpUri).hash}`)).toEqual([
      'AIOP-P012 #aiop-p012',
      'AIOP-P017 #aiop-p017',
    ]);
    expect(run?.tool.driver.rules[1]).toMatchObject({
      shortDescription: { text: 'Claim matches nothing.' },
      defaultConfiguration: { level: 'warning' },
    });
    expect(run?.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['AIOP-P017', 1, 'warning'],
      ['AIOP-P012', 0, 'error'],
    ]);
    expect(run?.results[1]).toMatchObject({
      message: { text: 'they meet (for example a/b); order the two with needs' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'plan.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 57 } } },
      ],
      relatedLocations: [{ id: 0, message: { text: '"a" claims "a/**" here' }, physicalLocation: { region: { startLine: 2 } } }],
      properties: { pointer: '/workstreams/1', witness: 'a/b' },
    });
  });

  it('of no finding is a run without results', () => {
    const log = sarif([]);
    expect(conforms(log)).toBe(true);
    expect(log.runs[0]?.results).toEqual([]);
  });

  it.each([
    ['plan.yaml', '', { uri: 'plan.yaml', uriBaseId: '%SRCROOT%' }],
    ['plan.yaml', 'sub/dir', { uri: 'sub/dir/plan.yaml', uriBaseId: '%SRCROOT%' }],
    ['../plans/./a b#c?.yaml', 'sub', { uri: 'plans/a%20b%23c%3F.yaml', uriBaseId: '%SRCROOT%' }],
    ['é\ud800.yaml', '', { uri: '%C3%A9%EF%BF%BD.yaml', uriBaseId: '%SRCROOT%' }],
    ['/tmp/plan.yaml', 'sub', { uri: 'file:///tmp/plan.yaml' }],
    ['C:\\x\\plan.yaml', '', { uri: 'file:///C:/x/plan.yaml' }],
  ])('has for %j in %j the address %j', (file, folder, expected) => {
    expect(uriOf(file, folder)).toEqual(expected);
  });

  it('keeps the fingerprint of a finding that only moves, and tells equal ones apart', () => {
    const prints = (...findings: Finding[]) =>
      sarif(findings).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['aiopFinding/v1']);
    const one = report('AIOP-P012', { message: 'they meet', at });
    const [first] = prints(one) ?? [];
    expect(prints({ ...one, line: 99 }, one)).toEqual([first, first?.replace(/1$/, '2')]);
    expect(prints({ ...one, message: 'others meet' })).not.toEqual([first]);
  });

  it('makes text inert: no placeholder, no link, nothing unseen', () => {
    const message = 'see [here](https://example.invalid) {0} \u202e\u001b[31m';
    const [found] = sarif([report('AIOP-P012', { message, at })]).runs[0]?.results ?? [];
    expect(found?.message.text).toContain('[here] (https://example.invalid) {{0}} \\u{{202e}}\\u{{1b}}[31m');
  });

  it('fits the schema whatever the finding holds', () => {
    const finding = fc.record({
      code: fc.constantFrom<FindingCode>('AIOP-P012', 'AIOP-P017', 'AIOP-Z999'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      message: fc.string({ unit: 'binary', minLength: 1 }),
      file: fc.string({ unit: 'binary' }),
      line: fc.integer({ min: 1 }),
      column: fc.integer({ min: 1 }),
      related: fc.array(
        fc.record({ file: fc.string(), line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), message: fc.string() }),
      ),
      hint: fc.string(),
      docs: fc.constant('d'),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 4 }), fc.string(), (findings, folder) => {
        const log = JSON.parse(JSON.stringify(sarif(findings, folder)));
        expect(conforms(log), JSON.stringify(conforms.errors)).toBe(true);
        for (const { locations } of log.runs[0].results) {
          const { uri } = locations[0].physicalLocation.artifactLocation;
          expect(() => new URL(uri, 'https://example.invalid/root/')).not.toThrow();
          expect(uri).toMatch(/^[\w\-.!~*'()%/:]*$/);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('with a level that there is not would not fit the schema', () => {
    const log = JSON.parse(
      JSON.stringify(sarif([report('AIOP-P012', { message: 'm', at })])).replace('"level":"error","message"', '"level":"fatal","message"'),
    );
    expect(conforms(log)).toBe(false);
  });
});

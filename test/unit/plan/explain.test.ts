import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainWorkstream } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { flat, repositoryOf, validate } from './plan-harness.ts';

const example = readFileSync(join(import.meta.dirname, '../../../examples/proven-patterns/modification_plan.yaml'));

describe('explaining a workstream', () => {
  it('says in which wave it runs, what it waits for, and where the plan says so', async () => {
    const explanation = explainWorkstream(await validate(example), 'WS2.2');
    expect(explanation?.order).toMatchObject({
      wave: 4,
      waitsFor: [
        { id: 'WS2.1', wave: 3, because: '"WS2.2" needs it', at: { line: 105, column: 17 } },
        { id: 'WS1.1', wave: 1, because: 'phase "quality-gates" needs phase "foundation"', at: { line: 82, column: 13 } },
        { id: 'WS1.2', wave: 2 },
        { id: 'WS1.3', wave: 1 },
      ],
      holdsUp: ['WS3.1', 'WS3.2'],
      sameWave: ['WS4.2'],
    });
    expect(explanation?.order?.chain.map(({ id }) => id)).toEqual(['WS1.1', 'WS1.2', 'WS2.1']);
  });

  it('says its ids, and what its lineage is made of', async () => {
    const report = await validate(example);
    expect(explainWorkstream(report, 'WS1.1')).toMatchObject({
      phase: { key: 'foundation', seq: 1, phaseLineageId: '408e81b4-7246-5085-bdf5-f3485ee353c1' },
      lineage: '408e81b4-7246-5085-bdf5-f3485ee353c1|SW-1A0|incremental-build',
      wslid: report.manifests[0]?.wslid,
      manifest: { id: 'WS1.1' },
    });
  });

  it('says which claims meet, and whether order or policy allows it', async () => {
    const meetings = (report: Parameters<typeof explainWorkstream>[0], id: string) =>
      explainWorkstream(report, id)?.meetings.map(({ with: other, order, allowed, kind, witness }) => [
        other,
        order,
        allowed,
        kind,
        witness,
      ]);
    const report = await validate(example);
    expect(meetings(report, 'WS1.2')).toEqual([
      ['WS1.1', 'after', true, 'overlap', 'modules/watcher/SW-1A0.build.ps1'],
      ['WS5.1', 'before', true, 'read-write', 'modules/watcher/SW-1A0.build.ps1'],
    ]);
    const strict = await validate(new TextDecoder().decode(example).replace('disjoint-unless-ordered', 'strict'));
    expect(meetings(strict, 'WS1.2')).toEqual([
      ['WS1.1', 'after', false, 'overlap', 'modules/watcher/SW-1A0.build.ps1'],
      ['WS5.1', 'before', true, 'read-write', 'modules/watcher/SW-1A0.build.ps1'],
    ]);
    expect(meetings(await validate(flat({ a: { claims: ['x/**'] }, b: { claims: ['x/y'] } })), 'b')).toEqual([
      ['a', 'unordered', false, 'overlap', 'x/y'],
    ]);
  });

  it('brings the findings at both ends of a conflict, and no others', async () => {
    const report = await validate(flat({ a: { claims: ['x/**'] }, b: { claims: ['x/y'] }, c: { needs: ['none'] } }));
    const found = (id: string) => explainWorkstream(report, id)?.findings.map(({ code }) => code);
    expect(found('a')).toEqual(['AIOP-P012']);
    expect(found('b')).toEqual(['AIOP-P012']);
    expect(found('c')).toEqual(['AIOP-P031']);
  });

  it('says what the claims match in the base, protected and excepted paths left out', async () => {
    const git = await repositoryOf({ 'src/a.ts': 'a', 'src/b.ts': 'b', 'src/gen/c.ts': 'c', 'src/.npmrc': 'x' });
    const report = await validate(flat({ a: { claims: { write: ['src/**'], except: ['src/gen/**'] } } }), { git });
    expect(explainWorkstream(report, 'a')).toMatchObject({
      matched: [{ pattern: 'src/**', files: 2, examples: ['src/a.ts', 'src/b.ts'] }],
      base: { ref: 'HEAD', sha: await git.resolveCommit('HEAD') },
    });
    expect(explainWorkstream(await validate(flat({ a: {} })), 'a')?.matched).toBeUndefined();
  });

  it('has no order to tell where the dependencies run in a circle', async () => {
    const report = await validate(flat({ a: { needs: ['b'] }, b: { needs: ['a'] } }));
    const explanation = explainWorkstream(report, 'a');
    expect(explanation?.order).toBeUndefined();
    expect(explanation?.findings.map(({ code }) => code)).toEqual(['AIOP-P030']);
  });

  it('knows nothing of an id that the plan has not, nor of a file that is no plan', async () => {
    expect(explainWorkstream(await validate(flat({ a: {} })), 'b')).toBeUndefined();
    expect(explainWorkstream(await validate('x: ['), 'a')).toBeUndefined();
  });
});

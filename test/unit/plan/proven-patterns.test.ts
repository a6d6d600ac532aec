import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding, visible } from '@aiop/diagnostics';
import { METRICS } from '@aiop/ledger';
import { type PlanReport, renderGraph } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { validate } from './plan-harness.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/proven-patterns');
const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const plan = read('modification_plan.yaml');
const strict = plan.replace('policy: disjoint-unless-ordered', 'policy: strict');
const readme = read('README.md');

/** The report on a plan in a repository that holds the tree of the example. */
async function report(text: string): Promise<PlanReport> {
  const tree = join(FOLDER, 'tree');
  const files = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const repository = new ScratchRepository(
    Object.fromEntries(
      files.map(({ parentPath, name }) => [join(parentPath, name).slice(tree.length + 1), readFileSync(join(parentPath, name))]),
    ),
  );
  return validate(text, {
    git: await repository.open(),
    planInRepository: 'modification_plan.yaml',
    strict: true,
    place: 'ci',
    metrics: METRICS,
  });
}

describe('the plan of proven patterns', () => {
  it('has six phases with priority and week, eleven workstreams, and no finding', async () => {
    const { findings, valid, plan: read, waves, manifests } = await report(plan);
    expect(findings.map(formatFinding)).toEqual([]);
    expect(valid).toBe(true);
    expect(read?.phases.map(({ key, seq }) => `${seq} ${key}`)).toEqual([
      '1 foundation',
      '2 quality-gates',
      '3 ci-reuse',
      '4 identity',
      '5 parallelism',
      '6 resilience',
    ]);
    const { phases }: { phases: { priority: string; week: number; effort: string }[] } = parse(plan);
    expect(phases.map(({ priority, week, effort }) => `${priority} ${week} ${effort}`)).toEqual([
      'critical 1 40h',
      'high 1 16h',
      'high 2 24h',
      'medium 2 20h',
      'medium 3 16h',
      'low 3 12h',
    ]);
    expect(read?.phases.map(({ exitCriteria }) => exitCriteria.length)).toEqual([4, 2, 2, 1, 1, 1]);
    expect(manifests).toHaveLength(11);
    expect(waves).toEqual([
      ['WS1.1', 'WS1.3'],
      ['WS1.2'],
      ['WS2.1', 'WS4.1'],
      ['WS2.2', 'WS4.2'],
      ['WS3.1', 'WS6.1'],
      ['WS3.2'],
      ['WS5.1'],
    ]);
  });

  it('under the policy strict has the findings that stand beside it, and no others', async () => {
    const { findings } = await report(strict);
    const lines = findings.flatMap((finding) => [
      `${finding.severity} ${visible(formatFinding(finding))}`,
      ...finding.related.map(({ file, line, column, message }) => `      ${file}:${line}:${column} ${message}`),
    ]);
    expect([...lines, 'modification_plan.yaml: not valid, 5 errors, 0 warnings', '']).toEqual(read('strict-findings.txt').split('\n'));
  });

  it('is refused when two that write one file lose their order', async () => {
    const { findings } = await report(plan.replace('        needs: [WS1.1] #', '        #'));
    expect(findings.map(({ code, witness }) => `${code} ${witness}`)).toEqual(['AIOP-P012 modules/watcher/SW-1A0.build.ps1']);
  });

  it('names its modules by two ids, as the tree does', () => {
    const { modules }: { modules: unknown[] } = parse(plan);
    expect(parse(read('tree/registry.yaml')).modules).toEqual(modules);
    expect(parse(plan).modules.map(({ id }: { id: string }) => id)).toEqual([
      'SW-1A0',
      'OB-6W1',
      'CI-6E2',
      'CR-4Y8',
      'REG-001',
      'CC-2Z5',
      'VR-8X4',
    ]);
  });

  it('maps every pattern to its source and its workstreams', () => {
    const { phases }: { phases: { workstreams: { id: string; patterns: string[] }[] }[] } = parse(plan);
    const applied = phases.flatMap(({ workstreams }) =>
      workstreams.flatMap(({ id, patterns }) => patterns.map((pattern) => ({ pattern, id }))),
    );
    const map = new Map(
      [...readme.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \| \[[^\]]+\]\(https:[^)]+\): [^|]+ \| (.+) \|$/gm)].map(([, name = '', ids = '']) => [
        name,
        ids.split(', '),
      ]),
    );
    const expected = Map.groupBy(applied, ({ pattern }) => pattern);
    expect(map).toEqual(new Map([...expected].map(([pattern, uses]) => [pattern, uses.map(({ id }) => id)])));
  });

  it('is drawn in its README as the summary draws it', async () => {
    const { plan: read, waves } = await report(plan);
    if (read === undefined) throw new Error('the plan was not read');
    expect(readme).toContain(renderGraph(read, waves));
  });
});

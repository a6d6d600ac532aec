import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActJob, expectJobs, runAct } from '../support/act.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const CALLER = '.github/workflows/plan-and-verify.yml';
const [PLAN, VERIFY, REPORT] = ['plan/aiop plan/plan', 'verify/aiop verify/verify', 'plan and verify/report'] as const;

const plan = (second: string): string => `apiVersion: aiop.dev/v1
plan: { id: called }
workstreams:
  - { id: docs, title: "docs: say more", claims: ["docs/**"], verify: ["true"] }
  - { id: api, title: "feat(api): more", claims: ["${second}"], verify: ["true"] }
  - { id: site, title: "feat(site): more", claims: ["docs/**"], needs: [docs], verify: ["true"] }
`;
const config = (run: string): string => `apiVersion: aiop.dev/v1
verify:
  tasks:
    count: { run: "${run}", inputs: ["src/**"], outputs: [] }
    after: { run: "true", inputs: ["docs/**"], outputs: [], needs: [count] }
`;

const LOCK = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-AA==' } } });

/** A repository that is not this one and calls the suite as the example shows, in a clone whose origin is a local bare repository. */
function callerOf(files: Readonly<Record<string, string>> = {}): ScratchRepository {
  return new ScratchRepository({
    'docs/a.md': 'a\n',
    'src/a.txt': 'a\n',
    'modification_plan.yaml': plan('src/**'),
    'aiop.yaml': config('wc -l src/a.txt'),
    'package-lock.json': LOCK,
    [CALLER]: readFileSync(join(ROOT, 'examples/workflows/plan-and-verify.yml'), 'utf8'),
    ...files,
  });
}

const planJob = (validated = 'success'): ActJob => ({
  result: validated,
  steps: { 'Check out the repository': 'success', 'Validate the plan': validated },
});
const verifyJob = (verified = 'success'): ActJob => ({
  result: verified,
  steps: { 'Check out the repository': 'success', 'Work out the cache key': 'success', 'Verify what changed': verified },
});
const REPORTED: ActJob = { result: 'success', steps: { 'Say what came out': 'success' } };

describe('a repository that calls plan.yml and verify.yml', () => {
  it('gets every job run, and their outputs', async () => {
    const run = await runAct(callerOf().root, CALLER);
    expectJobs(run, { [PLAN]: planJob(), [VERIFY]: verifyJob(), [REPORT]: REPORTED });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });

    const line = run.lines.find((printedLine) => printedLine.startsWith('needs: ')) ?? '';
    const needs = JSON.parse(line.slice('needs: '.length));
    expect(Object.keys(needs.plan.outputs).sort()).toEqual([
      'chunk-count',
      'criteria-count',
      'manifests',
      'matrices',
      'plan-hash',
      'plan-id',
      'valid',
      'waves',
    ]);
    expect(needs.plan).toMatchObject({
      result: 'success',
      outputs: { valid: 'true', waves: '2', 'chunk-count': '2', 'plan-id': 'called' },
    });
    expect(needs.plan.outputs['plan-hash']).toMatch(/^[0-9a-f]{64}$/);
    const matrices: { include: { id: string }[] }[] = JSON.parse(needs.plan.outputs.matrices);
    expect(matrices.map(({ include }) => include.map(({ id }) => id))).toEqual([['docs', 'api'], ['site']]);

    expect(needs.verify).toMatchObject({
      result: 'success',
      outputs: { ok: 'true', ran: '2', skipped: '0', failed: '0', 'skip-rate': '0.000' },
    });
    expect(needs.verify.outputs.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(needs.verify.outputs.key).toMatch(/^aiop-k\d+-untrusted-[a-z0-9.-]+-[0-9a-f]{64}$/);
    for (const beginning of needs.verify.outputs['restore-keys'].split('\n')) expect(needs.verify.outputs.key).toContain(beginning);
    expect(needs.verify.outputs.paths).toContain('.npm');
  });

  it('is stopped by a plan whose workstreams collide, and still verified', async () => {
    const run = await runAct(callerOf({ 'modification_plan.yaml': plan('docs/a.md') }).root, CALLER);
    expect(run.exitCode).toBe(1);
    expectJobs(run, { [PLAN]: planJob('failure'), [VERIFY]: verifyJob() });
    expect(run.errors).toContain('AIOP-P012');
    expect(run.outputs).toMatchObject({ [`${PLAN}.valid`]: 'false', [`${PLAN}.matrices`]: '[]' });
  });

  it('is stopped by a task that fails, and told which', async () => {
    const run = await runAct(callerOf({ 'aiop.yaml': config('echo broken; exit 3') }).root, CALLER);
    expect(run.exitCode).toBe(1);
    expectJobs(run, { [PLAN]: planJob(), [VERIFY]: verifyJob('failure') });
    expect(run.lines).toContain('broken');
    expect(run.outputs).toMatchObject({ [`${VERIFY}.ok`]: 'false', [`${VERIFY}.failed`]: '1' });
  });

  it('uses what an earlier run knows, where the store outlives the job', async () => {
    const store = join(scratchFolder(), 'store');
    const workflow = `on: push
jobs:
  verify:
    permissions: { contents: read }
    uses: org/aiop/.github/workflows/verify.yml@v1
    with: { tasks: count, store-dir: ${store}, ecosystems: npm }
`;
    const repository = callerOf({ '.github/workflows/kept.yml': workflow });
    for (const [ran, skipped] of [
      ['1', '0'],
      ['0', '1'],
    ]) {
      const run = await runAct(repository.root, '.github/workflows/kept.yml');
      expectJobs(run, { [VERIFY]: verifyJob() });
      expect(run.outputs).toMatchObject({ [`${VERIFY}.ran`]: ran, [`${VERIFY}.skipped`]: skipped });
    }
  });
});

describe('a plan that was validated', () => {
  it('is the matrix of the jobs that follow', async () => {
    const workflow = `on: push
jobs:
  plan:
    permissions: { contents: read }
    uses: org/aiop/.github/workflows/plan.yml@v1
  work:
    needs: plan
    if: needs.plan.outputs.waves >= 1
    strategy: { max-parallel: 1, matrix: "\${{ fromJSON(needs.plan.outputs.matrices)[0] }}" }
    runs-on: ubuntu-latest
    steps:
      - name: Work
        env: { ID: "\${{ matrix.id }}", WAVE: "\${{ matrix.wave }}", BRANCH: "\${{ matrix.branch }}" }
        run: echo "$ID in wave $WAVE on $BRANCH"
`;
    const run = await runAct(callerOf({ '.github/workflows/work.yml': workflow }).root, '.github/workflows/work.yml');
    const work: ActJob = { result: 'success', steps: { Work: 'success' } };
    expectJobs(run, { [PLAN]: planJob(), 'work.yml/work-1': work, 'work.yml/work-2': work });
    expect(run.lines.filter((line) => line.includes('in wave'))).toEqual([
      expect.stringMatching(/^docs in wave 1 on lane\/1-main\//),
      expect.stringMatching(/^api in wave 1 on lane\/1-main\//),
    ]);
  });
});

describe('a run under act', () => {
  it('is green though a job never ran, and only the comparison of jobs tells', async () => {
    const text = readFileSync(join(ROOT, 'examples/workflows/plan-and-verify.yml'), 'utf8').replace(
      'runs-on: ubuntu-latest',
      'runs-on: nobody',
    );
    const run = await runAct(callerOf({ [CALLER]: text }).root, CALLER);
    expect(run.exitCode).toBe(0);
    expectJobs(run, { [PLAN]: planJob(), [VERIFY]: verifyJob() });
    expect(() => expectJobs(run, { [PLAN]: planJob(), [VERIFY]: verifyJob(), [REPORT]: REPORTED })).toThrow('to deeply equal');
  });
});

import { describe, expect, it } from 'vitest';
import { type ActJob, expectJobs, runAct } from '../support/act.ts';
import { ScratchRepository } from '../support/scratch-repository.ts';

const WORKFLOW = '.github/workflows/front.yml';
const JOB = 'front/verify';

/** What a user writes: the step of the README, and a look at its outputs. */
const workflow = (inputs: string): string => `name: front
on: push
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - name: Check out
        uses: actions/checkout@v5
        with: { persist-credentials: false }
      - name: Verify
        id: aiop
        uses: org/aiop@v1
        with: ${inputs}
      - name: Look
        if: always()
        env: { OUTPUTS: "\${{ toJSON(steps.aiop.outputs) }}" }
        run: |
          printf '%s' "$OUTPUTS" | tr -d '\\n' | sed 's/^/outputs: /'
`;

const config = (run: string): string => `apiVersion: aiop.dev/v1
verify:
  tasks:
    count: { run: "${run}", inputs: ["src/**"], outputs: [] }
    after: { run: "true", inputs: ["docs/**"], outputs: [], needs: [count] }
`;

const LOCK = JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-AA==' } } });

function callerOf(files: Readonly<Record<string, string>>, inputs = '{}'): ScratchRepository {
  return new ScratchRepository({
    'src/a.txt': 'a\n',
    'docs/a.md': 'a\n',
    'aiop.yaml': config('wc -l src/a.txt'),
    [WORKFLOW]: workflow(inputs),
    ...files,
  });
}

/** Every step of the job, those inside of the composite included. */
const job = (keys: string, verify: string | undefined, composite: string): ActJob => ({
  result: composite,
  steps: {
    'Check out': 'success',
    'Verify › Work out the cache key': keys,
    ...(verify === undefined ? {} : { 'Verify › Verify what changed': verify }),
    'Verify › Report': 'success',
    Verify: composite,
    Look: 'success',
  },
});

function outputsOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const line = lines.find((printed) => printed.startsWith('outputs: ')) ?? '';
  return JSON.parse(line.slice('outputs: '.length));
}

const reported = (lines: readonly string[]): string => lines.slice(lines.findIndex((line) => line.startsWith('### aiop'))).join('\n');

describe('one step in the workflow of another repository', () => {
  it('works out the key, verifies, reports and hands out every output', async () => {
    const run = await runAct(callerOf({ 'package-lock.json': LOCK }).root, WORKFLOW);
    expectJobs(run, { [JOB]: job('success', 'success', 'success') });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    const outputs = outputsOf(run.lines);
    expect(outputs).toMatchObject({ ok: 'true', ran: '2', skipped: '0', failed: '0', 'skip-rate': '0.000' });
    expect(outputs.key).toMatch(/^aiop-k\d+-untrusted-.*-[0-9a-f]{64}$/);
    expect(outputs['restore-keys']?.split('\n').every((beginning) => outputs.key?.startsWith(beginning))).toBe(true);
    expect(outputs.paths).toContain('.npm');
    expect(reported(run.lines)).toMatch(
      /^### aiop: ✅ Everything is verified\n\n\| \| \|\n\|---\|---\|\n\| cache key \| `aiop-k.*` \|\n\| tasks \| 2 ran, 0 skipped, 0 failed \|\n\| time \| \d+\.\d s, and 0\.0 s saved \|/,
    );
  });

  it('hands its inputs on', async () => {
    const caller = callerOf(
      { 'app/aiop.yaml': config('true'), 'app/src/a': '' },
      '{ prefix: mine, tasks: count, working-directory: app, dry-run: true }',
    );
    const run = await runAct(caller.root, WORKFLOW);
    expectJobs(run, { [JOB]: job('success', 'success', 'success') });
    expect(outputsOf(run.lines)).toMatchObject({ ok: 'false', ran: '0', key: expect.stringMatching(/^mine-/) });
    expect(reported(run.lines)).toMatch(/^### aiop: ➖ Nothing failed, and not everything is verified\n/);
  });

  it('says that it only shared the tasks among jobs, where it was asked to', async () => {
    const run = await runAct(callerOf({}, '{ plan-shards: 2 }').root, WORKFLOW);
    expectJobs(run, { [JOB]: job('success', 'success', 'success') });
    expect(outputsOf(run.lines)).toMatchObject({ ran: '0', failed: '0', shards: expect.stringMatching(/^\["1\//) });
    expect(reported(run.lines)).toMatch(/^### aiop: ➖ Shared among jobs, and nothing ran here\n/);
  });

  it('fails with a task that fails, and still reports', async () => {
    const run = await runAct(callerOf({ 'package-lock.json': LOCK, 'aiop.yaml': config('exit 3') }).root, WORKFLOW);
    expectJobs(run, { [JOB]: job('success', 'failure', 'failure') });
    expect(run.exitCode).toBe(1);
    expect(outputsOf(run.lines)).toMatchObject({ ok: 'false', ran: '1', failed: '1', key: expect.stringMatching(/^aiop-k/) });
    expect(reported(run.lines)).toMatch(
      /^### aiop: ❌ 1 failed\n[\s\S]*\| cache key \| `aiop-k[\s\S]*\| tasks \| 1 ran, 0 skipped, 1 failed \|/,
    );
  });

  it('gives a key of the platform where there is no lock file, and a warning', async () => {
    const run = await runAct(callerOf({}).root, WORKFLOW);
    expectJobs(run, { [JOB]: job('success', 'success', 'success') });
    expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: ['AIOP-K002'] });
    expect(outputsOf(run.lines).paths).toBe('');
  });

  it('verifies nothing and says so after wrong use, in either step', async () => {
    const noKey = await runAct(callerOf({}, '{ prefix: "a b" }').root, WORKFLOW);
    expectJobs(noKey, { [JOB]: job('failure', undefined, 'failure') });
    expect(noKey.exitCode).toBe(1);
    expect(reported(noKey.lines)).toMatch(/^### aiop: ❌ No cache key, so nothing was verified: the log of the step says why\n/);

    const noTask = await runAct(callerOf({}, '{ tasks: nowhere }').root, WORKFLOW);
    expectJobs(noTask, { [JOB]: job('success', 'failure', 'failure') });
    expect(reported(noTask.lines)).toMatch(
      /^### aiop: ❌ Nothing was verified \(failure\): the log of the step says why\n[\s\S]*cache key/,
    );
  });
});

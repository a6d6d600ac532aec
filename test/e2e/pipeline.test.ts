import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ActJob, type ActRun, expectJobs, runAct } from '../support/act.ts';
import { ScratchRepository } from '../support/scratch-repository.ts';

const CALLER = '.github/workflows/pipeline.yml';
const CALL = readFileSync(join(import.meta.dirname, '../../examples/workflows/pipeline.yml'), 'utf8');

/** The agent of the fixture: it does what the plan's title says, in one of the two ways an agent may hand on its work. */
const AGENT = `#!/bin/sh
set -eu
[ "$AGENT_KEY" = model-key ] || { echo 'the agent has no key'; exit 1; }
case "$(head -n 2 "$AIOP_PROMPT" | tail -n 1)" in
  *stray*) echo stray > stray.txt ;;
  *diff*) echo by-diff > api/made.txt; git add -N api; git diff > "$AIOP_PATCH"; git checkout --quiet . ;;
  *hook*) origin=$(git remote get-url origin); mkdir -p "$origin/hooks"
    printf '#!/bin/sh\\n[ "$1" != refs/heads/main ] || { echo "main is protected" >&2; exit 1; }\\n' > "$origin/hooks/update"
    chmod +x "$origin/hooks/update"; echo hooked > docs/made.txt ;;
  *) echo by-hand > docs/made.txt ;;
esac
`;
const plan = (...workstreams: readonly string[]): string =>
  `apiVersion: aiop.dev/v1\nplan: { id: called }\nworkstreams:\n${workstreams.map((line) => `  - { ${line} }\n`).join('')}`;

/** A plan whose one phase has a goal: every workstream succeeds. */
const planWithGoal = (...workstreams: readonly string[]): string =>
  `apiVersion: aiop.dev/v1\nplan: { id: called }\nphases:\n  - key: build\n    exit_criteria:\n      - { id: EC1, metric: ws.success_rate, op: "==", value: 1 }\n    workstreams:\n${workstreams.map((line) => `      - { ${line} }\n`).join('')}`;

const DOCS = 'id: docs, title: "docs: write by hand", claims: ["docs/**"], verify: ["test -s docs/made.txt"]';
const API = 'id: api, title: "feat(api): hand on a diff", claims: ["api/**"], verify: ["grep -q by-diff api/made.txt"]';
const SITE =
  'id: site, title: "feat(site): build", claims: ["site/**"], needs: [docs, api], execute: { run: ["cp docs/made.txt site/made.txt"] }, verify: ["cmp docs/made.txt site/made.txt"]';

const STRAY = 'id: stray, title: "feat: stray", claims: ["api/**"], verify: ["true"]';
const FAILING = 'id: failing, title: "feat: fail", claims: ["site/**"], execute: { run: ["echo x > site/made.txt"] }, verify: ["exit 3"]';
const WAITING = 'id: waiting, title: "feat: wait", claims: ["wait/**"], needs: [stray], verify: ["true"]';
const HOOKED = 'id: hooked, title: "docs: hook", claims: ["docs/**"], verify: ["true"]';

/** A repository that is not this one, and calls the pipeline as the example shows. */
function callerOf(planText: string): ScratchRepository {
  return new ScratchRepository({
    'docs/a.md': 'a\n',
    'api/a.md': 'a\n',
    'site/a.md': 'a\n',
    'agent.sh': { script: AGENT },
    'modification_plan.yaml': planText,
    [CALLER]: CALL,
  });
}

interface PipelineRun extends ActRun {
  /** Asks git about the bare origin as the run left it. */
  readonly origin: (...args: readonly string[]) => string;
}

async function runPipeline(caller: ScratchRepository): Promise<PipelineRun> {
  const actArguments = ['--input', 'plan=modification_plan.yaml', '--secret', 'AGENT_KEY=model-key'];
  const run = await runAct(caller.root, CALLER, { options: ['--event', 'workflow_dispatch', '--keep'], actArguments });
  const scratch = /what the run left is in (.+)$/m.exec(run.stderr)?.[1] ?? '';
  expect(scratch, run.stderr).not.toBe('');
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const origin = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: join(scratch, 'origin.git'), encoding: 'utf8' }).trim();
  return { ...run, origin };
}

const LOG = ['Hand on the log › Close the log', 'Hand on the log › Upload the log', 'Hand on the log'];
const CHECKOUT = 'Check out the repository';
const received = (name: string): readonly string[] => [`${name} › Fetch the manifests`, `${name} › Fetch what else was handed on`, name];

/** The steps of each job of pipeline.yml and wave.yml, in their order. */
const STEPS = {
  plan: [CHECKOUT, 'Validate the plan', 'Hand on the manifests', ...LOG],
  agent: [
    CHECKOUT,
    'Fetch the manifest › Fetch the manifests',
    'Fetch the manifest',
    'Start the workstream',
    'Let the agent work',
    'Hold the change to its claims',
    'Hand on the change',
    ...LOG,
  ],
  verify: [CHECKOUT, ...received('Fetch the change'), 'Look for the change', 'Verify the change', 'Hand on the evidence', ...LOG],
  stack: [CHECKOUT, ...received('Fetch the changes and the evidence'), 'Verify the changes on one another', 'Hand on the evidence', ...LOG],
  integrate: [CHECKOUT, ...received('Fetch the changes and the evidence'), 'Land what was verified', ...LOG],
  version: [CHECKOUT, 'Decide the next version', ...LOG],
  verdict: ['Say what came of the plan', ...LOG],
  seal: [CHECKOUT, 'Fetch the logs of all jobs', 'Seal the ledger'],
  criteria: [CHECKOUT, 'Hold the exit criteria against the ledger'],
} as const;

/** A job of the pipeline in which every step succeeded, but those in `other`: one that did not run is `-`. */
function job(name: keyof typeof STEPS, other: Readonly<Record<string, string>> = {}, result = 'success'): ActJob {
  const steps = STEPS[name].map((step) => [step, other[step] ?? 'success'] as const).filter(([, ended]) => ended !== '-');
  return { result, steps: Object.fromEntries(steps) };
}

/** What the sealed ledger of the run holds, and the types of its events. */
function sealed({ origin }: PipelineRun): {
  readonly entries: readonly LedgerEntry[];
  readonly of: (type: string) => readonly LedgerEntry[];
} {
  const entries: LedgerEntry[] = origin('show', 'aiop-ledger:.runs/ledger.jsonl')
    .split('\n')
    .map((line) => JSON.parse(line));
  return { entries, of: (type) => entries.filter(({ t }) => t === type) };
}

interface LedgerEntry {
  readonly t: string;
  readonly ws?: string;
  readonly status?: string;
  readonly src: { readonly job: string; readonly trust: string };
}

describe('a repository that calls pipeline.yml', () => {
  it('gets its plan worked on, verified, landed wave by wave, versioned and sealed', async () => {
    const run = await runPipeline(callerOf(planWithGoal(DOCS, API, SITE)));
    expectJobs(run, {
      'plan/aiop plan/plan': job('plan'),
      'wave-1/aiop wave/agent (docs)-1': job('agent'),
      'wave-1/aiop wave/agent (api)-2': job('agent'),
      'wave-1/aiop wave/verify (docs)-1': job('verify'),
      'wave-1/aiop wave/verify (api)-2': job('verify'),
      'wave-1/aiop wave/verify on one another': job('stack'),
      'wave-1/aiop wave/integrate': job('integrate'),
      'wave-2/aiop wave/agent (site)': job('agent', { 'Let the agent work': '-' }),
      'wave-2/aiop wave/verify (site)': job('verify'),
      'wave-2/aiop wave/integrate': job('integrate'),
      'pipeline/aiop pipeline/version': job('version'),
      'pipeline/aiop pipeline/verdict': job('verdict'),
      'pipeline/aiop pipeline/seal': job('seal'),
      'pipeline/aiop pipeline/exit criteria': job('criteria'),
    });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.lines.join('\n')).not.toContain('model-key');

    expect(run.origin('log', '--format=%s', 'main').split('\n')).toEqual([
      'feat(site): build',
      'feat(api): hand on a diff',
      'docs: write by hand',
      'chore: start',
    ]);
    expect(run.origin('show', 'main:site/made.txt')).toBe('by-hand');
    expect(run.origin('for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/aiop-ledger', 'refs/heads/main']);
    expect(run.outputs).toMatchObject({
      'pipeline/aiop pipeline/verdict.landed': '["docs","api","site"]',
      'pipeline/aiop pipeline/verdict.refused': '[]',
      'pipeline/aiop pipeline/version.version': '0.1.0',
      'pipeline/aiop pipeline/exit criteria.met': 'true',
    });

    const state: unknown = JSON.parse(run.outputs['pipeline/aiop pipeline/verdict.state'] ?? '');
    expect(state).toMatchObject({ plan: 'called', commit: run.origin('rev-parse', 'main'), matrices: [] });

    const ledger = sealed(run);
    expect(ledger.of('ws.done').map(({ ws, status }) => [ws, status])).toEqual(
      expect.arrayContaining([
        ['docs', 'succeeded'],
        ['api', 'succeeded'],
        ['site', 'succeeded'],
      ]),
    );
    for (const type of ['plan.validated', 'ws.create', 'patch.applied', 'verify.run', 'gate.decided', 'version.decided', 'run.done'])
      expect(ledger.of(type), type).not.toEqual([]);
    const trusted = new Set(ledger.entries.filter(({ src }) => src.trust === 'attested').map(({ src }) => src.job.replace(/-.*/, '')));
    expect([...trusted].sort()).toEqual(['integrate', 'plan', 'verdict', 'version']);
    expect(run.outputs['pipeline/aiop pipeline/seal.count']).toBe(String(ledger.entries.length));
  });

  it('lands what passes, though one strays, one fails its check, and one waits', async () => {
    const run = await runPipeline(callerOf(planWithGoal(DOCS, STRAY, FAILING, WAITING)));
    const nothing = { 'Verify the change': '-', 'Hand on the evidence': '-' };
    expectJobs(run, {
      'plan/aiop plan/plan': job('plan'),
      'wave-1/aiop wave/agent (docs)-1': job('agent'),
      'wave-1/aiop wave/agent (stray)-2': job('agent', { 'Hold the change to its claims': 'failure', 'Hand on the change': '-' }),
      'wave-1/aiop wave/agent (failing)-3': job('agent', { 'Let the agent work': '-' }),
      'wave-1/aiop wave/verify (docs)-1': job('verify'),
      'wave-1/aiop wave/verify (stray)-2': job('verify', nothing),
      'wave-1/aiop wave/verify (failing)-3': job('verify', { 'Verify the change': 'failure', 'Hand on the evidence': '-' }),
      'wave-1/aiop wave/verify on one another': job('stack'),
      'wave-1/aiop wave/integrate': job('integrate', { 'Land what was verified': 'failure' }),
      'pipeline/aiop pipeline/version': job('version'),
      'pipeline/aiop pipeline/verdict': job('verdict', { 'Say what came of the plan': 'failure' }, 'failure'),
      'pipeline/aiop pipeline/seal': job('seal'),
      'pipeline/aiop pipeline/exit criteria': job('criteria', { 'Hold the exit criteria against the ledger': 'failure' }),
    });
    expect(run.exitCode).toBe(1);
    expect(new Set(run.errors)).toEqual(new Set(['AIOP-L040', 'AIOP-S020', 'AIOP-W007', 'AIOP-W014', 'AIOP-W015', 'AIOP-W017']));
    expect(run.origin('log', '--format=%s', 'main').split('\n')).toEqual(['docs: write by hand', 'chore: start']);
    expect(run.outputs).toMatchObject({
      'pipeline/aiop pipeline/verdict.landed': '["docs"]',
      'pipeline/aiop pipeline/verdict.refused': '["stray","failing","waiting"]',
      'pipeline/aiop pipeline/exit criteria.met': 'false',
    });
    expect(
      Object.fromEntries(
        sealed(run)
          .of('ws.done')
          .map(({ ws, status }) => [ws, status]),
      ),
    ).toEqual({
      docs: 'succeeded',
      stray: 'failed',
      failing: 'failed',
      waiting: 'skipped',
    });
  });

  it('lands nothing where the remote refuses the push, and says why', async () => {
    const run = await runPipeline(callerOf(plan(HOOKED)));
    expectJobs(run, {
      'plan/aiop plan/plan': job('plan'),
      'wave-1/aiop wave/agent (hooked)': job('agent'),
      'wave-1/aiop wave/verify (hooked)': job('verify'),
      'wave-1/aiop wave/integrate': job('integrate', { 'Land what was verified': 'failure' }),
      'pipeline/aiop pipeline/version': job('version'),
      'pipeline/aiop pipeline/verdict': job('verdict', { 'Say what came of the plan': 'failure' }, 'failure'),
      'pipeline/aiop pipeline/seal': job('seal'),
    });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual(['AIOP-W016', 'AIOP-W017']);
    expect(run.origin('log', '--format=%s', 'main')).toBe('chore: start');
    expect(sealed(run).of('ws.done')).toMatchObject([
      { ws: 'hooked', status: 'refused', reason: expect.stringContaining('main is protected') },
    ]);
  });

  it('is stopped by a plan whose workstreams collide', async () => {
    const run = await runPipeline(callerOf(plan(DOCS, 'id: again, title: "docs: again", claims: ["docs/made.txt"], verify: ["true"]')));
    expectJobs(run, { 'plan/aiop plan/plan': job('plan', { 'Validate the plan': 'failure', 'Hand on the manifests': '-' }, 'failure') });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toContain('AIOP-P012');
    expect(run.origin('log', '--format=%s', 'main')).toBe('chore: start');
  });
});

import type { WorkstreamManifest } from '@aiop/plan';
import { Slots } from '@aiop/verify';
import { cleanUp } from './cleanup.ts';
import { land, type Target } from './land.ts';
import { finished } from './ledger-events.ts';
import { satisfies, type WorkstreamOutcome, type WorkstreamReport } from './report.ts';
import { verifyCommit } from './steps/verify.ts';
import type { RunContext, Work } from './work.ts';
import { beginWork, type Executed, executeWorkstream, runStep, stopped } from './workstream.ts';

/**
 * Executes the workstreams of one wave side by side from one base. Each that passed lands as soon as what stands before it in the plan has come to
 * its end, and goes then, so that no more worktrees than needed stand side by side.
 */
export async function runWave(
  manifests: readonly WorkstreamManifest[],
  target: Target,
  before: ReadonlyMap<string, WorkstreamOutcome>,
  context: RunContext,
): Promise<readonly WorkstreamReport[]> {
  const base = target.tip;
  const slots = new Slots(context.concurrency);
  const left = new Set<Work>();
  let broken = false;
  const executions = manifests.map((manifest) =>
    slots.use(() =>
      timed(context, async () => {
        const work = beginWork(manifest, manifest.wave === 1 ? (manifest.base.sha ?? base) : base, context);
        if (broken) return { work, executed: NOT_BEGUN };
        left.add(work);
        return { work, executed: await executed(work, before, context) };
      }),
    ),
  );
  const ended = Promise.allSettled(executions);
  const reports: WorkstreamReport[] = [];
  try {
    for (const execution of executions) {
      const { work, executed, durationMs } = await execution;
      const landing = async () => ({ outcome: await ending(work, executed, target, context) });
      const end = await slots.use(() => timed(context, landing), LANDING_FIRST);
      left.delete(work);
      reports.push(await conclude(work, end.outcome, durationMs + end.durationMs, context));
    }
    return reports;
  } finally {
    // Whatever went wrong with one, such as a full disk, the worktrees of the others do not stay.
    broken = true;
    await ended;
    for (const work of left) await cleanUp(work, { state: 'interrupted', step: 'merge' }, context);
  }
}

/** What is done lands before anything else begins. */
const LANDING_FIRST = 1;

const NOT_BEGUN: Executed = { state: 'interrupted', step: 'create' };

/** With the time that it took, without that in which it waited. */
async function timed<Value>({ ports }: RunContext, work: () => Promise<Value>): Promise<Value & { readonly durationMs: number }> {
  const startedAt = ports.clock.monotonic();
  const value = await work();
  return { ...value, durationMs: ports.clock.monotonic() - startedAt };
}

async function executed(work: Work, before: ReadonlyMap<string, WorkstreamOutcome>, context: RunContext): Promise<Executed> {
  const by = work.manifest.needs.filter((id) => !isSatisfied(before.get(id)));
  return by.length > 0 ? { state: 'blocked', by } : executeWorkstream(work, context);
}

/** Lands what passed, and clears up after everything. */
async function ending(work: Work, executed: Executed, target: Target, context: RunContext): Promise<WorkstreamOutcome> {
  const outcome = executed.state === 'verified' ? await landed(work, target, context) : executed;
  await cleanUp(work, outcome, context);
  return outcome;
}

async function conclude(work: Work, outcome: WorkstreamOutcome, durationMs: number, context: RunContext): Promise<WorkstreamReport> {
  await context.record(finished(work.manifest, outcome, durationMs));
  return reportOf(work.manifest, { outcome, durationMs, tasks: work.tasks }, context);
}

/** What became of a workstream, told to whoever watches. */
export function reportOf(
  { id, title, wave, wsid, branch }: WorkstreamManifest,
  ended: Pick<WorkstreamReport, 'outcome' | 'durationMs' | 'tasks'>,
  { observe }: RunContext,
): WorkstreamReport {
  observe({ type: 'workstream', id, outcome: ended.outcome, durationMs: ended.durationMs });
  return { id, title, wave, wsid, branch, ...ended };
}

const isSatisfied = (outcome: WorkstreamOutcome | undefined): boolean => outcome !== undefined && satisfies(outcome);

async function landed(work: Work, target: Target, context: RunContext): Promise<WorkstreamOutcome> {
  if (context.signal.aborted) return { state: 'interrupted', step: 'merge' };
  let commit = '';
  const findings = await runStep(
    'merge',
    async () => {
      const landing = await land(work, target, context, verifyCommit);
      if (landing.state === 'refused') return landing.findings;
      commit = landing.commit;
      return [];
    },
    work,
    context,
  );
  if (commit === '') return stopped('merge', findings, work, context);
  return { state: target.dryRun ? 'ready' : 'merged', commit, files: work.files };
}

import type { WorkstreamManifest } from '@aiop/plan';
import { cleanUp } from './cleanup.ts';
import { land, type Target } from './land.ts';
import { finished } from './ledger-events.ts';
import { satisfies, type WorkstreamOutcome, type WorkstreamReport } from './report.ts';
import { inParallel } from './sequence.ts';
import { verifyCommit } from './steps/verify.ts';
import type { RunContext, Work } from './work.ts';
import { beginWork, type Executed, executeWorkstream, runStep, stopped } from './workstream.ts';

/** Executes the workstreams of one wave side by side from one base, lands what passed in the order of the plan, and cleans up after each. */
export async function runWave(
  manifests: readonly WorkstreamManifest[],
  target: Target,
  before: ReadonlyMap<string, WorkstreamOutcome>,
  context: RunContext,
): Promise<readonly WorkstreamReport[]> {
  const base = target.tip;
  const { clock } = context.ports;
  const started = await inParallel(manifests, context.concurrency, async (manifest) => {
    const startedAt = clock.monotonic();
    const work = beginWork(manifest, manifest.wave === 1 ? (manifest.base.sha ?? base) : base, context);
    const by = manifest.needs.filter((id) => !isSatisfied(before.get(id)));
    const executed: Executed = by.length > 0 ? { state: 'blocked', by } : await guarded(work, context);
    return { work, executed, startedAt };
  });
  const waiting = new Set(started.map(({ work }) => work));
  const reports: WorkstreamReport[] = [];
  try {
    for (const { work, executed, startedAt } of started) {
      const outcome = executed.state === 'verified' ? await landed(work, target, context) : executed;
      await cleanUp(work, outcome, context);
      waiting.delete(work);
      reports.push(await conclude(work, outcome, clock.monotonic() - startedAt, context));
    }
    return reports;
  } finally {
    // Whatever went wrong with one, such as a full disk, the worktrees of the others do not stay.
    for (const work of waiting) await cleanUp(work, { state: 'interrupted', step: 'merge' }, context);
  }
}

async function conclude(work: Work, outcome: WorkstreamOutcome, durationMs: number, context: RunContext): Promise<WorkstreamReport> {
  await context.record(finished(work.manifest, outcome, durationMs));
  return report(work.manifest, { outcome, durationMs, tasks: work.tasks }, context);
}

/** What became of a workstream, told to whoever watches. */
export function report(
  { id, title, wave, wsid, branch }: WorkstreamManifest,
  ended: Pick<WorkstreamReport, 'outcome' | 'durationMs' | 'tasks'>,
  { observe }: RunContext,
): WorkstreamReport {
  observe({ type: 'workstream', id, outcome: ended.outcome, durationMs: ended.durationMs });
  return { id, title, wave, wsid, branch, ...ended };
}

const isSatisfied = (outcome: WorkstreamOutcome | undefined): boolean => outcome !== undefined && satisfies(outcome);

/** A bug in one workstream must not leave the worktrees of the others behind. */
async function guarded(work: Work, context: RunContext): Promise<Executed> {
  try {
    return await executeWorkstream(work, context);
  } catch (error) {
    await cleanUp(work, { state: 'interrupted', step: 'create' }, context);
    throw error;
  }
}

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

import { protectedPathsWith } from '@aiop/claims';
import type { Config } from '@aiop/config';
import type { Finding } from '@aiop/diagnostics';
import { ulidFactory } from '@aiop/ids';
import { excludeOwnFolders, type JobLog, type LedgerEvent, seal, writeIdAuthority } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import { decideNextVersion, versionEvent } from '@aiop/version';
import type { Observe } from './events.ts';
import type { Target } from './land.ts';
import type { PipelinePorts } from './ports.ts';
import { type RunReport, satisfies, type WorkstreamOutcome, type WorkstreamReport } from './report.ts';
import type { EarlierRun } from './resume/earlier-run.ts';
import { landedBefore } from './resume/landed-before.ts';
import { removeLeftovers } from './resume/leftovers.ts';
import { asRun, jobOf, LEDGER, openRunLog, redact, WAL } from './run-log.ts';
import { sequence } from './sequence.ts';
import { chooseTarget } from './target.ts';
import { reportOf, runWave } from './wave.ts';
import type { RunContext } from './work.ts';

/** What to run. The plan was validated, and its manifests made, before. */
export interface RunRequest {
  /** Absolute path of the repository's work tree. */
  readonly root: string;
  readonly plan: { readonly id: string; readonly hash: string };
  readonly manifests: readonly WorkstreamManifest[];
  readonly waves: readonly (readonly string[])[];
  readonly config: Config;
  /** The plan's own path in the repository, where it lies inside: no workstream may change it. */
  readonly planPath: string | undefined;
  /** Branch that the work lands on. */
  readonly target: string;
  /** `owner/name`, or the folder's name: who the events are of. */
  readonly repositoryName: string;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** A run of the same plan to go on with. The manifests were made at its base. */
  readonly resume?: EarlierRun;
}

/**
 * Runs a plan on a repository: wave after wave, each workstream in a worktree of its own, lands what passes, decides the version and seals the
 * ledger. What was refused or failed is data in the report; the user's own work tree and index are never touched. With `resume` what that run landed
 * is not done again, and what it left behind goes.
 * @throws UsageError when there is nothing to start from (no commit, no such branch), or the run to go on with is still under way
 */
export async function runPlan(request: RunRequest, ports: PipelinePorts, observe: Observe): Promise<RunReport> {
  const { root, resume } = request;
  excludeOwnFolders(ports.files, ports.git.commonDir);
  const run = ulidFactory(ports.clock, ports.random)();
  const work = () => asRun(root, run, () => executePlan(request, run, ports, observe), ports);
  const report = await (resume === undefined ? work() : asRun(root, resume.run, work, ports));
  const ledger = await sealRun(root, run, request, ports, observe);
  return { ...report, ledger: ledger.summary, findings: ledger.findings };
}

async function executePlan(
  request: RunRequest,
  run: string,
  ports: PipelinePorts,
  observe: Observe,
): Promise<Omit<RunReport, 'ledger' | 'findings'>> {
  const startedAt = ports.clock.monotonic();
  const { root, plan, dryRun, signal, resume, repositoryName, config } = request;
  const resumed = resume === undefined ? {} : { resumed: resume.run };
  const target = await chooseTarget(ports.git, { branch: request.target, planId: plan.id, run, ...resumed, dryRun });
  const before = target.tip;
  const log = openRunLog({ root, run, repositoryName, declaredTypes: new Set(config.ledger.events) }, ports);
  await log.append(started(request, before));
  const context = contextOf(request, ports, observe, log);
  const landed = resume === undefined ? NOTHING : await landedBefore(resume, before, request.manifests, ports.git);
  if (resume !== undefined && !dryRun) await removeLeftovers(resume, before, context);
  const workstreams = await runWaves(request, target, landed, context);
  const interrupted = signal.aborted;
  const passed = !interrupted && workstreams.every(({ outcome }) => satisfies(outcome));
  const version = interrupted ? undefined : await versionAt(target, ports, log, observe);
  const durationMs = ports.clock.monotonic() - startedAt;
  await log.append(ended(plan.id, interrupted, workstreams, durationMs));
  await log.close();
  return {
    run,
    plan,
    ...resumed,
    dryRun,
    target: target.ref,
    before,
    after: target.tip,
    workstreams,
    ...(version === undefined ? {} : { version }),
    interrupted,
    passed,
    durationMs,
  };
}

const NOTHING: ReadonlyMap<string, WorkstreamOutcome> = new Map();

/** What this run did with a workstream that landed before. */
const UNTOUCHED = { durationMs: 0, tasks: { ran: 0, skipped: 0, failed: 0 } };

/** Wave after wave; what landed before counts as done, and is only reported. */
async function runWaves(
  { manifests, waves }: RunRequest,
  target: Target,
  landed: ReadonlyMap<string, WorkstreamOutcome>,
  context: RunContext,
): Promise<readonly WorkstreamReport[]> {
  const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const outcomes = new Map<string, WorkstreamOutcome>(landed);
  const reports: WorkstreamReport[] = [];
  context.observe({ type: 'planned', workstreams: manifests.map(({ id, title, wave }) => ({ id, title, wave })), waves: waves.length });
  for (const [index, ids] of waves.entries()) {
    context.observe({ type: 'wave', wave: index + 1, of: waves.length, workstreams: ids });
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    for (const manifest of members) {
      const outcome = landed.get(manifest.id);
      if (outcome !== undefined) reports.push(reportOf(manifest, { outcome, ...UNTOUCHED }, context));
    }
    const open = members.filter(({ id }) => !landed.has(id));
    for (const report of await runWave(open, target, outcomes, context)) {
      outcomes.set(report.id, report.outcome);
      reports.push(report);
    }
  }
  return reports;
}

function contextOf(
  { root, config, concurrency, signal, planPath }: RunRequest,
  ports: PipelinePorts,
  observe: Observe,
  log: JobLog,
): RunContext {
  return {
    root,
    config,
    protectedPaths: protectedPathsWith(planPath === undefined ? [] : [planPath]),
    ports,
    observe,
    concurrency,
    signal,
    record: async (event) => void (await log.append(event)),
    oneAtATime: sequence(),
  };
}

/** `run.started`: what is to be run, and on what. */
function started({ plan, manifests, waves, dryRun, resume }: RunRequest, base: ObjectId): LedgerEvent {
  return {
    t: 'run.started',
    plan: plan.id,
    plan_hash: plan.hash,
    base,
    workstreams: manifests.length,
    waves: waves.length,
    ...(dryRun ? { dry_run: true } : {}),
    ...(resume === undefined ? {} : { resumed: true }),
  };
}

/** `run.done`: how many workstreams came to what. */
function ended(plan: string, interrupted: boolean, workstreams: readonly WorkstreamReport[], durationMs: number): LedgerEvent {
  const count = (...states: readonly WorkstreamOutcome['state'][]): number =>
    workstreams.filter(({ outcome }) => states.includes(outcome.state)).length;
  const [succeeded, failed, refused] = [count('merged', 'ready', 'unchanged'), count('failed', 'blocked', 'interrupted'), count('refused')];
  const status = interrupted ? 'interrupted' : failed + refused > 0 ? 'failed' : 'succeeded';
  return { t: 'run.done', plan, status, succeeded, failed, refused, ms: Math.round(durationMs) };
}

async function versionAt(target: Target, { git }: PipelinePorts, log: JobLog, observe: Observe): Promise<RunReport['version']> {
  const decision = await decideNextVersion({ to: target.tip }, { git });
  const { version = '', previous = '', bump, released } = decision;
  const event = versionEvent(decision);
  if (event !== undefined) await log.append(event);
  observe({ type: 'versioned', version, previous, bump });
  return { version, previous, bump, released };
}

async function sealRun(
  root: string,
  run: string,
  { config }: RunRequest,
  ports: PipelinePorts,
  observe: Observe,
): Promise<{ readonly summary: RunReport['ledger']; readonly findings: readonly Finding[] }> {
  const request = {
    walDir: `${root}/${WAL}`,
    ledger: `${root}/${LEDGER}`,
    shownAs: { walDir: WAL, ledger: LEDGER },
    jobs: [jobOf(run)],
    declaredTypes: new Set(config.ledger.events),
  };
  const sealed = await seal(request, { ...ports, redact });
  if (sealed.state === 'refused') return { summary: undefined, findings: sealed.findings };
  writeIdAuthority(request.ledger, ports);
  const { added, count, size, head, root: merkleRoot, findings } = sealed;
  observe({ type: 'sealed', entries: added, ledger: LEDGER });
  return { summary: { path: LEDGER, added, count, size, head, root: merkleRoot }, findings };
}

import { protectedPathsWith } from '@aiop/claims';
import type { Config } from '@aiop/config';
import type { Finding } from '@aiop/diagnostics';
import { ulidFactory } from '@aiop/ids';
import { excludeOwnFolders, type JobLog, type LedgerEvent, openJobLog, seal, writeIdAuthority } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import { redactSecrets } from '@aiop/secrets';
import { decideNextVersion, versionEvent } from '@aiop/version';
import type { Observe } from './events.ts';
import type { Target } from './land.ts';
import type { PipelinePorts } from './ports.ts';
import { type RunReport, satisfies, type WorkstreamOutcome, type WorkstreamReport } from './report.ts';
import { sequence } from './sequence.ts';
import { chooseTarget } from './target.ts';
import { runWave } from './wave.ts';
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
}

const LEDGER = '.runs/ledger.jsonl';
const WAL = '.runs/wal';

/**
 * Runs a plan on a repository: wave after wave, each workstream in a worktree of its own, lands what passes, decides the version and seals the
 * ledger. What was refused or failed is data in the report; the user's own work tree and index are never touched.
 * @throws UsageError when there is nothing to start from: no commit, no such branch
 */
export async function runPlan(request: RunRequest, ports: PipelinePorts, observe: Observe): Promise<RunReport> {
  const startedAt = ports.clock.monotonic();
  const { root, plan, dryRun, signal } = request;
  const run = ulidFactory(ports.clock, ports.random)();
  const target = await chooseTarget(ports.git, { branch: request.target, planId: plan.id, run, dryRun });
  const before = target.tip;
  excludeOwnFolders(ports.files, ports.git.commonDir);
  const log = openRunLog(request, run, ports);
  await log.append({
    t: 'run.started',
    plan: plan.id,
    plan_hash: plan.hash,
    base: before,
    workstreams: request.manifests.length,
    waves: request.waves.length,
  });
  const context = contextOf(request, ports, observe, log);
  const workstreams = await runWaves(request, target, context);
  const interrupted = signal.aborted;
  const passed = !interrupted && workstreams.every(({ outcome }) => satisfies(outcome));
  const version = interrupted ? undefined : await versionAt(target, ports, log, observe);
  const durationMs = ports.clock.monotonic() - startedAt;
  await log.append(ended(plan.id, interrupted, workstreams, durationMs));
  await log.close();
  const ledger = await sealRun(root, run, request, ports, observe);
  return {
    run,
    plan,
    dryRun,
    target: target.ref,
    before,
    after: target.tip,
    workstreams,
    ...(version === undefined ? {} : { version }),
    ledger: ledger.summary,
    findings: ledger.findings,
    interrupted,
    passed,
    durationMs,
  };
}

async function runWaves({ manifests, waves }: RunRequest, target: Target, context: RunContext): Promise<readonly WorkstreamReport[]> {
  const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const outcomes = new Map<string, WorkstreamOutcome>();
  const reports: WorkstreamReport[] = [];
  context.observe({ type: 'planned', workstreams: manifests.map(({ id, title, wave }) => ({ id, title, wave })), waves: waves.length });
  for (const [index, ids] of waves.entries()) {
    context.observe({ type: 'wave', wave: index + 1, of: waves.length, workstreams: ids });
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    for (const report of await runWave(members, target, outcomes, context)) {
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

const jobOf = (run: string): string => `run-${run}`;

function openRunLog({ root, repositoryName, config }: RunRequest, run: string, ports: PipelinePorts): JobLog {
  const source = { repo: repositoryName, run, attempt: 1, job: jobOf(run) };
  const declaredTypes = new Set(config.ledger.events);
  return openJobLog({ walDir: `${root}/${WAL}`, source, declaredTypes }, { ...ports, redact });
}

const redact = async (text: string): Promise<string> => (await redactSecrets(text)).text;

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

import { availableParallelism, tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { loadWorktreeConfig } from '@aiop/config';
import { hasError, UsageError, visible } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine, nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { criteriaDocument, judgeCriteria } from '@aiop/ledger';
import { type EarlierRun, findEarlierRun, type PipelinePorts, type RunReport, runPlan } from '@aiop/pipeline';
import { findPlanFile, type PlanCriteria, readExitCriteria } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { loadPlan, MAX_PLAN_BYTES, type PlanSource } from '../plan-file.ts';
import { renderCriteria } from '../render/criteria.ts';
import { renderCounts, renderFindings } from '../render/findings.ts';
import { runProgress } from '../render/run-progress.ts';
import { renderRunReport } from '../render/run-report.ts';
import { type CommonOptions, type Session, sessionRepository, wholeNumber, withSession } from '../session.ts';
import { openFolder } from '../store.ts';

interface RunOptions extends CommonOptions {
  readonly plan?: string;
  readonly target?: string;
  readonly dryRun?: true;
  readonly resume?: true;
  readonly concurrency: string;
  readonly storeDir?: string;
  readonly report?: string;
  readonly verbose?: true;
}

/** `aiop run`: the whole pipeline on a repository. */
export function addRunCommand(root: Command): void {
  const run = root
    .command('run')
    .description('run a plan: validate, isolate, execute, hold to the claims, verify, merge, version, record')
    .argument('[file]', 'the plan')
    .option('--plan <file>', 'the plan, relative to the repository (default: "modification_plan.yaml")')
    .option('--target <branch>', 'the branch to merge into (default: the plan’s base branch, or the one checked out)')
    .option('--dry-run', 'do everything but merge and delete')
    .option('--resume', 'go on with the last run of this plan: what it landed is not done again')
    .option('--concurrency <n>', 'workstreams and tasks at once', String(availableParallelism()))
    .option('--store-dir <dir>', 'where results of checks are kept (default: in the repository’s .git)')
    .option('--report <file>', 'write the report as JSON to a file, too')
    .option('--verbose', 'show what the commands print');
  withSession<RunOptions>(run, 'aiop run modification_plan.yaml --dry-run', execute);
}

/** The plan that is run: a path below a folder, and what named it. */
type NamedPlan = Pick<PlanSource, 'plan' | 'where' | 'directory'>;

/** An argument is what the shell completes, and so relative to where it is given; the option is relative to the repository. */
function namedPlan({ plan }: RunOptions, [file]: readonly string[], { directory }: Session, { root }: Repository): NamedPlan {
  if (plan !== undefined && file !== undefined) {
    throw new UsageError({
      what: `two plans are named, ${visible(file, 200)} and ${visible(plan, 200)}`,
      where: '--plan',
      expected: 'one plan',
      fix: 'give it as the argument or with --plan, not both',
    });
  }
  if (file !== undefined) return { plan: file, where: 'argument file', directory };
  return { plan: plan ?? 'modification_plan.yaml', where: '--plan', directory: root };
}

async function execute(session: Session, options: RunOptions, args: readonly string[]) {
  const { terminal, signal } = session;
  const git = await sessionRepository(session);
  const named = namedPlan(options, args, session, git);
  const config = loadWorktreeConfig(git.root, nodeFiles);
  const ports = await pipelinePorts(session, git, options);
  const { resume, ...resumed } = options.resume === true ? runToResume(named, options.target, git, ports) : {};
  const { report: plan, inRepository } = await loadPlan({
    ...named,
    git,
    config,
    ...resumed,
  });
  if (!plan.valid || plan.plan === undefined) {
    terminal.result(
      { valid: false, findings: plan.findings },
      `${renderFindings(plan.findings, terminal)}${named.plan}: ${renderCounts(plan.findings)}; nothing was run\n`,
    );
    return EXIT.negative;
  }
  terminal.progress(`plan ${plan.plan.id}: valid, ${renderCounts(plan.findings)}`);
  if (resume !== undefined) terminal.progress(`goes on with run ${resume.run}`);
  // As the plan stands now, and not as it may stand when the run ends.
  const goals = statedGoals(named, ports);
  const repository = await repositoryName(git);
  const report = await runPlan(
    {
      root: git.root,
      plan: { id: plan.plan.id, hash: plan.plan.hash },
      manifests: plan.manifests,
      waves: plan.waves,
      config,
      planPath: inRepository,
      target: options.target ?? (await defaultTarget(git, plan.plan.base?.ref)),
      repositoryName: repository,
      dryRun: options.dryRun === true,
      concurrency: wholeNumber('--concurrency', options.concurrency, 1),
      signal,
      ...(resume === undefined ? {} : { resume }),
    },
    ports,
    runProgress(terminal, options.verbose === true),
  );
  if (options.report !== undefined) nodeFiles.write(resolve(options.report), `${JSON.stringify(report, null, 2)}\n`);
  const criteria = judgeRun(goals, repository, report, git, ports);
  const board = criteria === undefined ? '' : `\n${renderCriteria(criteria.report, terminal)}`;
  terminal.result({ ...report, ...(criteria && { exitCriteria: criteria.document }) }, `${renderRunReport(report, terminal)}${board}`);
  return report.passed && !hasError(report.findings) ? EXIT.good : EXIT.negative;
}

/** The last run of the plan, and what its validation has to know of it. @throws UsageError where there is none to go on with */
function runToResume(
  named: NamedPlan,
  target: string | undefined,
  git: Repository,
  ports: PipelinePorts,
): { readonly resume?: EarlierRun } & Pick<PlanSource, 'resumed'> {
  const read = planHead(named, ports);
  // What is wrong with the plan, its validation says.
  if (!read.ok) return {};
  const lookup = findEarlierRun(git.root, read.plan, ports);
  if (lookup.state === 'found') {
    const { earlier: resume } = lookup;
    // The work of that run has moved the base on, unless it was told to land elsewhere.
    const moved = target === undefined || target === (read.plan.base?.ref ?? target);
    return { resume, resumed: moved ? { baseTip: resume.base } : {} };
  }
  const changed = lookup.state === 'changed' ? `its last run, ${lookup.run} of ${lookup.at}, was of another text` : undefined;
  throw new UsageError({
    what: changed ?? `no run of plan ${read.plan.id} is on record here`,
    where: '--resume',
    expected: 'a run of this very plan in .runs',
    fix:
      changed === undefined ? 'leave --resume out' : 'take the change back, or leave out what has landed and run the rest without --resume',
  });
}

const planHead = ({ plan, where, directory }: NamedPlan, ports: PipelinePorts): PlanCriteria =>
  readExitCriteria({ ...findPlanFile(plan, where, nodeFiles, (path) => resolve(directory, path)), maxBytes: MAX_PLAN_BYTES }, ports);

type Goals = Extract<PlanCriteria, { readonly ok: true }>;

/** What the plan wants to be measured by; undefined where it states nothing. */
function statedGoals(named: NamedPlan, ports: PipelinePorts): Goals | undefined {
  const goals = planHead(named, ports);
  return goals.ok && goals.criteria.length > 0 ? goals : undefined;
}

/** Holds the goals against what this run has just recorded. Who recorded it is this very program: its own claims count here, and nowhere else. */
function judgeRun(
  goals: Goals | undefined,
  repo: string,
  { run: id, ledger: recorded }: RunReport,
  git: Repository,
  { files }: PipelinePorts,
) {
  if (goals === undefined || recorded === undefined) return undefined;
  const run = { repo, run: id };
  const ledger = resolve(git.root, recorded.path);
  const report = judgeCriteria({ ledger, criteria: goals.criteria, run, planHash: goals.plan.hash, evidence: 'claimed' }, { files });
  return { report, document: criteriaDocument(goals.plan, report) };
}

async function pipelinePorts(session: Session, git: Repository, { storeDir }: RunOptions): Promise<PipelinePorts> {
  return {
    git,
    openWorkTree: (path) => sessionRepository({ ...session, directory: path }),
    ...machine,
    blake3: await loadBlake3(),
    store: openFolder(storeDir === undefined ? undefined : resolve(storeDir), git.root, git),
    environment: session.environment,
    temporaryDirectory: session.environment.RUNNER_TEMP ?? tmpdir(),
  };
}

/** The branch of the plan's base, else the one that is checked out. */
async function defaultTarget(git: Repository, baseRef: string | undefined): Promise<string> {
  if (baseRef !== undefined && baseRef !== 'HEAD' && (await git.resolveCommit(`refs/heads/${baseRef}`)) !== undefined) return baseRef;
  const current = await git.currentBranch();
  if (current !== undefined) return current.replace(/^refs\/heads\//, '');
  throw new UsageError({
    what: 'HEAD is detached, so there is no branch to merge into',
    where: git.root,
    expected: 'a branch',
    fix: 'name one with --target',
  });
}

/** `owner/name` of the origin where it is hosted, else the folder's name. */
async function repositoryName(git: Repository): Promise<string> {
  const origin = (await git.config('remote.origin.url')) ?? '';
  return /^(?:https:\/\/|git@)[\w.-]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin)?.[1] ?? basename(git.root).replace(/[^\w.-]/g, '_');
}

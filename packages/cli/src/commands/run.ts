import { availableParallelism, tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { loadWorktreeConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine, nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type PipelinePorts, runPlan } from '@aiop/pipeline';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { loadPlan } from '../plan-file.ts';
import { renderCounts, renderFindings } from '../render/findings.ts';
import { runProgress } from '../render/run-progress.ts';
import { renderRunReport } from '../render/run-report.ts';
import { type CommonOptions, type Session, sessionRepository, wholeNumber, withSession } from '../session.ts';
import { openStore } from '../store.ts';

interface RunOptions extends CommonOptions {
  readonly plan: string;
  readonly target?: string;
  readonly dryRun?: true;
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
    .option('--plan <file>', 'the plan, relative to the repository', 'modification_plan.yaml')
    .option('--target <branch>', 'the branch to merge into (default: the plan’s base branch, or the one checked out)')
    .option('--dry-run', 'do everything but merge and delete')
    .option('--concurrency <n>', 'workstreams and tasks at once', String(availableParallelism()))
    .option('--store-dir <dir>', 'where results of checks are kept (default: in the repository’s .git)')
    .option('--report <file>', 'write the report as JSON to a file, too')
    .option('--verbose', 'show what the commands print');
  withSession<RunOptions>(run, 'aiop run --plan modification_plan.yaml --dry-run', execute);
}

async function execute(session: Session, options: RunOptions) {
  const { terminal, signal } = session;
  const git = await sessionRepository(session);
  const config = loadWorktreeConfig(git.root, nodeFiles);
  const { report: plan, inRepository } = await loadPlan({
    plan: options.plan,
    where: '--plan',
    directory: git.root,
    git,
    config,
  });
  if (!plan.valid || plan.plan === undefined) {
    terminal.result(
      { valid: false, findings: plan.findings },
      `${renderFindings(plan.findings, terminal)}${options.plan}: ${renderCounts(plan.findings)}; nothing was run\n`,
    );
    return EXIT.negative;
  }
  terminal.progress(`plan ${plan.plan.id}: valid, ${renderCounts(plan.findings)}`);
  const ports = await pipelinePorts(session, git, options);
  const report = await runPlan(
    {
      root: git.root,
      plan: { id: plan.plan.id, hash: plan.plan.hash },
      manifests: plan.manifests,
      waves: plan.waves,
      config,
      planPath: inRepository,
      target: options.target ?? (await defaultTarget(git, plan.plan.base?.ref)),
      repositoryName: await repositoryName(git),
      dryRun: options.dryRun === true,
      concurrency: wholeNumber('--concurrency', options.concurrency, 1),
      signal,
    },
    ports,
    runProgress(terminal, options.verbose === true),
  );
  if (options.report !== undefined) nodeFiles.write(resolve(options.report), `${JSON.stringify(report, null, 2)}\n`);
  terminal.result(report, renderRunReport(report, terminal));
  return report.passed && report.findings.length === 0 ? EXIT.good : EXIT.negative;
}

async function pipelinePorts(session: Session, git: Repository, { storeDir }: RunOptions): Promise<PipelinePorts> {
  return {
    git,
    openWorkTree: (path) => sessionRepository({ ...session, directory: path }),
    ...machine,
    blake3: await loadBlake3(),
    store: openStore(storeDir === undefined ? undefined : resolve(storeDir), git.root, git),
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

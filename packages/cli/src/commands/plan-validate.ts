import { relative, resolve } from 'node:path';
import { sarifLog, visible } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { nodeFiles } from '@aiop/host';
import { DEFAULT_POLICY, PLAN_CODES, type PlanReport } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { CONFIG } from '../ledger-branch.ts';
import { loadPlan } from '../plan-file.ts';
import { renderCounts, renderFindings } from '../render/findings.ts';
import { table } from '../render/table.ts';
import { type CommonOptions, pathIn, repositoryIfAny, type Session, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { watchChanges } from '../watch-changes.ts';

interface ValidateOptions extends CommonOptions {
  readonly strict?: true;
  readonly base: string;
  readonly policy?: string;
  readonly sarif?: string;
  readonly watch?: true;
}

/** `aiop plan validate`. */
export function addPlanValidate(plan: Command): void {
  const validate = plan
    .command('validate')
    .description('prove that a plan is sound and that no two workstreams can touch one file at once')
    .argument('[file]', 'the plan', 'modification_plan.yaml')
    .option('--strict', 'count warnings as errors')
    .option('--base <revision>', 'the base of a plan that names none', 'HEAD')
    .option('--policy <file>', 'the policy that the plan may not be weaker than (default: .github/aiop-policy.yaml where there is one)')
    .option('--sarif <file>', 'write the findings as SARIF 2.1.0 too')
    .option('--watch', 'validate again whenever the plan, its base, the policy or the configuration has changed, until Ctrl-C');
  withSession<ValidateOptions>(
    validate,
    'aiop plan validate plans/fix-docs.yaml --strict\n  aiop plan validate --watch',
    async (session, options, [file = 'modification_plan.yaml']) => {
      const git = await repositoryIfAny(session);
      if (options.watch === true) return watchPlan(session, options, file, git);
      const report = await validated(session, options, file, git);
      session.terminal.result(summaryOf(report), render(report, session.terminal));
      return report.valid ? EXIT.good : EXIT.negative;
    },
  );
}

async function validated(
  { directory }: Session,
  { strict, base, policy, sarif }: ValidateOptions,
  file: string,
  git: Repository | undefined,
): Promise<PlanReport> {
  const source = { plan: file, where: 'argument file', directory, git, strict: strict === true, baseRef: base };
  const { report } = await loadPlan({ ...source, ...(policy === undefined ? {} : { policy }) });
  if (sarif !== undefined) {
    const folder = git === undefined ? '' : relative(git.root, directory);
    const log = sarifLog(report.findings, { tool: 'plan validate', catalogue: PLAN_CODES, folder });
    nodeFiles.write(resolve(directory, sarif), `${JSON.stringify(log, null, 2)}\n`);
  }
  return report;
}

async function watchPlan(session: Session, options: ValidateOptions, file: string, git: Repository | undefined): Promise<ExitStatus> {
  const { terminal, directory, signal } = session;
  let [base, plan] = [options.base, file];
  const top = { ...session, directory: git?.root ?? directory };
  const policy = options.policy === undefined ? pathIn(top, DEFAULT_POLICY) : resolve(directory, options.policy);
  const tip = async () => (await git?.resolveCommit(base)) ?? (await git?.resolveCommit(`refs/remotes/origin/${base}`));
  const state = async () => {
    const files = [resolve(directory, plan), policy, pathIn(top, CONFIG)].map((path) => nodeFiles.status(path));
    return { files: files.map((status) => [status?.modifiedMs, status?.size]), tip: await tip() };
  };
  terminal.progress(`watching ${visible(file)}, its base, the policy and the configuration; Ctrl-C ends it`);
  await watchChanges(state, signal, async (seen) => {
    const report = await validated(session, options, file, git);
    const [before, looked] = [base, plan];
    base = report.plan?.base?.ref ?? options.base;
    plan = report.path;
    terminal.nextResult(summaryOf(report), `\n${new Date().toTimeString().slice(0, 8)}\n${render(report, terminal)}`);
    if (plan !== looked) return state();
    return base === before ? seen : { ...seen, tip: await tip() };
  });
  return EXIT.interrupted;
}

/** What machines need of a report: the parsed plan itself stays out. */
function summaryOf({ path, valid, planId, planHash, findings, errorCount, warningCount, notRun, waves, matrices }: PlanReport) {
  return { path, valid, planId, planHash, errorCount, warningCount, findings, notRun, waves, matrices };
}

function render(report: PlanReport, terminal: Terminal): string {
  const findings = renderFindings(report.findings, terminal);
  const verdict = report.valid ? terminal.paint('green', 'valid', 'stdout') : terminal.paint('red', 'not valid', 'stdout');
  const waves = report.waves.map((ids, index) => [String(index + 1), ids.map((id) => visible(id, 64)).join(', ')]);
  const order = report.valid ? `\n${table(['wave', 'workstreams'], waves)}` : '';
  return `${findings}${visible(report.path)}: ${verdict}, ${renderCounts(report.findings)}\n${order}`;
}

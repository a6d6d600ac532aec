import { visible } from '@aiop/diagnostics';
import type { PlanReport } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { loadPlan } from '../plan-file.ts';
import { renderCounts, renderFindings } from '../render/findings.ts';
import { table } from '../render/table.ts';
import { type CommonOptions, repositoryIfAny, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface ValidateOptions extends CommonOptions {
  readonly strict?: true;
}

/** `aiop plan validate`. */
export function addPlanCommands(root: Command): void {
  const plan = root.command('plan').description('modification plans').helpOption('--help', 'show this help').helpCommand(false);
  const validate = plan
    .command('validate')
    .description('prove that a plan is sound and that no two workstreams can touch one file at once')
    .argument('[file]', 'the plan', 'modification_plan.yaml')
    .option('--strict', 'count warnings as errors');
  withSession<ValidateOptions>(
    validate,
    'aiop plan validate plans/fix-docs.yaml --strict',
    async (session, options, [file = 'modification_plan.yaml']) => {
      const git = await repositoryIfAny(session);
      const { report } = await loadPlan({
        plan: file,
        where: 'argument file',
        directory: session.directory,
        git,
        strict: options.strict === true,
      });
      session.terminal.result(summaryOf(report), render(report, session.terminal));
      return report.valid ? EXIT.good : EXIT.negative;
    },
  );
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

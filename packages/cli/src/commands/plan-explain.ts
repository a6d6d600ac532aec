import { hasError, nearest, UsageError, visible } from '@aiop/diagnostics';
import { explainWorkstream, type Plan } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { loadPlan } from '../plan-file.ts';
import { renderExplanation } from '../render/explanation.ts';
import { renderFindings } from '../render/findings.ts';
import { type CommonOptions, repositoryIfAny, withSession } from '../session.ts';

/** `aiop plan explain`. */
export function addPlanExplain(plan: Command): void {
  const explain = plan
    .command('explain')
    .description('say all about one workstream: ids, wave, what it waits for and why, claims and what meets them, its files in the base')
    .argument('<workstream>', 'the id of the workstream')
    .argument('[file]', 'the plan', 'modification_plan.yaml');
  withSession<CommonOptions>(
    explain,
    'aiop plan explain WS1.2\n  aiop plan explain docs plans/fix-docs.yaml --json',
    async (session, _options, [id = '', file = 'modification_plan.yaml']) => {
      const { terminal, directory } = session;
      const git = await repositoryIfAny(session);
      const { report } = await loadPlan({ plan: file, where: 'argument file', directory, git });
      if (report.plan === undefined) {
        terminal.result({ findings: report.findings }, renderFindings(report.findings, terminal));
        return EXIT.negative;
      }
      const explanation = explainWorkstream(report, id);
      if (explanation === undefined) throw unknownWorkstream(id, report.plan);
      terminal.result(explanation, renderExplanation(explanation, terminal));
      return hasError(explanation.findings) ? EXIT.negative : EXIT.good;
    },
  );
}

function unknownWorkstream(id: string, { workstreams }: Plan): UsageError {
  const ids = workstreams.slice(0, 1_000).map((workstream) => workstream.id);
  const meant = nearest(id, ids);
  return new UsageError({
    what: `the plan has no workstream "${visible(id, 100)}"`,
    where: 'argument workstream',
    expected: 'the id of a workstream',
    fix: meant === undefined ? `name one of them, such as ${ids.slice(0, 5).join(', ')}` : `did you mean ${meant}?`,
  });
}

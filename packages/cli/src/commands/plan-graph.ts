import { resolve } from 'node:path';
import { visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { mermaidGraph, renderGraphPage } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { loadPlan } from '../plan-file.ts';
import { renderFindings } from '../render/findings.ts';
import { counted } from '../render/table.ts';
import { type CommonOptions, repositoryIfAny, withSession } from '../session.ts';

interface GraphOptions extends CommonOptions {
  readonly html?: string;
}

/** `aiop plan graph`. */
export function addPlanGraph(plan: Command): void {
  const graph = plan
    .command('graph')
    .description('draw what waits for what: as Mermaid, or as one HTML page that needs nothing else')
    .argument('[file]', 'the plan', 'modification_plan.yaml')
    .option('--html <file>', 'write a page to look at');
  withSession<GraphOptions>(
    graph,
    'aiop plan graph > plan.mmd\n  aiop plan graph --html plan.html',
    async (session, options, [file = 'modification_plan.yaml']) => {
      const { terminal, directory } = session;
      const git = await repositoryIfAny(session);
      const { report } = await loadPlan({ plan: file, where: 'argument file', directory, git });
      const { plan, waves, findings } = report;
      if (plan === undefined) {
        terminal.result({ drawn: false, findings }, renderFindings(findings, terminal));
        return EXIT.negative;
      }
      const mermaid = mermaidGraph(plan, waves);
      if (options.html === undefined) {
        terminal.result({ drawn: true, plan: plan.id, waves, mermaid }, mermaid);
        return EXIT.good;
      }
      nodeFiles.write(resolve(directory, options.html), renderGraphPage({ ...report, plan }));
      const size = `${counted(plan.workstreams.length, 'workstream')} in ${counted(waves.length, 'wave')}`;
      terminal.result({ drawn: true, plan: plan.id, waves, page: options.html }, `wrote ${visible(options.html)}: ${size}\n`);
      return EXIT.good;
    },
  );
}

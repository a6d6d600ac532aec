import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type CriteriaReport, criteriaDocument, formatMeasured, type JudgedCriterion, judgeCriteria } from '@aiop/ledger';
import { findPlanFile, readExitCriteria } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { addLedgerOptions, type LedgerOptions, soundLedger } from '../ledger-file.ts';
import { renderFindings } from '../render/findings.ts';
import { counted, table } from '../render/table.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface ExitCriteriaOptions extends LedgerOptions {
  readonly plan: string;
  readonly run?: string;
}

const MAX_PLAN_BYTES = 16 * 1024 * 1024;

/** `aiop ledger exit-criteria`. */
export function addExitCriteriaCommand(ledger: Command): void {
  const command = addLedgerOptions(
    ledger
      .command('exit-criteria')
      .description('hold the exit criteria of a plan against what the ledger records of a run (exit 0 when all are met)')
      .option('--plan <file>', 'the plan that states them', 'modification_plan.yaml')
      .option('--run <id>', 'the run (default: the last one of this plan)'),
  );
  withSession<ExitCriteriaOptions>(command, 'aiop ledger exit-criteria --plan plans/patterns.yaml', async (session, options) => {
    const { terminal, directory } = session;
    const file = findPlanFile(options.plan, '--plan', nodeFiles, (path) => resolve(directory, path));
    const goals = readExitCriteria({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3: await loadBlake3() });
    if (!goals.ok) {
      terminal.result({ met: false, findings: goals.findings }, renderFindings(goals.findings, terminal));
      return EXIT.negative;
    }
    if (goals.criteria.length === 0) throw noCriteria(file.path);
    const sound = await soundLedger(session, options);
    if (!sound.ok) return sound.status;
    const report = judgeCriteria(
      {
        ledger: sound.path,
        criteria: goals.criteria,
        planHash: goals.plan.hash,
        ...(options.run === undefined ? {} : { run: options.run }),
      },
      { files: nodeFiles },
    );
    terminal.result(criteriaDocument(goals.plan, report), render(report, terminal));
    return report.met ? EXIT.good : EXIT.negative;
  });
}

function render({ run, criteria, met }: CriteriaReport, terminal: Terminal): string {
  const rows = criteria.map((criterion) => [
    terminal.paint(COLOURS[criterion.state], STATES[criterion.state], 'stdout'),
    visible(criterion.phase, 40),
    visible(criterion.id, 40),
    visible(criterion.metric, 64),
    criterion.state === 'not-measured' ? '-' : formatMeasured(criterion.measured, criterion.unit),
    `${criterion.op} ${criterion.value}`,
    criterion.state === 'not-measured' ? visible(criterion.reason, 200) : `from ${counted(criterion.events, 'event')}`,
  ]);
  const good = criteria.filter(({ state }) => state === 'met').length;
  const of = run === undefined ? '' : ` by run ${visible(run.run, 100)}`;
  const verdict = `${good} of ${criteria.length} exit criteria met${of}`;
  return `${table(['state', 'phase', 'criterion', 'metric', 'measured', 'threshold', ''], rows)}\n${terminal.paint(met ? 'green' : 'red', verdict, 'stdout')}\n`;
}

const STATES: Readonly<Record<JudgedCriterion['state'], string>> = { met: 'met', 'not-met': 'not met', 'not-measured': 'not measured' };
const COLOURS = { met: 'green', 'not-met': 'red', 'not-measured': 'yellow' } as const;

function noCriteria(where: string): UsageError {
  return new UsageError({
    what: 'the plan states no exit criteria',
    where,
    expected: 'exit_criteria in at least one phase',
    fix: 'add them to a phase',
  });
}

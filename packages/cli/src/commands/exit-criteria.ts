import { resolve } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { criteriaDocument, judgeCriteria } from '@aiop/ledger';
import { findPlanFile, readExitCriteria } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readingBranch } from '../ledger-branch.ts';
import { addLedgerOptions, type LedgerOptions, soundLedger } from '../ledger-file.ts';
import { MAX_PLAN_BYTES } from '../plan-file.ts';
import { renderCriteria } from '../render/criteria.ts';
import { renderFindings } from '../render/findings.ts';
import { type Session, withSession } from '../session.ts';

interface ExitCriteriaOptions extends LedgerOptions {
  readonly plan: string;
  readonly run?: string;
  readonly claimed?: true;
}

/** `aiop ledger exit-criteria`. */
export function addExitCriteriaCommand(ledger: Command): void {
  const command = addLedgerOptions(
    ledger
      .command('exit-criteria')
      .description('hold the exit criteria of a plan against what the ledger records of a run (exit 0 when all are met)')
      .option('--plan <file>', 'the plan that states them', 'modification_plan.yaml')
      .option('--run <id>', 'the run (default: the last one of this plan)')
      .option('--claimed', 'count what jobs only claim, too: for a run that this machine made itself'),
  );
  withSession<ExitCriteriaOptions>(command, 'aiop ledger exit-criteria --plan plans/patterns.yaml', readingBranch(exitCriteria));
}

async function exitCriteria(session: Session, options: ExitCriteriaOptions): Promise<ExitStatus> {
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
      evidence: options.claimed === true ? 'claimed' : 'attested',
      ...(options.run === undefined ? {} : { run: options.run }),
    },
    { files: nodeFiles },
  );
  terminal.result(criteriaDocument(goals.plan, report), renderCriteria(report, terminal));
  return report.met ? EXIT.good : EXIT.negative;
}

function noCriteria(where: string): UsageError {
  return new UsageError({
    what: 'the plan states no exit criteria',
    where,
    expected: 'exit_criteria in at least one phase',
    fix: 'add them to a phase',
  });
}

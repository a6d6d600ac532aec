import { hasError } from '@aiop/diagnostics';
import type { LedgerVerdict } from '@aiop/ledger';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readingBranch } from '../ledger-branch.ts';
import { addLedgerOptions, type LedgerOptions, renderVerdict, verdictOf } from '../ledger-file.ts';
import { withSession } from '../session.ts';
import { addExitCriteriaCommand } from './exit-criteria.ts';
import { addProveCommand } from './ledger-prove.ts';
import { addReportCommand } from './ledger-report.ts';
import { addShowCommand } from './ledger-show.ts';
import { addAppendCommand, addSealCommand } from './ledger-write.ts';

/** `aiop ledger append · seal · verify · prove · show · report · exit-criteria`. */
export function addLedgerCommands(root: Command): void {
  const ledger = root.command('ledger').description('the record of every run').helpOption('--help', 'show this help').helpCommand(false);
  addAppendCommand(ledger);
  addSealCommand(ledger);
  addVerify(ledger);
  addProveCommand(ledger);
  addShowCommand(ledger);
  addReportCommand(ledger);
  addExitCriteriaCommand(ledger);
}

function addVerify(ledger: Command): void {
  const verify = addLedgerOptions(
    ledger
      .command('verify')
      .description('say whether a ledger is verified against an anchor (exit 0), consistent in itself (3), or tampered with (1)')
      .option('--verifier-key <key>', 'the public key that has to have signed the checkpoint beside it: name+hash+key'),
  );
  withSession<LedgerOptions>(
    verify,
    'aiop ledger verify --anchor 4096:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    readingBranch(async (session, options) => {
      const verdict = await verdictOf(session, options);
      session.terminal.result(verdict, renderVerdict(verdict, options, session.terminal));
      const failed = hasError(verdict.findings);
      return failed ? EXIT.negative : STATUS[verdict.verdict];
    }),
  );
}

const STATUS: Readonly<Record<LedgerVerdict['verdict'], ExitStatus>> = {
  verified: EXIT.good,
  consistent: EXIT.unproven,
  tampered: EXIT.negative,
};

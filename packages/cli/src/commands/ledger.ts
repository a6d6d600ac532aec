import { resolve } from 'node:path';
import { visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { describeVerdict, type LedgerVerdict, parseAnchor, verifyLedger } from '@aiop/ledger';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { type CommonOptions, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface VerifyOptions extends CommonOptions {
  readonly ledger: string;
  readonly anchor?: string;
}

/** `aiop ledger verify`. */
export function addLedgerCommands(root: Command): void {
  const ledger = root.command('ledger').description('the record of every run').helpOption('--help', 'show this help').helpCommand(false);
  const verify = ledger
    .command('verify')
    .description('say whether a ledger is verified against an anchor (exit 0), consistent in itself (3), or tampered with (1)')
    .option('--ledger <file>', 'the ledger', '.runs/ledger.jsonl')
    .option('--anchor <size:root>', 'what was noted elsewhere: entries and Merkle root (64 hex digits)');
  withSession<VerifyOptions>(
    verify,
    'aiop ledger verify --anchor 42:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    async (session, options) => {
      const anchor = options.anchor === undefined ? {} : { anchor: parseAnchor(options.anchor, '--anchor') };
      const request = { ledger: resolve(session.directory, options.ledger), shownAs: options.ledger, ...anchor };
      const verdict = verifyLedger(request, { files: nodeFiles, blake3: await loadBlake3() });
      session.terminal.result(verdict, renderVerdict(verdict, options.ledger, session.terminal));
      return STATUS[verdict.verdict];
    },
  );
}

const STATUS: Readonly<Record<LedgerVerdict['verdict'], ExitStatus>> = {
  verified: EXIT.good,
  consistent: EXIT.unproven,
  tampered: EXIT.negative,
};

function renderVerdict(verdict: LedgerVerdict, ledger: string, terminal: Terminal): string {
  const line = terminal.paint(COLOURS[verdict.verdict], `${visible(ledger)}: ${visible(describeVerdict(verdict))}`, 'stdout');
  return `${line}\n${renderFindings(verdict.findings, terminal)}`;
}

const COLOURS = { verified: 'green', consistent: 'yellow', tampered: 'red' } as const;

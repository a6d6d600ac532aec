import { resolve } from 'node:path';
import { visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { describeVerdict, type LedgerVerdict, parseAnchor, parseVerifier, verifyOnThreads } from '@aiop/ledger';
import { ledgerThreads } from '@aiop/wiring';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { renderFindings } from './render/findings.ts';
import type { CommonOptions, Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Options of every command that reads a ledger. */
export interface LedgerOptions extends CommonOptions {
  readonly ledger: string;
  readonly anchor?: string;
  /** Only where a command offers it. */
  readonly verifierKey?: string;
}

/** Adds the options that name a ledger. */
export function addLedgerOptions(command: Command): Command {
  return command
    .option('--ledger <file>', 'the ledger', '.runs/ledger.jsonl')
    .option('--anchor <size:root>', 'what was noted elsewhere: its size in bytes and Merkle root (64 hex digits)');
}

/** Checks the ledger that the options name. @throws UsageError when there is none */
export async function verdictOf({ directory }: Session, { ledger, anchor, verifierKey }: LedgerOptions): Promise<LedgerVerdict> {
  const given = {
    ...(anchor === undefined ? {} : { anchor: parseAnchor(anchor, '--anchor') }),
    ...(verifierKey === undefined ? {} : { verifier: parseVerifier(verifierKey, '--verifier-key') }),
  };
  const ports = { files: nodeFiles, blake3: await loadBlake3(), threads: ledgerThreads() };
  return verifyOnThreads({ ledger: resolve(directory, ledger), shownAs: ledger, ...given }, ports);
}

/** The path of a ledger that nobody tampered with; otherwise it was said what is wrong, and the command ends. */
export async function soundLedger(
  session: Session,
  options: LedgerOptions,
): Promise<
  { readonly ok: true; readonly path: string; readonly verdict: LedgerVerdict } | { readonly ok: false; readonly status: ExitStatus }
> {
  const verdict = await verdictOf(session, options);
  if (verdict.verdict !== 'tampered') return { ok: true, path: resolve(session.directory, options.ledger), verdict };
  session.terminal.result(verdict, renderVerdict(verdict, options.ledger, session.terminal));
  return { ok: false, status: EXIT.negative };
}

/** A verdict for people. */
export function renderVerdict(verdict: LedgerVerdict, ledger: string, terminal: Terminal): string {
  const line = terminal.paint(COLOURS[verdict.verdict], `${visible(ledger)}: ${visible(describeVerdict(verdict))}`, 'stdout');
  return `${line}\n${renderFindings(verdict.findings, terminal)}`;
}

const COLOURS = { verified: 'green', consistent: 'yellow', tampered: 'red' } as const;

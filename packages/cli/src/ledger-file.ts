import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { describeVerdict, formatAnchor, type GivenAnchor, type LedgerVerdict, parseVerifier, verifyAnchored } from '@aiop/ledger';
import { ledgerThreads } from '@aiop/wiring';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { declaredTypes, type LedgerSource } from './ledger-branch.ts';
import { renderFindings } from './render/findings.ts';
import { type CommonOptions, repositoryIfAny, type Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Where the ledger of a work tree is. */
export const LEDGER = '.runs/ledger.jsonl';

/** What the option of every command that reads a ledger says. */
export const BRANCH_HELP = 'read it from this branch of origin, where CI seals it (default: the one of aiop.yaml, or aiop-ledger)';

/** Options of every command that reads a ledger. */
export interface LedgerOptions extends CommonOptions, LedgerSource {
  readonly anchor?: string;
  readonly trustedRoot?: string;
  readonly signer?: string;
  readonly allowedSigners?: string;
  /** Only where a command offers it. */
  readonly verifierKey?: string;
}

const PROOFS_TOO = 'as --anchor or in .runs/proofs';

/** Adds the options that name a ledger. */
export function addLedgerOptions(command: Command): Command {
  return command
    .option('--ledger <file>', 'the ledger', LEDGER)
    .option('--branch [name]', BRANCH_HELP)
    .option(
      '--anchor <anchor>',
      'what proves its tail: SIZE:ROOT as noted elsewhere, a signed tag that says it, or the file of an attestation',
    )
    .option(
      '--trusted-root <file>',
      `for attestations, ${PROOFS_TOO}: the roots of Sigstore, as \`gh attestation trusted-root\` prints them`,
    )
    .option(
      '--signer <url>',
      `for attestations, ${PROOFS_TOO}: the repository that has to have signed, such as https://github.com/owner/name`,
    )
    .option('--allowed-signers <file>', 'for a tag: the SSH keys that may sign it (default: as git is configured)');
}

/** The anchor that the options name, and what it and the proofs beside the ledger are checked with. */
function givenAnchor({ directory }: Session, { anchor, trustedRoot, signer, allowedSigners }: LedgerOptions): GivenAnchor {
  return {
    where: '--anchor',
    directory,
    ...(anchor === undefined ? {} : { text: anchor }),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
    ...(signer === undefined ? {} : { signer }),
    ...(allowedSigners === undefined ? {} : { allowedSigners }),
  };
}

/** Checks the ledger that the options name. @throws UsageError when there is none */
export async function verdictOf(session: Session, options: LedgerOptions): Promise<LedgerVerdict> {
  const { ledger, verifierKey } = options;
  const path = resolve(session.directory, ledger);
  requireLedger(path, ledger);
  const given = givenAnchor(session, options);
  const repository = given.text === undefined ? undefined : await repositoryIfAny(session);
  const ports = {
    files: nodeFiles,
    blake3: await loadBlake3(),
    threads: ledgerThreads(),
    ...(repository === undefined ? {} : { tags: repository }),
  };
  const verifier = verifierKey === undefined ? {} : { verifier: parseVerifier(verifierKey, '--verifier-key') };
  const request = { ledger: path, shownAs: nameOf(options), declaredTypes: declaredTypes(session), ...verifier };
  return verifyAnchored(request, given, ports);
}

/** @param where the path as it was named @throws UsageError where there is no ledger */
export function requireLedger(path: string, where: string): void {
  if (nodeFiles.status(path) !== undefined) return;
  throw new UsageError({
    what: 'there is no ledger',
    where,
    expected: 'a file such as .runs/ledger.jsonl',
    fix: 'check the path; an append makes the ledger, and --branch reads the one that CI seals',
  });
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
  session.terminal.result(verdict, renderVerdict(verdict, options, session.terminal));
  return { ok: false, status: EXIT.negative };
}

/** A verdict for people. */
export function renderVerdict(verdict: LedgerVerdict, source: LedgerSource, terminal: Terminal): string {
  const line = terminal.paint(COLOURS[verdict.verdict], `${visible(nameOf(source))}: ${visible(describeVerdict(verdict))}`, 'stdout');
  return `${line}\n${anchorNow(verdict)}${renderFindings(verdict.findings, terminal)}`;
}

/** How messages name a ledger. */
export const nameOf = ({ ledger, shownAs = ledger }: LedgerSource): string => shownAs;

/** What to note elsewhere, so that the next time more can be said than that the ledger is consistent. */
function anchorNow(verdict: LedgerVerdict): string {
  return verdict.verdict === 'consistent' && verdict.count > 0
    ? `its anchor is ${formatAnchor(verdict)}: keep it elsewhere, for --anchor\n`
    : '';
}

const COLOURS = { verified: 'green', consistent: 'yellow', tampered: 'red' } as const;

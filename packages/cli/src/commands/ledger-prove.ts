import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import {
  type CheckedProof,
  type ConsistencyProof,
  checkProof,
  formatAnchor,
  type InclusionProof,
  parseAnchor,
  proveConsistency,
  proveInclusion,
} from '@aiop/ledger';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { type LedgerSource, readingBranch } from '../ledger-branch.ts';
import { BRANCH_HELP, LEDGER, nameOf, requireLedger } from '../ledger-file.ts';
import { type CommonOptions, type Session, wholeNumber, withSession } from '../session.ts';

/** More than any proof has: one line of the ledger, and some hashes. */
const MAX_PROOF_BYTES = 1 << 20;

interface ProveOptions extends CommonOptions, LedgerSource {
  readonly anchor?: string;
  readonly check?: string;
  readonly entry?: string;
}

/** `aiop ledger prove`. */
export function addProveCommand(ledger: Command): void {
  const command = ledger
    .command('prove')
    .description('print the hashes (RFC 6962) that prove an entry is in the ledger, or that the ledger grew from the one of an anchor')
    .option('--ledger <file>', 'the ledger', LEDGER)
    .option('--branch [name]', BRANCH_HELP)
    .option('--entry <n>', 'the number of an entry, from 0')
    .option('--anchor <size:root>', 'what was noted elsewhere: its size in bytes and Merkle root (64 hex digits)')
    .option(
      '--check <file>',
      'check a proof that was printed as JSON, without the ledger; with --anchor, against what was noted elsewhere',
    );
  const proveOrCheck = readingBranch(prove);
  withSession<ProveOptions>(
    command,
    'aiop ledger prove --entry 812',
    (session, options) => (options.check === undefined ? proveOrCheck(session, options) : check(session, options, options.check)),
    'print the proof as JSON',
  );
}

/** Says what a proof shows, to whoever has the proof and not the ledger. */
async function check({ terminal, directory }: Session, { entry, branch, anchor }: ProveOptions, file: string): Promise<ExitStatus> {
  if (entry !== undefined || branch !== undefined) {
    const fix = 'leave the others out: the proof says what it is of';
    throw new UsageError({
      what: 'a proof is to be made and to be checked at once',
      where: 'options --entry, --branch, --check',
      expected: '--check with nothing but --anchor',
      fix,
    });
  }
  const text = Buffer.from(nodeFiles.read(resolve(directory, file), MAX_PROOF_BYTES)).toString();
  const checked = checkProof(text, file, anchor === undefined ? undefined : parseAnchor(anchor, '--anchor'));
  terminal.result(checked, renderCheck(checked));
  return CHECKED[checked.state];
}

const CHECKED: Readonly<Record<CheckedProof['state'], ExitStatus>> = { proven: EXIT.good, holds: EXIT.unproven, fails: EXIT.negative };

function renderCheck(checked: CheckedProof): string {
  if (checked.state === 'fails') return `the proof fails: ${visible(checked.reason)}\n`;
  const { end } = checked;
  const ends = `the ledger of the anchor ${formatAnchor(end)}`;
  const [said, trusted] =
    checked.kind === 'inclusion'
      ? [`entry ${checked.entry} of ${ends} is ${visible(checked.line)}`, end]
      : [`${ends} begins with all of that of the anchor ${formatAnchor(checked.from)}`, checked.from];
  if (checked.state === 'proven') return `proven: ${said}\n`;
  return `the proof holds: ${said}\nit counts where that was noted elsewhere: give what you noted (--anchor), and compare it with ${formatAnchor(trusted)}\n`;
}

async function prove({ terminal, directory }: Session, options: ProveOptions): Promise<ExitStatus> {
  const { entry, anchor } = options;
  const request = { ledger: resolve(directory, options.ledger), shownAs: nameOf(options) };
  requireLedger(request.ledger, options.ledger);
  const ports = { files: nodeFiles };
  if (entry !== undefined && anchor === undefined) {
    const proof = proveInclusion(request, wholeNumber('--entry', entry, 0), ports);
    terminal.result(proof, renderInclusion(proof));
    return EXIT.good;
  }
  if (anchor !== undefined && entry === undefined) {
    const proof = proveConsistency(request, parseAnchor(anchor, '--anchor'), ports);
    terminal.result(proof, renderConsistency(proof));
    return proof.state === 'grown' ? EXIT.good : EXIT.negative;
  }
  throw new UsageError({
    what: entry === undefined ? 'nothing is to be proven' : 'two things are to be proven at once',
    where: 'options --entry, --anchor',
    expected: 'one of the two',
    fix: 'name an entry (--entry 812), or what was noted elsewhere (--anchor SIZE:ROOT); or a proof to check (--check FILE)',
  });
}

function renderInclusion({ head, entry, byte, line, leaf, hashes }: InclusionProof): string {
  return [
    `entry ${entry} of ${head.count}, at byte ${byte}: ${visible(line)}`,
    `leaf ${leaf}`,
    ...hashes.map((hash, index) => `${String(index + 1).padStart(4)} ${hash}`),
    `root ${head.root}`,
    '',
  ].join('\n');
}

function renderConsistency(proof: ConsistencyProof): string {
  const { anchor, head } = proof;
  if (proof.state === 'other') return `the ledger did not grow from the anchor: ${proof.reason}\n`;
  return [
    `${head.count} entries, of which the first ${proof.count} are those of the anchor`,
    `old root ${anchor.root}`,
    ...proof.hashes.map((hash, index) => `${String(index + 1).padStart(8)} ${hash}`),
    `root     ${head.root}`,
    '',
  ].join('\n');
}

import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasError, visible } from '@aiop/diagnostics';
import { fileLocks, nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import {
  appendEvents,
  type BranchPorts,
  type BranchSealOutcome,
  type LedgerPorts,
  parseAttestedJobs,
  readGivenEvents,
  type SealOutcome,
  seal,
  sealToBranch,
  type TrustedSource,
  writeIdAuthority,
} from '@aiop/ledger';
import { redactSecrets } from '@aiop/secrets';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { branchOfOrigin, DEFAULT_BRANCH, declaredTypes } from '../ledger-branch.ts';
import { LEDGER } from '../ledger-file.ts';
import { renderFindings } from '../render/findings.ts';
import { counted } from '../render/table.ts';
import { type CommonOptions, type Session, withSession } from '../session.ts';

/** A person at a terminal has no run: what is recorded there is a claim. */
const SOURCE: TrustedSource = { repo: 'local', run: 'local', attempt: 1, job: 'terminal', trust: 'claimed' };

interface AppendOptions extends CommonOptions {
  readonly ledger: string;
  readonly event?: string;
  readonly data?: string;
  readonly line?: string;
  readonly events?: string;
}

interface SealOptions extends CommonOptions {
  readonly ledger: string;
  readonly walDir: string;
  readonly jobs?: readonly string[];
  readonly attested?: readonly string[];
  readonly bundles?: readonly string[];
  readonly trustedRoot?: string;
  readonly signer?: string;
  /** True where no name is given. */
  readonly branch?: string | true;
}

/** `aiop ledger append`. */
export function addAppendCommand(ledger: Command): void {
  const command = ledger
    .command('append')
    .description('record an event: a type with its fields, a whole event, or a file of them')
    .option('--ledger <file>', 'the ledger', LEDGER)
    .option('--event <type>', 'the type of one event, such as ws.step, or one that aiop.yaml declares')
    .option('--data <json>', 'its fields')
    .option('--line <json>', 'one whole event, its type in "t"')
    .option('--events <file>', 'a file of events, one JSON object a line: all are recorded, or none');
  const example = `aiop ledger append --event deploy.done --data '{"ok":true}' # aiop.yaml: ledger: { events: [deploy.done] }`;
  withSession<AppendOptions>(command, example, append);
}

/** `aiop ledger seal`. */
export function addSealCommand(ledger: Command): void {
  const command = ledger
    .command('seal')
    .description('move the logs of jobs into the ledger: of the work tree, or with --branch of a branch of origin, with one push')
    .option('--ledger <file>', 'the ledger of the work tree', LEDGER)
    .option('--wal-dir <dir>', 'the folder of the logs', '.runs/wal')
    .option('--jobs <keys...>', 'jobs whose logs have to be there')
    .option('--attested <jobs...>', "jobs that ran the suite's own code alone, such as verify-*: their word is evidence")
    .option('--bundles <paths...>', 'attestations of earlier seals, files or folders of them, to be kept in .runs/proofs')
    .option('--trusted-root <file>', 'for --bundles: the roots of Sigstore, as `gh attestation trusted-root` prints them')
    .option('--signer <url>', 'for --bundles: the repository that has to have signed them, such as https://github.com/owner/name')
    .option('--branch [name]', `the branch of origin that holds the ledger (default: the one of aiop.yaml, or ${DEFAULT_BRANCH})`);
  withSession<SealOptions>(command, 'aiop ledger seal --branch', sealLogs);
}

async function append(session: Session, options: AppendOptions): Promise<ExitStatus> {
  const { directory, terminal } = session;
  const { event = '', data = '', line = '', events: file = '', ledger: shownAs } = options;
  const toPath = (path: string): string => resolve(directory, path);
  const given = await readGivenEvents({ event, data, line, events: file }, nodeFiles, toPath, async () => declaredTypes(session));
  const request = {
    ledger: toPath(shownAs),
    shownAs,
    events: given.events.map((named) => named.event),
    source: SOURCE,
    declaredTypes: given.declaredTypes,
    nameEvent: (index: number) => given.events[index]?.where ?? 'an event',
  };
  const appended = await appendEvents(request, await writingPorts());
  if (appended.state === 'refused') {
    terminal.result(appended, renderFindings(appended.findings, terminal));
    return EXIT.negative;
  }
  const { ids, count, size, root, findings } = appended;
  terminal.result(
    appended,
    `${counted(ids.length, 'event')} recorded, ${count} in all; anchor ${size}:${root}\n${renderFindings(findings, terminal)}`,
  );
  return EXIT.good;
}

async function sealLogs(session: Session, options: SealOptions): Promise<ExitStatus> {
  const { directory, terminal } = session;
  const branch = options.branch === undefined ? undefined : await branchOfOrigin(session, options.branch);
  const sealed = branch === undefined ? await sealHere(session, options) : await sealThere(session, options, branch);
  if (sealed.state === 'refused') {
    terminal.result(sealed, renderFindings(sealed.findings, terminal));
    return EXIT.negative;
  }
  if (branch === undefined && sealed.added > 0) writeIdAuthority(resolve(directory, options.ledger), { files: nodeFiles });
  const { added, proofs, count, size, root, findings } = sealed;
  const kept = proofs.length === 0 ? '' : `, ${counted(proofs.length, 'new proof')}`;
  const where = visible(branch?.shown ?? options.ledger);
  terminal.result(
    sealed,
    `${where}: ${counted(added, 'new event')}${kept}, ${count} in all; anchor ${size}:${root}\n${renderFindings(findings, terminal)}`,
  );
  return hasError(findings) ? EXIT.negative : EXIT.good;
}

async function sealHere(session: Session, options: SealOptions): Promise<SealOutcome> {
  const shownAs = { walDir: options.walDir, ledger: options.ledger };
  return seal({ ...requestOf(session, options), ledger: resolve(session.directory, options.ledger), shownAs }, await writingPorts());
}

async function sealThere(session: Session, options: SealOptions, branch: BranchPorts['branch']): Promise<BranchSealOutcome> {
  const wait = async (ms: number): Promise<void> => void (await sleep(ms));
  return sealToBranch({ ...requestOf(session, options), shownWalDir: options.walDir }, { ...(await writingPorts()), branch, sleep: wait });
}

const requestOf = (session: Session, { walDir, jobs = [], attested = [], bundles = [], trustedRoot, signer }: SealOptions) => ({
  walDir: resolve(session.directory, walDir),
  jobs,
  trustOf: parseAttestedJobs(attested, '--attested'),
  proofs: { bundles, where: '--bundles', directory: session.directory, trustedRoot, signer },
  declaredTypes: declaredTypes(session),
});

async function writingPorts(): Promise<LedgerPorts> {
  return {
    files: nodeFiles,
    locks: fileLocks,
    clock: systemClock,
    random: systemRandom,
    blake3: await loadBlake3(),
    redact: async (text) => (await redactSecrets(text)).text,
  };
}

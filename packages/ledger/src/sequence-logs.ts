import type { Finding } from '@aiop/diagnostics';
import { keepProofs, pathsOfProofs } from './anchors/keep-proofs.ts';
import { report } from './codes.ts';
import type { Collected } from './collect.ts';
import { nextLine } from './entry.ts';
import type { LedgerHead } from './head.ts';
import { type TrustOf, unattestable } from './job-trust.ts';
import { openLedger } from './open-ledger.ts';
import { refuseLinks } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { writeCheckpoint } from './proof/signed-checkpoint.ts';
import type { NoteSigner } from './proof/signed-note.ts';
import { prepareLogs } from './repeated-events.ts';
import { entriesOfRun } from './run-search.ts';
import type { EventSource } from './source.ts';
import { writeLines } from './write-lines.ts';

export interface SequenceRequest {
  /** Absolute path of the ledger. It is made when it is missing. */
  readonly ledger: string;
  readonly walDir: string;
  /** How findings name the folder and the ledger; their paths when absent. */
  readonly shownAs?: { readonly walDir: string; readonly ledger: string };
  /** Keys of the jobs whose logs have to be there, or to have been sealed before. */
  readonly jobs?: readonly string[];
  readonly run?: Omit<EventSource, 'job'>;
  /** Whose word a job's events are. `claimed` when absent. */
  readonly trustOf?: TrustOf;
  readonly declaredTypes?: ReadonlySet<string>;
  /** Signs the checkpoint of the ledger as it is afterwards. */
  readonly signer?: NoteSigner;
}

/**
 * What a seal came to. `sealed` may carry errors about single jobs, whose logs were left where they are: the verdict is negative, but
 * what the other jobs did is recorded. `refused`: the ledger was tampered with, and nothing was changed.
 */
export type SealOutcome =
  | (LedgerHead & {
      readonly state: 'sealed';
      /** Entries that are new. */
      readonly added: number;
      /** Events that were in the ledger before. */
      readonly repeated: number;
      /** Keys of the jobs whose logs are now in the ledger, in its order. */
      readonly jobs: readonly string[];
      /** The signed checkpoint (https://c2sp.org/tlog-checkpoint), where there is a signer and something new. */
      readonly checkpoint: string | undefined;
      /** Runs whose proof is new beside the ledger. */
      readonly proofs: readonly string[];
      readonly findings: readonly Finding[];
    })
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/** What a seal came to, and the logs that may go once it is safe. */
export interface Sequenced {
  readonly outcome: SealOutcome;
  /** Paths of the logs whose events are all in the ledger. */
  readonly spent: readonly string[];
}

/**
 * Extends a ledger, whose lock the caller holds, by the events of job logs: by job key, attempt and number. Events that it holds already are
 * recognised by `lid` and dropped. Proofs that hold for the ledger as it is then are put beside it.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
export async function sequenceLogs(request: SequenceRequest, collected: Collected, ports: LedgerPorts): Promise<Sequenced> {
  const { ledger, declaredTypes = new Set<string>(), trustOf = () => 'claimed' } = request;
  const shownAs = request.shownAs?.ledger ?? ledger;
  for (const path of pathsOfProofs(ledger, collected.proofs)) refuseLinks(ports.files, path);
  const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
  if (opened.state === 'refused') return { outcome: opened, spent: [] };
  const { chain } = opened;
  const before = chain.size;
  const prepared = await prepareLogs(collected.logs, { ledger, size: before, trustOf }, ports);
  const lines = prepared.logs.flatMap(({ fresh, shown }) => fresh.map((recorded) => nextLine(chain, recorded, shown)));
  const { range: _, ...unchanged } = chain.snapshot();
  const head = lines.length === 0 ? unchanged : writeLines(ports.files, ledger, before, chain, lines);
  const signs = request.signer !== undefined && lines.length > 0;
  const checkpoint = signs ? writeCheckpoint(ledger, head, request.signer, ports.files) : undefined;
  const proofs = await keepProofs(ledger, head, collected, ports.files);
  const missing = missingJobs(request, collected.present, before, ports);
  const outcome = {
    state: 'sealed',
    ...head,
    added: lines.length,
    repeated: prepared.repeated,
    jobs: prepared.logs.map(({ job }) => job),
    checkpoint,
    proofs: proofs.kept,
    findings: [
      ...opened.findings,
      ...collected.findings,
      ...prepared.findings,
      ...unattestable(prepared.logs, trustOf),
      ...proofs.findings,
      ...missing,
    ],
  } as const;
  return { outcome, spent: prepared.logs.map(({ path }) => path) };
}

function missingJobs(
  { jobs = [], run, ledger, walDir, shownAs }: SequenceRequest,
  present: ReadonlySet<string>,
  size: number,
  { files }: LedgerPorts,
): readonly Finding[] {
  const absent = new Set(jobs.filter((job) => !present.has(job)));
  if (absent.size > 0 && run !== undefined) for (const { src } of entriesOfRun(files, ledger, size, run)) absent.delete(src.job);
  const folder = shownAs?.walDir ?? walDir;
  return [...absent].map((job) =>
    report('AIOP-L030', { message: `${folder} holds no log of job ${job}`, witness: `${folder}/${job}.jsonl` }),
  );
}

import type { TreeBlock } from './chain.ts';
import type { JobProgress } from './entry-check.ts';
import type { LedgerHead } from './head.ts';
import type { ReadingPorts } from './ports.ts';
import { rootAt, rootOver, treeOver } from './proof/ledger-tree.ts';
import { type ChainEnd, checkStretch, type Stretch, type StretchReport, stretchesOf } from './stretch.ts';

/** A ledger less than this is read by one thread before another has started. */
const MIN_STRETCH_BYTES = 16 << 20;

/** A ledger that is sound, and about which there is nothing worth knowing. */
export interface SoundLedger {
  readonly end: LedgerHead;
  /** The Merkle root over its first `size` bytes, or undefined where no line ends there. */
  rootAt(size: number): string | undefined;
}

export interface StretchesRequest {
  readonly ledger: string;
  readonly declaredTypes: ReadonlySet<string>;
  /** Bytes, below which a stretch is not worth a thread. */
  readonly minStretchBytes?: number;
}

/**
 * Checks a ledger in stretches, each on a thread of its own, the first of them on this one. Undefined where it is too small for that, and for
 * everything but a sound ledger about which there is nothing to say: what is wrong with it says one thread that reads it from its beginning.
 */
export async function checkInStretches(
  { ledger, declaredTypes, minStretchBytes = MIN_STRETCH_BYTES }: StretchesRequest,
  ports: ReadingPorts,
): Promise<SoundLedger | undefined> {
  const { threads, files } = ports;
  const size = files.status(ledger)?.size ?? 0;
  const parts = Math.min((threads?.spare ?? 0) + 1, Math.floor(size / minStretchBytes));
  if (threads === undefined || parts < 2) return undefined;
  const [own, ...others] = stretchesOf(ledger, size, parts, ports) ?? [];
  if (own === undefined) return undefined;
  const request = (stretch: Stretch) => ({ ...stretch, ledger, declaredTypes });
  const asked = Promise.allSettled(others.map((stretch) => threads.ask(request(stretch))));
  const reports = [
    checkStretch(request(own), ports),
    ...(await asked).map((answer) => (answer.status === 'fulfilled' ? answer.value : LOST)),
  ];
  return joined(reports, ledger, size, ports);
}

/** A thread that could not be had is no verdict on a ledger. */
const LOST: StretchReport = { state: 'other' };

function joined(reports: readonly StretchReport[], ledger: string, size: number, { files }: ReadingPorts): SoundLedger | undefined {
  let before: ChainEnd | undefined;
  const jobs = new Map<string, JobProgress>();
  const blocks: TreeBlock[] = [];
  for (const report of reports) {
    if (report.state === 'other') return undefined;
    if (before !== undefined && (before.count !== report.first.count || before.head !== report.first.head)) return undefined;
    if (!goOn(jobs, report.jobs)) return undefined;
    for (const block of report.blocks) blocks.push(block);
    before = report.end;
  }
  if (before === undefined) return undefined;
  const { count, head } = before;
  const tree = treeOver(ledger, { size, count }, blocks, files);
  return { end: { size, count, head, root: rootOver(count, tree) }, rootAt: (at) => rootAt(at, size, tree) };
}

/** Whether the jobs of a stretch go on where they ended before it; takes them over. */
function goOn(jobs: Map<string, JobProgress>, next: ReadonlyMap<string, JobProgress>): boolean {
  for (const [job, { firstSeq, firstTs, nextSeq, ts }] of next) {
    const before = jobs.get(job);
    if (firstSeq !== (before?.nextSeq ?? 0) || (before !== undefined && firstTs < before.ts)) return false;
    jobs.set(job, { firstSeq: before?.firstSeq ?? firstSeq, firstTs: before?.firstTs ?? firstTs, nextSeq, ts });
  }
  return true;
}

import { type Finding, UsageError } from '@aiop/diagnostics';
import { type Anchor, formatAnchor, type NamedAnchor } from './anchors/anchor.ts';
import type { Chain } from './chain.ts';
import { type LedgerCode, report } from './codes.ts';
import { NO_HASH } from './entry.ts';
import { emptyHead, type HeadFile, type LedgerHead, readHead } from './head.ts';
import { headPath, refuseLinks } from './paths.ts';
import type { ReadingPorts } from './ports.ts';
import { readCheckpoint, sizeOf } from './proof/signed-checkpoint.ts';
import type { NoteVerifier } from './proof/signed-note.ts';
import { type Defect, type Scan, scanEntries } from './scan.ts';
import { checkInStretches, type SoundLedger, type StretchesRequest } from './stretches.ts';

export interface VerifyRequest {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  /** How findings name it; its path when absent. */
  readonly shownAs?: string;
  /** Noted outside the ledger, earlier. */
  readonly anchor?: Anchor;
  /** Anchors that are believed as well, each with its name: every one has to hold, and the largest of all stands for the anchor. */
  readonly proofs?: readonly NamedAnchor[];
  /** Checks the checkpoint beside the ledger, and the ledger against it; where there is no anchor, it stands for one. */
  readonly verifier?: NoteVerifier;
  /** Types that the configuration declares: they bring no warning. */
  readonly declaredTypes?: ReadonlySet<string>;
}

/**
 * What can be said of a ledger:
 * - `verified`: sound, and everything up to the anchor is as it was when the anchor was taken;
 * - `consistent`: sound in itself, but whether its tail was cut or rewritten is not proven;
 * - `tampered`: `entry` (from 0), whose line begins at `byte`, cannot stand there. `findings` holds the one error.
 */
export type LedgerVerdict =
  | (LedgerHead & { readonly verdict: 'verified'; readonly anchor: Anchor; readonly findings: readonly Finding[] })
  | (LedgerHead & { readonly verdict: 'consistent'; readonly findings: readonly Finding[] })
  | {
      readonly verdict: 'tampered';
      readonly entry: number;
      readonly byte: number;
      readonly reason: string;
      readonly findings: readonly Finding[];
    };

/**
 * Checks a whole ledger against itself, its head file (where there is one) and the anchor (where one is given). Changes nothing.
 * @throws UsageError when there is no ledger, or its path is a link
 */
export function verifyLedger(request: VerifyRequest, ports: ReadingPorts): LedgerVerdict {
  return verifyKnown(request, undefined, ports);
}

/**
 * The same, with the same verdict in every case, in less time on more than one thread where `ports` has some and the ledger is large.
 * @throws UsageError when there is no ledger, or its path is a link
 */
export async function verifyOnThreads(
  request: VerifyRequest & Pick<StretchesRequest, 'minStretchBytes'>,
  ports: ReadingPorts,
): Promise<LedgerVerdict> {
  refuseLinks(ports.files, request.ledger);
  return verifyKnown(request, await checkInStretches({ declaredTypes: new Set(), ...request }, ports), ports);
}

/** @param sound what is known of the ledger already */
function verifyKnown(request: VerifyRequest, sound: SoundLedger | undefined, ports: ReadingPorts): LedgerVerdict {
  const { ledger, shownAs = ledger, verifier } = request;
  refuseLinks(ports.files, ledger);
  if (verifier === undefined) return verifyWith(request, request.anchor, sound, ports);
  const checkpoint = readCheckpoint(ledger, shownAs, verifier, ports.files);
  if (checkpoint.state === 'unsigned') {
    const verdict = verifyWith(request, request.anchor, sound, ports);
    return { ...verdict, findings: [...verdict.findings, ...checkpoint.findings] };
  }
  const { count, root } = checkpoint.known;
  const size = sizeOf(ledger, count, ports.files);
  const verdict = verifyWith(request, size === undefined ? undefined : { size, root }, sound, ports);
  if (verdict.verdict === 'tampered') return verdict;
  if (size === undefined) {
    const reason = `the ledger ends here, but its checkpoint knows ${count} entries: its tail is missing`;
    return tampered({ code: 'AIOP-L008', entry: verdict.count, byte: verdict.size, reason }, shownAs);
  }
  return request.anchor === undefined ? verdict : verifyWith(request, request.anchor, sound, ports);
}

function verifyWith(
  request: VerifyRequest,
  anchor: Anchor | undefined,
  sound: SoundLedger | undefined,
  ports: ReadingPorts,
): LedgerVerdict {
  const { ledger, shownAs = ledger, declaredTypes = new Set<string>() } = request;
  // The head first: a writer appends before it replaces the head, so a head can be too old for the lines, but never too new.
  const headFile = readHead(ports.files, ledger);
  const size = ports.files.status(ledger)?.size;
  if (size === undefined && headFile.state === 'absent') throw noLedger(shownAs);
  const { proofs = [] } = request;
  const milestones = milestonesOf(headFile, anchor, proofs);
  const proven = largest(anchor, proofs);
  if (sound !== undefined && headFile.state !== 'broken' && fits(sound, milestones)) {
    return soundVerdict(sound.end, proven, headNotices(headFile, sound.end, shownAs));
  }
  const lastHash = headFile.state === 'sound' ? headFile.head.head : NO_HASH;
  const afterLine = (chain: Chain, byte: number): Defect | undefined => milestoneDefect(milestones, chain, byte);
  const scan = scanEntries({ ledger, shownAs, from: emptyHead(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
  const defect = scan.defect ?? tornDefect(scan) ?? headFileDefect(headFile, ledger) ?? missedMilestone(milestones, scan.chain);
  if (defect !== undefined) return tampered(defect, shownAs);
  const { range: _, ...end } = scan.chain.snapshot();
  return soundVerdict(end, proven, [...scan.notices, ...headNotices(headFile, scan.chain, shownAs)]);
}

function soundVerdict(end: LedgerHead, anchor: Anchor | undefined, findings: readonly Finding[]): LedgerVerdict {
  // An anchor of nothing proves nothing.
  if (anchor === undefined || anchor.size === 0) return { verdict: 'consistent', ...end, findings };
  return { verdict: 'verified', anchor, ...end, findings };
}

/** The anchor that proves most. */
const largest = (anchor: Anchor | undefined, proofs: readonly Anchor[]): Anchor | undefined =>
  proofs.reduce((best, proof) => (best === undefined || proof.size > best.size ? proof : best), anchor);

/** Whether everything that is known of a sound ledger from elsewhere is so. */
const fits = ({ end, rootAt }: SoundLedger, milestones: Milestones): boolean =>
  [...milestones.values()]
    .flat()
    .every(({ size, root, head }) => rootAt(size) === root && (head === undefined || (size === end.size && head === end.head)));

/** The finding that a verdict leads to where a proof is asked for, and the ledger is merely consistent. */
export function unproven(verdict: LedgerVerdict, required: 'consistent' | 'verified', file: string): readonly Finding[] {
  if (verdict.verdict !== 'consistent' || required === 'consistent') return [];
  return [report('AIOP-L009', { message: describeVerdict(verdict), at: { file, line: Math.max(verdict.count, 1), column: 1 } })];
}

/** A verdict as one sentence. It may carry text from the ledger: print it through `visible`. */
export function describeVerdict(verdict: LedgerVerdict): string {
  switch (verdict.verdict) {
    case 'verified':
      return `verified against the anchor ${formatAnchor(verdict.anchor)}${verdict.anchor.by === undefined ? '' : ` (${verdict.anchor.by})`}: ${entriesIn(verdict)}, ${verdict.size} bytes`;
    case 'consistent':
      return `consistent: ${entriesIn(verdict)}, ${verdict.size} bytes, sound in ${verdict.count === 1 ? 'itself' : 'themselves'}; that none was cut off the end is not proven without an anchor`;
    case 'tampered':
      return `tampered: entry ${verdict.entry}, byte ${verdict.byte}, ${verdict.reason}`;
  }
}

const entriesIn = ({ count }: LedgerHead): string => (count === 1 ? '1 entry' : `${count} entries`);

/** The verdict that a defect leads to. */
export function tampered({ code, entry, byte, reason }: Defect, file: string): LedgerVerdict & { readonly verdict: 'tampered' } {
  const message = `entry ${entry} at byte ${byte}: ${reason}`;
  return { verdict: 'tampered', entry, byte, reason, findings: [report(code, { message, at: { file, line: entry + 1, column: 1 } })] };
}

/** A size at which the ledger's root is known. */
interface Milestone {
  readonly code: LedgerCode;
  readonly name: string;
  readonly size: number;
  readonly root: string;
  readonly head?: string;
}

/** By size; each leaves the map when the scan reaches it. */
type Milestones = Map<number, readonly Milestone[]>;

function milestonesOf(headFile: HeadFile, anchor: Anchor | undefined, proofs: readonly NamedAnchor[]): Milestones {
  const all: Milestone[] = [];
  if (headFile.state === 'sound') all.push({ code: 'AIOP-L007', name: 'the head file', ...headFile.head });
  if (anchor !== undefined) all.push({ code: 'AIOP-L008', name: 'the anchor', ...anchor });
  for (const proof of proofs) all.push({ code: 'AIOP-L008', name: `the proof ${proof.by}`, size: proof.size, root: proof.root });
  return Map.groupBy(all, ({ size }) => size);
}

/** The line before the chain's end begins at `byte`. */
function milestoneDefect(milestones: Milestones, chain: Chain, byte: number): Defect | undefined {
  for (const [size, known] of milestones) {
    if (size === 0 || size > chain.size) continue;
    milestones.delete(size);
    const { root, count } = chain.snapshot();
    const failed = known.find(
      (milestone) => size !== chain.size || milestone.root !== root || (milestone.head ?? chain.head) !== chain.head,
    );
    if (failed === undefined) continue;
    const reason =
      size === chain.size
        ? `the ${size} bytes up to the end of its line are not the ones that ${failed.name} was taken from`
        : `its line goes on beyond byte ${size}, where the line ended when ${failed.name} was taken`;
    return { code: failed.code, entry: count - 1, byte, reason };
  }
  return undefined;
}

/** What is left of the milestones when the ledger ends. */
function missedMilestone(milestones: Milestones, chain: Chain): Defect | undefined {
  const end = { entry: chain.count, byte: chain.size };
  for (const { code, name, size, root } of [...milestones.values()].flat()) {
    if (size > 0) return { code, ...end, reason: `the ledger ends here, but ${name} knows ${size} bytes: its tail is missing` };
    if (root !== emptyHead().root) return { code, ...end, reason: `${name} names a root that no empty ledger has` };
  }
  return undefined;
}

function tornDefect({ torn, chain }: Scan): Defect | undefined {
  if (torn === undefined) return undefined;
  return { code: 'AIOP-L006', entry: chain.count, byte: chain.size, reason: `the last line has no line feed: ${torn.length} torn bytes` };
}

function headFileDefect(headFile: HeadFile, ledger: string): Defect | undefined {
  if (headFile.state !== 'broken') return undefined;
  return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${headPath(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}

function headNotices(headFile: HeadFile, { count, size }: Pick<LedgerHead, 'count' | 'size'>, file: string): readonly Finding[] {
  if (headFile.state === 'absent' && count > 0) {
    return [report('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
  }
  if (headFile.state !== 'sound' || headFile.head.size === size) return [];
  const message = `${count - headFile.head.count} entries stand beyond the head`;
  return [report('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}

function noLedger(where: string): UsageError {
  const fix = 'check the path; an append makes the ledger';
  return new UsageError({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}

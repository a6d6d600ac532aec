import { posix } from 'node:path';
import type { Finding } from '@aiop/diagnostics';
import { type Chain, chainFrom } from './chain.ts';
import { report } from './codes.ts';
import { emptyHead, readHead, type StoredHead, writeHead } from './head.ts';
import { lineEndingAt, readLines } from './lines.ts';
import { merkleRange } from './merkle.ts';
import { refuseLinks, tornPath } from './paths.ts';
import type { LedgerPorts } from './ports.ts';
import { quarantineTail } from './quarantine.ts';
import { scanEntries } from './scan.ts';
import { tampered, verifyLedger } from './verify.ts';

/**
 * Up to this size an append reads the whole ledger again and compares its root with the head's: some 10 ms for the largest segment
 * (1 MB, 2,048 entries). Beyond, it trusts the head's range and looks at the last line only; `verifyLedger` looks at every byte.
 */
const RECHECK_BYTES = 4 << 20;

export interface OpenRequest {
  readonly ledger: string;
  readonly shownAs: string;
  readonly declaredTypes: ReadonlySet<string>;
}

/** A ledger that can be appended to, after what a killed writer left was put right; or why it must not be touched. */
export type OpenedLedger =
  | { readonly state: 'ready'; readonly chain: Chain; readonly findings: readonly Finding[] }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

/**
 * Opens a ledger for appending; the caller holds its lock. Where the head file and the ledger agree, nothing is written. After a kill,
 * sound entries beyond the head are taken over and a torn last line is moved aside. Anything else that does not fit is refused, and not
 * a byte is changed.
 */
export function openLedger(request: OpenRequest, ports: LedgerPorts): OpenedLedger {
  const { ledger, shownAs } = request;
  refuseLinks(ports.files, ledger);
  const headFile = readHead(ports.files, ledger);
  const size = ports.files.status(ledger)?.size ?? 0;
  switch (headFile.state) {
    case 'broken':
      return refusal(request, ports);
    case 'absent':
      return size === 0 ? createLedger(ledger, ports) : adoptWithoutHead(request, ports);
    case 'sound':
      if (size < headFile.head.size || !agrees(headFile.head, ledger, ports)) return refusal(request, ports);
      if (size === headFile.head.size) return { state: 'ready', chain: chainFrom(headFile.head, ports.blake3), findings: [] };
      return recover(request, headFile.head, size, ports, shownAs);
  }
}

/** The head comes first: a ledger with entries and without a head file is then one whose head file was removed. */
function createLedger(ledger: string, { files, blake3 }: LedgerPorts): OpenedLedger {
  writeHead(files, ledger, emptyHead());
  return { state: 'ready', chain: chainFrom(emptyHead(), blake3), findings: [] };
}

function refusal({ ledger, shownAs, declaredTypes }: OpenRequest, ports: LedgerPorts): OpenedLedger {
  const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
  if (verdict.verdict === 'tampered') return { state: 'refused', findings: verdict.findings };
  throw new Error('the ledger does not fit its head file, and yet is sound');
}

function adoptWithoutHead({ ledger, shownAs, declaredTypes }: OpenRequest, ports: LedgerPorts): OpenedLedger {
  const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
  if (verdict.verdict === 'tampered') return { state: 'refused', findings: verdict.findings };
  const to = verdict.size;
  const { chain } = scanEntries({ ledger, shownAs, declaredTypes, from: emptyHead(), to }, ports);
  writeHead(ports.files, ledger, chain.snapshot());
  return { state: 'ready', chain, findings: verdict.findings };
}

function recover({ ledger, declaredTypes }: OpenRequest, from: StoredHead, to: number, ports: LedgerPorts, shownAs: string): OpenedLedger {
  const { chain, defect, torn, notices } = scanEntries({ ledger, shownAs, from, to, declaredTypes }, ports);
  if (defect !== undefined) return { state: 'refused', findings: tampered(defect, shownAs).findings };
  const findings = [...notices];
  const at = (line: number) => ({ file: shownAs, line, column: 1 });
  if (torn !== undefined) {
    quarantineTail(ledger, chain.size, torn, ports);
    const message = `${torn.length} torn bytes after entry ${chain.count - 1} were moved to ${posix.basename(tornPath(ledger))} beside it`;
    findings.push(report('AIOP-L022', { message, at: at(chain.count + 1) }));
  }
  if (chain.count > from.count) {
    const message = `${chain.count - from.count} sound entries beyond the head were taken over`;
    findings.push(report('AIOP-L021', { message, at: at(from.count + 1) }));
    writeHead(ports.files, ledger, chain.snapshot());
  }
  return { state: 'ready', chain, findings };
}

/** Whether the bytes that the head speaks of are the ones it was taken from. */
function agrees({ size, root, head, count }: StoredHead, ledger: string, { files, blake3 }: LedgerPorts): boolean {
  if (count === 0) return true;
  const last = lineEndingAt(files, ledger, size);
  if (last === undefined || blake3.hex(last) !== head) return false;
  if (size > RECHECK_BYTES) return true;
  const range = merkleRange();
  for (const line of readLines(files, ledger, 0, size)) {
    if (line.state !== 'whole') return false;
    range.append(line.bytes);
  }
  return range.root() === root;
}

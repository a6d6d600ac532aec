import type { Finding } from '@aiop/diagnostics';
import { parseCanonicalLine } from './canonical-line.ts';
import { type Chain, chainFrom } from './chain.ts';
import type { LedgerCode } from './codes.ts';
import { entryCheck, type JobProgress, type LineDefect } from './entry-check.ts';
import type { StoredHead } from './head.ts';
import { MAX_LINE_BYTES, readLines } from './lines.ts';
import type { ReadingPorts } from './ports.ts';

/** The first thing in a ledger that cannot be. */
export interface Defect {
  readonly code: LedgerCode;
  /** Number of the entry, from 0. */
  readonly entry: number;
  /** Where its line begins, or where it would begin. */
  readonly byte: number;
  readonly reason: string;
}

export interface ScanRequest {
  readonly ledger: string;
  /** How findings name the ledger. */
  readonly shownAs: string;
  /** Where to begin: the empty head, or one that is known to be sound. */
  readonly from: StoredHead;
  /** Where to end, in bytes. */
  readonly to: number;
  readonly declaredTypes: ReadonlySet<string>;
  /** Hash of the last line, where something outside the ledger tells it. */
  readonly lastHash?: string;
  /** Called after each sound line, with the byte where it begins; what it returns ends the scan. */
  readonly afterLine?: (chain: Chain, byte: number) => Defect | undefined;
}

/** How far a ledger is sound, and what comes then. */
export interface Scan {
  /** The chain over every sound line. */
  readonly chain: Chain;
  readonly defect?: Defect;
  /** Bytes after the last line feed, where nothing else is wrong. */
  readonly torn?: Uint8Array;
  readonly notices: readonly Finding[];
  /** How far each job (`jobIdentity`) has come in the stretch. */
  readonly jobs: ReadonlyMap<string, JobProgress>;
}

/** Checks every line of a stretch of a ledger: bytes, form, place, chain, fields. Memory does not grow with its size. */
export function scanEntries(request: ScanRequest, { files, blake3 }: ReadingPorts): Scan {
  const { ledger, shownAs, from, to, declaredTypes, lastHash, afterLine } = request;
  const chain = chainFrom(from, blake3);
  const check = entryCheck(chain, declaredTypes, shownAs);
  const lines = readLines(files, ledger, from.size, to);
  const ended = (more: { readonly defect?: Defect; readonly torn?: Uint8Array }): Scan => ({
    chain,
    notices: check.notices(),
    jobs: check.jobs(),
    ...more,
  });
  let previousByte = from.size;
  for (const line of lines) {
    const here = { entry: chain.count, byte: line.byte };
    if (line.state === 'too-long')
      return ended({ defect: { code: 'AIOP-L001', ...here, reason: `its line has more than ${MAX_LINE_BYTES} bytes` } });
    if (line.state === 'torn') return ended({ torn: line.bytes });
    const checked = check.accept(line.bytes);
    if (!checked.ok) {
      // Before the next line is asked for: it takes the place of this one.
      const hash = blake3.hex(line.bytes);
      const following = lines.next();
      const witness = following.done === true ? lastHash : following.value.state === 'whole' ? prevOf(following.value.bytes) : undefined;
      return ended({ defect: blame(checked, here, previousByte, witness === hash) });
    }
    const stop = afterLine?.(chain, line.byte);
    if (stop !== undefined) return ended({ defect: stop });
    previousByte = line.byte;
  }
  return ended({});
}

/**
 * Which of two lines was changed, when the later one does not name the hash of the earlier. If what comes after both still vouches
 * for the later one, that one is as it was written, and the earlier one was changed.
 */
function blame(
  { code, reason }: LineDefect,
  here: { readonly entry: number; readonly byte: number },
  previousByte: number,
  vouchedFor: boolean,
): Defect {
  if (code !== 'AIOP-L004' || !vouchedFor || here.entry === 0) return { code, reason, ...here };
  return { code, entry: here.entry - 1, byte: previousByte, reason: `its bytes are not the ones that entry ${here.entry} was chained to` };
}

function prevOf(line: Uint8Array): unknown {
  const parsed = parseCanonicalLine(line);
  return parsed.ok ? parsed.value.prev : undefined;
}

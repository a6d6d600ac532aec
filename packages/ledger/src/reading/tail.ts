import type { Finding } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { parseCanonicalLine } from '../canonical-line.ts';
import { report } from '../codes.ts';
import { isEntry, type LedgerEntry, NO_HASH } from '../entry.ts';
import { readLines } from '../lines.ts';
import { refuseLinks } from '../paths.ts';
import type { ReadingPorts } from '../ports.ts';

/** What a look at a growing ledger found: new entries, in order, and the reason where it cannot be gone on. */
export interface Growth {
  readonly entries: readonly LedgerEntry[];
  readonly defect?: Finding;
}

/** How much is read at a look: what a fast writer leaves is taken in portions. */
const MAX_BYTES_A_LOOK = 4 << 20;

/**
 * Follows a ledger while others append to it. Each look reads whole lines only, so an entry that is being written waits for the next one;
 * each entry has to go on where the one before ended. There need not be a ledger yet.
 * @param from where to begin, as `verifyLedger` found it; the start of the ledger when absent
 */
export function followLedger(
  { ledger, shownAs = ledger, from }: { readonly ledger: string; readonly shownAs?: string; readonly from?: LedgerEnd },
  ports: ReadingPorts,
): () => Growth {
  let { size, count, head } = from ?? { size: 0, count: 0, head: NO_HASH };
  return () => {
    const entries: LedgerEntry[] = [];
    const broken = (reason: string): Growth => ({
      entries,
      defect: report('AIOP-L003', {
        message: `entry ${count} at byte ${size}: ${reason}`,
        at: { file: shownAs, line: count + 1, column: 1 },
      }),
    });
    const now = sizeOf(ports.files, ledger);
    if (now < size) return broken('the ledger has become shorter');
    for (const line of readLines(ports.files, ledger, size, Math.min(now, size + MAX_BYTES_A_LOOK))) {
      if (line.state === 'too-long') return broken('the line is too long');
      if (line.state === 'torn') break;
      const parsed = parseCanonicalLine(line.bytes);
      if (!parsed.ok || !isEntry(parsed.value)) return broken('the line is no entry');
      if (parsed.value.idx !== count || parsed.value.prev !== head) return broken('it does not go on where the one before ended');
      entries.push(parsed.value);
      [size, count, head] = [size + line.bytes.length + 1, count + 1, ports.blake3.hex(line.bytes)];
    }
    return { entries };
  };
}

/** Where a ledger ended when it was last looked at. */
export interface LedgerEnd {
  readonly size: number;
  readonly count: number;
  readonly head: string;
}

function sizeOf(files: Files, ledger: string): number {
  if (files.status(ledger) === undefined) return 0;
  refuseLinks(files, ledger);
  return files.status(ledger)?.size ?? 0;
}

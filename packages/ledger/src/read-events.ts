import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { parseCanonicalLine } from './canonical-line.ts';
import { isEntry, type LedgerEntry } from './entry.ts';
import { readLines } from './lines.ts';
import { refuseLinks } from './paths.ts';

export interface EventQuery {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  /** Only events of this run. */
  readonly run?: string;
  /** Only events of these types. */
  readonly types?: ReadonlySet<string>;
}

/**
 * The entries of a ledger in its order, one at a time, in memory that does not grow with it. Nothing when there is no ledger. Lines are
 * checked one by one; whether they belong together is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
export function* readEvents({ ledger, run, types }: EventQuery, { files }: { readonly files: Files }): Generator<LedgerEntry, void> {
  refuseLinks(files, ledger);
  let number = 0;
  for (const line of readLines(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
    number++;
    const parsed = line.state === 'whole' ? parseCanonicalLine(line.bytes) : undefined;
    if (parsed?.ok !== true || !isEntry(parsed.value)) {
      const where = `${ledger}:${number}:1`;
      throw new UsageError({
        what: 'the line is no entry',
        where,
        expected: 'a sound ledger',
        fix: 'run `aiop ledger verify` to learn what happened to it',
      });
    }
    const entry = parsed.value;
    if ((run === undefined || entry.src.run === run) && (types === undefined || types.has(entry.t))) yield entry;
  }
}

import type { Files } from '@aiop/ports';
import type { Chain } from './chain.ts';
import { type LedgerHead, writeHead } from './head.ts';
import { writeTreeIndex } from './tree-index.ts';

/**
 * Appends lines (each with its line feed) and replaces the head, so that either both are on disk or neither is: when the disk is full
 * the ledger is cut back to what its head knows. A kill in between leaves sound lines beyond the head, which the next append takes over.
 * @param before size of the ledger now
 * @param chain the chain as it is after the lines
 */
export function writeLines(files: Files, ledger: string, before: number, chain: Chain, lines: readonly Uint8Array[]): LedgerHead {
  const snapshot = chain.snapshot();
  try {
    // On disk before the head says so.
    files.append(ledger, Buffer.concat(lines));
    writeTreeIndex(files, ledger, chain);
    writeHead(files, ledger, snapshot);
  } catch (error) {
    if (files.status(ledger) !== undefined) files.truncate(ledger, before);
    throw error;
  }
  const { range: _, ...head } = snapshot;
  return head;
}

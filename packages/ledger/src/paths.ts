import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
export const headPath = (ledger: string): string => `${ledger.replace(/\.jsonl$/, '')}.head`;

/** The signed checkpoint that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/checkpoint`. */
export const checkpointPath = (ledger: string): string => posix.join(posix.dirname(ledger), 'checkpoint');

/** The folder of the proofs that belong to a ledger: `.runs/ledger.jsonl` → `.runs/proofs`. */
export const proofsFolder = (ledger: string): string => posix.join(posix.dirname(ledger), 'proofs');

/** The index of the Merkle tree that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.tree`. */
export const treePath = (ledger: string): string => `${ledger.replace(/\.jsonl$/, '')}.tree`;

/** Where torn bytes are moved to. */
export const tornPath = (file: string): string => `${file}.torn`;

/** The lock that whoever writes a file holds. */
export const lockPath = (file: string): string => `${file}.lock`;

/**
 * Refuses a path that is, or lies directly in, a symbolic link, and one that is no regular file: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
export function refuseLinks(files: Files, path: string): void {
  const folder = posix.dirname(path);
  const above = posix.basename(folder) === 'wal' ? [posix.dirname(folder)] : [];
  for (const place of [...above, folder, path]) {
    const kind = files.status(place)?.kind;
    if (kind === 'link') {
      throw new UsageError({
        what: 'it is a symbolic link',
        where: place,
        expected: 'a real file in a real folder',
        fix: 'replace the link, or name another path',
      });
    }
  }
  const kind = files.status(path)?.kind;
  if (kind === undefined || kind === 'file') return;
  throw new UsageError({
    what: `it is a ${kind}`,
    where: path,
    expected: 'a file',
    fix: 'name the file of the ledger, such as .runs/ledger.jsonl',
  });
}

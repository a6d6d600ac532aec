import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { FileStatus, Files } from '@aiop/ports';

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
 * Refuses a path that is, or lies directly in, a symbolic link, one that is no regular file, and one in what is no folder: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
export function refuseLinks(files: Files, path: string): void {
  const folder = posix.dirname(path);
  const above = posix.basename(folder) === 'wal' ? [posix.dirname(folder)] : [];
  for (const place of [...above, folder, path]) {
    const wanted = place === path ? 'file' : 'directory';
    const kind = files.status(place)?.kind;
    if (kind !== undefined && kind !== wanted) throw misplaced(place, kind, wanted);
  }
}

function misplaced(where: string, kind: FileStatus['kind'], wanted: 'file' | 'directory'): UsageError {
  if (kind === 'link') {
    const fix = 'replace the link, or name another path';
    return new UsageError({ what: 'it is a symbolic link', where, expected: 'a real file in a real folder', fix });
  }
  const [expected, fix] =
    wanted === 'file'
      ? ['a file', 'name the file of the ledger, such as .runs/ledger.jsonl']
      : ['a folder', 'move it away, or name another path'];
  return new UsageError({ what: `it is a ${kind}`, where, expected, fix });
}

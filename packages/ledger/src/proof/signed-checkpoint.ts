import type { Finding } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import { type LedgerHead, readHead } from '../head.ts';
import { readLines } from '../lines.ts';
import { checkpointPath } from '../paths.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import type { NoteSigner, NoteVerifier } from './signed-note.ts';

const MAX_CHECKPOINT_BYTES = 1_000_000;

/** What a signed checkpoint knows of a ledger: its first entries, and the root over them. */
export interface KnownEntries {
  readonly count: number;
  /** 64 hex digits. */
  readonly root: string;
}

/** The checkpoint of a key, or the finding that there is none. */
export type ReadCheckpoint =
  | { readonly state: 'signed'; readonly known: KnownEntries }
  | { readonly state: 'unsigned'; readonly findings: readonly Finding[] };

/** Writes the signed checkpoint of a head beside its ledger. The log has the name of the key. @returns the note */
export function writeCheckpoint(ledger: string, { count, root }: LedgerHead, signer: NoteSigner, files: Files): string {
  const note = signer.sign(formatCheckpoint({ origin: signer.name, count, root: Buffer.from(root, 'hex'), extensions: [] }));
  files.write(checkpointPath(ledger), note);
  return note;
}

/** Reads the checkpoint beside a ledger, and believes it where this key has signed it for the log of its name. */
export function readCheckpoint(ledger: string, shownAs: string, verifier: NoteVerifier, files: Files): ReadCheckpoint {
  const path = checkpointPath(ledger);
  const shown = checkpointPath(shownAs);
  const unsigned = (reason: string): ReadCheckpoint => ({
    state: 'unsigned',
    findings: [report('AIOP-L011', { message: `${shown}: ${reason}`, at: { file: shown, line: 1, column: 1 } })],
  });
  if (files.status(path) === undefined) return unsigned('there is no checkpoint');
  const opened = verifier.open(Buffer.from(files.read(path, MAX_CHECKPOINT_BYTES)).toString());
  if (opened.state === 'malformed') return unsigned(`it is no signed note: ${opened.reason}`);
  if (opened.state !== 'signed')
    return unsigned(`${verifier.name} has ${opened.state === 'unsigned' ? 'not signed it' : 'not signed what stands there'}`);
  const checkpoint = parseCheckpoint(opened.text);
  if (typeof checkpoint === 'string') return unsigned(checkpoint);
  if (checkpoint.origin !== verifier.name) return unsigned(`it is of the log ${JSON.stringify(checkpoint.origin)}`);
  return { state: 'signed', known: { count: checkpoint.count, root: Buffer.from(checkpoint.root).toString('hex') } };
}

/** The size in bytes of a ledger's first `count` lines, or undefined where it has fewer. */
export function sizeOf(ledger: string, count: number, files: Files): number | undefined {
  const headFile = readHead(files, ledger);
  if (headFile.state === 'sound' && headFile.head.count === count) return headFile.head.size;
  let [lines, size] = [0, 0];
  for (const line of readLines(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
    if (lines === count || line.state !== 'whole') break;
    lines++;
    size = line.byte + line.bytes.length + 1;
  }
  return lines === count ? size : undefined;
}

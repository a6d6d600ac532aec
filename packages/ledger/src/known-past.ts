import type { Finding } from '@aiop/diagnostics';
import type { Anchor } from './anchors/anchor.ts';
import { report } from './codes.ts';
import { type HeadFile, parseHead, readHead } from './head.ts';
import { readLines } from './lines.ts';
import { merkleRange } from './merkle.ts';
import type { ReadingPorts } from './ports.ts';

/** Something that a ledger was known to hold, and who knew it. */
export interface KnownPast extends Anchor {
  /** Such as `the checkout`. */
  readonly by: string;
}

/** What a ledger says of itself now, to be held against it later. */
export const pastOf = (ledger: string, by: string, { files }: Pick<ReadingPorts, 'files'>): readonly KnownPast[] =>
  pastOfHead(readHead(files, ledger), by);

/** The same from the content of a head file; nothing where there is no sound one. */
export const pastIn = (head: Uint8Array | undefined, by: string): readonly KnownPast[] =>
  head === undefined ? [] : pastOfHead(parseHead(head), by);

function pastOfHead(headFile: HeadFile, by: string): readonly KnownPast[] {
  return headFile.state === 'sound' && headFile.head.size > 0 ? [{ ...headFile.head, by }] : [];
}

/** The finding about a ledger that does not go on from what was known of it. */
export function rewritten(ledger: string, shownAs: string, known: readonly KnownPast[], ports: ReadingPorts): Finding | undefined {
  const lost = known.find(({ size, root }) => size > 0 && rootAt(ledger, size, ports) !== root);
  if (lost === undefined) return undefined;
  const message = `${shownAs} does not begin with the ${lost.size} bytes that ${lost.by} knows, under the root ${lost.root}`;
  return report('AIOP-L010', { message, witness: `${lost.size}:${lost.root}` });
}

/** The Merkle root over the first `size` bytes, or undefined where no line ends there. */
function rootAt(ledger: string, size: number, { files }: ReadingPorts): string | undefined {
  const headFile = readHead(files, ledger);
  if (headFile.state === 'sound' && headFile.head.size === size) return headFile.head.root;
  if ((files.status(ledger)?.size ?? 0) < size) return undefined;
  const range = merkleRange();
  for (const line of readLines(files, ledger, 0, size)) {
    if (line.state !== 'whole') return undefined;
    range.append(line.bytes);
  }
  return range.root();
}

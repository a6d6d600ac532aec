import { parseCanonicalLine } from './canonical-line.ts';
import type { TreeBlock } from './chain.ts';
import { isEntry } from './entry.ts';
import type { JobProgress } from './entry-check.ts';
import { MAX_LINE_BYTES, readLines } from './lines.ts';
import { BLOCK_LEAVES } from './merkle.ts';
import type { ReadingPorts } from './ports.ts';
import { scanEntries } from './scan.ts';

/** A part of a ledger that is checked for itself: whole lines, of which the first begins a block of the tree. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a thread needs to check a stretch. */
export interface StretchRequest extends Stretch {
  readonly ledger: string;
  readonly declaredTypes: ReadonlySet<string>;
}

/**
 * What a stretch is found to be. `sound`: every line of it is, where the ledger before it has `first.count` entries and ends with the hash
 * `first.head`, and there is nothing worth knowing about it. `other`: whoever reads the ledger as a whole says what it is.
 */
export type StretchReport =
  | {
      readonly state: 'sound';
      readonly first: ChainEnd;
      readonly end: ChainEnd;
      readonly blocks: readonly TreeBlock[];
      /** By `jobIdentity`. */
      readonly jobs: ReadonlyMap<string, JobProgress>;
    }
  | { readonly state: 'other' };

/** Where the chain stands at a place between two lines. */
export interface ChainEnd {
  readonly count: number;
  /** BLAKE3 of the line before the place. */
  readonly head: string;
}

const OTHER: StretchReport = { state: 'other' };

/** Checks a stretch: its first line says where it belongs, and is believed until stretches are joined. */
export function checkStretch({ ledger, from, to, declaredTypes }: StretchRequest, ports: ReadingPorts): StretchReport {
  const first = from === 0 ? { count: 0, head: '0'.repeat(64) } : chainBefore(ledger, from, to, ports);
  if (first === undefined) return OTHER;
  // The roots above blocks need what comes before the stretch; they are made where stretches are joined.
  const start = { ...first, size: from, root: '', range: [] };
  const { chain, defect, torn, notices, jobs } = scanEntries({ ledger, shownAs: ledger, from: start, to, declaredTypes }, ports);
  if (defect !== undefined || torn !== undefined || notices.length > 0 || chain.size !== to) return OTHER;
  return { state: 'sound', first, end: { count: chain.count, head: chain.head }, blocks: chain.blocks, jobs };
}

/** Parts a ledger into stretches of much the same size, as many as asked for or fewer; undefined where it is not a ledger all over. */
export function stretchesOf(ledger: string, size: number, parts: number, ports: ReadingPorts): readonly Stretch[] | undefined {
  const borders = [0];
  for (let part = 1; part < parts; part++) {
    const border = blockAfter(ledger, Math.floor((size / parts) * part), size, ports);
    if (border === undefined) return undefined;
    if (border > (borders.at(-1) ?? 0) && border < size) borders.push(border);
  }
  return borders.map((from, index) => ({ from, to: borders[index + 1] ?? size }));
}

/** Where the first block begins that begins after a byte, as the lines there number themselves; `size` where none does. */
function blockAfter(ledger: string, byte: number, size: number, { files }: ReadingPorts): number | undefined {
  const window = files.readRange(ledger, byte, Math.min(MAX_LINE_BYTES + 1, size - byte));
  const lineFeed = window.indexOf(0x0a);
  if (lineFeed < 0) return undefined;
  let skipped: number | undefined;
  for (const line of readLines(files, ledger, byte + lineFeed + 1, size)) {
    if (line.state !== 'whole') return undefined;
    if (skipped === undefined) {
      const number = numberOf(line.bytes)?.count;
      if (number === undefined) return undefined;
      skipped = BLOCK_LEAVES - (number % BLOCK_LEAVES || BLOCK_LEAVES);
    }
    if (skipped === 0) return line.byte;
    skipped--;
  }
  return size;
}

function chainBefore(ledger: string, from: number, to: number, { files }: ReadingPorts): ChainEnd | undefined {
  const [line] = readLines(files, ledger, from, Math.min(to, from + MAX_LINE_BYTES + 1));
  return line?.state === 'whole' ? numberOf(line.bytes) : undefined;
}

/** Where a line says that it belongs. */
function numberOf(line: Uint8Array): ChainEnd | undefined {
  const parsed = parseCanonicalLine(line);
  return parsed.ok && isEntry(parsed.value) ? { count: parsed.value.idx, head: parsed.value.prev } : undefined;
}

import { canonicalJson } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import { parseCanonicalLine } from './canonical-line.ts';
import { NO_HASH } from './entry.ts';
import { merkleRange, rangeLength } from './merkle.ts';
import { headPath } from './paths.ts';

const MAX_HEAD_BYTES = 16_384;

/** Where a ledger ends. */
export interface LedgerHead {
  /** Bytes, a multiple of whole lines. */
  readonly size: number;
  /** Entries. */
  readonly count: number;
  /** RFC 6962 Merkle root over the lines, SHA-256, 64 hex digits. */
  readonly root: string;
  /** BLAKE3 of the last line without its line feed, 64 hex digits; 64 zeros for an empty ledger. */
  readonly head: string;
}

/** The head with what is needed to append without reading the ledger: the tree's compact range. */
export interface StoredHead extends LedgerHead {
  readonly range: readonly string[];
}

/** The head of a ledger without entries. */
export function emptyHead(): StoredHead {
  return { size: 0, count: 0, root: merkleRange().root(), head: NO_HASH, range: [] };
}

/** What the head file says: nothing, a head, or the reason why its content is none. */
export type HeadFile =
  | { readonly state: 'absent' }
  | { readonly state: 'sound'; readonly head: StoredHead }
  | { readonly state: 'broken'; readonly reason: string };

/** Reads the head file beside a ledger. */
export function readHead(files: Files, ledger: string): HeadFile {
  const path = headPath(ledger);
  if (files.status(path) === undefined) return { state: 'absent' };
  return parseHead(files.read(path, MAX_HEAD_BYTES));
}

/** Reads the content of a head file. */
export function parseHead(bytes: Uint8Array): HeadFile {
  const parsed = parseCanonicalLine(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
  if (!parsed.ok) return { state: 'broken', reason: parsed.reason };
  const head = headOf(parsed.value);
  return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}

/** Replaces the head file in one step and waits until it is on disk. */
export function writeHead(files: Files, ledger: string, head: StoredHead): void {
  files.write(headPath(ledger), `${canonicalJson({ v: 1, ...head })}\n`);
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;

function headOf({ v, size, count, root, head, range, ...more }: Readonly<Record<string, unknown>>): StoredHead | string {
  if (v !== 1) return `its version is ${JSON.stringify(v)}, not 1`;
  if (!isCount(size) || !isCount(count) || (size === 0) !== (count === 0)) return 'size and count are not those of a ledger';
  if (!isHash(root) || !isHash(head)) return 'root and head are not 64 lower-case hex digits';
  if (!Array.isArray(range) || !range.every(isHash) || range.length !== rangeLength(count)) return 'its range does not fit its count';
  if (Object.keys(more).length > 0) return `its field "${Object.keys(more)[0]}" is not known`;
  return merkleRange(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}

import type { Files } from '@aiop/ports';
import { isSettled } from './file-contents.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { KnownListing } from './known-listings.ts';
import { isObject, listOf, parseJson } from './result-record.ts';

const VERSION = 3;
/** As many ways to ask for inputs as are remembered, such as runs of different tasks. */
const MAX_COVERED = 16;
/** And as many listings. */
const MAX_LISTINGS = 20_000;

/**
 * What earlier runs found out about the index file of a tree as it is now: that the ids in it are those of the bytes in the tree. Git may have
 * converted a file under attributes or settings that are gone, and nothing in the index tells of that.
 */
export interface IndexTrust {
  /** The state of the index file, see `stateOfIndex`. */
  readonly index: string;
  /** Which inputs were compared, each as a digest of what was asked for. */
  readonly covered: readonly string[];
  /** Paths among them whose id is not that of the bytes, or that could not be read. */
  readonly exceptions: readonly string[];
  /** What the index says without its lines, see `IndexSource`. */
  readonly isSha256: boolean;
  readonly attributes: readonly string[];
  /** How large its lines are, and their SHA-256. */
  readonly bytes: number;
  readonly digest: string;
  /** See `KnownListings`. */
  readonly listings: ReadonlyMap<string, KnownListing>;
}

/** Tells two states of the index file apart: git always replaces the file. `''` where that cannot be told. */
export function stateOfIndex(files: Files, gitDir: string, nowMs: number): string {
  const stamp = files.stamp(`${gitDir}/index`);
  return stamp === undefined || !isSettled(stamp, nowMs) ? '' : [stamp.inode, stamp.size, stamp.modifiedMs, stamp.changedMs].join(':');
}

/** What is known, or undefined. */
export function readIndexTrust(files: Files, path: string): IndexTrust | undefined {
  const kept = readKept(files, path);
  const value = kept === undefined ? undefined : parseJson(kept);
  if (!isObject(value) || value.version !== VERSION || typeof value.index !== 'string') return undefined;
  const { index, isSha256, bytes, digest } = value;
  const [covered, exceptions, attributes] = [value.covered, value.exceptions, value.attributes].map((list) => listOf(list, textOf));
  const listings = listOf(value.listings, listingOf);
  if (covered === undefined || exceptions === undefined || attributes === undefined || listings === undefined) return undefined;
  if (typeof isSha256 !== 'boolean' || typeof bytes !== 'number' || typeof digest !== 'string') return undefined;
  return { index, covered, exceptions, isSha256, attributes, bytes, digest, listings: new Map(listings) };
}

/** Adds what a run has compared to what is known of the same index. */
export function writeIndexTrust(files: Files, path: string, trust: IndexTrust): void {
  const { index, covered, exceptions, listings } = trust;
  const known = readIndexTrust(files, path);
  const same = known?.index === index ? known : undefined;
  const all = {
    ...trust,
    version: VERSION,
    covered: [...new Set([...covered, ...(same?.covered ?? [])])].slice(0, MAX_COVERED),
    exceptions: [...new Set([...exceptions, ...(same?.exceptions ?? [])])],
    listings: [...new Map([...(same?.listings ?? []), ...listings])]
      .slice(0, MAX_LISTINGS)
      .map(([asked, { digest, count }]) => [asked, digest, count]),
  };
  writeKept(files, path, JSON.stringify(all));
}

function listingOf(value: unknown): readonly [string, KnownListing] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [asked, digest, count]: unknown[] = value;
  return typeof asked === 'string' && typeof digest === 'string' && typeof count === 'number' ? [asked, { digest, count }] : undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

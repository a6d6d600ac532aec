import type { Files } from '@aiop/ports';
import { isSettled } from './file-contents.ts';
import { readKept, writeKept } from './kept-file.ts';
import { isObject, listOf, parseJson } from './result-record.ts';

const VERSION = 1;
/** As many ways to ask for inputs as are remembered, such as runs of different tasks. */
const MAX_COVERED = 16;

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
  const [covered, exceptions] = [listOf(value.covered, textOf), listOf(value.exceptions, textOf)];
  return covered === undefined || exceptions === undefined ? undefined : { index: value.index, covered, exceptions };
}

/** Adds what a run has compared to what is known of the same index. */
export function writeIndexTrust(files: Files, path: string, { index, covered, exceptions }: IndexTrust): void {
  const known = readIndexTrust(files, path);
  const same = known?.index === index ? known : undefined;
  const all = {
    version: VERSION,
    index,
    covered: [...new Set([...covered, ...(same?.covered ?? [])])].slice(0, MAX_COVERED),
    exceptions: [...new Set([...exceptions, ...(same?.exceptions ?? [])])],
  };
  writeKept(files, path, JSON.stringify(all));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

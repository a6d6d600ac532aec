import { createHash } from 'node:crypto';
import { PROTECTED } from '@aiop/claims';
import type { Files } from '@aiop/ports';
import type { Change } from './apply-patch.ts';
import { pathProblem } from './path-form.ts';

/** One path of a swap. The file that goes is kept as `old/<index>` until the end, the one that comes waits as `new/<index>`. */
export interface SwapEntry {
  readonly path: string;
  /** Whether a file stood there before. */
  readonly existed: boolean;
  /** SHA-256 of the new content, 64 hex digits; absent for a deletion. */
  readonly sha256?: string;
}

export function swapEntries(changes: readonly Change[], existed: (path: string) => boolean): readonly SwapEntry[] {
  return changes.map((change) => ({
    path: change.path,
    existed: existed(change.path),
    ...(change.kind === 'write' ? { sha256: sha256(change.content) } : {}),
  }));
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Reads a journal that a killed swap left behind; undefined when it is not whole, and so nothing was moved yet. Somebody may have planted
 * it, so it names canonical paths outside of every `.git`, or counts as none.
 */
export function readJournal(files: Files, path: string): readonly SwapEntry[] | undefined {
  if (files.status(path)?.kind !== 'file') return undefined;
  const value: unknown = parsed(new TextDecoder().decode(files.read(path)));
  return Array.isArray(value) && value.every(isEntry) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is SwapEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, existed, sha256: digest }: { path?: unknown; existed?: unknown; sha256?: unknown } = value;
  if (typeof path !== 'string' || pathProblem(path) !== undefined || PROTECTED.by(path) === '.git') return false;
  return typeof existed === 'boolean' && (digest === undefined || typeof digest === 'string');
}

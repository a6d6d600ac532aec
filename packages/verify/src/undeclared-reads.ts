import { posix } from 'node:path';
import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { isReserved } from './tree-walk.ts';

/** A task that failed in a tree of its declared inputs. */
export interface FailedHermetically {
  readonly files: Files;
  /** The whole tree. */
  readonly root: string;
  /** Where the task ran: what is not there, it does not declare. */
  readonly ranIn: {
    readonly root: string;
    has(path: string): boolean;
    /** Folders of what it declares. */
    folders(): readonly string[];
  };
  readonly cwd: string;
  readonly log: Uint8Array;
}

const MAX_LOG_BYTES = 1024 * 1024;
const MAX_LINE_CHARACTERS = 4_096;
const MAX_FOLDERS = 100;
const MAX_LOOKS = 50_000;
const MAX_FOUND = 20;
/** What tools leave out of the names of modules. */
const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '.py',
  '/index.ts',
  '/index.js',
  '/__init__.py',
];

/**
 * Files of the repository that a log speaks of and that were not there for the task: what it looked for, most probably, and does not declare.
 * A word of the log is taken as a path relative to the root and to the folder of the task; one that begins with a dot, to the folder of
 * anything the task declares.
 */
export function undeclaredReads(failed: FailedHermetically): readonly string[] {
  const found = new Set<string>();
  const folders = failed.ranIn.folders().slice(0, MAX_FOLDERS);
  let looks = 0;
  for (const word of wordsOf(failed.log)) {
    for (const folder of new Set(['', failed.cwd, ...(word.startsWith('.') ? folders : [])])) {
      if (++looks > MAX_LOOKS || found.size >= MAX_FOUND) return [...found].sort();
      const missing = missingFile(word, folder, failed);
      if (missing !== undefined) found.add(missing);
    }
  }
  return [...found].sort();
}

/** What could be a path, each once. */
function wordsOf(log: Uint8Array): ReadonlySet<string> {
  const lines = new TextDecoder().decode(log.subarray(0, MAX_LOG_BYTES)).split('\n');
  const words = lines.flatMap((line) => line.slice(0, MAX_LINE_CHARACTERS).split(/[^\w./@+~-]/));
  return new Set(words.map((word) => word.replace(/[.]{1,3}$/, '')).filter((word) => /\w/.test(word)));
}

function missingFile(word: string, folder: string, { files, root, ranIn }: FailedHermetically): string | undefined {
  const path = relativeTo(ranIn.root, word, folder);
  if (path === undefined) return undefined;
  // `package.module`, as Python says it.
  const dotted = /^[A-Za-z_][\w.]*$/.test(word) && word.includes('.') ? [posix.join(folder, `${word.replaceAll('.', '/')}.py`)] : [];
  const candidates = [...ENDINGS.map((ending) => `${path}${ending}`), ...dotted];
  return candidates.find((candidate) => isFile(files, root, candidate) && !ranIn.has(candidate));
}

/** A word as a path in the tree; undefined where it leads out of it, or to what is never an input. */
function relativeTo(ranIn: string, word: string, folder: string): string | undefined {
  const inside = word.startsWith(`${ranIn}/`) ? word.slice(ranIn.length + 1) : undefined;
  if (inside === undefined && posix.isAbsolute(word)) return undefined;
  const path = posix.normalize(inside ?? posix.join(folder, word));
  const segments = path.split('/');
  return path === '.' || segments[0] === '..' || segments.some((segment) => isReserved(segment, segment)) ? undefined : path;
}

const isFile = (files: Files, root: string, path: string): boolean => orNothing(() => files.status(`${root}/${path}`))?.kind === 'file';

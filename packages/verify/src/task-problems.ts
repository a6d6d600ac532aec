import { posix } from 'node:path';
import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { findProblems, type PrintedProblem, type ProblemMatcher, type ProblemSeverity, publishedMatchers } from '@aiop/problem-matchers';
import { isReserved, obstacleAbove } from './tree-walk.ts';

/** A problem that a tool printed, at a place in the tree. Its texts are untrusted: print them through `visible`. */
export interface TaskProblem {
  /** Of a task that passed, never an error: the verdict is that of the task. */
  readonly severity: ProblemSeverity;
  /** The owner of the matcher that found it. */
  readonly matcher: string;
  readonly message: string;
  /** What the tool calls it, such as `TS2322`. */
  readonly code?: string;
  /** Relative to the root, with `/`: a regular file in the tree. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in a line that is known. */
  readonly column?: number;
}

/** A log, and where what it speaks of lies. */
export interface PrintedLog {
  readonly files: Files;
  /** The tree. */
  readonly root: string;
  /** Where the command ran, if not in the tree itself: absolute paths below it mean the tree. */
  readonly ranIn?: string;
  /** The folder that the command ran in, relative to the root. */
  readonly cwd: string;
  readonly log: Uint8Array;
  /** Absent: all that are published. */
  readonly matchers: readonly ProblemMatcher[] | undefined;
  readonly passed: boolean;
}

/** As many as are reported of one task. */
const MAX_PROBLEMS = 100;
const MAX_PATH_CHARACTERS = 1_024;

/** The problems in what a task printed. One that names a file which is not in the tree is left out: nothing can be shown there. */
export function problemsOf({ log, matchers, passed, ...place }: PrintedLog): readonly TaskProblem[] {
  if (log.length === 0 || matchers?.length === 0) return [];
  const places = new Map<string, string | undefined>();
  const problems: TaskProblem[] = [];
  for (const printed of findProblems(new TextDecoder().decode(log), matchers ?? [...publishedMatchers().values()])) {
    const key = `${printed.file}\0${printed.fromPath}`;
    if (printed.file !== undefined && !places.has(key)) places.set(key, fileOf(printed, place));
    const file = places.get(key);
    if (printed.file !== undefined && file === undefined) continue;
    problems.push(problemAt(printed, file, passed));
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems;
}

function problemAt(
  { matcher, severity, code, message, line, column }: PrintedProblem,
  file: string | undefined,
  passed: boolean,
): TaskProblem {
  return {
    severity: passed && severity === 'error' ? 'warning' : severity,
    matcher,
    message,
    ...(code === undefined ? {} : { code }),
    ...(file === undefined ? {} : { file }),
    ...(file === undefined || line === undefined ? {} : { line, ...(column === undefined ? {} : { column }) }),
  };
}

type Place = Pick<PrintedLog, 'files' | 'root' | 'ranIn' | 'cwd'>;

/** The file of the tree that a printed path means, or undefined: it may be relative to a project, to where the command ran, or to the root. */
function fileOf({ file = '', fromPath }: PrintedProblem, place: Place): string | undefined {
  const folders = [...(fromPath === undefined ? [] : [posix.dirname(slashes(fromPath))]), place.cwd, ''];
  for (const text of new Set([file, slashes(file)])) {
    for (const folder of folders) {
      const path = inTree(posix.isAbsolute(text) ? text : posix.join(folder, text), place);
      if (path !== undefined && isFile(path, place)) return path;
    }
  }
  return undefined;
}

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** A path relative to the root; undefined where it leads out of the tree, or to what is never shown. */
function inTree(text: string, { root, ranIn }: Place): string | undefined {
  if (text.length > MAX_PATH_CHARACTERS || text.includes('\0')) return undefined;
  const normal = posix.normalize(text);
  const above = [root, ...(ranIn === undefined ? [] : [ranIn])].find((folder) => normal.startsWith(`${folder}/`));
  if (posix.isAbsolute(normal) && above === undefined) return undefined;
  const path = above === undefined ? normal : normal.slice(above.length + 1);
  const segments = path.split('/');
  const isHidden = segments[0] === '..' || segments.includes('.git') || isReserved(segments[0] ?? '', '');
  return isHidden ? undefined : path;
}

/** Too long a name, or a folder that must not be read, is no place to show anything at. */
function isFile(path: string, { files, root }: Place): boolean {
  return orNothing(() => files.status(`${root}/${path}`)?.kind === 'file' && obstacleAbove(files, root, path) === undefined) ?? false;
}

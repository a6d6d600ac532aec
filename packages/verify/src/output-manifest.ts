import { posix } from 'node:path';
import type { PathPatterns } from './path-patterns.ts';

/** One thing that a task left behind. */
export type OutputEntry =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly executable: boolean;
      readonly size: number /** SHA-256. */;
      readonly digest: string;
    }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  /** A folder with nothing in it; others come with what is in them. */
  | { readonly kind: 'folder'; readonly path: string };

/** Bounds of what one task may leave behind: beyond, nothing is saved and nothing restored. */
export const MAX_OUTPUTS = 200_000;
export const MAX_OUTPUT_BYTES = 4 * 1024 * 1024 * 1024;

/**
 * Why a manifest must not be written to the tree, or undefined where it may be: every path is canonical, declared as an output and none of
 * git's or ours; nothing lies behind a link or a file; links stay inside the tree; no two paths differ only in case or Unicode form; the
 * whole is within bounds.
 */
export function manifestProblem(entries: readonly OutputEntry[], outputs: PathPatterns): string | undefined {
  if (entries.length > MAX_OUTPUTS) return `it has more than ${MAX_OUTPUTS} outputs`;
  const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.size : 0), 0);
  if (bytes > MAX_OUTPUT_BYTES) return `its outputs have more than ${MAX_OUTPUT_BYTES} bytes`;
  const names = new Names();
  for (const entry of entries) {
    const problem =
      pathProblem(entry.path) ??
      (isDeclared(entry, outputs) ? names.add(entry.path) : 'is not among the declared outputs') ??
      linkProblem(entry);
    if (problem !== undefined) return `${entry.path} ${problem}`;
  }
  return undefined;
}

/** An empty folder may be the one that the patterns begin at, which they do not match themselves. */
export function isDeclared({ kind, path }: { readonly kind: string; readonly path: string }, outputs: PathPatterns): boolean {
  return outputs.matches(path) || (kind === 'folder' && outputs.roots.includes(path));
}

const RESERVED_ROOTS = new Set(['.aiop', '.runs']);

function pathProblem(path: string): string | undefined {
  if (path === '' || path.startsWith('/') || /[\0\\]/.test(path) || !isText(path)) return 'is no path inside the tree';
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return 'is not written canonically';
  if (segments.some(isGitName)) return 'belongs to git';
  return RESERVED_ROOTS.has((segments[0] ?? '').toLowerCase()) ? 'belongs to aiop' : undefined;
}

/** `.git` as any file system may read it: in any case, with ignored code points, trailing dots or spaces, or as its short name on NTFS. */
function isGitName(segment: string): boolean {
  const name = segment
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .toLowerCase();
  const stream = name.split(':', 1)[0] ?? '';
  return ['.git', 'git~1'].includes(stream.replace(/[. ]{1,255}$/, ''));
}

/** Whether it can be written as it is: in UTF-8, and read as such. */
const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\ufffd');

/** A `..` behind a name leads up from wherever that name leads, which is elsewhere where it is a link; at the beginning it leads up from a folder. */
function goesBack(target: string): boolean {
  const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.some((segment, index) => segment === '..' && index > 0 && segments[index - 1] !== '..');
}

function linkProblem(entry: OutputEntry): string | undefined {
  if (entry.kind !== 'link') return undefined;
  const { target } = entry;
  if (target === '' || /[\0\\]/.test(target) || !isText(target) || posix.isAbsolute(target))
    return `is a link to ${target}, outside the tree`;
  const end = posix.join(posix.dirname(entry.path), target);
  if (end === '..' || end.startsWith('../')) return `is a link to ${target}, outside the tree`;
  if (goesBack(target)) return `is a link to ${target}, which goes back on its way`;
  if (RESERVED_ROOTS.has((end.split('/', 1)[0] ?? '').toLowerCase())) return `is a link to ${target}, which belongs to aiop`;
  return end.split('/').some(isGitName) ? `is a link to ${target}, which belongs to git` : undefined;
}

/** Every name of a manifest and of the folders above, by how a file system that folds names would see it. */
class Names {
  readonly #seen = new Map<string, { readonly path: string; readonly leaf: boolean }>();

  /** What is wrong with one more path, or undefined. */
  add(path: string): string | undefined {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const above = path.slice(0, slash);
      const seen = this.#put(above, false);
      if (seen.path !== above) return `differs from ${seen.path} only in case or Unicode form`;
      if (seen.leaf) return `lies behind ${seen.path}, which is no folder`;
    }
    const key = foldName(path);
    const seen = this.#seen.get(key);
    if (seen !== undefined) return seen.path === path ? 'is named twice' : `differs from ${seen.path} only in case or Unicode form`;
    this.#seen.set(key, { path, leaf: true });
    return undefined;
  }

  #put(path: string, leaf: boolean): { readonly path: string; readonly leaf: boolean } {
    const key = foldName(path);
    const known = this.#seen.get(key) ?? { path, leaf };
    this.#seen.set(key, known);
    return known;
  }
}

const foldName = (path: string): string => path.normalize('NFKC').toLowerCase().normalize('NFKC');

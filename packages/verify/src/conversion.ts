import type { Files } from '@aiop/ports';
import type { IndexLines } from './index-lines.ts';

/** Attributes under which git changes content between the repository and the work tree (gitattributes(5), "Effects"). */
const CONVERTING = new Set(['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding']);

const NAME = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/** Where to look. */
export interface ConversionPlace {
  readonly files: Files;
  /** The root of the verification, and the folders above it up to that of the repository, from the top. */
  readonly folders: readonly string[];
  /** The folder that all work trees of the repository share. */
  readonly commonDir: string;
  /** Files of attributes in the index beneath the root. */
  readonly tracked: readonly string[];
  /** Untracked and ignored paths. */
  readonly unlisted: readonly string[];
}

/**
 * Whether `git status` may take contents for equal that are not, because git converts them before it compares: line ends, `ident`, and
 * filters such as Git LFS. Settings of the user and the machine are left out of account there, see `GitWorkTree.statusOf`.
 */
export function mayConvert({ files, folders, commonDir, tracked, unlisted }: ConversionPlace): boolean {
  const root = folders.at(-1) ?? '';
  const named = [...tracked, ...unlisted.filter(isAttributesFile)].map((path) => `${root}/${path}`);
  // A file that is in the index and not in the work tree (a sparse checkout) still counts, and cannot be read.
  if (named.some((path) => converts(files, path, 'present'))) return true;
  return [...folders.map((folder) => `${folder}/${NAME}`), `${commonDir}/info/attributes`].some((path) => converts(files, path, 'perhaps'));
}

/**
 * Where files of attributes above the root of the verification may stand in the index alone, relative to the root of the repository: git goes by
 * the index where the work tree has none.
 */
export function attributesAbove(files: Files, gitRoot: string, folders: readonly string[]): string[] {
  const named = folders.slice(0, -1).map((folder) => `${folder}/${NAME}`);
  return named.filter((path) => files.status(path) === undefined).map((path) => path.slice(gitRoot.length + 1));
}

const isAttributesFile = (path: string): boolean => path === NAME || path.endsWith(`/${NAME}`);

/** Paths of the files of attributes in an index. */
export function attributesFilesOf(index: IndexLines): string[] {
  const found: string[] = [];
  const { raw } = index;
  for (let at = raw.indexOf(`${NAME}\0`); at >= 0; at = raw.indexOf(`${NAME}\0`, at + 1)) {
    const path = raw.toString('utf8', raw.lastIndexOf('\t', at) + 1, at + NAME.length);
    // A name may hold a tab; what is cut off then is no file of attributes, or one that is found all the same.
    if (isAttributesFile(path)) found.push(path);
  }
  return found;
}

function converts(files: Files, path: string, expectation: 'present' | 'perhaps'): boolean {
  const status = files.status(path);
  if (status === undefined) return expectation === 'present';
  if (status.kind !== 'file' || status.size > MAX_ATTRIBUTES_BYTES) return true;
  return attributesConvert(new TextDecoder().decode(files.read(path, MAX_ATTRIBUTES_BYTES)));
}

/** Whether a file of attributes sets one that changes content. A pattern that holds such a word counts too: that costs time only. */
export function attributesConvert(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .some((line) => line.split(/\s/).some((word) => CONVERTING.has(word.split('=', 1)[0] ?? '')));
}

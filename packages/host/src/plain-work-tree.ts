import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { GitWorkTree, ObjectId } from '@aiop/ports';
import { plainIndex } from './plain-index.ts';

/** What a work tree says of itself in files that are read without git. */
export interface PlainWorkTree extends Pick<GitWorkTree, 'root' | 'indexRaw'> {
  /** Commit that is checked out, of the revision `HEAD` alone. */
  resolveCommit(revision: 'HEAD'): Promise<ObjectId | undefined>;
}

/** Variables with which git looks elsewhere. */
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|CEILING_DIRECTORIES|OBJECT_DIRECTORY|NAMESPACE)$/;
const OBJECT_ID = /^[0-9a-f]{40}$/;

/** What was found at a folder; `unusual` is what only git can answer. */
export type PlainLookup =
  | { readonly state: 'found'; readonly workTree: PlainWorkTree }
  | { readonly state: 'no-repository' }
  | { readonly state: 'unusual' };

/**
 * The repository whose work tree holds a folder, where its files are in the form that git gives them everywhere
 * (https://git-scm.com/docs/gitrepository-layout): to start git twice takes longer than most actions do. Nothing of the repository is run, and
 * nothing is written.
 * @param directory absolute and real
 * @throws UsageError where a pipe or a device stands in the place of a file: git would wait for it for ever
 */
export function plainWorkTree(directory: string, environment: Readonly<Record<string, string | undefined>>): PlainLookup {
  if (Object.keys(environment).some((name) => ELSEWHERE.test(name))) return { state: 'unusual' };
  try {
    const root = rootAbove(directory);
    if (root === undefined) return { state: 'no-repository' };
    const workTree = workTreeAt(root);
    return workTree === undefined ? { state: 'unusual' } : { state: 'found', workTree };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // A file that is missing or may not be read: git says what is wrong.
    return { state: 'unusual' };
  }
}

/**
 * The work tree that holds a folder: read from its files where that can be, else asked of git. Undefined where there is none.
 * @param directory absolute and real
 * @param ask how git says it, called at most once
 */
export async function workTreeOrAsk<Asked extends PlainWorkTree>(
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
  ask: () => Promise<Asked | undefined>,
): Promise<PlainWorkTree | undefined> {
  const plain = plainWorkTree(directory, environment);
  if (plain.state === 'unusual') return ask();
  return plain.state === 'found' ? plain.workTree : undefined;
}

function rootAbove(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (isThere(join(folder, '.git'))) return folder;
    // A bare repository has no work tree, and git says so.
    if (isThere(join(folder, 'HEAD')) && isThere(join(folder, 'objects'))) throw new Error('a bare repository');
    if (dirname(folder) === folder) return undefined;
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

function bytesOf(path: string): Buffer {
  const status = statSync(path);
  if (status.isFile() || status.isDirectory()) return readFileSync(path);
  throw new UsageError({
    what: 'it is a device, a pipe or a socket',
    where: path,
    expected: 'a regular file',
    fix: 'check out the repository anew',
  });
}

const textOf = (path: string): string => bytesOf(path).toString('utf8');

/** Where the file `.git` of another work tree points. */
function linkedFolder(file: string): string {
  const [, path = ''] = /^gitdir: (.+)\n?$/.exec(textOf(file)) ?? [];
  return isAbsolute(path) ? path : resolve(dirname(file), path);
}

function workTreeAt(root: string): PlainWorkTree | undefined {
  const entry = join(root, '.git');
  const gitDir = statSync(entry).isDirectory() ? entry : linkedFolder(entry);
  const commonFile = join(gitDir, 'commondir');
  const commonDir = isThere(commonFile) ? resolve(gitDir, textOf(commonFile).trim()) : gitDir;
  if (isUnusual(textOf(join(commonDir, 'config')))) return undefined;
  const indexFile = join(gitDir, 'index');
  const index = plainIndex(isThere(indexFile) ? bytesOf(indexFile) : undefined);
  const head = headOf(gitDir, commonDir);
  if (index === undefined || head === undefined) return undefined;
  return { root, indexRaw: async () => index, resolveCommit: async () => (head === 'unborn' ? undefined : head) };
}

/**
 * Whether settings make a repository another than its files say: ids of another kind, or a work tree elsewhere. Git takes these from this one file
 * alone, not from one that it includes.
 */
const isUnusual = (config: string): boolean =>
  config.split('\n').some((line) => {
    const [, inHeader = '', setting = ''] = /^\s*(\[[^\]]*\])?\s*(.*?)\s*$/.exec(line) ?? [];
    return (
      /^\[\s*extensions/i.test(inHeader) || /^worktree/i.test(setting) || (/^bare\b/i.test(setting) && !/^bare\s*=\s*false$/i.test(setting))
    );
  });

/** The commit that `HEAD` names. Undefined where only git can say it, as with refs in a table. */
function headOf(gitDir: string, commonDir: string): ObjectId | 'unborn' | undefined {
  const head = textOf(join(gitDir, 'HEAD')).trimEnd();
  if (OBJECT_ID.test(head)) return head;
  const [, branch] = /^ref: (refs\/heads\/[\w./@+-]+)$/.exec(head) ?? [];
  if (branch === undefined || branch.includes('..') || branch.includes('/.')) return undefined;
  const loose = join(commonDir, branch);
  if (statSync(loose, { throwIfNoEntry: false })?.isFile()) {
    const id = textOf(loose).trimEnd();
    return OBJECT_ID.test(id) ? id : undefined;
  }
  const packed = join(commonDir, 'packed-refs');
  if (!isThere(packed)) return 'unborn';
  const line = textOf(packed)
    .split('\n')
    .find((entry) => entry.endsWith(` ${branch}`));
  return line === undefined ? 'unborn' : OBJECT_ID.test(line.slice(0, 40)) ? line.slice(0, 40) : undefined;
}

import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import type { CommitlintConfiguration } from './read-commitlint.ts';

const MAX_BYTES = 1024 * 1024;
const PROGRAMS = ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'];

/** Where commitlint looks, in its order (https://commitlint.js.org/reference/configuration.html). The first that is there counts. */
const PLACES: readonly string[] = [
  'package.json',
  'package.yaml',
  '.commitlintrc',
  '.commitlintrc.json',
  '.commitlintrc.yaml',
  '.commitlintrc.yml',
  ...PROGRAMS.map((ending) => `.commitlintrc.${ending}`),
  ...PROGRAMS.map((ending) => `commitlint.config.${ending}`),
];

/**
 * What the configuration of commitlint in a repository asks for; undefined where there is none, and without rules where it is a program: none is ever
 * run, since whoever opens a pull request could have written it.
 * @param root absolute, with `/`
 */
export async function findCommitlint(root: string, files: Pick<Files, 'status' | 'read'>): Promise<CommitlintConfiguration | undefined> {
  for (const path of PLACES) {
    const kind = files.status(`${root}/${path}`)?.kind;
    if (kind === undefined) continue;
    const at = { file: path, line: 1, column: 1 };
    if (isProgram(path)) return { findings: [report('AIOP-M132', { message: `${path} is not run`, at })] };
    // A link could lead to anything on the machine.
    if (kind !== 'file') return { findings: [report('AIOP-M131', { message: `${path} is no regular file`, at })] };
    const found = await readFile(path, files.read(`${root}/${path}`, MAX_BYTES));
    if (found !== undefined) return found;
  }
  return undefined;
}

const isProgram = (path: string): boolean => PROGRAMS.some((ending) => path.endsWith(`.${ending}`));

/** Undefined for the manifest of a package that says nothing of commitlint: then no reader of documents is loaded. */
async function readFile(path: string, bytes: Uint8Array): Promise<CommitlintConfiguration | undefined> {
  const root = path.startsWith('package.') ? '/commitlint' : '';
  if (root !== '' && !new TextDecoder().decode(bytes).includes('commitlint')) return undefined;
  const { parseCommitlint } = await import('./parse-commitlint.ts');
  return parseCommitlint(path, bytes, root);
}

import { type DocumentCodes, parseDocument, valueAt } from '@aiop/documents';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import { type CommitlintConfiguration, readCommitlint } from './read-commitlint.ts';

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

const CODES: DocumentCodes = {
  unreadable: 'AIOP-M131',
  syntax: 'AIOP-M131',
  duplicateKey: 'AIOP-M131',
  forbidden: 'AIOP-M131',
  missing: 'AIOP-M131',
  unknownField: 'AIOP-M131',
  wrongType: 'AIOP-M131',
  enumValue: 'AIOP-M131',
};

/**
 * What the configuration of commitlint in a repository asks for; undefined where there is none, and without rules where it is a program: none is ever
 * run, since whoever opens a pull request could have written it.
 * @param root absolute, with `/`
 */
export function findCommitlint(root: string, files: Pick<Files, 'status' | 'read'>): CommitlintConfiguration | undefined {
  for (const path of PLACES) {
    const kind = files.status(`${root}/${path}`)?.kind;
    if (kind === undefined) continue;
    const at = { file: path, line: 1, column: 1 };
    if (isProgram(path)) return { findings: [report('AIOP-M132', { message: `${path} is not run`, at })] };
    // A link could lead to anything on the machine.
    if (kind !== 'file') return { findings: [report('AIOP-M131', { message: `${path} is no regular file`, at })] };
    const found = readFile(path, files.read(`${root}/${path}`, MAX_BYTES));
    if (found !== undefined) return found;
  }
  return undefined;
}

const isProgram = (path: string): boolean => PROGRAMS.some((ending) => path.endsWith(`.${ending}`));

/** Undefined for the manifest of a package that says nothing of commitlint. */
function readFile(path: string, bytes: Uint8Array): CommitlintConfiguration | undefined {
  const root = path.startsWith('package.') ? '/commitlint' : '';
  if (root !== '' && !new TextDecoder().decode(bytes).includes('commitlint')) return undefined;
  const parsed = parseDocument({ path, bytes, maxBytes: MAX_BYTES }, CODES);
  if (!parsed.ok) return { findings: parsed.findings };
  return root !== '' && valueAt(parsed.value, root) === undefined ? undefined : readCommitlint(parsed.value, root);
}

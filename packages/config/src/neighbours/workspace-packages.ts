import { compilePathSet } from '@aiop/claims';
import { parseDocument } from '@aiop/documents';
import { DOCUMENT_CODES } from '../document-codes.ts';
import { entriesOf, isObject, type ReadableFiles, textsOf } from './neighbour.ts';

/** A package of a workspace. */
export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the repository; `''` for the root. */
  readonly folder: string;
  readonly scripts: ReadonlySet<string>;
  /** Names of everything it depends on. */
  readonly dependencies: readonly string[];
}

const MAX_BYTES = 1024 * 1024;
const MAX_FOLDERS = 50_000;
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.aiop', '.runs']);

/** The root package, and those that `workspaces` of `package.json` or `pnpm-workspace.yaml` names, sorted by folder. */
export function workspacePackages(root: string, files: ReadableFiles): readonly WorkspacePackage[] {
  const rootValue = readData(files, root, 'package.json');
  const own = packageOf(rootValue, '');
  const patterns =
    patternsOf(rootValue) ?? patternsOf({ workspaces: objectField(readData(files, root, 'pnpm-workspace.yaml'), 'packages') }) ?? [];
  const compiled = compilePathSet(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/\/$/, '')));
  const found: WorkspacePackage[] = own === undefined ? [] : [own];
  if (!compiled.ok || patterns.length === 0) return found;
  for (const folder of foldersOf(root, files)) {
    if (!compiled.set.matches(folder)) continue;
    const each = packageOf(readData(files, root, `${folder}/package.json`), folder);
    if (each !== undefined) found.push(each);
  }
  return found;
}

const objectField = (value: unknown, field: string): unknown => (isObject(value) ? value[field] : undefined);

function patternsOf(value: unknown): readonly string[] | undefined {
  const workspaces = objectField(value, 'workspaces');
  return textsOf(workspaces) ?? textsOf(objectField(workspaces, 'packages'));
}

function packageOf(value: unknown, folder: string): WorkspacePackage | undefined {
  if (!isObject(value)) return undefined;
  const names = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return {
    name: typeof value.name === 'string' ? value.name : folder,
    folder,
    scripts: new Set(entriesOf(value.scripts).map(([name]) => name)),
    dependencies: names.flatMap((field) => entriesOf(value[field]).map(([name]) => name)),
  };
}

function readData(files: ReadableFiles, root: string, path: string): unknown {
  if (files.status(`${root}/${path}`)?.kind !== 'file') return undefined;
  const parsed = parseDocument({ path, bytes: files.read(`${root}/${path}`, MAX_BYTES), maxBytes: MAX_BYTES }, DOCUMENT_CODES);
  return parsed.ok ? parsed.value.value : undefined;
}

function foldersOf(root: string, files: ReadableFiles): string[] {
  const found: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined && found.length < MAX_FOLDERS; folder = open.pop()) {
    for (const name of files.list(folder === '' ? root : `${root}/${folder}`)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (PASSED_OVER.has(name) || files.status(`${root}/${path}`)?.kind !== 'directory') continue;
      found.push(path);
      open.push(path);
    }
  }
  return found.sort();
}

import { ArchiveRefusal, MAX_CONTENT_BYTES, MAX_ENTRIES } from './archive-form.ts';

/** One thing in an archive. `path` is relative to the declared path number `root`, with `/`; the declared path itself is the empty path. */
export type ArchiveEntry = { readonly root: number; readonly path: string } & (
  | { readonly kind: 'folder'; readonly mode: number; readonly modifiedUs: number }
  | {
      readonly kind: 'file';
      readonly mode: number;
      /** Microseconds since 1970. */
      readonly modifiedUs: number;
      readonly size: number;
      /** SHA-256 in hexadecimal. */
      readonly digest: string;
    }
  | { readonly kind: 'link'; readonly target: string }
);

const MAX_MODE = 0o777;
const MAX_PATH_BYTES = 4096;
const MAX_NAME_BYTES = 255;

type FileEntry = Extract<ArchiveEntry, { readonly kind: 'file' }>;

/** An entry before the content of a file is known. */
export type UnreadEntry = Exclude<ArchiveEntry, FileEntry> | Omit<FileEntry, 'size' | 'digest'>;

/** The manifest as text. */
export const writeManifest = (entries: readonly ArchiveEntry[]): string => JSON.stringify({ entries });

/**
 * Reads a manifest from a stranger. What it returns can be built in empty folders, in order, without leaving them: every path is canonical
 * and stands once; what lies above it is a folder of the archive, so nothing is written through a link or a file; a link leads to a place
 * below its own declared path; there are no other kinds, no modes beyond the nine bits of permission, and no more than the bounds allow.
 * @throws ArchiveRefusal where it is otherwise
 */
export function readManifest(text: string, roots: number): readonly ArchiveEntry[] {
  const entries = entriesOf(text);
  if (entries.length > MAX_ENTRIES) throw new ArchiveRefusal(`holds more than ${MAX_ENTRIES} entries`);
  const known = new Map<string, ArchiveEntry['kind']>();
  let bytes = 0;
  return entries.map((value) => {
    const entry = readEntry(value, roots);
    const problem = pathProblem(entry) ?? placeProblem(entry, known);
    if (problem !== undefined) throw new ArchiveRefusal(`holds ${JSON.stringify(entry.path)}, which ${problem}`);
    known.set(placeOf(entry.root, entry.path), entry.kind);
    if (entry.kind === 'file') bytes += entry.size;
    if (bytes > MAX_CONTENT_BYTES) throw new ArchiveRefusal(`holds more than ${MAX_CONTENT_BYTES} bytes`);
    return entry;
  });
}

/** Why a path or the target of a link may not stand in an archive, as a sentence without its subject. */
export function pathProblem(entry: UnreadEntry): string | undefined {
  const { path } = entry;
  if (path !== '') {
    if (!isPortable(path)) return 'is no path that every system can hold';
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
      return 'is not a plain path below a declared one';
    if (segments.some((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES)) return 'has a name of more than 255 bytes';
  }
  return entry.kind === 'link' ? linkProblem(entry.path, entry.target) : undefined;
}

/** No half of a surrogate pair either: on a disk all of them have one name. */
const isPortable = (path: string): boolean =>
  path.isWellFormed() && !/[\0\\\ufffd]/.test(path) && Buffer.byteLength(path) <= MAX_PATH_BYTES;

/**
 * A link may climb as far as its own declared path and then only descend. Each link on its way down does the same, so that no chain of
 * them leads out; after a name, `..` could step out of the place that another link leads to.
 */
function linkProblem(path: string, target: string): string | undefined {
  if (path === '') return 'is a declared path and must be no link';
  if (target === '' || !isPortable(target)) return 'links to no path';
  if (target.startsWith('/')) return 'links to an absolute path';
  const segments = target.split('/');
  const descent = segments.findIndex((segment) => segment !== '..' && segment !== '.');
  const climbs = segments.slice(0, descent < 0 ? segments.length : descent).filter((segment) => segment === '..').length;
  if (climbs > path.split('/').length - 1) return 'links out of its declared path';
  return descent >= 0 && segments.slice(descent).includes('..') ? 'links up again after a name' : undefined;
}

function placeProblem({ root, path }: ArchiveEntry, known: ReadonlyMap<string, ArchiveEntry['kind']>): string | undefined {
  if (known.has(placeOf(root, path))) return 'stands twice';
  if (path === '') return undefined;
  const above = known.get(placeOf(root, path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  return above === 'folder' ? undefined : `lies in ${above === undefined ? 'no folder of the archive' : `a ${above}`}`;
}

const placeOf = (root: number, path: string): string => `${root}/${path}`;

function entriesOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) && Array.isArray(value.entries)) return value.entries;
  } catch {
    // Said below.
  }
  throw new ArchiveRefusal('has a manifest that cannot be read');
}

function readEntry(value: unknown, roots: number): ArchiveEntry {
  if (!isRecord(value)) throw new ArchiveRefusal('has a manifest with something else than entries');
  const { kind, root, path, mode, modifiedUs, size, digest, target } = value;
  if (!isCount(root, roots - 1) || typeof path !== 'string') throw new ArchiveRefusal('holds something outside of the declared paths');
  if (kind === 'link' && typeof target === 'string') return { kind, root, path, target };
  if (isCount(mode, MAX_MODE) && isCount(modifiedUs, Number.MAX_SAFE_INTEGER)) {
    if (kind === 'folder') return { kind, root, path, mode, modifiedUs };
    const sound = isCount(size, MAX_CONTENT_BYTES) && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
    if (kind === 'file' && sound) return { kind, root, path, mode, modifiedUs, size, digest };
  }
  throw new ArchiveRefusal(`holds ${JSON.stringify(path)}, which is not sound as a file, a folder or a link`);
}

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

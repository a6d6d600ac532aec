import { formatFinding } from '@aiop/diagnostics';
import { type DocumentCodes, parseDocument } from '@aiop/documents';
import { canonicalJson } from '@aiop/ids';
import { type LockedPackage, objectField, UnreadableLock } from './locked-package.ts';

const MAX_BYTES = 32 * 1024 * 1024;

/** Every problem of the form comes to the same here: the bytes are hashed instead. */
const UNREADABLE: DocumentCodes = {
  unreadable: 'AIOP-K001',
  syntax: 'AIOP-K001',
  duplicateKey: 'AIOP-K001',
  forbidden: 'AIOP-K001',
  missing: 'AIOP-K001',
  unknownField: 'AIOP-K001',
  wrongType: 'AIOP-K001',
  enumValue: 'AIOP-K001',
};

/**
 * `pnpm-lock.yaml`, lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile): what the section `packages` locks, which
 * is what the store holds. A file may have a document of its own for the package manager before the project's.
 */
export function readPnpmLock(text: string): readonly LockedPackage[] {
  return documentsOf(text).flatMap((document) => packagesOf(document));
}

/** The documents of a file. A line that begins with `---` is always a marker (YAML 1.2.2, section 9.1.2). */
function documentsOf(text: string): readonly string[] {
  return text.split(/^---[ \t]*\r?$/m).filter((document, index, { length }) => length === 1 || index > 0 || document.trim() !== '');
}

function packagesOf(text: string): LockedPackage[] {
  const parsed = parseDocument({ path: 'pnpm-lock.yaml', bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, UNREADABLE);
  if (!parsed.ok) {
    const [first] = parsed.findings;
    throw new UnreadableLock(first === undefined ? 'it is not YAML' : formatFinding(first));
  }
  const root = objectField(parsed.value.value, 'the file');
  const major = majorVersion(root.lockfileVersion);
  return Object.entries(objectField(root.packages ?? {}, 'packages')).flatMap(([key, value]) => {
    const resolution = objectField(objectField(value, `packages["${key}"]`).resolution, 'resolution');
    // A folder of the project itself: linked, never in the store.
    if (resolution.type === 'directory') return [];
    const { integrity = '', ...source } = resolution;
    if (typeof integrity !== 'string') throw new UnreadableLock('integrity is not text');
    return [{ ...nameAndVersion(key, major), integrity, source: canonicalJson(source) }];
  });
}

function majorVersion(lockfileVersion: unknown): number {
  const major = Math.trunc(Number(typeof lockfileVersion === 'object' ? undefined : lockfileVersion));
  if (major >= 5 && major <= 9) return major;
  throw new UnreadableLock(`lockfileVersion ${String(lockfileVersion).slice(0, 40)} is not known`);
}

/**
 * `/name/1.0.0_peer@2.0.0` in version 5, `/name@1.0.0(peer@2.0.0)` in 6 to 8, `name@1.0.0` in 9. Which peers stand beside a package does
 * not change what is downloaded, so they are left out. Other sources than a registry are names as they are.
 */
function nameAndVersion(key: string, major: number): { readonly name: string; readonly version: string } {
  const peers = major === 5 ? key.indexOf('_', key.lastIndexOf('/')) : key.indexOf('(');
  const path = (peers < 0 ? key : key.slice(0, peers)).replace(/^\//, '');
  const at = major === 5 ? path.lastIndexOf('/') : path.indexOf('@', 1);
  return at < 0 ? { name: path, version: '' } : { name: path.slice(0, at), version: path.slice(at + 1) };
}

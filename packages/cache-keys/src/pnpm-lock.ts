import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, objectField, textField, UnreadableLock } from './locked-package.ts';
import { type PnpmSections, readPnpmLines } from './pnpm-lines.ts';

/**
 * `pnpm-lock.yaml`, lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile): what the section `packages` locks, which
 * is what the store holds, what was overridden, and the digests of patches. A file may have a document of its own for the package manager before
 * the project's.
 */
export async function readPnpmLock(text: string): Promise<readonly LockedPackage[]> {
  const found: (readonly LockedPackage[])[] = [];
  for (const document of documentsOf(text)) {
    // Loading and running a reader of all YAML takes many times as long, and is left to files that pnpm did not write.
    found.push(lockedBy(readPnpmLines(document) ?? (await import('./pnpm-yaml.ts')).readPnpmYaml(document)));
  }
  return found.flat();
}

/** The documents of a file. A line that begins with `---` is always a marker (YAML 1.2.2, section 9.1.2). */
function documentsOf(text: string): readonly string[] {
  return text.split(/^---[ \t]*\r?$/m).filter((document, index, { length }) => length === 1 || index > 0 || document.trim() !== '');
}

function lockedBy({ lockfileVersion, packages, overrides, patches }: PnpmSections): readonly LockedPackage[] {
  const major = majorVersion(lockfileVersion);
  const locked = packages.flatMap(([key, resolution]) => {
    // A folder of the project itself: linked, never in the store.
    if (resolution.type === 'directory') return [];
    const { integrity, ...source } = resolution;
    return [
      {
        ...nameAndVersion(key, major),
        integrity: textField(integrity, 'integrity'),
        source: isEmpty(source) ? '{}' : canonicalField(source),
      },
    ];
  });
  const replaced = overrides.map(([name, value]) => ({
    name,
    version: textField(value, 'an override'),
    integrity: '',
    source: 'override',
  }));
  const patched = patches.map(([name, value]) => {
    // Where the file of a patch lies is not what it does.
    const hash = typeof value === 'string' ? value : objectField(value, 'a patch').hash;
    return { name, version: '', integrity: textField(hash, 'hash'), source: 'patch' };
  });
  return [...locked, ...replaced, ...patched];
}

/** Nearly every package comes from the registry, and has nothing but its digest. */
const isEmpty = (source: object): boolean => Object.keys(source).length === 0;

function majorVersion(lockfileVersion: unknown): number {
  const isVersion = typeof lockfileVersion === 'string' || typeof lockfileVersion === 'number';
  const major = isVersion ? Number(/^(\d)(?:\.\d{1,3})?(?:-inlineSpecifiers)?$/.exec(String(lockfileVersion))?.[1]) : Number.NaN;
  if (major >= 5 && major <= 9) return major;
  throw new UnreadableLock(`lockfileVersion ${isVersion ? String(lockfileVersion).slice(0, 40) : 'of another type'} is not known`);
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

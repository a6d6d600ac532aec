import { createHash, type Hash } from 'node:crypto';
import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { anywhere, type KeyScheme, type SchemeFiles } from './key-scheme.ts';

const isToolchain = anywhere('rust-toolchain', 'rust-toolchain.toml');
const isConfiguration = (path: string): boolean => isToolchain(path) || `/${path}`.endsWith('/.cargo/config.toml');
const isManifest = (path: string): boolean => posix.basename(path) === 'Cargo.toml';
const LOCK = 'Cargo.lock';

/**
 * Swatinem/rust-cache (https://github.com/Swatinem/rust-cache/blob/v2.9.2/src/config.ts): the manifests without versions of their own, what the lock file at the
 * top has from elsewhere, and the configuration of the toolchain. It asks cargo for the members of the workspace; here every manifest
 * of the repository is one.
 */
export const rustCache: KeyScheme = {
  name: 'Swatinem/rust-cache@v2',
  about: 'Cargo.toml and Cargo.lock without versions of the project, toolchain files; with a restore key',
  reads: (path) => isConfiguration(path) || isManifest(path) || path === LOCK,
  keyOf(files) {
    const hash = createHash('sha1');
    const whole = files.paths.filter(isConfiguration);
    const add = (path: string, digest: (text: string) => string | undefined): void => {
      const digested = files.derived(path, digest);
      if (digested === undefined) whole.push(path);
      else hash.update(digested);
    };
    for (const path of files.paths.filter(isManifest).sort(byLocale)) add(path, manifestDigest);
    if (files.paths.includes(LOCK)) add(LOCK, lockDigest);
    for (const path of whole.sort(byLocale)) addWhole(hash, files, path);
    return { key: `cache-${hash.digest('hex').slice(0, 8)}`, restoreKeys: ['cache-'] };
  },
};

const byLocale = (a: string, b: string): number => a.localeCompare(b);

type Table = Record<string, unknown>;

function addWhole(hash: Hash, files: SchemeFiles, path: string): void {
  const sha256 = files.sha256(path);
  // A digest in place of the bytes: it changes when they do.
  if (sha256 !== undefined) hash.update(posix.basename(path)).update(sha256);
}

/** A digest of a manifest; undefined for one that is no TOML. */
const manifestDigest = (text: string): string | undefined =>
  parsedDigest(text, (manifest) => {
    if (isTable(manifest.package) && 'version' in manifest.package) manifest.package.version = '0.0.0';
    for (const section of ['dependencies', 'build-dependencies', 'dev-dependencies']) {
      const dependencies = manifest[section];
      if (!isTable(dependencies)) continue;
      for (const dependency of Object.values(dependencies)) {
        if (isTable(dependency) && 'path' in dependency) Object.assign(dependency, { version: '0.0.0', path: '' });
      }
    }
    return manifest;
  });

/** A digest of a lock file; undefined for one that is no TOML, or of a version of the format that the action does not know. */
const lockDigest = (text: string): string | undefined =>
  parsedDigest(text, ({ version, package: packages }) => {
    if ((version !== 3 && version !== 4) || !Array.isArray(packages)) return undefined;
    return packages.filter((one) => isTable(one) && ('source' in one || 'checksum' in one));
  });

function parsedDigest(text: string, part: (document: Table) => unknown): string | undefined {
  try {
    const value = part(parse(text));
    return value === undefined ? undefined : createHash('sha1').update(JSON.stringify(value)).digest('hex');
  } catch {
    // What is no TOML, and numbers that JSON cannot hold, are hashed as they are.
    return undefined;
  }
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

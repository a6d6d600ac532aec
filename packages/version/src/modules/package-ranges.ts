import { withJsonStrings } from '../release/json-strings.ts';
import { parseSemVer, type SemVer } from '../semver.ts';

/** A package of a workspace that is released, and as what. */
export interface ReleasedPackage {
  /** As the manifest names it. */
  readonly name: string;
  readonly version: string;
  /** Relative to the repository. */
  readonly folder: string;
}

/** The lock file of npm, which says again what the manifests say. */
export const NPM_LOCK = 'package-lock.json';

const DEPENDENCIES: ReadonlySet<string | undefined> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
const PEERS = 'peerDependencies';

/** A manifest of npm, with the ranges of the packages that are released: else a workspace would take them from the registry, or not find them at all. */
export function withPackageRanges(text: string, released: readonly ReleasedPackage[]): string {
  const versions = versionsByName(released);
  return withJsonStrings(text, ([field, name, ...deeper], range) =>
    deeper.length > 0 || name === undefined ? undefined : newRange(field, range, versions.get(name)),
  );
}

/** The lock file of npm, in step with the manifests. */
export function withLockedPackages(text: string, released: readonly ReleasedPackage[]): string {
  const versions = versionsByName(released);
  const folders = new Map(released.map(({ folder, version }) => [folder, version]));
  return withJsonStrings(text, (path, value) => {
    const [top, folder, field, name, ...deeper] = path;
    if (top !== 'packages' || folder === undefined || isInstalled(folder) || deeper.length > 0) return undefined;
    if (name === undefined) return field === 'version' ? folders.get(folder) : undefined;
    return newRange(field, value, versions.get(name));
  });
}

const versionsByName = (released: readonly ReleasedPackage[]): ReadonlyMap<string, string> =>
  new Map(released.map(({ name, version }) => [name, version]));

const isInstalled = (folder: string): boolean => folder.split('/').includes('node_modules');

/**
 * The range that a new version of a package gives its users here. Undefined where it stays: it does not name one version (`*`, `workspace:^`, `>=1`), or
 * whoever brings the package along may keep the one he has.
 */
function newRange(field: string | undefined, range: string, version: string | undefined): string | undefined {
  if (version === undefined || (field !== PEERS && !DEPENDENCIES.has(field))) return undefined;
  const [, before = '', operator = '', named = ''] = /^(workspace:)?([\^~=]?)(\d[\w.+-]{0,255})$/.exec(range) ?? [];
  const [old, next] = [parseSemVer(named), parseSemVer(version)];
  if (old === undefined || next === undefined || (field === PEERS && allows(operator, old, next))) return undefined;
  return `${before}${operator}${version}`;
}

/** Whether a range allows a higher version (https://github.com/npm/node-semver#caret-ranges-123-025-004). Of prereleases it allows none but its own. */
function allows(operator: string, old: SemVer, next: SemVer): boolean {
  if (next.prerelease.length > 0 || old.major !== next.major) return false;
  if (operator === '~') return old.minor === next.minor;
  if (operator !== '^') return old.version === next.version;
  if (old.major > 0n) return true;
  return old.minor === next.minor && (old.minor > 0n || old.patch === next.patch);
}

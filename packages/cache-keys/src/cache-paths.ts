import type { Ecosystem } from './ecosystems.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type System = 'darwin' | 'win32' | 'other';

/**
 * The folders in which the package managers keep what they download, and go what it compiles, as `actions/cache` takes them (`~` is the home folder): where the
 * environment says, else where each tool keeps them by default. Settings in files such as `.npmrc` are not read.
 */
export function cachePaths(ecosystems: readonly Ecosystem[], os: string, environment: Environment): readonly string[] {
  const system = os === 'darwin' || os === 'win32' ? os : 'other';
  return ecosystems.flatMap((ecosystem) => FOLDERS[ecosystem](system, (name) => oneLine(environment[name])));
}

type Variable = (name: string) => string | undefined;

const FOLDERS: Readonly<Record<Ecosystem, (system: System, variable: Variable) => readonly string[]>> = {
  bun: (_, variable) => [variable('BUN_INSTALL_CACHE_DIR') ?? `${variable('BUN_INSTALL') ?? '~/.bun'}/install/cache`],
  bundler: (_, variable) => [variable('BUNDLE_PATH') ?? 'vendor/bundle'],
  cargo: (_, variable) => {
    const home = variable('CARGO_HOME') ?? '~/.cargo';
    return [`${home}/registry/index`, `${home}/registry/cache`, `${home}/git/db`];
  },
  composer: (system, variable) => [
    variable('COMPOSER_CACHE_DIR') ??
      cacheFolder(system, variable, { darwin: '~/Library/Caches/composer', win32: '~/AppData/Local/Composer', other: 'composer' }),
  ],
  // Modules, and the results of the compiler, which go addresses by everything that they are made of.
  go: (system, variable) => {
    const [workspace] = variable('GOPATH')?.split(':') ?? [];
    const results = cacheFolder(system, variable, {
      darwin: '~/Library/Caches/go-build',
      win32: '~/AppData/Local/go-build',
      other: 'go-build',
    });
    return [variable('GOMODCACHE') ?? `${workspace ?? '~/go'}/pkg/mod`, variable('GOCACHE') ?? results];
  },
  gradle: (_, variable) => {
    const home = variable('GRADLE_USER_HOME') ?? '~/.gradle';
    return [`${home}/caches/modules-2`, `${home}/wrapper/dists`];
  },
  maven: (_, variable) => ['~/.m2/repository', `${variable('MAVEN_USER_HOME') ?? '~/.m2'}/wrapper/dists`],
  npm: (system, variable) => [variable('npm_config_cache') ?? (system === 'win32' ? '~/AppData/Local/npm-cache' : '~/.npm')],
  nuget: (_, variable) => [variable('NUGET_PACKAGES') ?? '~/.nuget/packages'],
  pip: (system, variable) => [
    variable('PIP_CACHE_DIR') ??
      cacheFolder(system, variable, { darwin: '~/Library/Caches/pip', win32: '~/AppData/Local/pip/Cache', other: 'pip' }),
  ],
  pipenv: (system, variable) => [
    variable('PIPENV_CACHE_DIR') ??
      cacheFolder(system, variable, { darwin: '~/Library/Caches/pipenv', win32: '~/AppData/Local/pipenv/pipenv/Cache', other: 'pipenv' }),
  ],
  pnpm: (system, variable) => {
    const home = variable('PNPM_HOME');
    return [variable('npm_config_store_dir') ?? (home === undefined ? pnpmDefault(system, variable('XDG_DATA_HOME')) : `${home}/store`)];
  },
  poetry: (system, variable) => [
    variable('POETRY_CACHE_DIR') ??
      cacheFolder(system, variable, { darwin: '~/Library/Caches/pypoetry', win32: '~/AppData/Local/pypoetry/Cache', other: 'pypoetry' }),
  ],
  powershell: (system, variable) => {
    if (system === 'win32') return ['~/Documents/PowerShell/Modules'];
    return [`${variable('XDG_DATA_HOME') ?? '~/.local/share'}/powershell/Modules`];
  },
  'pre-commit': (_, variable) => [variable('PRE_COMMIT_HOME') ?? `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/pre-commit`],
  uv: (system, variable) => {
    const folder = system === 'win32' ? '~/AppData/Local/uv/cache' : `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/uv`;
    return [variable('UV_CACHE_DIR') ?? folder];
  },
  // Version 1 and the versions after it keep what they download in different places.
  yarn: (system, variable) => {
    const own = variable('YARN_CACHE_FOLDER');
    if (own !== undefined) return [own];
    const classic = cacheFolder(system, variable, { darwin: '~/Library/Caches/Yarn', win32: '~/AppData/Local/Yarn/Cache', other: 'yarn' });
    const berry = variable('YARN_GLOBAL_FOLDER') ?? (system === 'win32' ? '~/AppData/Local/Yarn/Berry' : '~/.yarn/berry');
    return [classic, `${berry}/cache`];
  },
};

/** The folder that a tool has among those of the system's caches; `other` is a name below `XDG_CACHE_HOME`. */
function cacheFolder(system: System, variable: Variable, names: Readonly<Record<System, string>>): string {
  return system === 'other' ? `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/${names.other}` : names[system];
}

function pnpmDefault(system: System, data: string | undefined): string {
  if (data !== undefined) return `${data}/pnpm/store`;
  if (system === 'darwin') return '~/Library/pnpm/store';
  return system === 'win32' ? '~/AppData/Local/pnpm/store' : '~/.local/share/pnpm/store';
}

/** A value that could begin another line of the output, or a pattern that excludes, is none. */
const oneLine = (value: string | undefined): string | undefined =>
  value === undefined || value === '' || /[\r\n]|^[!#]/.test(value) ? undefined : value;

import type { Ecosystem } from './ecosystems.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type System = 'darwin' | 'win32' | 'other';

/**
 * The folders in which the package managers keep what they download, as `actions/cache` takes them (`~` is the home folder): where the
 * environment says, else where each tool keeps them by default. Settings in files such as `.npmrc` are not read.
 */
export function cachePaths(ecosystems: readonly Ecosystem[], os: string, environment: Environment): readonly string[] {
  const system = os === 'darwin' || os === 'win32' ? os : 'other';
  return ecosystems.flatMap((ecosystem) => FOLDERS[ecosystem](system, (name) => oneLine(environment[name])));
}

type Variable = (name: string) => string | undefined;

const FOLDERS: Readonly<Record<Ecosystem, (system: System, variable: Variable) => readonly string[]>> = {
  cargo: (_, variable) => {
    const home = variable('CARGO_HOME') ?? '~/.cargo';
    return [`${home}/registry/index`, `${home}/registry/cache`, `${home}/git/db`];
  },
  go: (_, variable) => {
    const [workspace] = variable('GOPATH')?.split(':') ?? [];
    return [variable('GOMODCACHE') ?? `${workspace ?? '~/go'}/pkg/mod`];
  },
  npm: (system, variable) => [variable('npm_config_cache') ?? (system === 'win32' ? '~/AppData/Local/npm-cache' : '~/.npm')],
  pip: (system, variable) => [variable('PIP_CACHE_DIR') ?? pipDefault(system, variable('XDG_CACHE_HOME'))],
  pnpm: (system, variable) => {
    const home = variable('PNPM_HOME');
    return [variable('npm_config_store_dir') ?? (home === undefined ? pnpmDefault(system, variable('XDG_DATA_HOME')) : `${home}/store`)];
  },
};

function pipDefault(system: System, caches: string | undefined): string {
  if (system === 'darwin') return '~/Library/Caches/pip';
  return system === 'win32' ? '~/AppData/Local/pip/Cache' : `${caches ?? '~/.cache'}/pip`;
}

function pnpmDefault(system: System, data: string | undefined): string {
  if (data !== undefined) return `${data}/pnpm/store`;
  if (system === 'darwin') return '~/Library/pnpm/store';
  return system === 'win32' ? '~/AppData/Local/pnpm/store' : '~/.local/share/pnpm/store';
}

/** A value that could begin another line of the output, or a pattern that excludes, is none. */
const oneLine = (value: string | undefined): string | undefined =>
  value === undefined || value === '' || /[\r\n]|^[!#]/.test(value) ? undefined : value;

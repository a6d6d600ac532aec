import { type Config, DEFAULT_TIMEOUT_MS, type TaskConfig } from './config.ts';

/** What stands in the folder of a repository without an `aiop.yaml`. */
export interface Surroundings {
  /** The content of `package.json`, where there is one. */
  readonly packageJson: Uint8Array | undefined;
  /** Names of files in the folder. */
  readonly names: readonly string[];
}

interface PackageManager {
  readonly lockFile: string;
  readonly run: string;
  readonly install: string;
}

const MANAGERS: readonly PackageManager[] = [
  { lockFile: 'pnpm-lock.yaml', run: 'pnpm run', install: 'pnpm install --frozen-lockfile' },
  { lockFile: 'yarn.lock', run: 'yarn run', install: 'yarn install --immutable' },
  { lockFile: 'bun.lock', run: 'bun run', install: 'bun install --frozen-lockfile' },
  { lockFile: 'npm-shrinkwrap.json', run: 'npm run', install: 'npm ci' },
  { lockFile: 'package-lock.json', run: 'npm run', install: 'npm ci' },
];

const SCRIPTS = ['lint', 'typecheck', 'build', 'test'] as const;
/** Scripts that an installation runs, and that may read anything. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];

/**
 * A configuration from the scripts of `package.json`: `lint`, `typecheck`, `build` and `test`, each with every file that git does not ignore
 * as its input, `test` after `build`. Nothing is set up: whoever has no configuration installs dependencies himself, see `inferSetup`.
 */
export function inferConfig(surroundings: Surroundings): Config {
  const scripts = packageOf(surroundings).scripts;
  const run = scriptRunner(surroundings.names);
  const found = SCRIPTS.filter((name) => scripts.has(name));
  const tasks = found.map(
    (name): TaskConfig => ({
      ...plainTask(name, `${run} ${name}`),
      // What a build writes is not declared anywhere; the others are run for their verdict.
      ...(name === 'build' ? {} : { outputs: [] }),
      needs: name === 'test' && found.includes('build') ? ['build'] : [],
    }),
  );
  const sentence =
    found.length > 0
      ? `no aiop.yaml: tasks taken from the scripts of package.json (${found.join(', ')}), each with every file that git does not ignore as its input`
      : 'no aiop.yaml, and no script of package.json called lint, typecheck, build or test';
  return { origin: { state: 'inferred', sentence }, tasks, version: { channels: new Map() }, ledger: { events: [] } };
}

/**
 * The set-up step that a lock file stands for, or undefined where there is none. Where scripts of the repository run during the
 * installation, every file counts as its input, since such a script may read any.
 */
export function inferSetup(surroundings: Surroundings): TaskConfig | undefined {
  const manager = managerOf(surroundings.names);
  if (manager === undefined) return undefined;
  const { scripts, workspaces } = packageOf(surroundings);
  const closed = !workspaces && INSTALL_SCRIPTS.every((name) => !scripts.has(name));
  return {
    ...plainTask('setup', installCommand(manager, surroundings.names)),
    ...(closed ? { inputs: [manager.lockFile, 'package.json', '{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs}'] } : {}),
    outputs: workspaces ? ['**/node_modules/**'] : ['node_modules/**'],
  };
}

/** Yarn 1 has no `--immutable`, and later ones warn of `--frozen-lockfile`; only later ones have a `.yarnrc.yml`. */
function installCommand({ lockFile, install }: PackageManager, names: readonly string[]): string {
  return lockFile === 'yarn.lock' && !names.includes('.yarnrc.yml') ? 'yarn install --frozen-lockfile' : install;
}

/** Files that say which versions are installed. */
export const LOCK_FILES: readonly string[] = MANAGERS.map(({ lockFile }) => lockFile);

/** What runs a script of `package.json` here, by the lock file among some names. */
export const scriptRunner = (names: readonly string[]): string => (managerOf(names) ?? { run: 'npm run' }).run;

const managerOf = (names: readonly string[]): PackageManager | undefined => MANAGERS.find(({ lockFile }) => names.includes(lockFile));

/** A task with nothing said of it but its command. */
export function plainTask(name: string, run: string): TaskConfig {
  return { name, run, needs: [], env: [], tools: ['node --version'], timeoutMs: DEFAULT_TIMEOUT_MS, retries: 0 };
}

/** The scripts of a `package.json`; one that cannot be read has none, as npm itself will say. */
function packageOf({ packageJson, names }: Surroundings): { readonly scripts: ReadonlySet<string>; readonly workspaces: boolean } {
  const none = { scripts: new Set<string>(), workspaces: false };
  if (packageJson === undefined) return none;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(packageJson));
    if (typeof value !== 'object' || value === null) return none;
    const scripts = 'scripts' in value && typeof value.scripts === 'object' && value.scripts !== null ? Object.keys(value.scripts) : [];
    return { scripts: new Set(scripts), workspaces: 'workspaces' in value || names.includes('pnpm-workspace.yaml') };
  } catch {
    return none;
  }
}

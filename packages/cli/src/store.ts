import { relative, resolve } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import { type FolderStore, folderStore, parseShard } from '@aiop/verify';
import { type OpenedStore, openResultStore, requireUsed, resultFolder, type SettingForm, type StoreSettings } from '@aiop/wiring';
import { type Command, Option } from 'commander';
import type { Session } from './session.ts';

/** Where a command keeps results. None of it is ever taken from a file of the repository: a change to that could send the token elsewhere. */
export interface StoreOptions {
  readonly store: 'folder' | 'turborepo' | 'github';
  readonly storeDir?: string;
  readonly storeUrl?: string;
  readonly storeTeam?: string;
  readonly shard?: string;
}

/** Adds these options to a command. */
export function addStoreOptions(command: Command): Command {
  return command
    .addOption(new Option('--store <kind>', 'where results are kept').choices(['folder', 'turborepo', 'github']).default('folder'))
    .option('--store-dir <dir>', 'the folder (default: in the repository’s .git)')
    .option('--store-url <url>', `the server of Turborepo’s remote cache API; its token is read from ${TOKENS.join(' or ')}`)
    .option('--store-team <team>', 'the team’s name or id on that server');
}

/** The first that is set is the token of the server: as an option it would stand in the history of the shell and in the list of processes. */
const TOKENS = ['AIOP_STORE_TOKEN', 'TURBO_TOKEN'] as const;

const AS_OPTIONS: SettingForm = {
  where: (setting) => `--${setting}`,
  written: (setting, value) => `--${setting} ${value}`,
};

/** The store of results in a folder: the one that was named, else the usual one. */
export function openFolder(named: string | undefined, directory: string, git: Repository | undefined): FolderStore {
  const dir = named ?? resultFolder(directory, git);
  return folderStore({ files: nodeFiles, clock: systemClock, dir, user: directory });
}

/** A store, and what follows from it for the tasks. */
export interface SessionStore {
  readonly store: OpenedStore['store'];
  /** Without the token of the store: no task gets it, even where a configuration declares it. */
  readonly environment: Session['environment'];
  /** Paths that are never inputs: a folder in the tree that results are kept in. */
  readonly neverInputs: readonly string[];
}

/** Opens the store that the options name. @throws UsageError where they do not lead to one */
export async function openSessionStore(
  { environment }: Session,
  options: StoreOptions,
  root: string,
  git: Repository | undefined,
): Promise<SessionStore> {
  const { store, storeDir, storeUrl = '', storeTeam = '' } = options;
  const dir = storeDir === undefined ? undefined : resolve(storeDir);
  const settings: Omit<StoreSettings, 'storeToken'> = { store, storeDir: dir ?? '', storeUrl, storeTeam, trustDomain: 'auto' };
  requireUsed(settings, AS_OPTIONS);
  const forTasks = withoutTokens(environment, store);
  if (store === 'folder') {
    // At a terminal there is one who writes to the folder, its owner: no domains to keep apart.
    return { store: openFolder(dir, root, git), environment: forTasks, neverInputs: dir === undefined ? [] : [relative(root, dir)] };
  }
  const storeToken = store === 'turborepo' ? tokenIn(environment) : '';
  const user = { environment, root, git, shard: parseShard(options.shard ?? '1/1') };
  const opened = await openResultStore({ ...settings, storeToken }, AS_OPTIONS, user);
  return { store: opened.store, environment: forTasks, neverInputs: [] };
}

/** Turborepo's own variable is the business of tasks that call it, as long as it opens no store here. */
function withoutTokens(environment: Session['environment'], store: StoreOptions['store']): Session['environment'] {
  const [own, turborepos] = TOKENS;
  return { ...environment, [own]: undefined, ...(store === 'turborepo' ? { [turborepos]: undefined } : {}) };
}

function tokenIn(environment: Session['environment']): string {
  const token = TOKENS.map((name) => environment[name] ?? '').find((value) => value !== '');
  if (token !== undefined) return token;
  throw new UsageError({
    what: 'neither of them is set',
    where: TOKENS.join(', '),
    expected: 'the token of the server in the environment',
    fix: `set ${TOKENS[0]}; it is no option, so that it stays out of the history of the shell`,
  });
}

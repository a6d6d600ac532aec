import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine } from '@aiop/host';
import type { Store } from '@aiop/ports';
import { decideTrustDomain, type TrustDomain } from '@aiop/trust';
import { domainStore, folderStore, type Shard, trustFindings } from '@aiop/verify';

/** The form of what is kept in GitHub's cache: a new one finds nothing of the old ones. */
const FORM = 'aiop-verify/1';

/** Where results are to be kept. What is not set is empty. */
export interface StoreSettings {
  /** `auto` is GitHub's cache where the job has one and no folder is named, else a folder. */
  readonly store: 'auto' | 'folder' | 'github' | 'turborepo';
  /** Absolute. */
  readonly storeDir: string;
  readonly storeUrl: string;
  readonly storeToken: string;
  readonly storeTeam: string;
  readonly trustDomain: 'auto' | TrustDomain;
}

/** How a setting is written where it is made, so that a message speaks of what its reader has in front of him. */
export interface SettingForm {
  /** Such as `input store-url` or `--store-url`. */
  readonly where: (setting: string) => string;
  /** Such as `store: turborepo` or `--store turborepo`. */
  readonly written: (setting: string, value: string) => string;
}

/** The run that keeps its results. */
export interface StoreUser {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly root: string;
  readonly git: Repository | undefined;
  readonly shard: Shard;
}

/** The store that the settings name. */
export interface OpenedStore {
  readonly store: Store;
  /** The folder of the store, absolute, where it is one. */
  readonly dir: string | undefined;
  readonly findings: readonly Finding[];
}

/** The folder in which results are kept unless another is named: one that all worktrees share, or `.aiop/cache` outside of a repository. */
export const resultFolder = (root: string, git: Pick<Repository, 'commonDir'> | undefined): string =>
  git === undefined ? join(root, '.aiop', 'cache') : join(git.commonDir, 'aiop', 'cache');

/** Opens the store, as the trust domain of the run may use it. @throws UsageError where the settings do not lead to one */
export async function openResultStore(settings: StoreSettings, form: SettingForm, user: StoreUser): Promise<OpenedStore> {
  const { environment, root, git } = user;
  requireUsed(settings, form);
  // The commit is asked for only where the rest leaves a chance: git takes its time.
  const head = environment.GITHUB_REF_PROTECTED === 'true' ? await git?.resolveCommit('HEAD') : undefined;
  const trust = decideTrustDomain(settings.trustDomain, environment, head);
  const findings = trustFindings(trust);
  const remote = await remoteStore(settings, form, user);
  if (remote !== undefined) return { store: domainStore(trust.domain, remote), dir: undefined, findings };
  const dir = settings.storeDir === '' ? resultFolder(root, git) : settings.storeDir;
  const folder = folderStore({ ...machine, dir, user: root });
  return { store: domainStore(trust.domain, () => folder), dir, findings };
}

/** A setting of a store that is not used is a mistake that nobody would notice. @throws UsageError */
export function requireUsed(
  { store, storeDir, storeUrl, storeTeam }: Omit<StoreSettings, 'storeToken'>,
  { where, written }: SettingForm,
): void {
  const others = store === 'turborepo' ? {} : { 'store-url': storeUrl, 'store-team': storeTeam };
  const folders = store === 'turborepo' || store === 'github' ? { 'store-dir': storeDir } : {};
  const given = Object.entries({ ...others, ...folders }).find(([, value]) => value !== '');
  if (given === undefined) return;
  const fitting = written('store', given[0] === 'store-dir' ? 'folder' : 'turborepo');
  throw new UsageError({
    what: `it is set, and the store is ${store}`,
    where: where(given[0]),
    expected: `${fitting} beside it`,
    fix: `write ${fitting}, or leave this out`,
  });
}

/** The store of each trust domain, where results are not kept in a folder. */
async function remoteStore(
  settings: StoreSettings,
  form: SettingForm,
  { environment, shard }: StoreUser,
): Promise<((domain: TrustDomain) => Store) | undefined> {
  const { store, storeDir, storeUrl: url, storeToken: token, storeTeam: team } = settings;
  if (store === 'folder' || (store === 'auto' && storeDir !== '')) return undefined;
  const { cacheService, findJobCache, githubStore, turborepoStore } = await import('@aiop/stores');
  if (store === 'turborepo') {
    const server = turborepoStore({ url, token, team, where: form.where });
    return () => server;
  }
  const cache = findJobCache(environment);
  if (cache === undefined && store === 'github') throw noCache(form);
  if (cache === undefined) return undefined;
  const service = cacheService({ ...cache, version: createHash('sha256').update(FORM).digest('hex') });
  const stores = new Map<TrustDomain, Store>();
  return (domain) => {
    const open = stores.get(domain) ?? githubStore({ service, clock: machine.clock, prefix: `aiop-verify-${domain}`, shard });
    stores.set(domain, open);
    return open;
  };
}

function noCache({ where }: SettingForm): UsageError {
  return new UsageError({
    what: 'this job has no cache service',
    where: where('store'),
    expected: 'ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, which a runner of GitHub with the cache service v2 hands to actions',
    fix: 'leave it out: a folder is taken where there is no cache',
  });
}

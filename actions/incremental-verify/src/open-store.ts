import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine } from '@aiop/host';
import type { ActionHost } from '@aiop/runner';
import { cacheService, findJobCache, githubStore, turborepoStore } from '@aiop/stores';
import { decideTrustDomain, type TrustDomain } from '@aiop/trust';
import { domainStore, folderStore, type Shard, trustFindings } from '@aiop/verify';
import type { Inputs } from './contract.gen.ts';

/** The form of what is kept in GitHub's cache: a new one finds nothing of the old ones. */
const FORM = 'aiop-verify/1';

/** The store that the inputs name. */
export interface OpenedStore {
  readonly store: ReturnType<typeof domainStore>;
  /** The folder of the store, absolute, where it is one. */
  readonly dir: string | undefined;
  readonly findings: readonly Finding[];
}

/** Opens the store, as the trust domain of the run may use it. @throws UsageError where the inputs do not lead to one */
export async function openStore(
  inputs: Inputs,
  shard: Shard,
  host: ActionHost,
  root: string,
  git: Repository | undefined,
): Promise<OpenedStore> {
  const { environment } = host;
  // The commit is asked for only where the rest leaves a chance: git takes its time.
  const head = environment.GITHUB_REF_PROTECTED === 'true' ? await git?.resolveCommit('HEAD') : undefined;
  const trust = decideTrustDomain(inputs.trustDomain, environment, head);
  const findings = trustFindings(trust);
  const remote = remoteStore(inputs, shard, host);
  if (remote !== undefined) return { store: domainStore(trust.domain, remote), dir: undefined, findings };
  const dir = storeFolder(inputs, host, root, git);
  const folder = folderStore({ ...machine, dir, user: root });
  return { store: domainStore(trust.domain, () => folder), dir, findings };
}

/** The store of each trust domain, where results are not kept in a folder. */
function remoteStore(inputs: Inputs, shard: Shard, host: ActionHost): Parameters<typeof domainStore>[1] | undefined {
  const { store, storeUrl, storeToken, storeTeam } = inputs;
  if (store !== 'turborepo') refuseTurborepoInputs(inputs);
  if (store === 'turborepo') {
    const server = turborepoStore({ url: storeUrl, token: storeToken, team: storeTeam });
    return () => server;
  }
  if (store === 'folder' || (store === 'auto' && inputs.storeDir !== '')) return undefined;
  const service = jobCache(host);
  if (service === undefined && store === 'github') throw noCache();
  if (service === undefined) return undefined;
  const stores = new Map<TrustDomain, ReturnType<typeof githubStore>>();
  return (domain) => {
    const open = stores.get(domain) ?? githubStore({ service, clock: machine.clock, prefix: `aiop-verify-${domain}`, shard });
    stores.set(domain, open);
    return open;
  };
}

/** GitHub's cache service, where the runner has told this job of one. */
function jobCache({ environment }: ActionHost) {
  const cache = findJobCache(environment);
  return cache === undefined ? undefined : cacheService({ ...cache, version: createHash('sha256').update(FORM).digest('hex') });
}

function storeFolder({ storeDir }: Inputs, { resolve }: ActionHost, root: string, git: Repository | undefined): string {
  if (storeDir !== '') return resolve(storeDir);
  return git === undefined ? join(root, '.aiop', 'cache') : join(git.commonDir, 'aiop', 'cache');
}

/** Credentials for a store that is not used are a mistake that nobody would notice. */
function refuseTurborepoInputs({ store, storeUrl, storeTeam }: Inputs): void {
  const given = Object.entries({ 'store-url': storeUrl, 'store-team': storeTeam }).find(([, value]) => value !== '');
  if (given === undefined) return;
  throw new UsageError({
    what: `it is set, and the store is ${store}`,
    where: `input ${given[0]}`,
    expected: 'store: turborepo beside it',
    fix: 'write store: turborepo, or remove this input',
  });
}

function noCache(): UsageError {
  return new UsageError({
    what: 'this job has no cache service',
    where: 'input store',
    expected: 'a job of GitHub Actions with the cache service v2',
    fix: 'write store: auto, which takes a folder where there is no cache',
  });
}

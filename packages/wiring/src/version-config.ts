import type { Config } from '@aiop/config';
import type { GitReader } from '@aiop/ports';
import { repositoryConfig } from './repository-config.ts';

/** What a repository says about its versions; undefined where it says nothing. */
export type VersionSettings = Config['version'] | undefined;

/** What a repository says about its versions, or undefined where it has no `aiop.yaml`. @throws UsageError for one that is wrong */
export async function versionConfig(git: GitReader): Promise<VersionSettings> {
  return (await repositoryConfig(git))?.version;
}

/** The identifier of the prereleases that a branch makes; empty where it makes releases. */
export function channelOf(branch: string | undefined, config: VersionSettings): string {
  return branch === undefined ? '' : (config?.channels.get(branch.replace(/^refs\/heads\//, '')) ?? '');
}

import type { Config } from '@aiop/config';
import { nodeFiles } from '@aiop/host';
import type { GitReader } from '@aiop/ports';

/** What the `aiop.yaml` of a repository says, or undefined where it has none. @throws UsageError for one that is wrong */
export async function repositoryConfig({ root }: GitReader): Promise<Config | undefined> {
  if (nodeFiles.status(`${root}/aiop.yaml`) === undefined) return undefined;
  // The reader of YAML is only loaded where there is some.
  const { loadConfig } = await import('@aiop/config');
  return loadConfig(root, nodeFiles);
}

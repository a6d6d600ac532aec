import type { GitReader, ObjectId } from '@aiop/ports';
import type { Config } from './config.ts';
import { inferConfig } from './infer-config.ts';
import { DEFAULT_NAME, requireConfig } from './load-config.ts';

/**
 * The configuration of a commit, found as `loadConfig` finds that of a work tree: `aiop.yaml`, or what the package scripts say.
 * @throws UsageError with every finding when the file is wrong
 */
export async function loadCommittedConfig(git: Pick<GitReader, 'listTree' | 'readFile'>, commit: ObjectId): Promise<Config> {
  const bytes = await git.readFile(commit, DEFAULT_NAME);
  if (bytes !== undefined) return requireConfig(DEFAULT_NAME, bytes).config;
  const packageJson = await git.readFile(commit, 'package.json');
  if (packageJson === undefined) return inferConfig({ packageJson, names: [] });
  const names = (await git.listTree(commit)).flatMap(({ path }) => (path.includes('/') ? [] : [path]));
  return inferConfig({ packageJson, names });
}

import type { GitReader, ObjectId } from '@aiop/ports';
import type { Config } from './config.ts';
import { DEFAULT_NAME } from './config-file.ts';
import { inferConfig } from './infer-config.ts';
import { committedFiles } from './neighbours/committed-files.ts';
import { withNeighbours } from './neighbours/read-neighbours.ts';
import { requireConfig } from './read-config.ts';

/**
 * The configuration of a commit, found as `loadConfig` finds that of a work tree: `aiop.yaml`, or what the package scripts say.
 * @throws UsageError with every finding when the file is wrong
 */
export async function loadCommittedConfig(git: Pick<GitReader, 'listTree' | 'readFile'>, commit: ObjectId): Promise<Config> {
  const bytes = await git.readFile(commit, DEFAULT_NAME);
  if (bytes !== undefined) {
    const { config } = requireConfig(DEFAULT_NAME, bytes);
    return config.from === undefined ? config : withNeighbours(config, '', await committedFiles(git, commit, config.from));
  }
  const packageJson = await git.readFile(commit, 'package.json');
  if (packageJson === undefined) return inferConfig({ packageJson, names: [] });
  const names = (await git.listTree(commit)).flatMap(({ path }) => (path.includes('/') ? [] : [path]));
  return inferConfig({ packageJson, names });
}

import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { DEFAULT_NAME, readConfigFile, surroundingsOf } from './config-file.ts';
import { inferConfig, inferSetup } from './infer-config.ts';
import { withNeighbours } from './neighbours/read-neighbours.ts';
import { requireConfig } from './read-config.ts';

/**
 * The configuration of a repository: the file of that name, or what the package scripts say where there is none of the usual name.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
export function loadConfig(root: string, files: Files, name = DEFAULT_NAME): Config {
  const bytes = readConfigFile(root, files, name);
  if (bytes === undefined) return inferConfig(surroundingsOf(root, files));
  return withNeighbours(requireConfig(name, bytes).config, root, files);
}

/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
export function loadWorktreeConfig(root: string, files: Files): Config {
  const config = loadConfig(root, files);
  const setup = config.setup ?? (config.origin.state === 'inferred' ? inferSetup(surroundingsOf(root, files)) : undefined);
  return setup === undefined ? config : { ...config, setup };
}

import { join } from 'node:path';
import { type Config, inferConfig, inferSetup, readConfig } from '@aiop/config';
import { formatFinding, UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';

const MAX_BYTES = 1024 * 1024;

/**
 * The configuration of a repository: `aiop.yaml`, or what its package scripts say where there is none.
 * @throws UsageError with every finding when the file is wrong
 */
export function loadConfig(root: string, name = 'aiop.yaml'): Config {
  const path = join(root, name);
  if (nodeFiles.status(path) === undefined) return inferConfig(surroundings(root));
  const read = readConfig({ path: name, bytes: nodeFiles.read(path, MAX_BYTES) });
  if (read.ok) return read.value;
  const [first, ...rest] = read.findings.map(formatFinding);
  const more = rest.length === 0 ? '' : `; and ${rest.length} more: ${rest.join('; ')}`;
  throw new UsageError({
    what: `${first}${more}`,
    where: name,
    expected: 'a configuration that fits schemas/aiop.schema.json',
    fix: 'mend the file',
  });
}

/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
export function loadWorktreeConfig(root: string): Config {
  const config = loadConfig(root);
  const setup = config.setup ?? (config.origin.state === 'inferred' ? inferSetup(surroundings(root)) : undefined);
  return setup === undefined ? config : { ...config, setup };
}

function surroundings(root: string) {
  const path = join(root, 'package.json');
  return {
    packageJson: nodeFiles.status(path)?.kind === 'file' ? nodeFiles.read(path, MAX_BYTES) : undefined,
    names: nodeFiles.list(root),
  };
}

import { posix } from 'node:path';
import { formatFinding, UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { inferConfig, inferSetup, type Surroundings } from './infer-config.ts';
import { keep, readKept } from './kept-config.ts';
import { withNeighbours } from './neighbours/read-neighbours.ts';
import { type ReadConfig, readConfigAndData } from './read-config.ts';

const MAX_BYTES = 1024 * 1024;

/** The name of the file that may be missing. */
export const DEFAULT_NAME = 'aiop.yaml';

/**
 * The configuration of a repository: the file of that name, or what the package scripts say where there is none of the usual name.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @param keptIn a folder in which what the file says is kept, so that it is parsed only when it changed
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
export function loadConfig(root: string, files: Files, name = DEFAULT_NAME, keptIn?: string): Config {
  const path = posix.resolve(root, name);
  if (files.status(path) === undefined) {
    if (name === DEFAULT_NAME) return inferConfig(surroundingsOf(root, files));
    throw new UsageError({ what: 'there is no such file', where: name, expected: 'a configuration of aiop', fix: 'correct the path' });
  }
  const bytes = files.read(path, MAX_BYTES);
  const place = keptIn === undefined ? undefined : { files, name, bytes, folder: keptIn };
  const kept = place === undefined ? undefined : readKept(place);
  if (kept !== undefined) return withNeighbours(kept, root, files);
  const read = requireConfig(name, bytes);
  if (place !== undefined) keep(place, read);
  return withNeighbours(read.config, root, files);
}

/** What the bytes of a file say. @throws UsageError with every finding when the file is wrong */
export function requireConfig(name: string, bytes: Uint8Array): ReadConfig {
  const read = readConfigAndData({ path: name, bytes });
  if (read.ok) return read.value;
  const what = read.findings.map(formatFinding).join('\n  ');
  throw new UsageError({ what, where: name, expected: 'a configuration that fits schemas/aiop.schema.json', fix: 'mend the file' });
}

/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
export function loadWorktreeConfig(root: string, files: Files): Config {
  const config = loadConfig(root, files);
  const setup = config.setup ?? (config.origin.state === 'inferred' ? inferSetup(surroundingsOf(root, files)) : undefined);
  return setup === undefined ? config : { ...config, setup };
}

/** What tells, in the folder of a repository, how it is set up and checked. */
export function surroundingsOf(root: string, files: Files): Surroundings {
  const path = posix.join(root, 'package.json');
  return { packageJson: files.status(path)?.kind === 'file' ? files.read(path, MAX_BYTES) : undefined, names: files.list(root) };
}

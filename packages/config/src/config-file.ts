import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Surroundings } from './infer-config.ts';

/** No configuration is larger. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

/** The name of the file that may be missing. */
export const DEFAULT_NAME = 'aiop.yaml';

/**
 * The bytes of a configuration, or undefined where the file of the usual name is missing.
 * @throws UsageError when a file of another name is missing, and for one that is too large or no regular file
 */
export function readConfigFile(root: string, files: Files, name: string): Uint8Array | undefined {
  const path = posix.resolve(root, name);
  if (files.status(path) !== undefined) return files.read(path, MAX_CONFIG_BYTES);
  if (name === DEFAULT_NAME) return undefined;
  throw new UsageError({ what: 'there is no such file', where: name, expected: 'a configuration of aiop', fix: 'correct the path' });
}

/** What tells, in the folder of a repository, how it is set up and checked. */
export function surroundingsOf(root: string, files: Files): Surroundings {
  const path = posix.join(root, 'package.json');
  return { packageJson: files.status(path)?.kind === 'file' ? files.read(path, MAX_CONFIG_BYTES) : undefined, names: files.list(root) };
}

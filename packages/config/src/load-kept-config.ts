import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { readConfigFile, surroundingsOf } from './config-file.ts';
import { inferConfig } from './infer-config.ts';
import { type KeptPlace, keep, readKept } from './kept-config.ts';

/**
 * The same as `loadConfig`, kept in a folder so that the file is parsed only when it changed.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @param folder where what the file says is kept; absent where there is no place out of reach of what is committed
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
export async function loadKeptConfig(root: string, files: Files, name: string, folder: string | undefined): Promise<Config> {
  const bytes = readConfigFile(root, files, name);
  if (bytes === undefined) return inferConfig(surroundingsOf(root, files));
  const place = folder === undefined ? undefined : { files, name, bytes, folder };
  const config = (place === undefined ? undefined : readKept(place)) ?? (await parsed(name, bytes, place));
  if (config.from === undefined) return config;
  const { withNeighbours } = await import('./neighbours/read-neighbours.ts');
  return withNeighbours(config, root, files);
}

/** The parser of YAML and the checks are half of a program that verifies, and are loaded only where there is something to parse. */
async function parsed(name: string, bytes: Uint8Array, place: KeptPlace | undefined): Promise<Config> {
  const { requireConfig } = await import('./read-config.ts');
  const read = requireConfig(name, bytes);
  if (place !== undefined) keep(place, read.data);
  return read.config;
}

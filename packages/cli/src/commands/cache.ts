import type { Command } from 'commander';
import { addCacheKey } from './cache-key.ts';
import { addCacheSimulate } from './cache-simulate.ts';

/** `aiop cache key · simulate`. */
export function addCacheCommands(root: Command): void {
  const cache = root
    .command('cache')
    .description('cache keys, and what they are worth')
    .helpOption('--help', 'show this help')
    .helpCommand(false);
  addCacheKey(cache);
  addCacheSimulate(cache);
}

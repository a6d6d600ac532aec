import type { Command } from 'commander';
import { addCacheKey } from './cache-key.ts';
import { addCachePrune } from './cache-prune.ts';
import { addCacheSimulate } from './cache-simulate.ts';

/** `aiop cache key · simulate · prune`. */
export function addCacheCommands(root: Command): void {
  const cache = root
    .command('cache')
    .description('cache keys, what they are worth, and the store of results')
    .helpOption('--help', 'show this help')
    .helpCommand(false);
  addCacheKey(cache);
  addCacheSimulate(cache);
  addCachePrune(cache);
}

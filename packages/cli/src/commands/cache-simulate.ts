import { posix } from 'node:path';
import { systemClock } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { parseInstant } from '../instant.ts';
import { renderSimulation } from '../render/cache-simulation.ts';
import { type CommonOptions, realDirectory, sessionRepository, wholeNumber, withSession } from '../session.ts';

interface SimulateOptions extends CommonOptions {
  readonly commits: string;
  readonly since?: string;
  readonly to: string;
  readonly ecosystems: readonly string[];
}

/** `aiop cache simulate`: what the caches of this branch would have been worth. */
export function addCacheSimulate(cache: Command): void {
  const command = cache
    .command('simulate')
    .description('replay the history of a branch: how often would its cache have hit, and with which keys')
    .option('--commits <n>', 'replay at most the newest n commits', '1000')
    .option('--since <time>', 'replay commits from this day, time, or as long ago (2026-01-31, 90d)')
    .option('--to <revision>', 'the end of the history', 'HEAD')
    .option('--ecosystems <names...>', 'the ecosystems that the cache is for', ['auto']);
  withSession<SimulateOptions>(command, 'aiop cache simulate --commits 500', async (session, options) => {
    const { chosenEcosystems, simulateCache } = await import('@aiop/cache-keys');
    const git = await sessionRepository(session);
    const { terminal } = session;
    const since = options.since === undefined ? undefined : parseInstant('--since', options.since, systemClock.now());
    const simulation = await simulateCache(
      {
        folder: posix.relative(git.root, realDirectory(session)),
        to: options.to,
        commits: wholeNumber('--commits', options.commits, 1),
        ...(since === undefined ? {} : { since: Math.floor(since / 1000) }),
        ecosystems: chosenEcosystems(options.ecosystems),
        onProgress: (done, all) => terminal.status(`${done} of ${all} commits`),
      },
      { git, blake3: await loadBlake3() },
    );
    terminal.result(simulation, renderSimulation(simulation, terminal));
    return EXIT.good;
  });
}

import type { Blake3 } from '@aiop/ids';
import type { GitHistory } from '@aiop/ports';
import type { CacheSimulation, SimulationRequest } from './replay/simulate.ts';

/**
 * Replays a branch along its first parents, one run for each commit, as a push to it would start: which cache it would have found, and what
 * it would have downloaded, with the keys of this suite and with those that others make. Nothing is checked out.
 * @throws UsageError for a revision that is none, and for a history without commits
 */
export async function simulateCache(
  request: SimulationRequest,
  ports: { readonly git: GitHistory; readonly blake3: Blake3 },
): Promise<CacheSimulation> {
  // Who asks for a key does not replay anything, and need not load what that takes.
  return await (await import('./replay/simulate.ts')).replayHistory(request, ports);
}

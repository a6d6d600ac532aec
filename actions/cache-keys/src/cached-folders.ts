import {
  type CacheKey,
  type CacheUsedEvent,
  cacheSavedEvent,
  cacheUsedEvent,
  declaredPaths,
  type Hit,
  hitOf,
  restoreFindings,
  restoreSentence,
  saveFindings,
  saveSentence,
} from '@aiop/cache-keys';
import { escapeMarkdown, type Finding } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import type { CachedFolders, FolderCache } from '@aiop/ports';
import type { ActionHost, PostOutcome } from '@aiop/runner';
import { findJobCache, githubFolders } from '@aiop/stores';

/** What came of the cache before the job. */
interface CacheUse {
  readonly hit: Hit;
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly event: CacheUsedEvent;
}

/** What the step before the job leaves to the one after it. */
interface KeptFolders extends CachedFolders {
  readonly trustDomain: string;
}

/** Restores the paths of a key where that is wanted, and leaves what is to be saved to the step after the job. */
export async function useCache(
  made: CacheKey,
  root: string,
  { restore, save }: { readonly restore: boolean; readonly save: boolean },
  host: ActionHost,
): Promise<CacheUse | undefined> {
  const { key, restoreKeys } = made;
  const { HOME, USERPROFILE } = host.environment;
  const folders: CachedFolders = { key, paths: declaredPaths(made.paths, root, HOME ?? USERPROFILE) };
  const keep = (): void => {
    const kept: KeptFolders = { ...folders, trustDomain: made.trust.domain };
    if (save) host.keepForPost(JSON.stringify(kept));
  };
  if (!restore) {
    keep();
    return undefined;
  }
  const { outcome, durationMs } = await timed(() => folderCache(host).restore(folders, restoreKeys));
  // What was restored under this very key is what would be saved.
  if (outcome.state !== 'exact') keep();
  const sentence = restoreSentence(outcome, durationMs);
  host.log.info(sentence);
  return {
    hit: hitOf(outcome),
    findings: restoreFindings(outcome),
    summary: `${escapeMarkdown(sentence)}\n`,
    event: cacheUsedEvent(made, outcome, durationMs),
  };
}

/** Saves what the job has made, after it. */
export async function saveCache(kept: string, host: ActionHost): Promise<PostOutcome> {
  // Written by the step before the job, and handed on by the runner to this one alone.
  const folders = JSON.parse(kept) as KeptFolders;
  const { outcome, durationMs } = await timed(() => folderCache(host).save(folders));
  const sentence = saveSentence(folders.key, outcome, durationMs);
  host.log.info(sentence);
  return {
    findings: saveFindings(outcome),
    summary: `${escapeMarkdown(sentence)}\n`,
    event: cacheSavedEvent(folders, outcome, durationMs),
  };
}

/** The cache of this job, or one that has nothing and takes nothing. */
function folderCache({ environment, resultFile }: ActionHost): FolderCache {
  const cache = findJobCache(environment);
  if (cache !== undefined) return githubFolders({ ...cache, folder: resultFile('archives') });
  const none = async () => ({ state: 'denied', why: 'the runner offers no cache service of version 2' }) as const;
  return { restore: none, save: none };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ readonly outcome: Result; readonly durationMs: number }> {
  const startedAt = machine.clock.monotonic();
  const outcome = await work();
  return { outcome, durationMs: machine.clock.monotonic() - startedAt };
}

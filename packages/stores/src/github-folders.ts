import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '@aiop/diagnostics';
import type { CachedFolders, FolderCache, RestoreOutcome, SaveOutcome } from '@aiop/ports';
import { ArchiveRefusal, MAX_ARCHIVE_BYTES } from './archive/archive-form.ts';
import { packArchive } from './archive/pack-archive.ts';
import { restoreArchive } from './archive/restore-archive.ts';
import { downloadFile, uploadFile } from './blob-files.ts';
import { type CacheService, cacheService } from './cache-service.ts';
import type { JobCache } from './job-cache.ts';
import { PATIENCE, type Patience, StoreFailure } from './patience.ts';

/** Where folders are kept, and how. */
export interface GithubFoldersOptions extends JobCache {
  /** A folder of our own that archives pass through, absolute. It is made. */
  readonly folder: string;
  readonly patience?: Patience;
}

/** One try, and three more. */
const STEADY: Patience = { ...PATIENCE, tries: 4, pauseMs: 500 };

/** The form of the archives. Another number finds no archive that was saved before. */
const FORM = 1;

/** A cache of folders in GitHub's cache service: an archive of our own an entry, which is judged before anything of it is put in place. */
export function githubFolders({ url, token, mode, folder, patience = STEADY }: GithubFoldersOptions): FolderCache {
  const serviceOf = (folders: CachedFolders): CacheService => cacheService({ url, token, version: versionOf(folders), patience });
  const denied = (modes: readonly string[]) =>
    modes.includes(mode) ? ({ state: 'denied', why: `the cache mode is ${mode}` } as const) : undefined;
  return {
    restore: async (wanted, restoreKeys) =>
      denied(['none', 'write-only']) ??
      (await withArchive(folder, (archive) => restore(serviceOf(wanted), wanted, restoreKeys, archive, patience))),
    save: async (folders) =>
      denied(['none', 'read']) ?? (await withArchive(folder, (archive) => save(serviceOf(folders), folders, archive, patience))),
  };
}

async function restore(
  service: CacheService,
  { key, paths }: CachedFolders,
  restoreKeys: readonly string[],
  archive: string,
  patience: Patience,
): Promise<RestoreOutcome> {
  if (paths.length === 0) return { state: 'miss' };
  const found = await service.find(key, restoreKeys);
  if (found === undefined) return { state: 'miss' };
  // The service may not lead a run to an entry that it did not ask for: one of another trust domain, say.
  if (![key, ...restoreKeys].some((prefix) => found.key.startsWith(prefix)))
    throw new StoreFailure('it answered with an entry that was not asked for');
  const bytes = await downloadFile(found.url, archive, MAX_ARCHIVE_BYTES, patience);
  const restored = await restoreArchive(
    archive,
    paths.map(({ absolute }) => absolute),
  );
  if (restored.state !== 'restored') return { state: 'refused', key: found.key, why: `the archive ${restored.why}` };
  return { state: found.key === key ? 'exact' : 'prefix', key: found.key, bytes, entries: restored.entries };
}

async function save(service: CacheService, { key, paths }: CachedFolders, archive: string, patience: Patience): Promise<SaveOutcome> {
  const roots = paths.map(({ absolute }) => absolute);
  if (!roots.some((path) => existsSync(path))) return { state: 'nothing' };
  // Before the work of packing: most runs that may not save, or come too late, are told so here.
  const upload = await service.begin(key);
  if (upload === 'taken') return { state: 'exists' };
  const { bytes, entries, leftOut } = await packArchive(roots, archive);
  await uploadFile(upload.url, archive, patience);
  await upload.finish(bytes);
  return { state: 'saved', bytes, entries, leftOut };
}

type Trouble = { readonly state: 'denied' | 'failed'; readonly why: string };

/** Gives the work a path for an archive, takes the archive away afterwards, and makes an outcome of what goes wrong. */
async function withArchive<Outcome>(folder: string, work: (archive: string) => Promise<Outcome>): Promise<Outcome | Trouble> {
  const archive = join(folder, `cache-${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    return await work(archive);
  } catch (error) {
    if (error instanceof StoreFailure)
      return { state: error.lasting ? 'denied' : 'failed', why: `the cache service: ${visible(error.message, 300)}` };
    if (error instanceof ArchiveRefusal) return { state: 'failed', why: `the archive ${error.message}` };
    if (error instanceof Error && 'syscall' in error) return { state: 'failed', why: `the machine: ${error.message}` };
    throw error;
  } finally {
    rmSync(archive, { force: true });
  }
}

/** Entries of one key are apart by version: what an archive holds depends on its form and on the declared paths in their order. */
const versionOf = ({ paths }: CachedFolders): string =>
  createHash('sha256')
    .update(JSON.stringify(['aiop-cache-archive', FORM, paths.map(({ declared }) => declared)]))
    .digest('hex');

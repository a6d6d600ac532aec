export { type Packed, packArchive } from './archive/pack-archive.ts';
export { type Restored, restoreArchive } from './archive/restore-archive.ts';
export { type CacheService, type CacheServiceOptions, cacheService, type Located } from './cache-service.ts';
export { type GithubFoldersOptions, githubFolders } from './github-folders.ts';
export { type GithubStoreOptions, githubStore } from './github-store.ts';
export { findJobCache, type JobCache } from './job-cache.ts';
export type { Patience } from './patience.ts';
export { type TurborepoOptions, turborepoStore } from './turborepo-store.ts';

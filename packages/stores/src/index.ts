export { type CacheService, type CacheServiceOptions, cacheService, type Located } from './cache-service.ts';
export { type GithubStoreOptions, githubStore } from './github-store.ts';
export type { Patience } from './patience.ts';
export { type TurborepoOptions, turborepoStore } from './turborepo-store.ts';

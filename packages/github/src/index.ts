export type { GithubAccess } from './api.ts';
export { githubReleases } from './releases.ts';

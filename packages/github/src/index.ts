export { apiUrlOf, type GithubAccess } from './api.ts';
export { githubReleases } from './releases.ts';

/** GitHub's cache service as the runner has told this job of it. */
export interface JobCache {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN`: what it may read and write is decided by GitHub, from the ref and the event of the run. */
  readonly token: string;
  /** `ACTIONS_CACHE_MODE`, what the workflow allows: `read`, `write`, `write-only` or `none`. Anything else allows all. */
  readonly mode: string;
}

/** The cache service of this job; undefined where there is none of version 2, as on GitHub Enterprise Server and outside of a runner. */
export function findJobCache(environment: Readonly<Record<string, string | undefined>>): JobCache | undefined {
  const {
    ACTIONS_CACHE_SERVICE_V2 = '',
    ACTIONS_RESULTS_URL: url = '',
    ACTIONS_RUNTIME_TOKEN: token = '',
    ACTIONS_CACHE_MODE = '',
  } = environment;
  if (ACTIONS_CACHE_SERVICE_V2 === '' || !URL.canParse(url) || token === '') return undefined;
  return { url, token, mode: ACTIONS_CACHE_MODE.trim().toLowerCase() };
}

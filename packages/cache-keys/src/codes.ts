import { type Catalogue, type Finding, type FindingCode, type Occurrence, reporter } from '@aiop/diagnostics';

/** Everything that working out a key can find. None is an error: a key that misses too often is no reason to stop a job. */
export const CACHE_KEY_CODES = {
  'AIOP-K001': {
    severity: 'warning',
    title: 'A lock file cannot be read, so its bytes are hashed',
    hint: 'mend the file, or write it again with its tool; until then every change of its bytes gives another key',
  },
  'AIOP-K002': {
    severity: 'warning',
    title: 'There is no lock file',
    hint: 'add the lock file to git, correct working-directory, or name what decides the content of the cache in extra',
  },
  'AIOP-K003': {
    severity: 'warning',
    title: 'A requirement is not locked to one version',
    hint: 'pin it with ==, best with --hash; the key cannot change when another version is released',
  },
  'AIOP-K004': {
    severity: 'warning',
    title: 'A lock file is not a regular file, and was left out',
    hint: 'replace the link, pipe or device by the file itself',
  },
  'AIOP-K005': {
    severity: 'warning',
    title: 'An included requirements file was not read',
    hint: 'keep included files inside the working directory, as regular files',
  },
  'AIOP-K006': {
    severity: 'warning',
    title: 'A tool that a cache depends on was not found',
    hint: 'set the tool up before this step, so that its version joins the key',
  },
  'AIOP-K007': {
    severity: 'warning',
    title: 'The trust domain is set higher than the event warrants',
    hint: 'leave trust-domain at auto, unless nobody else can start this workflow',
  },
  'AIOP-K008': {
    severity: 'warning',
    title: 'A cache was found, and not restored',
    hint: 'the job goes on without it; delete the entry, so that the next run saves a sound one',
  },
  'AIOP-K009': {
    severity: 'warning',
    title: 'The cache service failed',
    hint: 'the job goes on without a cache; if it lasts, see whether the service and the runner are well',
  },
  'AIOP-K010': {
    severity: 'notice',
    title: 'This run has no cache, or no right to it',
    hint: 'nothing needs to be mended: untrusted runs may read caches and not write them, and a workflow can set the mode of its cache',
  },
  'AIOP-K011': {
    severity: 'notice',
    title: 'Something was left out of the cache',
    hint: 'it could not be restored from there; name narrower paths if it does not belong to the cache',
  },
} as const satisfies Catalogue<FindingCode>;

export type CacheKeyCode = keyof typeof CACHE_KEY_CODES;

/** Makes a finding of this domain. */
export const report: (code: CacheKeyCode, occurrence: Occurrence) => Finding = reporter<CacheKeyCode>(CACHE_KEY_CODES);

import { type Catalogue, reporter } from '@aiop/diagnostics';

export type VersionCode = 'AIOP-M001' | 'AIOP-M002' | 'AIOP-M003' | 'AIOP-M004' | 'AIOP-M005';

/** Everything that this domain says of a repository's history. */
export const VERSION_CODES: Catalogue<VersionCode> = {
  'AIOP-M001': {
    severity: 'error',
    title: 'The history is cut off before the last release',
    hint: 'fetch the whole history and its tags: set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow --tags',
  },
  'AIOP-M002': {
    severity: 'warning',
    title: 'A tag looks like a version and is none',
    hint: 'delete the tag, or tag the commit again with a version of https://semver.org',
  },
  'AIOP-M003': {
    severity: 'warning',
    title: 'No version tag has this prefix',
    hint: 'set tag-prefix to the prefix of your tags',
  },
  'AIOP-M004': {
    severity: 'notice',
    title: 'No commit says what it changes',
    hint: 'write messages as https://www.conventionalcommits.org asks, or set minimum-bump: patch',
  },
  'AIOP-M005': {
    severity: 'warning',
    title: 'A breaking change stands under a header that cannot be read',
    hint: 'if it breaks something, set minimum-bump: major for this release; write feat!: or fix!: as the first line next time',
  },
};

export const report = reporter(VERSION_CODES);

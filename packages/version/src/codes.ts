import { type Catalogue, reporter } from '@aiop/diagnostics';

export type VersionCode =
  | 'AIOP-M001'
  | 'AIOP-M002'
  | 'AIOP-M003'
  | 'AIOP-M004'
  | 'AIOP-M005'
  | 'AIOP-M006'
  | 'AIOP-M007'
  | 'AIOP-M008'
  | 'AIOP-M009'
  | 'AIOP-M010'
  | 'AIOP-M011'
  | 'AIOP-M012'
  | 'AIOP-M101'
  | 'AIOP-M104'
  | 'AIOP-M105'
  | 'AIOP-M106'
  | 'AIOP-M112'
  | 'AIOP-M113'
  | 'AIOP-M114'
  | 'AIOP-M115'
  | 'AIOP-M120'
  | 'AIOP-M121'
  | 'AIOP-M122'
  | 'AIOP-M123'
  | 'AIOP-M124'
  | 'AIOP-M125'
  | 'AIOP-M126'
  | 'AIOP-M127'
  | 'AIOP-M128'
  | 'AIOP-M131'
  | 'AIOP-M132'
  | 'AIOP-M133'
  | 'AIOP-M201'
  | 'AIOP-M202'
  | 'AIOP-M203'
  | 'AIOP-M204'
  | 'AIOP-M205'
  | 'AIOP-M206'
  | 'AIOP-M207'
  | 'AIOP-M208'
  | 'AIOP-M209';

/** Everything that this domain says of a repository's history from M101 on of single messages (up to M116 the last two digits are the rule of Conventional Commits), and from M201 on of releases. */
export const VERSION_CODES: Catalogue<VersionCode> = {
  'AIOP-M001': {
    severity: 'error',
    title: 'The history is cut off before the place where counting begins',
    hint: 'fetch the whole history and its tags: set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow --tags',
  },
  'AIOP-M002': {
    severity: 'warning',
    title: 'A tag looks like a version and is none',
    hint: 'tag the commit again with a whole version, such as v1.0.0 (https://semver.org), or delete the tag',
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
  'AIOP-M006': {
    severity: 'error',
    title: 'The commits of the pull request are not here',
    hint: 'set fetch-depth: 0 on actions/checkout and, under pull_request_target, ref to the head of the pull request; to lint a title alone, set from: HEAD',
  },
  'AIOP-M007': {
    severity: 'warning',
    title: 'A shallow clone could not be deepened',
    hint: 'set fetch-depth: 0 on actions/checkout, or give a token that may read the repository',
  },
  'AIOP-M008': {
    severity: 'warning',
    title: 'The next version is tagged already',
    hint: 'merge the branch that has the tag, or let this one release another version: with minimum-bump, or as a prerelease',
  },
  'AIOP-M009': {
    severity: 'warning',
    title: 'A Release-As cannot be followed',
    hint: 'write a whole version above the last one, such as Release-As: 2.0.0',
  },
  'AIOP-M010': {
    severity: 'warning',
    title: 'A manifest that may tell of a module cannot be read',
    hint: 'mend the file, or say the same in aiop.yaml',
  },
  'AIOP-M011': {
    severity: 'warning',
    title: 'A prerelease announced less than its commits call for',
    hint: 'if users are not to expect it of that version, set minimum-bump: major',
  },
  'AIOP-M012': {
    severity: 'warning',
    title: 'Whether there are earlier releases cannot be told',
    hint: 'run git fetch --tags, or set fetch-tags: true on actions/checkout; before the first release all is well',
  },
  'AIOP-M101': {
    severity: 'error',
    title: 'The first line does not begin with a type, a colon and a space',
    hint: 'write the first line as type: description or type(scope): description, such as fix: close the file',
  },
  'AIOP-M104': {
    severity: 'error',
    title: 'The scope is not one noun in parentheses',
    hint: 'write one word in parentheses directly after the type, such as fix(parser): …, or leave the scope out',
  },
  'AIOP-M105': {
    severity: 'error',
    title: 'The description does not follow the colon and one space',
    hint: 'say in a few words what changes, after the colon and one space',
  },
  'AIOP-M106': {
    severity: 'error',
    title: 'No blank line stands after the first line',
    hint: 'leave the second line empty',
  },
  'AIOP-M112': {
    severity: 'warning',
    title: 'A breaking change is announced where it cannot be read',
    hint: 'write BREAKING CHANGE: and the text on one line, after an empty line; or begin another way if nothing breaks',
  },
  'AIOP-M113': {
    severity: 'error',
    title: 'The ! does not stand once, directly before the colon',
    hint: 'write feat!: … or feat(scope)!: …',
  },
  'AIOP-M114': {
    severity: 'error',
    title: 'The type is not one of those that are accepted',
    hint: 'use a type that is accepted',
  },
  'AIOP-M115': {
    severity: 'warning',
    title: 'The type is not in the case that is asked for',
    hint: 'write the type in lower case, where no other case is asked for',
  },
  'AIOP-M120': {
    severity: 'error',
    title: 'A fixup still waits to be squashed',
    hint: 'run git rebase --interactive --autosquash onto the branch that this one is to be merged into; in a title, say what changes',
  },
  'AIOP-M121': {
    severity: 'notice',
    title: "A revert has git's own form",
    hint: 'it counts as a revert as it is',
  },
  'AIOP-M122': {
    severity: 'error',
    title: 'The message is empty',
    hint: 'write a first line such as fix: close the file',
  },
  'AIOP-M123': {
    severity: 'error',
    title: 'The scope is not one of those that are accepted',
    hint: 'use a scope that is accepted',
  },
  'AIOP-M124': {
    severity: 'error',
    title: 'A part of the message is missing, or stands where none is wanted',
    hint: 'add what is missing, or leave the part out',
  },
  'AIOP-M125': {
    severity: 'error',
    title: 'A part of the message is not in the case that is asked for',
    hint: 'write it in that case',
  },
  'AIOP-M126': {
    severity: 'error',
    title: 'A part or a line of the message is too long or too short',
    hint: 'keep to the limit',
  },
  'AIOP-M127': {
    severity: 'error',
    title: 'A part of the message begins or ends with a sign that it may not have, or lacks one',
    hint: 'write the part without that sign, or with it where it is asked for',
  },
  'AIOP-M128': {
    severity: 'warning',
    title: 'No blank line stands before the footers',
    hint: 'leave a line empty before the footers',
  },
  'AIOP-M131': {
    severity: 'error',
    title: 'The configuration of commitlint cannot be read',
    hint: 'mend the file, or set commitlint: false under commits in aiop.yaml',
  },
  'AIOP-M132': {
    severity: 'warning',
    title: 'The configuration of commitlint is a program, and is not run',
    hint: 'write its rules to .commitlintrc.yaml, or under commits in aiop.yaml with commitlint: false',
  },
  'AIOP-M133': {
    severity: 'warning',
    title: 'A part of the configuration of commitlint is not followed',
    hint: 'say the same under commits in aiop.yaml, or leave it to commitlint',
  },
  'AIOP-M201': {
    severity: 'notice',
    title: 'The commit is released already',
    hint: 'nothing is left to do; the tag is named in the outputs',
  },
  'AIOP-M202': {
    severity: 'error',
    title: 'The tag of the next version is taken by another commit',
    hint: 'release the last commit of the branch, which knows that version; or delete the tag if nobody uses it',
  },
  'AIOP-M203': {
    severity: 'error',
    title: 'The branch takes no release commit',
    hint: 'let the token, an app or a deploy key pass the rules of the branch, or set changelog to an empty text and name no version files: then only a tag is pushed',
  },
  'AIOP-M204': {
    severity: 'error',
    title: 'The token may not push',
    hint: 'give the job `permissions: contents: write`, and a token that may write to the repository; for a push that changes workflow files the permission of GITHUB_TOKEN is not enough',
  },
  'AIOP-M205': {
    severity: 'error',
    title: 'The release does not fit onto the branch',
    hint: 'release the last commit of the branch',
  },
  'AIOP-M206': {
    severity: 'error',
    title: 'The page of the release could not be made',
    hint: 'the tag stands; run the release of the same commit again, and it makes what is missing',
  },
  'AIOP-M207': {
    severity: 'error',
    title: 'The floating tag could not be moved',
    hint: 'let the token move the tag, then run the release of the same commit again; or set floating-tags: false',
  },
  'AIOP-M208': {
    severity: 'error',
    title: 'The push did not go through',
    hint: 'see what git said, and run it again: nothing was changed, or what was begun is finished',
  },
  'AIOP-M209': {
    severity: 'error',
    title: 'Others were always there first',
    hint: 'run it again when fewer runs push at once',
  },
};

export const report = reporter(VERSION_CODES);

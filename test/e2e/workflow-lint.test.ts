import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionlint, zizmor } from '../../scripts/workflow-lint.ts';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOUND = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8').replace(
  'uses: $/actions/verify',
  'uses: org/aiop/actions/verify@v1',
);

/** A changed copy of the project's own CI, by a path as the checks know them. */
function changed(good: string | RegExp, bad: string): readonly string[] {
  expect(SOUND).toMatch(good);
  const path = join(scratchFolder(), 'changed.yml');
  writeFileSync(
    path,
    SOUND.replace(good, () => bad),
  );
  return [relative(ROOT, path)];
}

describe('actionlint', () => {
  it('finds nothing in the workflows of this repository', () => expect(actionlint()).toEqual([]));

  it.each([
    ['a context that does not exist', 'run: npm test', 'run: echo ${{ inputs.nowhere }}', /"nowhere" is not defined/],
    ['an unknown key', 'timeout-minutes: 30', 'timeout-minuts: 30', /unexpected key "timeout-minuts"/],
    ['an action without a ref', /actions\/setup-node@\S+/, 'actions/setup-node', /ref is missing/],
    ['no workflow at all', /^jobs:[\s\S]*/m, '', /"jobs" section is missing/],
  ])('refuses %s', (_, good, bad, finding) => {
    expect(actionlint(changed(good, bad))).toEqual([expect.stringMatching(finding)]);
  });
});

describe('zizmor', () => {
  it('finds nothing in the workflows and actions of this repository', () => expect(zizmor()).toEqual([]));

  it.each([
    ['the code of a stranger with the rights of the repository', '  pull_request:\n', '  pull_request_target:\n', /dangerous-triggers/],
    ['a title that becomes a script', 'run: npm test', 'run: echo ${{ github.event.pull_request.title }}', /template-injection/],
    ['a token that stays in the checkout', 'persist-credentials: false', 'persist-credentials: true', /artipacked/],
    ['more rights than a job says', /^permissions: \{\}$/m, 'permissions: write-all', /excessive-permissions/],
  ])('refuses %s', (_, good, bad, finding) => {
    expect(zizmor(changed(good, bad))).toEqual([expect.stringMatching(finding)]);
  });
});

it('a check of nothing is no success', () => {
  expect([actionlint(['nowhere/*.yml']), zizmor(['nowhere/*.yml'])]).toEqual([
    ['nothing matches nowhere/*.yml'],
    ['nothing matches nowhere/*.yml'],
  ]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionlint, zizmor } from '../../scripts/workflow-lint.ts';
import { workflowParser } from '../../scripts/workflow-parser.ts';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOUND = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8').replace(
  'uses: $/actions/verify',
  'uses: org/aiop/actions/verify@v1',
);

/** A changed copy of a workflow, by default the project's own CI, by a path as the checks know them. */
function changed(good: string | RegExp, bad: string, sound = SOUND, name = 'changed.yml'): readonly string[] {
  expect(sound).toMatch(good);
  const path = join(scratchFolder(), name);
  writeFileSync(
    path,
    sound.replace(good, () => bad),
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

describe("GitHub's own parser", () => {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

  it('finds nothing in the workflows and actions of this repository', async () => expect(await workflowParser()).toEqual([]));

  it.each([
    ['an unknown key', 'ci', 'timeout-minutes: 30', 'timeout-minuts: 30', /:\d+:\d+ Unexpected value 'timeout-minuts'/],
    ['a context that does not exist', 'ci', 'run: npm test', 'run: echo ${{ nowhere.x }}', /Unrecognized named-value: 'nowhere'/],
    ['an input that the action does not take', 'verify', 'config: ${{', 'confg: ${{', /Invalid action input 'confg'/],
    ['an action that is not there', 'verify', '$/actions/verify', '$/actions/verfy', /Unable to resolve action `\$\/actions\/verfy`/],
    ['no workflow at all', 'ci', /^jobs:[\s\S]*/m, '', /Required property is missing: jobs/],
  ])('refuses %s', async (_, name, good, bad, finding) => {
    const problems = await workflowParser(changed(good, bad, read(`.github/workflows/${name}.yml`)));
    expect(problems).toEqual([expect.stringMatching(finding)]);
  });

  it.each([
    [
      'an input that the workflow does not take',
      '      plan: modification_plan.yaml',
      '      plam: x',
      /Invalid input, plam is not defined/,
    ],
    ['a workflow that is not there', 'workflows/plan.yml', 'workflows/plam.yml', /:20:11 Unable to find reusable workflow/],
    [
      'a workflow of somebody else',
      'org/aiop/.github/workflows/plan.yml',
      'org/other/.github/workflows/plan.yml',
      /:20:11 Unable to find reusable workflow/,
    ],
  ])('refuses a call with %s', async (_, good, bad, finding) => {
    const problems = await workflowParser(changed(good, bad, read('examples/workflows/plan-and-verify.yml')));
    expect(problems).toEqual([expect.stringMatching(finding)]);
  });

  it.each([
    [
      'a composite that calls an action with an input it does not take',
      '.',
      'config: ${{ inputs',
      'confg: ${{ inputs',
      /Invalid action input 'confg'/,
    ],
    [
      'a composite with an unknown context',
      '.',
      '${{ steps.keys.outcome }}',
      '${{ stepz.keys.outcome }}',
      /Unrecognized named-value: 'stepz'/,
    ],
    ['an action with an icon that does not exist', 'actions/verify', 'icon: check-circle', 'icon: unicorn', /Unexpected value 'unicorn'/],
    ['an action that starts nothing', 'actions/verify', /^ {2}main: .*$/m, '', /main/],
  ])('refuses %s', async (_, folder, good, bad, finding) => {
    const problems = await workflowParser(changed(good, bad, read(`${folder}/action.yml`), 'action.yml'));
    expect(problems).toEqual([expect.stringMatching(finding)]);
  });
});

it("GitHub's own parser refuses what is no YAML, a problem a line", async () => {
  const problems = await workflowParser(changed('jobs:', 'jobs: ['));
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^\S+\/changed\.yml:\d+:\d+ .+$/);
});

it('a check of nothing is no success', async () => {
  const nowhere = ['nowhere/*.yml'];
  expect([actionlint(nowhere), zizmor(nowhere), await workflowParser(nowhere)]).toEqual(Array(3).fill(['nothing matches nowhere/*.yml']));
});

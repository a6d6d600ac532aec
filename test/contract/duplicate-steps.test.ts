import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duplicateSteps } from '../../scripts/duplicate-steps.ts';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

const CHECKOUT = '{ uses: actions/checkout@v6, with: { fetch-depth: 0, persist-credentials: false } }';
const NODE = '{ name: Node, uses: actions/setup-node@v6, with: { node-version: 24, package-manager-cache: false } }';
const TEST = '{ name: Test, run: npm test }';

const workflow = (...jobs: readonly (readonly string[])[]): string =>
  `on: push\njobs:\n${jobs.map((steps, index) => `  j${index + 1}:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`).join('')}`;

/** What the check says of these files, with their names for their paths. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const prefix = `${relative(ROOT, folder)}/`;
  return duplicateSteps([`${prefix}*.yml`]).map((problem) => problem.replaceAll(prefix, ''));
}

it('no step stands twice in the workflows and actions of this repository', () => expect(duplicateSteps()).toEqual([]));

describe('the check of steps that stand twice', () => {
  it.each([
    ['a step of two jobs', { 'a.yml': workflow([TEST], [CHECKOUT, TEST]) }, ['a.yml: j1, step 1: the same as a.yml: j2, step 2']],
    [
      'a step of two workflows',
      { 'a.yml': workflow([TEST]), 'b.yml': workflow([TEST]) },
      ['a.yml: j1, step 1: the same as b.yml: j1, step 1'],
    ],
    ['a step of one job', { 'a.yml': workflow([TEST, NODE, TEST]) }, ['a.yml: j1, step 1: the same as a.yml: j1, step 3']],
    [
      'a step under another name and id, with its keys in another order',
      { 'a.yml': workflow([NODE], ['{ id: n, with: { package-manager-cache: false, node-version: 24 }, uses: actions/setup-node@v6 }']) },
      ['a.yml: j1, step 1: the same as a.yml: j2, step 1'],
    ],
    [
      'a whole sequence, once, and from its first step',
      { 'a.yml': workflow([CHECKOUT, NODE, TEST], [TEST.replace('test', 'ci'), CHECKOUT, NODE, TEST]) },
      ['a.yml: j1, steps 1 to 3: the same as a.yml: j2, steps 2 to 4'],
    ],
    [
      'two checkouts in a row, each of which may stand alone',
      { 'a.yml': workflow([CHECKOUT, CHECKOUT.replace('0', '1')], [CHECKOUT, CHECKOUT.replace('0', '1')]) },
      ['a.yml: j1, steps 1 to 2: the same as a.yml: j2, steps 1 to 2'],
    ],
    [
      'a step of a workflow and of a composite action',
      { 'a.yml': workflow([TEST]), 'b.yml': `runs: { using: composite, steps: [${TEST}] }` },
      ['a.yml: j1, step 1: the same as b.yml, step 1'],
    ],
    [
      'a script that differs in its last line break only',
      { 'a.yml': workflow(['run: npm test'], ['run: |\n          npm test']) },
      ['a.yml: j1, step 1: the same as a.yml: j2, step 1'],
    ],
  ])('finds %s', (_, files, problems) => expect(found(files)).toEqual(problems));

  it.each([
    ['a checkout of each job', workflow([CHECKOUT, TEST], [CHECKOUT, NODE])],
    ['one action with two inputs', workflow(['{ uses: $/actions/x, with: { mode: a } }'], ['{ uses: $/actions/x, with: { mode: b } }'])],
    ['one script with two conditions', workflow(['{ run: npm test }'], ['{ run: npm test, if: always() }'])],
    ['jobs that call workflows', 'jobs: { a: { uses: x }, b: { uses: x } }'],
  ])('lets %s be', (_, text) => expect(found({ 'a.yml': text })).toEqual([]));

  it('is no success where there is nothing to look at', () => {
    expect(duplicateSteps(['nowhere/*.yml'])).toEqual(['nothing matches nowhere/*.yml']);
  });
});

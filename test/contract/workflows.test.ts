import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowProblems } from '../support/workflow-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const workflows = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

interface Described {
  readonly description: string;
  readonly default?: unknown;
  readonly value?: string;
}
interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Contract {
  readonly inputs: Readonly<Record<string, Described | undefined>>;
  readonly outputs: Readonly<Record<string, Described | undefined>>;
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Record<string, Described>; readonly outputs: Record<string, Described> } };
  readonly jobs: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

describe('every workflow', () => {
  it('is there to be looked at', () => expect(workflows.length).toBeGreaterThanOrEqual(4));
  it.each(workflows)('%s keeps the rules', (path) => expect(workflowProblems(read(path))).toEqual([]));
});

describe('the rules for workflows', () => {
  const sound = read('.github/workflows/ci.yml');
  it.each([
    ['a permission for all jobs', /^permissions: \{\}$/m, 'permissions: { contents: read }', 'permissions at the top are not {}'],
    ['permissions by default', /^permissions: \{\}$/m, '', 'permissions at the top are not {}'],
    ['a permission without a reason', / # checkout$/m, '', 'test: contents carries no reason'],
    ['a job without permissions', / {4}permissions:\n.*\n/, '', 'test: has no permissions of its own'],
    ['a job without a limit of time', / {4}timeout-minutes: 30\n/, '', 'test: has no timeout-minutes'],
    ['no concurrency group', /^ {2}group: .*\n/m, '', 'has no concurrency group'],
    ['an expression in a script', 'run: npm test', 'run: npm test ${{ github.head_ref }}', 'test: puts an expression into a script'],
    ['a token that stays', 'persist-credentials: false', 'persist-credentials: true', 'test: leaves the token in the checkout'],
    [
      'an action by its tag',
      /actions\/setup-node@\S+ # v\S+/,
      'actions/setup-node@v6',
      'verify: actions/setup-node@v6 is not pinned by a commit id with its version',
    ],
    ['a pin without its version', /(actions\/setup-node@\S+) # v\S+/, '$1', /^verify: actions\/setup-node@[0-9a-f]{40} is not pinned/],
    [
      'an action of this commit by a ref',
      '$/actions/verify',
      '$/actions/verify@v1',
      'verify: $/actions/verify@v1 names a ref, and an action of this commit has none',
    ],
    [
      'an action of the work tree',
      '$/actions/verify',
      './actions/verify',
      'verify: ./actions/verify is not pinned by a commit id with its version',
    ],
  ])('refuse %s', (_, good, bad, problem) => {
    expect(workflowProblems(sound.replace(good, bad))).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });

  it('refuse secrets that are handed on unnamed', () => {
    const text = read('examples/workflows/plan-and-verify.yml').replace('    with:\n', '    secrets: inherit\n    with:\n');
    expect(workflowProblems(text)).toEqual(['plan: hands on every secret']);
  });
});

/** Inputs and outputs that are the workflow's own, and inputs of actions that it decides itself. */
describe.each([
  ['plan', ['runs-on', 'hand-on'], ['manifests'], ['ledger']],
  ['verify', ['runs-on', 'timeout-minutes', 'shards', 'junit-artifact'], [], []],
])('%s.yml and the actions that it calls', (name, own, ownOutputs, decided) => {
  const workflow: Workflow = parse(read(`.github/workflows/${name}.yml`));
  const { inputs, outputs } = workflow.on.workflow_call;
  const job = workflow.jobs[name];
  const calls = job.steps
    .filter(({ uses }) => uses?.startsWith('$/actions/'))
    .map((step) => ({ step, contract: parse(read(`${step.uses?.slice('$/'.length)}/action.yml`)) as Contract }));

  it('take the same inputs, with the words of one of them and the defaults of all', () => {
    for (const [input, { description, default: value }] of Object.entries(inputs)) {
      if (own.includes(input)) continue;
      const takers = calls.filter(({ step }) => Object.hasOwn(step.with ?? {}, input)).map(({ contract }) => contract.inputs[input]);
      expect({ input, words: takers.map((taker) => taker?.description) }).toEqual({ input, words: expect.arrayContaining([description]) });
      for (const taker of takers) expect({ input, default: taker?.default }).toEqual({ input, default: String(value) });
    }
  });

  it('are handed nothing but inputs, a secret and their share, each under its own name', () => {
    const others = new Map([
      ['store-token', '${{ secrets.store-token }}'],
      ['shard', '${{ matrix.shard }}'],
      ['junit', "${{ inputs.junit-artifact != '' && format('{0}/aiop/junit.xml', runner.temp) || '' }}"],
    ]);
    for (const { step } of calls) {
      const names = Object.keys(step.with ?? {}).filter((input) => !decided.includes(input));
      expect(step.with).toMatchObject(Object.fromEntries(names.map((input) => [input, others.get(input) ?? `\${{ inputs.${input} }}`])));
      expect([...Object.keys(inputs), ...others.keys()]).toEqual(expect.arrayContaining(names));
    }
  });

  it('give the same outputs, through the job, and through the one that joins several', () => {
    for (const [output, { description, value }] of Object.entries(outputs)) {
      if (ownOutputs.includes(output)) {
        expect(value).toBe(`\${{ jobs.${name}.outputs.${output} }}`);
        continue;
      }
      const giver = calls.find(({ step }) => job.outputs[output] === `\${{ steps.${step.id}.outputs.${output} }}`);
      expect({ output, description: giver?.contract.outputs[output]?.description }).toEqual({ output, description });
      const joined = workflow.jobs.join?.outputs[output] === undefined ? '' : `inputs.shards > 1 && jobs.join.outputs.${output} || `;
      expect(value).toBe(`\${{ ${joined}jobs.${name}.outputs.${output} }}`);
    }
    expect(Object.keys(job.outputs)).toEqual(Object.keys(outputs));
  });
});

describe('release.yml', () => {
  const { jobs }: { readonly jobs: Readonly<Record<string, object>> } = parse(read('.github/workflows/release.yml'));
  const steps = (job: object | undefined): readonly Step[] =>
    job !== undefined && 'steps' in job && Array.isArray(job.steps) ? job.steps : [];

  it('may write in one job alone, which waits for the environment, and runs no code of the repository', () => {
    expect(jobs.plan).toMatchObject({ permissions: { contents: 'read' } });
    expect(jobs.plan).not.toHaveProperty('environment');
    expect(jobs.release).toMatchObject({ needs: 'plan', environment: '${{ inputs.environment }}', permissions: { contents: 'write' } });
    for (const step of Object.values(jobs).flatMap(steps)) expect(step).not.toHaveProperty('run');
  });

  it('shows beforehand what it will do, from the same inputs', () => {
    const [shown = {}, done = {}] = [jobs.plan, jobs.release].map(
      (job) => steps(job).find(({ uses }) => uses === '$/actions/conventional-version')?.with,
    );
    const own = { mode: 'release', push: true };
    expect({ ...shown, ...own, 'dry-run': undefined, token: '', 'signing-key': '', ledger: '' }).toEqual({
      ...done,
      token: '',
      'signing-key': '',
      ledger: '',
    });
    expect([shown['dry-run'], done['dry-run']]).toEqual([true, undefined]);
    expect(shown).not.toHaveProperty('signing-key');
  });
});

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tool } from '../../scripts/tools.ts';
import { expectJobs, runAct } from '../support/act.ts';
import { printed } from '../support/printed.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const RUN = join(import.meta.dirname, '../../examples/act/run.mjs');
const WORKFLOW = '.github/workflows/look.yml';

const LOOK = `on: push
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - { uses: "actions/checkout@v6" }
      - name: Look around
        run: |
          env
          git remote get-url origin
          git push --quiet origin HEAD:refs/heads/pushed
`;
const SLOW = `on: push
jobs:
  slow:
    runs-on: ubuntu-latest
    steps:
      - run: echo st''arted; sleep 60
`;

const repository = (files: Readonly<Record<string, string>> = {}): ScratchRepository =>
  new ScratchRepository({ [WORKFLOW]: LOOK, ...files });

describe('examples/act', () => {
  it('shows a workflow nothing of the environment and of the files that hold secrets, and a copy as its origin', async () => {
    const caller = repository({ '.env': 'FROM_ENV_FILE=leak\n', '.secrets': 'S=leak\n', '.actrc': '-n\n' });
    const before = caller.git('for-each-ref');
    const scratch = scratchFolder();
    const run = await runAct(caller.root, WORKFLOW, { environment: { MY_TOKEN: 'leak', TMPDIR: scratch } });
    expectJobs(run, { 'look.yml/look': { result: 'success', steps: { 'actions/checkout@v6': 'success', 'Look around': 'success' } } });
    expect(run.lines.join('\n')).not.toContain('leak');
    expect(run.lines.find((line) => line.endsWith('/origin.git'))).toContain(scratch);
    expect(caller.git('for-each-ref')).toBe(before);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('runs what is committed, and says so where there is more', async () => {
    const caller = repository();
    caller.files({ [WORKFLOW]: LOOK.replace('Look around', 'Look further') });
    const run = await runAct(caller.root, WORKFLOW);
    expect(Object.keys(run.jobs['look.yml/look'].steps)).toContain('Look around');
    expect(run.stderr).toContain('changes that are not committed are not part of this run');
  });

  it('leaves nothing behind when it is stopped', async () => {
    const scratch = scratchFolder();
    const args = [RUN, WORKFLOW, '--repo', repository({ [WORKFLOW]: SLOW }).root, '--act', tool('act')];
    const child = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: scratch }, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('started')) child.kill('SIGTERM');
    });
    expect(await ended).toBeGreaterThan(0);
    expect(text).toContain('started');
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe('examples/act, used wrongly', () => {
  it.each([
    ['no workflow', [], /0 workflows were named[\s\S]*usage: /],
    ['an unknown option', ['--nothing'], /--nothing[\s\S]*usage: /],
    ['a workflow that is not there', ['nowhere.yml'], /nowhere\.yml is not in the last commit[\s\S]*look\.yml/],
    ['no act at a path from here', [WORKFLOW, '--act', 'nowhere/act'], /act was not found at \/\S+\/nowhere\/act\nfix: go install/],
    ['no act', [WORKFLOW, '--act', '/nowhere/act'], /act was not found at \/nowhere\/act\nfix: go install/],
  ])('says what is wrong: %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await printed([RUN, ...args, '--repo', repository().root]);
    expect(stderr).toMatch(message);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(exitCode).toBe(2);
  });

  it('says that a folder is no repository', async () => {
    const { exitCode, stderr } = await printed([RUN, WORKFLOW, '--repo', scratchFolder()]);
    expect(stderr).toMatch(/is no git repository with a commit\nfix: /);
    expect(exitCode).toBe(2);
  });
});

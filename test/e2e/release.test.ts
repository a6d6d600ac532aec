import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { expectJobs, runAct } from '../support/act.ts';
import { ScratchRepository } from '../support/scratch-repository.ts';

const CALLER = '.github/workflows/release.yml';
// There is no GitHub under act that could make a page.
const CALL = readFileSync(join(import.meta.dirname, '../../examples/workflows/release.yml'), 'utf8').replace(
  /floating-tags: false .*/,
  'floating-tags: true\n      github-release: false\n      version-files: package.json',
);

it('a repository that calls release.yml is released: shown first, then pushed, and what follows hears of it', async () => {
  const repository = new ScratchRepository({ 'package.json': '{ "version": "1.0.0" }\n', [CALLER]: CALL }, 'feat: begin');
  repository.git('tag', 'v1.0.0');
  repository.commit({ a: '1' }, 'feat: greet');
  const run = await runAct(repository.root, CALLER, { options: ['--event', 'workflow_dispatch', '--keep'] });
  const scratch = /what the run left is in (.+)$/m.exec(run.stderr)?.[1] ?? '';
  expect(scratch, run.stderr).not.toBe('');
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const success = (...steps: readonly string[]) => ({
    result: 'success',
    steps: Object.fromEntries(steps.map((step) => [step, 'success'])),
  });
  expectJobs(run, {
    'release/aiop release/plan': success('Check out the repository', 'Show what would be released'),
    'release/aiop release/release': success('Check out the repository', 'Release'),
    'release/publish': success('Publish what was released'),
  });
  const origin = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: join(scratch, 'origin.git'), encoding: 'utf8' }).trim();
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(run.lines.at(-1)).toBe(`check out ${origin('rev-parse', 'main')} and publish v1.1.0 here`);
  expect(origin('log', '--format=%s', 'main').split('\n')).toEqual(['chore(release): 1.1.0', 'feat: greet', 'feat: begin']);
  expect(origin('show', 'main:package.json')).toBe('{ "version": "1.1.0" }');
  expect(new Set(['main', 'v1', 'v1.1.0^{commit}'].map((ref) => origin('rev-parse', ref))).size).toBe(1);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLAN = 'examples/quickstart/modification_plan.yaml';

// `npm start` runs the project's own checks on every workstream; here they are replaced by ones that take no time, so that what is tested is
// that the plan, its scripts and its patch still fit the repository they are part of.
const CONFIG = 'apiVersion: aiop.dev/v1\nverify: { tasks: { lint: { run: "true" }, types: { run: "true" }, ids: { run: "true" } } }\n';

it('the quickstart comes out as `npm start` expects it', () => {
  const folder = scratchFolder();
  const clone = join(folder, 'repo');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  git('checkout', '--quiet', '-B', 'main');
  git('checkout', '--quiet', '--detach');
  writeFileSync(join(clone, 'aiop.yaml'), CONFIG);
  const report = join(folder, 'report.json');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/aiop/index.js'), 'run', '--plan', PLAN, '--target', 'main', '--report', report],
    {
      cwd: clone,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder },
    },
  );
  const states = JSON.parse(readFileSync(report, 'utf8')).workstreams.map(({ id, outcome }: { id: string; outcome: { state: string } }) => [
    id,
    outcome.state,
  ]);
  expect(Object.fromEntries(states), stdout + stderr).toEqual({
    'package-map': 'merged',
    'namespace-test': 'merged',
    'tour-outline': 'merged',
    'tour-details': 'merged',
    'docs-index': 'merged',
    stray: 'refused',
  });
  expect(git('show', 'main:docs/README.md')).toContain('[tour/ledger](tour/ledger.md)');
  expect(git('show', 'main:docs/packages.md')).toContain('[claims](../packages/claims)');
  expect(git('diff', '--name-only', 'HEAD', 'main', '--', 'LICENSE')).toBe('');
});

// How long an action takes that has nothing to do, beside node that does nothing: `npm run bench -- startup`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 25;

/** The least that each action can be asked for. */
const NO_OPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'conventional-version': { MODE: 'next', TO: 'HEAD', 'TAG-PREFIX': 'v', 'ZERO-MAJOR': 'auto', 'MINIMUM-BUMP': 'none' },
  'incremental-verify': { 'DRY-RUN': 'true' },
  'ledger-append': { MODE: 'append', EVENT: 'deploy.note', LINE: '{"t":"ws.step","wsid":"1","step":"verify","ok":true,"ms":1}' },
  'plan-validate': { PLAN: 'modification_plan.yaml' },
  'safe-patch': { PATCH: 'a.diff', CLAIMS: 'src/**', 'DRY-RUN': 'true' },
  workstream: { MODE: 'cleanup', MANIFEST: 'nowhere.json' },
};

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  const git = (...args: readonly string[]) => spawnSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { cwd: folder });
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/a.txt'), 'one\ntwo\n');
  writeFileSync(join(folder, 'a.diff'), '--- a/src/a.txt\n+++ b/src/a.txt\n@@ -1,2 +1,2 @@\n one\n-two\n+TWO\n');
  writeFileSync(
    join(folder, 'aiop.yaml'),
    'apiVersion: aiop.dev/v1\nverify: { tasks: { a: { run: "true", inputs: ["src/**"], outputs: [] } } }\n',
  );
  writeFileSync(
    join(folder, 'modification_plan.yaml'),
    'apiVersion: aiop.dev/v1\nplan: { id: p }\nworkstreams: [{ id: a, claims: ["src/**"], verify: ["true"] }]\n',
  );
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'feat: a');
  return folder;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function time(args: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>>): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, args, { cwd, env, stdio: 'ignore' });
  return performance.now() - startedAt;
}

function environment(folder: string, inputs: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, '.git'),
    ...Object.fromEntries(named),
  };
}

console.log(`median of ${ROUNDS} rounds, bare node and action in turn (node ${process.versions.node})\n`);
console.log('action                  bare ms  action ms  ratio (goal ≤ 2.0)');
for (const name of readdirSync(join(ROOT, 'actions')).filter((entry) => entry in NO_OPS && existsSync(join(ROOT, 'dist', entry)))) {
  const folder = scratch();
  const [bare, action]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(['-e', '0'], folder, environment(folder, {})));
    action.push(time([join(ROOT, 'dist', name, 'index.js')], folder, environment(folder, NO_OPS[name] ?? {})));
  }
  rmSync(folder, { recursive: true, force: true });
  const [a, b] = [median(bare), median(action)];
  console.log(`${name.padEnd(22)}  ${a.toFixed(1).padStart(7)}  ${b.toFixed(1).padStart(9)}  ${(b / a).toFixed(2).padStart(5)}`);
}

// What running independent tasks at once gains over one after the other, in turn: `npm run bench -- verify-parallel`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TASKS = 8;
const ROUNDS = 5;
const BUSY = 'i=0; while [ $i -lt 60000 ]; do i=$((i + 1)); done';

const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-parallel-'));
const tree = join(folder, 'tree');

function seconds(concurrency: number): number {
  const inputs = { CONFIG: 'aiop.yaml', STORE: 'folder', MODE: 'off', CONCURRENCY: String(concurrency), 'KEEP-GOING': 'true' };
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
  const env = { PATH: process.env.PATH, HOME: folder, GITHUB_WORKSPACE: tree, RUNNER_TEMP: folder, ...Object.fromEntries(named) };
  const startedAt = performance.now();
  execFileSync(process.execPath, [join(ROOT, 'dist/incremental-verify/index.js')], { cwd: tree, env, stdio: 'ignore' });
  return (performance.now() - startedAt) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  execFileSync('git', ['init', '--quiet', tree]);
  const tasks = Array.from({ length: TASKS }, (_, index) => `    t${index}: { run: "${BUSY}", inputs: ["aiop.yaml"] }\n`);
  writeFileSync(join(tree, 'aiop.yaml'), `apiVersion: aiop.dev/v1\nverify:\n  tasks:\n${tasks.join('')}`);
  const cores = availableParallelism();
  const [one, many]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    one.push(seconds(1));
    many.push(seconds(cores));
  }
  const [alone, together] = [median(one), median(many)];
  console.log(`${TASKS} independent tasks, medians of ${ROUNDS} rounds in turn`);
  console.log(
    `one at a time ${alone.toFixed(2)} s, ${cores} at once ${together.toFixed(2)} s: ${(alone / together).toFixed(2)} × (goal ≥ 1.5 on 2 cores)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// How long `aiop watch` takes from a change to its result, and whether it misses one: `npm run bench -- watch`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../dist/aiop/index.js');
const ROUNDS = 40;
const [FOLDERS, FILES] = [50, 20];

const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-watch-'));
for (let at = 0; at < FOLDERS; at++) {
  mkdirSync(join(folder, `src/p${at}`), { recursive: true });
  for (let file = 0; file < FILES; file++) writeFileSync(join(folder, `src/p${at}/f${file}`), `${at} ${file}\n`);
}
writeFileSync(
  join(folder, 'aiop.yaml'),
  'apiVersion: aiop.dev/v1\nverify: { tasks: { a: { run: "true", inputs: ["src/**"], outputs: [] }, b: { run: "true", inputs: ["src/p1/**"], outputs: [], needs: [a] } } }\n',
);
const git = (...args: readonly string[]) => spawnSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { cwd: folder });
git('init', '--quiet');
git('add', '-A');
git('commit', '--quiet', '-m', 'feat: a');

const child = spawn(process.execPath, [MAIN, 'watch', '--json', '--repo', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
const results: { readonly lost: number }[] = [];
createInterface({ input: child.stdout }).on('line', (line) => results.push(JSON.parse(line)));
const until = async (count: number): Promise<void> => {
  while (results.length < count) await pause(5);
};

await until(1);
const latencies: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await pause(50 + ((round * 37) % 400));
  const startedAt = performance.now();
  writeFileSync(join(folder, `src/p${round % FOLDERS}/f${round % FILES}`), `round ${round}\n`);
  await until(round + 2);
  latencies.push(performance.now() - startedAt);
}
const sorted = latencies.toSorted((a, b) => a - b);
const at = (part: number): string => (sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0).toFixed(0);
console.log(`${ROUNDS} changes of one file among ${FOLDERS * FILES}, 300 ms of quiet included (node ${process.versions.node})\n`);
console.log('                    p50 ms  p95 ms  worst ms  goal p95');
console.log(`change to result  ${at(0.5).padStart(8)}${at(0.95).padStart(8)}${at(1).padStart(10)}      2000`);
console.log(`\nresults for ${results.length - 1} of ${ROUNDS} changes; ${results.reduce((sum, { lost }) => sum + lost, 0)} lost`);
child.kill('SIGINT');
await once(child, 'exit');
rmSync(folder, { recursive: true, force: true });

// What is skipped while a real history goes by: the last commits of a repository, verified one after another by a task that runs file by file and
// one that reads all pages: `npm run bench -- verify-replay`. BENCH_REPOSITORY is a path or an address for `git clone` (this one), BENCH_COMMITS how
// many commits (200), BENCH_FILES the end of the names of the files that are looked at one by one (.ts).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COMMITS = Number(process.env.BENCH_COMMITS ?? 200);
const REPOSITORY = process.env.BENCH_REPOSITORY ?? ROOT;
const FILES = process.env.BENCH_FILES ?? '.ts';
const CONFIG = `apiVersion: aiop.dev/v1
verify:
  tasks:
    lint: { run: "cat {files} > /dev/null", inputs: ["**/*${FILES}"], per-file: true }
    docs: { run: "true", inputs: ["**/*.md"] }
`;

const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-replay-'));
const tree = join(folder, 'tree');
const git = (...args: readonly string[]): string => execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });

interface Results {
  readonly tasks: readonly {
    readonly name: string;
    readonly state: string;
    readonly files: { readonly all: number; readonly skipped: number };
  }[];
}

function verify(): Results {
  const inputs = { CONFIG: join(folder, 'aiop.yaml'), STORE: 'folder', MODE: 'read-write', CONCURRENCY: '0', 'KEEP-GOING': 'true' };
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
  const env = { PATH: process.env.PATH, HOME: folder, GITHUB_WORKSPACE: tree, RUNNER_TEMP: folder, ...Object.fromEntries(named) };
  execFileSync(process.execPath, [join(ROOT, 'dist/incremental-verify/index.js')], { cwd: tree, env, stdio: 'ignore' });
  return JSON.parse(readFileSync(join(folder, 'aiop/verify-results.json'), 'utf8'));
}

/** Mode, content and path of every file that the task looks at. */
const filesOf = (commit: string): Set<string> =>
  new Set(
    git('ls-tree', '-r', '-z', commit)
      .split('\0')
      .filter((line) => line.endsWith(FILES) && line.startsWith('100')),
  );

try {
  execFileSync('git', ['clone', '--quiet', REPOSITORY, tree]);
  writeFileSync(join(folder, 'aiop.yaml'), CONFIG);
  const commits = git('rev-list', '--first-parent', `--max-count=${COMMITS + 1}`, 'HEAD')
    .trim()
    .split('\n')
    .reverse();
  let [all, unchanged, skipped, tasks, skippedTasks] = [0, 0, 0, 0, 0];
  let before: Set<string> | undefined;
  for (const commit of commits) {
    git('checkout', '--quiet', '--force', '--detach', commit);
    const { tasks: results } = verify();
    const now = filesOf(commit);
    if (before !== undefined) {
      const known = before;
      all += now.size;
      unchanged += [...now].filter((line) => known.has(line)).length;
      skipped += results.find(({ name }) => name === 'lint')?.files.skipped ?? 0;
      tasks += results.length;
      skippedTasks += results.filter(({ state }) => state === 'skipped').length;
    }
    before = now;
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
  // A changed file may come back to what passed before, and is skipped as well.
  const again = Math.max(0, all - skipped - (all - unchanged));
  console.log(`${commits.length - 1} commits, ${all} files, ${skipped} skipped: ${percent(skipped, all)}`);
  console.log(
    `${unchanged} of them unchanged, at most ${again} looked at again: ${percent(unchanged - again, unchanged)} skipped (goal ≥ 95 %)`,
  );
  console.log(`${tasks} tasks, ${skippedTasks} skipped: ${percent(skippedTasks, tasks)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

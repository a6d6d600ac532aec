// What a verification costs beside turbo, nx, moon and wireit, in the same trees and in turn:
//   npm run bench -- verify            100 packages of 100 files
//   BENCH_PACKAGES=1000 npm run bench -- verify
// Every tool runs one trivial task a package, with `src/**` as its inputs and `dist/**` as its outputs, in a clone of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGES = Number(process.env.BENCH_PACKAGES ?? 100);
const FILES = Number(process.env.BENCH_FILES ?? 100);
const BYTES = Number(process.env.BENCH_BYTES ?? 4096);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const CHOSEN = (process.env.BENCH_TOOLS ?? 'turbo,nx,moon,wireit').split(',').filter(Boolean);
const PEERS = ['turbo@2.11.11', 'nx@24.0.6', '@moonrepo/cli@2.5.5', 'wireit@0.14.13'];

const COMMAND = 'mkdir -p dist && echo ok > dist/out.txt';
const names = Array.from({ length: PACKAGES }, (_, index) => `p${String(index).padStart(4, '0')}`);

/** The peers, once, under `.tools`: they are no dependencies of the project. */
function installPeers(): string {
  const folder = join(ROOT, '.tools/bench-verify');
  if (!existsSync(join(folder, 'node_modules/.bin/turbo')) && CHOSEN.length > 0) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS], { cwd: folder, stdio: 'ignore' });
  }
  return join(folder, 'node_modules');
}

/** One repository, configured for every tool at once. */
function generate(folder: string): void {
  const write = (path: string, content: string | object): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  };
  write('.gitignore', 'node_modules\ndist\n.turbo\n.nx\n.moon/cache\n.wireit\n*.log\n');
  write('package.json', {
    name: 'root',
    private: true,
    version: '0.0.0',
    packageManager: 'npm@11.0.0',
    workspaces: ['packages/*'],
    scripts: { 'verify:w': 'wireit' },
    wireit: { 'verify:w': { dependencies: names.map((name) => `./packages/${name}:verify:w`) } },
  });
  const links = names.flatMap((name) => [
    [`node_modules/@x/${name}`, { resolved: `packages/${name}`, link: true }],
    [`packages/${name}`, { name: `@x/${name}`, version: '0.0.0' }],
  ]);
  const root = { name: 'root', version: '0.0.0', workspaces: ['packages/*'] };
  write('package-lock.json', {
    name: 'root',
    version: '0.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(links) },
  });
  write('turbo.json', { tasks: { verify: { inputs: ['src/**'], outputs: ['dist/**'] } } });
  const target = { cache: true, inputs: ['{projectRoot}/src/**/*'], outputs: ['{projectRoot}/dist'] };
  write('nx.json', { targetDefaults: { verify: target }, analytics: false, neverConnectToCloud: true });
  write('.moon/workspace.yml', "projects:\n  globs: ['packages/*']\ntelemetry: false\nvcs:\n  defaultBranch: 'main'\n");
  const moon = `    script: '${COMMAND}'\n    inputs: ['src/**/*']\n    outputs: ['dist/out.txt']\n    toolchains: ['system']\n`;
  write('.moon/tasks/all.yml', `tasks:\n  verify:\n${moon}`);
  const tasks = names.map((name) => {
    const place = `packages/${name}`;
    return `    ${name}: { run: "${COMMAND}", cwd: ${place}, inputs: ["${place}/src/**"], outputs: ["${place}/dist/**"] }\n`;
  });
  write('aiop.yaml', `apiVersion: aiop.dev/v1\nverify:\n  tasks:\n${tasks.join('')}`);
  for (const name of names) {
    const wireit = { 'verify:w': { command: COMMAND, files: ['src/**'], output: ['dist/**'], packageLocks: [] } };
    write(`packages/${name}/package.json`, {
      name: `@x/${name}`,
      version: '0.0.0',
      private: true,
      scripts: { verify: COMMAND, 'verify:w': 'wireit' },
      wireit,
    });
    for (let file = 0; file < FILES; file++) {
      const head = `export const id = '${name}/${file}';\n`;
      write(`packages/${name}/src/f${String(file).padStart(4, '0')}.js`, `${head}//${'-'.repeat(Math.max(0, BYTES - head.length - 3))}\n`);
    }
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'init');
}

interface Tool {
  readonly name: string;
  readonly args: (tree: string) => readonly string[];
}

/** What every program of node pays before it does anything. */
const bareNode: Tool = { name: 'bare node', args: () => [process.execPath, '-e', '0'] };
const aiop: Tool = { name: 'aiop', args: () => [process.execPath, join(ROOT, 'dist/incremental-verify/index.js')] };
const peers: readonly Tool[] = [
  { name: 'turbo', args: (tree: string) => [join(tree, 'node_modules/.bin/turbo'), 'run', 'verify', '--no-daemon', '--output-logs=none'] },
  { name: 'nx', args: (tree: string) => [join(tree, 'node_modules/.bin/nx'), 'run-many', '-t', 'verify', '--outputStyle=static'] },
  { name: 'moon', args: (tree: string) => [join(tree, 'node_modules/.bin/moon'), 'run', ':verify', '--quiet'] },
  { name: 'wireit', args: () => ['npm', 'run', '--silent', 'verify:w'] },
].filter(({ name }) => CHOSEN.includes(name));

/** A tool that fails on this machine is left out of what follows: the others are still worth comparing. */
class DidNotRun extends Error {}

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly mib: number;
}

/**
 * Wall and processor time in seconds, of the program and all it starts, and the largest of their peaks in MiB, by python's getrusage. Children that
 * are counted before it begins are those of a script that python was started by (pyenv): `exec` hands them on.
 */
const METER = `
import resource, subprocess, sys, time
b = resource.getrusage(resource.RUSAGE_CHILDREN)
t = time.monotonic(); code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
u = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.monotonic() - t, u.ru_utime + u.ru_stime - b.ru_utime - b.ru_stime, u.ru_maxrss / 1024, code)`;

function measure(tool: Tool, tree: string): Cost {
  const env = {
    PATH: process.env.PATH,
    HOME: join(tree, '..'),
    CI: 'true',
    TURBO_TELEMETRY_DISABLED: '1',
    NX_DAEMON: 'false',
    DO_NOT_TRACK: '1',
    GITHUB_WORKSPACE: tree,
    RUNNER_TEMP: join(tree, '..'),
    ...Object.fromEntries(
      Object.entries({ CONFIG: 'aiop.yaml', STORE: 'folder', MODE: 'read-write', CONCURRENCY: '0', 'KEEP-GOING': 'true' }).map(
        ([name, value]) => [`INPUT_${name}`, value],
      ),
    ),
  };
  const { stdout, stderr } = spawnSync('python3', ['-c', METER, ...tool.args(tree)], { cwd: tree, env, encoding: 'utf8' });
  const [wall = 0, cpu = 0, mib = 0, code] = stdout.trim().split(' ').map(Number);
  if (code !== 0) throw new DidNotRun(`${tool.name} ended with ${code}: ${stderr}`);
  return { wall, cpu, mib };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function show(title: string, costs: ReadonlyMap<string, readonly Cost[]>): void {
  const of = (name: string, pick: (cost: Cost) => number): number => median((costs.get(name) ?? []).map(pick));
  console.log(`\n${title.padEnd(12)}  wall s    cpu s  peak MB  (MiB)  aiop/it wall  aiop/it cpu`);
  for (const name of costs.keys()) {
    const [wall, cpu] = [of(name, (cost) => cost.wall), of(name, (cost) => cost.cpu)];
    const ratios = [of('aiop', (cost) => cost.wall) / wall, of('aiop', (cost) => cost.cpu) / cpu].map((ratio) =>
      ratio.toFixed(2).padStart(12),
    );
    const mib = of(name, (cost) => cost.mib);
    const peak = [(mib * 1.048576).toFixed(0).padStart(7), `(${mib.toFixed(0)})`.padStart(6)];
    const figures = [...[wall.toFixed(3), cpu.toFixed(3)].map((text) => text.padStart(8)), ...peak];
    console.log(`${name.padEnd(12)}${figures.join(' ')}${ratios.join(' ')}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-verify-'));
try {
  const modules = installPeers();
  const origin = join(folder, 'origin');
  console.log(`${PACKAGES} packages of ${FILES} files of ${BYTES} bytes; medians of ${ROUNDS} rounds, all tools in turn`);
  generate(origin);
  const tools = [aiop, bareNode, ...peers].map((tool) => {
    const tree = join(folder, tool.name.replace(' ', '-'), 'tree');
    execFileSync('git', ['clone', '--quiet', origin, tree]);
    if (tool !== aiop) symlinkSync(modules, join(tree, 'node_modules'));
    return { tool, tree };
  });
  const failed = new Set<Tool>();
  const round = (before: (tree: string, at: number) => void, count: number): Map<string, Cost[]> => {
    const costs = new Map<string, Cost[]>(tools.filter(({ tool }) => !failed.has(tool)).map(({ tool }) => [tool.name, []]));
    for (let at = 0; at < count; at++) {
      for (const { tool, tree } of tools) {
        if (failed.has(tool)) continue;
        before(tree, at);
        try {
          costs.get(tool.name)?.push(measure(tool, tree));
        } catch (error) {
          if (!(error instanceof DidNotRun)) throw error;
          failed.add(tool);
          costs.delete(tool.name);
          console.log(`left out: ${error.message}`);
        }
      }
    }
    return costs;
  };
  show(
    'cold',
    round(() => {}, 1),
  );
  // Once more, so that what was written a moment ago has settled.
  round(() => {}, 1);
  show(
    'no-op',
    round(() => {}, ROUNDS),
  );
  show(
    'touch one',
    round((tree, at) => appendFileSync(join(tree, `packages/${names[at % PACKAGES]}/src/f0000.js`), `// ${at}\n`), ROUNDS),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

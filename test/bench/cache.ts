// What caching saves of real builds: install, build and test of public projects, cold, with the cache of the very key, and with one that begins alike, against
// the cache service of examples/act on this machine. `npm run bench -- cache -- CLONE…`: clones with history of projects of npm, Go or cargo with a lock file.
// CPU is that of every program of a phase and of the cache itself: it says the same under load, where the clock does not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type CacheKey, cacheKey, declaredPaths, type Ecosystem } from '@aiop/cache-keys';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { CachedFolders } from '@aiop/ports';
import { findJobCache, githubFolders } from '@aiop/stores';
import { startResultsService } from '../../examples/act/results-service.mjs';
import { compile } from '../../scripts/build.ts';

interface Cost {
  readonly ms: number;
  /** Seconds of the processor. */
  readonly cpu: number;
}

const NOTHING: Cost = { ms: 0, cpu: 0 };
type Command = readonly string[];

/** How projects of an ecosystem are built. */
interface Kind {
  readonly ecosystem: Ecosystem;
  readonly lockFile: string;
  /** What is cached besides the folders of the ecosystem. */
  readonly paths: readonly string[];
  /** From nothing, and onto what an older lock file brought; after an exact hit there is nothing to install. */
  readonly install: { readonly miss: Command; readonly prefix: Command };
  readonly build: Command;
  readonly test: Command;
}

const OFFLINE_FIRST = ['--no-audit', '--no-fund', '--prefer-offline'];
const GO_DOWNLOAD = ['go', 'mod', 'download'];
const CARGO_FETCH = ['cargo', 'fetch', '--locked'];

const KINDS: readonly Kind[] = [
  {
    ecosystem: 'npm',
    lockFile: 'package-lock.json',
    paths: ['node_modules'],
    // `npm ci` would delete the older packages.
    install: { miss: ['npm', 'ci', ...OFFLINE_FIRST], prefix: ['npm', 'install', '--no-save', ...OFFLINE_FIRST] },
    build: ['npm', 'run', 'build', '--if-present'],
    test: ['npm', 'test', '--if-present'],
  },
  {
    ecosystem: 'go',
    lockFile: 'go.sum',
    paths: [],
    install: { miss: GO_DOWNLOAD, prefix: GO_DOWNLOAD },
    build: ['go', 'build', './...'],
    test: ['go', 'test', './...'],
  },
  {
    ecosystem: 'cargo',
    lockFile: 'Cargo.lock',
    paths: ['target'],
    install: { miss: CARGO_FETCH, prefix: CARGO_FETCH },
    build: ['cargo', 'build', '--locked'],
    test: ['cargo', 'test', '--locked', '--workspace'],
  },
];

compile();
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'aiop-bench-')));
const service = await startResultsService({ folder: join(scratch, 'service') });
/** What the tools of a job keep, and find again only where a cache brings it. */
const KEPT = join(scratch, 'kept');
const environment = {
  ...process.env,
  npm_config_cache: join(KEPT, 'npm'),
  GOMODCACHE: join(KEPT, 'go-modules'),
  GOCACHE: join(KEPT, 'go-build'),
  GOFLAGS: '-buildvcs=false -modcacherw',
  CARGO_HOME: join(KEPT, 'cargo'),
  CARGO_INCREMENTAL: '0',
  CI: 'true',
  LC_ALL: 'C',
};
const store = githubFolders({ ...jobCache(), folder: join(scratch, 'archives') });
const blake3 = await loadBlake3();

/** What a program took, with all that it started. @throws when it failed, with the end of what it said */
function timed(cwd: string, command: readonly string[]): Cost {
  const begun = performance.now();
  const log = join(scratch, 'log');
  const script = 'TIMEFORMAT="cpu %U %S"; { time "$@" > "$LOG" 2>&1; } 2>&1';
  try {
    const said = execFileSync('bash', ['-c', script, 'bash', ...command], { cwd, env: { ...environment, LOG: log }, encoding: 'utf8' });
    const [, user, system] = /^cpu (\S+) (\S+)$/m.exec(said) ?? [];
    return { ms: performance.now() - begun, cpu: Number(user) + Number(system) };
  } catch {
    throw new Error(`${command.join(' ')} failed:\n${execFileSync('bash', ['-c', 'tail -n 30 "$0"', log], { encoding: 'utf8' })}`);
  }
}

/** What work in this process took. */
async function inProcess<Value>(work: () => Promise<Value>): Promise<readonly [Value, Cost]> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [value, { ms: performance.now() - begun, cpu: (user + system) / 1e6 }];
}

function jobCache() {
  const found = findJobCache(service.environment());
  if (found === undefined) throw new Error('the service is none');
  return found;
}

/** A checkout of a commit without what its build makes. */
function checkOut(clone: string, commit: string, folder: string): void {
  for (const one of [folder, KEPT]) rmSync(one, { recursive: true, force: true });
  mkdirSync(folder);
  // From one program to the other: a whole tree would be held here otherwise. Files are as new as a checkout makes them: cargo, and the tests of Go, look at that.
  const script = 'set -o pipefail; git -C "$CLONE" archive "$COMMIT" -- . ":(exclude)dist" | tar -xm';
  execFileSync('bash', ['-c', script], { cwd: folder, env: { ...process.env, CLONE: clone, COMMIT: commit } });
  // Some projects install hooks.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
}

interface Project {
  readonly clone: string;
  readonly kind: Kind;
}

/** Each project has keys of its own: what was saved for another one is no cache that a repository would find. */
function keyOf(root: string, { clone, kind }: Project): Promise<CacheKey> {
  const prefix = `bench-${process.argv.indexOf(clone)}`;
  const request = {
    root,
    ecosystems: [kind.ecosystem],
    paths: kind.paths,
    extra: [],
    prefix,
    platform: machine.platform,
    environment,
    ownNode: machine.ownNode,
  };
  return cacheKey({ ...request, trustDomain: 'protected' }, { files: machine.files, processes: machine.processes, blake3 });
}

/** One job: restore, install unless the very cache was there, build, test, save what is new. */
async function job(project: Project, commit: string, expected: 'miss' | 'exact' | 'prefix'): Promise<readonly Cost[]> {
  const { clone, kind } = project;
  const folder = join(scratch, 'project');
  checkOut(clone, commit, folder);
  const made = await keyOf(folder, project);
  const folders: CachedFolders = { key: made.key, paths: declaredPaths(made.paths, folder, undefined) };
  const [outcome, restore] = await inProcess(() => store.restore(folders, made.restoreKeys));
  if (outcome.state !== expected) throw new Error(`the cache was ${JSON.stringify(outcome)}, not ${expected}`);
  const install = expected === 'exact' ? NOTHING : timed(folder, kind.install[expected]);
  const build = timed(folder, kind.build);
  const test = timed(folder, kind.test);
  if (expected === 'exact') return [restore, install, build, test, NOTHING];
  const [saved, save] = await inProcess(() => store.save(folders));
  if (saved.state !== 'saved') throw new Error(`nothing was saved: ${JSON.stringify(saved)}`);
  return [restore, install, build, test, save];
}

/** The newest commit that changed what is locked, and the one before it: many change no more than the file. */
async function lastChange(project: Project): Promise<readonly [older: string, newer: string]> {
  const { clone, kind } = project;
  const range = ['log', '-20', '--first-parent', '--format=%H', '--', kind.lockFile];
  const folder = join(scratch, 'project');
  for (const commit of execFileSync('git', ['-C', clone, ...range], { encoding: 'utf8' })
    .trim()
    .split('\n')) {
    checkOut(clone, `${commit}^`, folder);
    const { key } = await keyOf(folder, project);
    checkOut(clone, commit, folder);
    if ((await keyOf(folder, project)).key !== key) return [`${commit}^`, commit];
  }
  throw new Error('no commit of late changed what is locked');
}

function projectAt(clone: string): Project {
  const folder = join(scratch, 'project');
  checkOut(clone, 'HEAD', folder);
  const kind = KINDS.find(({ lockFile }) => existsSync(join(folder, lockFile)));
  if (kind === undefined) throw new Error(`it has none of ${KINDS.map(({ lockFile }) => lockFile).join(', ')}`);
  return { clone, kind };
}

/** Cold, the very same again, and then the change. */
async function compare(clone: string): Promise<void> {
  const project = projectAt(clone);
  const [older, newer] = await lastChange(project);
  const cold = await job(project, older, 'miss');
  row(clone, 'none', cold);
  row(clone, 'exact', await job(project, older, 'exact'), cold);
  row(clone, 'prefix', await job(project, newer, 'prefix'), cold);
}

function row(clone: string, name: string, costs: readonly Cost[], cold?: readonly Cost[]): void {
  const all = { ms: total(costs, 'ms'), cpu: total(costs, 'cpu') };
  const cells = [...costs, all].map(({ ms, cpu }) => `${(ms / 1000).toFixed(1)} (${cpu.toFixed(1)})`);
  const saved = cold === undefined ? ['', ''] : [share(all.ms, total(cold, 'ms')), share(all.cpu, total(cold, 'cpu'))];
  console.log(`| ${[nameOf(clone), name, ...cells, ...saved].join(' | ')} |`);
}

const nameOf = (clone: string): string => basename(clone.replace(/\/repo\/?$/, ''));

/** A project that cannot be installed here says nothing about caches. */
function failed(clone: string, error: unknown): void {
  console.log(`\n${nameOf(clone)}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function total(costs: readonly Cost[], field: keyof Cost): number {
  return costs.reduce((sum, cost) => sum + cost[field], 0);
}

function share(part: number, whole: number): string {
  return `${((1 - part / whole) * 100).toFixed(0)} %`;
}

console.log('Seconds by the clock, and of the processor in brackets.\n');
console.log(
  '| project | cache | restore | install | build | test | save | all | time saved | CPU saved |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
);
try {
  for (const clone of process.argv.slice(2)) await compare(clone).catch((error: unknown) => failed(clone, error));
} finally {
  await service.close();
  rmSync(scratch, { recursive: true, force: true });
}

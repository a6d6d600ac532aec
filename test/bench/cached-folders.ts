// What it takes to save folders in the cache and to restore them, beside GitHub's own client (tar and zstd), against the same service on this machine.
// `npm run bench -- cached-folders`. Medians of three rounds that take turns; CPU is that of the client and of every program that it starts; memory is the
// peak of the client alone.
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startResultsService } from '../../examples/act/results-service.mjs';
import { compile } from '../../scripts/build.ts';

const ROUNDS = 3;

/** How a folder of packages may look: how many files of how many bytes, half of each of them noise. */
const SHAPES = [
  { name: '4,000 files of 2 KB', files: 4_000, bytes: 2_000 },
  { name: '60 files of 1 MB', files: 60, bytes: 1_000_000 },
] as const;

/** Each saves or restores `FOLDER` under `KEY`, in a process of its own. */
const CLIENTS = {
  aiop: `import { findJobCache, githubFolders } from '@aiop/stores';
const { FOLDER: absolute, KEY: key, RUNNER_TEMP, DO } = process.env;
const cache = githubFolders({ ...findJobCache(process.env), folder: RUNNER_TEMP });
const folders = { key, paths: [{ declared: 'folder', absolute }] };
const outcome = DO === 'save' ? await cache.save(folders) : await cache.restore(folders, []);
if (!['saved', 'exact'].includes(outcome.state)) throw new Error(JSON.stringify(outcome));`,
  '@actions/cache': `import { restoreCache, saveCache } from '@actions/cache';
const { FOLDER, KEY, DO } = process.env;
const outcome = DO === 'save' ? await saveCache([FOLDER], KEY) : await restoreCache([FOLDER], KEY);
if (outcome === undefined || outcome === -1) throw new Error(String(outcome));`,
} as const;

interface Run {
  readonly ms: number;
  /** Seconds of the processor. */
  readonly cpu: number;
  readonly megabytes: number;
}

const MEASURED = (script: string): string => `const begun = performance.now();
${script}
console.log('\\nmeasured ' + JSON.stringify({ ms: performance.now() - begun, megabytes: process.resourceUsage().maxRSS / 1024 }));`;

/** bash counts what a program and all that it has waited for took. */
const TIMED = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash'] as const;

async function run(client: keyof typeof CLIENTS, environment: Readonly<Record<string, string>>): Promise<Run> {
  const args = [...TIMED, process.execPath, '--input-type=module', '--eval', MEASURED(CLIENTS[client])];
  const options = { cwd: import.meta.dirname, env: { PATH: process.env.PATH, LC_ALL: 'C', ...environment } };
  const [stdout, stderr] = await new Promise<readonly [string, string]>((resolve, reject) => {
    execFile('bash', args, options, (error, said, timed) => (error === null ? resolve([said, timed]) : reject(error)));
  });
  const line = stdout.split('\n').find((text) => text.startsWith('measured ')) ?? '';
  const [, user, system] = /^cpu (\S+) (\S+)$/m.exec(stderr) ?? [];
  return { ...JSON.parse(line.slice('measured '.length)), cpu: Number(user) + Number(system) };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function fill(folder: string, files: number, bytes: number): void {
  const content = Buffer.concat([randomBytes(bytes / 2), Buffer.alloc(bytes / 2, 'text that repeats itself, ')]);
  for (let at = 0; at < files; at++) {
    if (at % 100 === 0) mkdirSync(join(folder, `part-${at / 100}`), { recursive: true });
    content.writeUInt32BE(at, 0);
    writeFileSync(join(folder, `part-${Math.floor(at / 100)}`, `file-${at}`), content);
  }
}

compile();
// In memory, where there is such a folder: what a disk takes to make a file differs by an order of magnitude from one moment to the next.
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'aiop-bench-'));
const service = await startResultsService({ folder: join(scratch, 'service') });
console.log(`zstd for the peer: ${execFileSync('zstd', ['--version'], { encoding: 'utf8' }).trim()}\n`);
console.log(
  '| folder | does | aiop | @actions/cache | ratio | CPU of aiop | of @actions/cache | ratio | memory of aiop | of @actions/cache |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
);
try {
  for (const { name, files, bytes } of SHAPES) {
    const folder = join(scratch, 'folder');
    const runs = new Map<string, Run[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const client of ['aiop', '@actions/cache'] as const) {
        fill(folder, files, bytes);
        for (const what of ['save', 'restore']) {
          if (what === 'restore') rmSync(folder, { recursive: true });
          const environment = {
            ...service.environment(),
            FOLDER: folder,
            KEY: `${client}-${files}-${round}`,
            DO: what,
            RUNNER_TEMP: scratch,
            GITHUB_WORKSPACE: scratch,
          };
          runs.set(`${what} ${client}`, [...(runs.get(`${what} ${client}`) ?? []), await run(client, environment)]);
        }
        rmSync(folder, { recursive: true });
      }
    }
    for (const what of ['save', 'restore']) {
      const of = (client: string, field: keyof Run) => median((runs.get(`${what} ${client}`) ?? []).map((one) => one[field]));
      const [own, peer] = [of('aiop', 'ms'), of('@actions/cache', 'ms')];
      const memory = `${of('aiop', 'megabytes').toFixed(0)} MB | ${of('@actions/cache', 'megabytes').toFixed(0)} MB`;
      const [ownCpu, peerCpu] = [of('aiop', 'cpu'), of('@actions/cache', 'cpu')];
      const wall = `${own.toFixed(0)} ms | ${peer.toFixed(0)} ms | ${(own / peer).toFixed(2)}`;
      const cpu = `${ownCpu.toFixed(2)} s | ${peerCpu.toFixed(2)} s | ${(ownCpu / peerCpu).toFixed(2)}`;
      console.log(`| ${name} | ${what} | ${wall} | ${cpu} | ${memory} |`);
    }
  }
} finally {
  await service.close();
  rmSync(scratch, { recursive: true, force: true });
}

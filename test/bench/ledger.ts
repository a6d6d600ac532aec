// How fast a ledger is verified, proven and appended to: `npm run bench -- ledger`. AIOP_BENCH_ENTRIES changes the number of entries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceProgram } from '../support/source-program.ts';
import type { Figures, TaskName } from './ledger/tasks.ts';

const ROOT = join(import.meta.dirname, '../..');
const ENTRIES = Number(process.env.AIOP_BENCH_ENTRIES ?? 1_000_000);
const ROUNDS = 15;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs a task in a process of its own: one file of plain JavaScript, as users have it, without what strips sources of their types. */
function measured(program: string, name: TaskName, ledger: string): Figures & { readonly wallMs: number } {
  const startedAt = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, name, ledger, String(ENTRIES)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const figures: Figures = JSON.parse(stdout);
  return { ...figures, wallMs: performance.now() - startedAt };
}

/** A step that appends 100 events, beside node that does nothing, in turn. */
function appendSteps(folder: string): void {
  const bundle = join(ROOT, 'dist/ledger-append/index.js');
  if (!existsSync(bundle)) {
    console.log('append       no bundle: npm run build');
    return;
  }
  const line = '{"t":"ws.step","wsid":"1","step":"verify","ok":true,"ms":1}\n';
  writeFileSync(join(folder, 'events.jsonl'), line.repeat(100));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_EVENTS: 'events.jsonl',
    INPUT_MODE: 'append',
  };
  const time = (args: readonly string[]): number => {
    const startedAt = performance.now();
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout);
    return performance.now() - startedAt;
  };
  const [bare, append]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(['-e', '0']));
    append.push(time([bundle]));
  }
  const ratio = median(append) / median(bare);
  console.log(
    `append       100 events as a step ${median(append).toFixed(0)} ms, bare node ${median(bare).toFixed(0)} ms: ${ratio.toFixed(2)}× (goal ≤ 2.2)`,
  );
}

function benchmark(program: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  try {
    mkdirSync(join(folder, 'big'));
    const ledger = join(folder, 'big/ledger.jsonl');
    measured(program, 'generate', ledger);
    console.log(`${ENTRIES} entries, node ${process.versions.node}; wall and processor time of whole processes\n`);
    for (const name of ['peer', 'verify', 'verify-threads'] as const) {
      const { wallMs, cpuMs, peakMb } = measured(program, name, ledger);
      console.log(
        `${name.padEnd(14)} ${(wallMs / 1000).toFixed(1)} s wall, ${(cpuMs / 1000).toFixed(1)} s processor, ${peakMb.toFixed(0)} MB (goal ≤ 200)`,
      );
    }
    const proofs = Array.from({ length: ROUNDS }, () => measured(program, 'prove', ledger).taskMs);
    console.log(`prove          ${median(proofs).toFixed(1)} ms beyond the start (goal ≤ 50)`);
    appendSteps(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

benchmark(await sourceProgram('test/bench/ledger/tasks.ts'));

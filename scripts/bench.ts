import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from './build.ts';
import { ROOT } from './root.ts';

/**
 * Runs the benchmarks of `test/bench` that are named, or all of them, on the packages as they stand now. Their figures are printed, never asserted.
 * What follows a further `--` is handed on to them.
 */
const all = readdirSync(`${ROOT}/test/bench`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));
const [named, handedOn] = split(process.argv.slice(2));
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}; expected some of ${all.join(', ')}`);
  process.exitCode = 2;
} else {
  compile();
  // Whatever a benchmark leaves goes with its folder, also when it is interrupted: this process outlives Ctrl-C to clean up.
  const TMPDIR = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  process.on('SIGINT', () => {});
  for (const name of named.length > 0 ? named : all) {
    console.log(`\n# ${name}\n`);
    const env = { ...process.env, TMPDIR };
    const { status } = spawnSync(process.execPath, [`${ROOT}/test/bench/${name}.ts`, ...handedOn], { cwd: ROOT, stdio: 'inherit', env });
    if (status !== 0) process.exitCode = 1;
  }
  rmSync(TMPDIR, { recursive: true, force: true });
}

function split(given: readonly string[]): readonly [named: readonly string[], handedOn: readonly string[]] {
  const end = given.indexOf('--');
  return end < 0 ? [given, []] : [given.slice(0, end), given.slice(end + 1)];
}

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ROOT } from './root.ts';

/** Runs the benchmarks of `test/bench` that are named, or all of them. Their figures are printed, never asserted. */
const all = readdirSync(`${ROOT}/test/bench`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}; expected some of ${all.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of named.length > 0 ? named : all) {
    console.log(`\n# ${name}\n`);
    const { status } = spawnSync(process.execPath, [`${ROOT}/test/bench/${name}.ts`], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

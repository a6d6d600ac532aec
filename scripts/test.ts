import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

/** Every test; arguments go to vitest (`npm test -- test/unit/ids`). A full run measures coverage and holds its floor. */
const args = process.argv.slice(2);
const coverage = args.length === 0 ? ['--coverage', '--coverage.thresholds.lines=85'] : [];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...coverage, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';
import { hasChromium } from './chromium.ts';
import { ROOT } from './root.ts';
import { ToolMissing, tool } from './tools.ts';

/** Every test; arguments go to vitest (`npm test -- test/unit/ids`). A full run measures coverage and holds its floor. */
const args = process.argv.slice(2);
const coverage = args.length === 0 ? ['--coverage', '--coverage.thresholds.lines=90'] : [];

/** Installs what the tests start, so that the minutes it may take count for no test. Only the end-to-end tests need it. */
function prepare(): void {
  if (args.length > 0 && !args.some((arg) => arg.includes('e2e'))) return;
  try {
    for (const name of ['act', 'actionlint', 'artifactClient', 'turborepoCache', 'zizmor'] as const) tool(name);
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

prepare();
if (!hasChromium()) console.error('no Chromium here: pages are not tested in a browser (apt install chromium, or name one in CHROMIUM)');
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...coverage, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

/** What takes too long for `npm test`; arguments go to vitest (`npm run soak -- claims`). */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.soak.config.ts', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

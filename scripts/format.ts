import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

const { status } = spawnSync(`${ROOT}/node_modules/.bin/biome`, ['check', '--write', '.'], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;

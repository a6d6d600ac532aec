import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { scratchFolder } from './scratch-repository.ts';

/** The source of the command line: start it with `--conditions=aiop-source`. */
export const AIOP = join(import.meta.dirname, '../../packages/cli/src/main.ts');

/** What a command said and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `aiop` from its sources in a folder, with an environment of its own. */
export function aiop(cwd: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=aiop-source', AIOP, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: scratchFolder() },
  });
  return { status, stdout, stderr };
}

import { spawnSync } from 'node:child_process';
import { scratchFolder } from './scratch-repository.ts';
import { sourceProgram } from './source-program.ts';

/** The command line as its sources are now: start it with node. */
export const AIOP = await sourceProgram('packages/cli/src/main.ts');

/** What a command said and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `aiop` from its sources in a folder, with an environment of its own. */
export function aiop(cwd: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [AIOP, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: scratchFolder() },
  });
  return { status, stdout, stderr };
}

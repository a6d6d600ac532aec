import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { bundled } from './bundled.ts';

/**
 * A program of this repository as one file, made from its sources as they are now, to be started by a test: `node <path>`. From the 300 modules
 * that the command line is, it would take four times the processor before it begins.
 * @param entry its file, relative to the repository
 */
export async function sourceProgram(entry: string): Promise<string> {
  const name = entry.replaceAll('/', '-').replace(/\.ts$/, '');
  const key = createHash('sha256').update(`${entry}\0${stateOfSources()}`).digest('hex');
  return join(await bundled({ name, input: { program: join(ROOT, entry) }, key }), 'program.mjs');
}

/** Every source that a program may consist of, by size and time. */
function stateOfSources(): string {
  return globSync(['{packages,actions}/*/src/**/*.ts', 'test/{unit,bench}/*/*.ts', 'package-lock.json'], { cwd: ROOT })
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(ROOT, path));
      return `${path}\0${size}\0${mtimeMs}`;
    })
    .join('\n');
}

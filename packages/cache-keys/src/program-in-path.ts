import { posix } from 'node:path';
import type { Files } from '@aiop/ports';

/** Links on the way from a name in `PATH` to the program. */
const MAX_LINKS = 16;

/** The program that a name in `PATH` stands for, links followed. Undefined for a `PATH` with anything but absolute folders before it. */
export function programInPath(name: string, path: string, files: Files): string | undefined {
  for (const folder of path.split(':')) {
    if (!folder.startsWith('/')) return undefined;
    let program = posix.join(folder, name);
    let status = files.status(program);
    for (let links = 0; status?.kind === 'link' && links < MAX_LINKS; links++) {
      program = posix.resolve(posix.dirname(program), files.readLink(program));
      status = files.status(program);
    }
    if (status?.kind === 'file' && status.executable) return program;
    if (status !== undefined) return undefined;
  }
  return undefined;
}

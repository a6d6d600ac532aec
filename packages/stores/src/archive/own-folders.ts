import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** What git believes, the record of what was done, and changes that are half made: no archive may bring or hold them. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['.git', '.runs', '.aiop']);

/**
 * The folder of git or of aiop to which links lead from a declared path, absolute, whose own text names none: whoever may commit a link could
 * turn a cache there. Undefined where they lead to none.
 */
export function ownFolderBehind(declared: string): string | undefined {
  let [standing, rest] = [declared, ''];
  while (lstatSync(standing, { throwIfNoEntry: false }) === undefined)
    [standing, rest] = [dirname(standing), join(basename(standing), rest)];
  const [named, real] = [declared, join(realpathSync(standing), rest)].map(ownFolders);
  return real !== undefined && named !== undefined && real.length > named.length ? real.at(-1) : undefined;
}

/** Whether a name is that of a folder of git or of aiop. */
export const isOwnFolder = (name: string): boolean => OWN_FOLDERS.has(name.toLowerCase());

const ownFolders = (path: string): readonly string[] => path.split(sep).filter(isOwnFolder);

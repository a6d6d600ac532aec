import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What stands at a path, read in full: nothing is remembered, and git is not asked. */
export interface Seen {
  readonly path: string;
  /** Of the file that the path leads to. */
  readonly executable: boolean;
  readonly content: string;
  /** How a link on the way is written, so that a file differs from a link to an equal one. */
  readonly through: string;
}

/** Every file that a program finds below a folder when it follows links, sorted by the bytes of its path. */
export function filesBelow(root: string, folder: string): Seen[] {
  const found: Seen[] = [];
  const open: { readonly path: string; readonly through: string }[] = [{ path: folder, through: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const absolute = join(root, next.path);
    if (!existsSync(absolute)) {
      if (isLink(absolute))
        found.push({ path: next.path, executable: false, content: '', through: `${next.through}>${readlinkSync(absolute)}` });
      continue;
    }
    const through = isLink(absolute) ? `${next.through}>${readlinkSync(absolute)}>${relative(root, realpathSync(absolute))}` : next.through;
    const status = statSync(absolute);
    if (status.isDirectory()) for (const name of readdirSync(absolute)) open.push({ path: `${next.path}/${name}`, through });
    else if (status.isFile())
      found.push({ path: next.path, executable: (status.mode & 0o100) !== 0, content: readFileSync(absolute, 'latin1'), through });
  }
  return found.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** One hash over everything that is given. */
export const keyOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

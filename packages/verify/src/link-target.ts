import { posix } from 'node:path';
import type { Files } from '@aiop/ports';
import type { FileContents } from './file-contents.ts';
import { isReserved, walkTree } from './tree-walk.ts';

/** As many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;

/** What a symbolic link leads to. */
export type LinkTarget =
  /** Text for a fingerprint: the id of a file, or the ids of everything in a folder. */
  { readonly state: 'known'; readonly folder: boolean; readonly text: string } | { readonly state: 'unknown'; readonly why: string };

/** Reads what a link leads to, through further links and into folders. What lies outside the root is not read. */
export function linkTarget(files: Files, root: string, path: string, contents: FileContents): LinkTarget {
  const seen = new Set<string>();
  const parts: string[] = [];
  const open = [path];
  let folder = false;
  for (let link = open.pop(); link !== undefined; link = open.pop()) {
    const end = resolveLink(files, root, link);
    if (end.state === 'outside') return { state: 'unknown', why: end.why };
    if (link === path) folder = files.status(posix.join(root, end.path))?.kind === 'directory';
    parts.push(`${link} > ${end.path}`);
    if (seen.has(end.path)) continue;
    seen.add(end.path);
    for (const { path: found, status } of walkTree(files, root, { from: [end.path], passOver: isReserved })) {
      if (status.kind === 'link') open.push(found);
      const id = status.kind === 'link' ? files.readLink(`${root}/${found}`) : contents.at(found)?.id;
      if (id === undefined) return { state: 'unknown', why: `it leads to ${found}, which cannot be read` };
      parts.push(`${found} ${status.executable ? 'x' : '-'} ${id}`);
    }
  }
  return { state: 'known', folder, text: parts.sort().join('\0') };
}

type LinkEnd = { readonly state: 'inside'; readonly path: string } | { readonly state: 'outside'; readonly why: string };

/** Where a link ends after every link on the way, relative to the root. What it names need not exist. */
function resolveLink(files: Files, root: string, path: string): LinkEnd {
  let rest = path.split('/');
  let at: string[] = [];
  for (let links = 0; rest.length > 0; ) {
    const [segment = '', ...after] = rest;
    rest = after;
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (at.length === 0) return { state: 'outside', why: 'leads out of the repository' };
      at = at.slice(0, -1);
      continue;
    }
    const absolute = posix.join(root, ...at, segment);
    if (files.status(absolute)?.kind !== 'link') {
      at = [...at, segment];
      continue;
    }
    if (++links > MAX_LINKS) return { state: 'outside', why: 'leads in a circle' };
    const text = files.readLink(absolute);
    if (posix.isAbsolute(text)) return { state: 'outside', why: `leads to ${text}, outside the repository` };
    rest = [...text.split('/'), ...rest];
  }
  return { state: 'inside', path: at.join('/') };
}

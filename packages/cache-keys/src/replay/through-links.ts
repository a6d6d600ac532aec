import { posix } from 'node:path';
import type { TreeAt } from './tree-at.ts';

/** So many files are looked at through links: where links multiply, the rest stays unseen. */
const MAX_SEEN = 20_000;
/** As Linux allows (path_resolution(7)). */
const MAX_LINKS_IN_PATH = 40;

/** A folder that a walk has come to. */
interface Place {
  /** By which path it came. */
  readonly seen: string;
  /** Where that really is. */
  readonly real: string;
  /** Where every folder on the way really is. */
  readonly chain: ReadonlySet<string>;
}

/** What a walk has come upon. */
export interface Sight {
  /** The path by which it came upon each key file, and where that really is. */
  readonly files: ReadonlyMap<string, string>;
  /** The links on its way and where they lead: another sight is possible when something changes there. */
  readonly led: ReadonlySet<string>;
}

/**
 * Which key files are seen by a walk that follows links inside the repository, as that of `@actions/glob` does. A folder that is
 * on the way already is not entered again.
 * @param targetOf what a link says
 */
export function seenThroughLinks(tree: TreeAt, targetOf: (path: string) => string): Sight {
  const [files, led] = [new Map<string, string>(), new Set<string>()];
  const open: Place[] = [{ seen: '', real: '', chain: new Set(['']) }];
  for (let place = open.pop(); place !== undefined && files.size + open.length < MAX_SEEN; place = open.pop()) {
    for (const path of below(tree.keyFiles(), place)) if (tree.isFile(path)) files.set(seenAs(path, place), path);
    for (const link of below(tree.links(), place)) {
      const [as, target] = [seenAs(link, place), realPath(link, tree, targetOf)];
      led.add(link);
      if (target === undefined) continue;
      led.add(target);
      if (tree.isFile(target)) {
        if (tree.isKeyFile(as)) files.set(as, target);
      } else if (tree.isFolder(target)) {
        const chain = new Set([...place.chain, ...foldersTo(link, place.real)]);
        if (!chain.has(target)) open.push({ seen: as, real: target, chain: chain.add(target) });
      }
    }
  }
  return { files, led };
}

const seenAs = (path: string, { seen, real }: Place): string => posix.join(seen, posix.relative(`/${real}`, `/${path}`));

/** Paths in a folder, unless the way down leads through a folder that is on the way to it. */
const below = (paths: Iterable<string>, { real, chain }: Place): readonly string[] =>
  [...paths].filter(
    (path) => (real === '' || path.startsWith(`${real}/`)) && (chain.size === 1 || !foldersTo(path, real).some((one) => chain.has(one))),
  );

/** The folders between one and a path in it. */
function foldersTo(path: string, real: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); folder !== '.' && folder !== real; folder = posix.dirname(folder)) folders.push(folder);
  return folders;
}

/** Where a path leads when every link on the way is followed; undefined outside of the repository, and where links run in circles. */
function realPath(path: string, tree: TreeAt, targetOf: (path: string) => string): string | undefined {
  const ahead = path.split('/').reverse();
  let at = '';
  let links = 0;
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (at === '' || !tree.isFolder(at)) return undefined;
      at = parentOf(at);
      continue;
    }
    at = at === '' ? name : `${at}/${name}`;
    if (!tree.isLink(at)) continue;
    const target = targetOf(at);
    if (++links > MAX_LINKS_IN_PATH || posix.isAbsolute(target)) return undefined;
    ahead.push(...target.split('/').reverse());
    at = parentOf(at);
  }
  return at;
}

const parentOf = (path: string): string => (path.includes('/') ? posix.dirname(path) : '');

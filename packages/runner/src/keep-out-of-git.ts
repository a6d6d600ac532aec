import { dirname, join, sep } from 'node:path';
import { nodeFiles } from '@aiop/host';

/** Names that mean themselves in a pattern of git. */
const PLAIN = /^[\w./-]*$/;

/**
 * Where `ledger` lies in a folder `.runs` of a work tree, git is told to leave that folder out: a later step that commits everything would
 * otherwise commit the record of the run. Nothing is asked of git itself, which would cost a process. A linked work tree shares what the main one says.
 * @param ledger absolute path
 */
export async function keepOutOfGit(ledger: string): Promise<void> {
  const at = ledger.lastIndexOf(`${sep}.runs${sep}`);
  if (at < 0) return;
  const folder = ledger.slice(0, at);
  const root = workTreeOf(folder);
  if (root === undefined) return;
  const below = folder.slice(root.length + 1).replaceAll(sep, '/');
  if (!PLAIN.test(below)) return;
  const { excludeOwnFolders } = await import('@aiop/ledger');
  excludeOwnFolders(nodeFiles, join(root, '.git'), below === '' ? '' : `${below}/`);
}

/** The nearest folder from here upwards with a `.git` folder in it. */
function workTreeOf(folder: string): string | undefined {
  for (let place = folder; ; place = dirname(place)) {
    const kind = nodeFiles.status(join(place, '.git'))?.kind;
    if (kind === 'directory') return place;
    if (kind !== undefined || place === dirname(place)) return undefined;
  }
}

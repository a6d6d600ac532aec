import { type BigIntStats, type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { UsageError } from '@aiop/diagnostics';
import type { TreeWatch } from '@aiop/ports';

/**
 * Changes as the system tells them. One watch a folder, set up before the folder is read, so that what appears meanwhile is either read or told:
 * node's own recursive watch on Linux loses what is made in a new folder right after it, and opens a watch for every file.
 */
export const nodeTreeWatch: TreeWatch = {
  watch(root, leftOut, onChange) {
    const tree = new WatchedTree(root, leftOut, onChange);
    tree.begin();
    return () => tree.end();
  },
};

/** A folder that is watched, and what tells it from a later one of its name: numbers of inodes come back at once. */
interface WatchedFolder {
  readonly watcher: FSWatcher;
  readonly identity: string;
}

class WatchedTree {
  readonly #root: string;
  readonly #leftOut: (path: string) => boolean;
  readonly #onChange: (path: string) => void;
  readonly #folders = new Map<string, WatchedFolder>();
  #begun = false;
  #ended = false;

  constructor(root: string, leftOut: (path: string) => boolean, onChange: (path: string) => void) {
    this.#root = root;
    this.#leftOut = leftOut;
    this.#onChange = onChange;
  }

  /** What is found from here on is news. */
  begin(): void {
    this.#enter('');
    this.#begun = true;
  }

  end(): void {
    this.#ended = true;
    for (const { watcher } of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches a folder and all below it that is not watched yet. */
  #enter(folder: string): void {
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!this.#watchFolder(next)) continue;
      for (const name of this.#names(next)) {
        const path = next === '' ? name : `${next}/${name}`;
        if (this.#leftOut(path)) continue;
        if (this.#begun) this.#onChange(path);
        if (this.#status(path)?.isDirectory() === true) open.push(path);
      }
    }
  }

  /** Whether it was not watched before, and is now. */
  #watchFolder(folder: string): boolean {
    const status = this.#status(folder);
    if (this.#ended || status?.isDirectory() !== true || this.#folders.get(folder)?.identity === identityOf(status)) return false;
    this.#leave(folder);
    try {
      const watcher = watch(this.#absolute(folder), (_event, name) => this.#told(folder, name));
      watcher.on('error', () => this.#leave(folder));
      this.#folders.set(folder, { watcher, identity: identityOf(status) });
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return false;
      this.end();
      throw code === 'ENOSPC' || code === 'EMFILE' ? noRoom(this.#root) : error;
    }
  }

  #told(folder: string, name: string | null): void {
    if (this.#ended) return;
    const path = name === null ? folder : folder === '' ? name : `${folder}/${name}`;
    if (this.#leftOut(path)) return;
    this.#onChange(path);
    // The folder itself may have gone, and another one have come in its place.
    for (const place of [folder, path]) {
      if (this.#status(place)?.isDirectory() === true) this.#enter(place);
      else this.#leave(place);
    }
  }

  #leave(folder: string): void {
    if (!this.#folders.has(folder)) return;
    for (const [path, { watcher }] of [...this.#folders]) {
      if (path !== folder && folder !== '' && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.#folders.delete(path);
    }
  }

  #absolute(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`;
  }

  #status(path: string): BigIntStats | undefined {
    try {
      return lstatSync(this.#absolute(path), { bigint: true, throwIfNoEntry: false });
    } catch {
      // Behind something that has become a file, or without permission: nothing that could be watched.
      return undefined;
    }
  }

  #names(folder: string): readonly string[] {
    try {
      return readdirSync(this.#absolute(folder));
    } catch {
      return [];
    }
  }
}

const identityOf = ({ dev, ino, birthtimeNs }: BigIntStats): string => `${dev}:${ino}:${birthtimeNs}`;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function noRoom(root: string): UsageError {
  return new UsageError({
    what: 'the system has no room for more watches',
    where: root,
    expected: 'one watch for each folder',
    fix: 'raise fs.inotify.max_user_watches, or watch a smaller folder',
  });
}

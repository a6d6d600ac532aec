import type { Finding } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import { ECOSYSTEMS, type Ecosystem } from '../ecosystems.ts';
import { lockFilesAmong } from '../find-lock-files.ts';
import { LockFileReader } from '../lock-file-reader.ts';
import { lockFormat } from '../lock-formats.ts';
import { lockedHashes, type ReadLockFile, readLockFile } from '../locked-content.ts';
import { MavenProjects } from '../maven-projects.ts';
import type { BlobShelf } from './blob-shelf.ts';
import { EntryNumbers, type EntrySet } from './entry-set.ts';
import { identityOf, type TreeAt } from './tree-at.ts';

/** What the lock files of one commit lock. */
export interface LockedState {
  readonly files: readonly ReadLockFile[];
  /** 64 hex digits for each ecosystem that was found. */
  readonly hashes: ReadonlyMap<Ecosystem, string>;
  readonly entries: ReadonlyMap<Ecosystem, EntrySet>;
}

/** Lock files as they were read last, and everything that was looked at for them. */
interface Remembered {
  readonly seen: ReadonlyMap<string, string>;
  readonly files: readonly ReadLockFile[];
}

/** Reads what a tree locks, each lock file only when something that was looked at for it has changed. */
export class LockedHistory {
  readonly #tree: TreeAt;
  readonly #shelf: BlobShelf;
  readonly #blake3: Blake3;
  readonly #numbers = new EntryNumbers();
  readonly #remembered = new Map<string, Remembered>();
  /** Every path that decides what the present state is. */
  #watched: ReadonlySet<string> = new Set();
  #state: LockedState | undefined;

  constructor(tree: TreeAt, shelf: BlobShelf, blake3: Blake3) {
    [this.#tree, this.#shelf, this.#blake3] = [tree, shelf, blake3];
  }

  /** What is locked now. The same object as before where none of the changed paths matters. */
  async after(changed: readonly string[]): Promise<LockedState> {
    const matters = changed.some((path) => this.#watched.has(path) || lockFormat(path) !== undefined);
    if (this.#state !== undefined && !matters) return this.#state;
    const files: ReadLockFile[] = [];
    const watched = new Set<string>();
    for (const group of groups(lockFilesAmong([...this.#tree.keyFiles()], 'the repository'))) {
      const read = await this.#read(group);
      for (const path of read.seen.keys()) watched.add(path);
      files.push(...read.files);
    }
    this.#watched = watched;
    this.#state = { files, hashes: lockedHashes(files, this.#blake3), entries: this.#entriesOf(files) };
    return this.#state;
  }

  /** Reads lock files that are read together. */
  async #read(paths: readonly string[]): Promise<Remembered> {
    const name = paths.join('\0');
    const before = this.#remembered.get(name);
    if (before !== undefined && [...before.seen].every(([path, identity]) => identityOf(this.#tree.at(path)) === identity)) return before;
    // One alone is what the history will ask for next, and is fetched with what follows it.
    const needed = paths.length === 1 ? [] : paths.flatMap((path) => (this.#tree.isFile(path) ? (this.#tree.at(path)?.oid ?? []) : []));
    const read = await this.#shelf.reading(() => this.#readNow(paths), needed);
    this.#remembered.set(name, read);
    return read;
  }

  async #readNow(paths: readonly string[]): Promise<Remembered> {
    const seen = new Map<string, string>();
    const standing = this.#tree.files(this.#shelf, (path) => seen.set(path, identityOf(this.#tree.at(path))));
    const reader = new LockFileReader('/', standing, this.#blake3);
    const findings: Finding[] = [];
    const reading = { reader, blake3: this.#blake3, findings, projects: new MavenProjects(paths.filter(isProject), reader) };
    const files: ReadLockFile[] = [];
    for (const path of paths) {
      const format = lockFormat(path);
      const status = reader.status(path);
      if (format !== undefined && status.state === 'file') files.push(await readLockFile(path, format, status.size, reading));
    }
    return { seen, files };
  }

  #entriesOf(files: readonly ReadLockFile[]): ReadonlyMap<Ecosystem, EntrySet> {
    const found = ECOSYSTEMS.filter((ecosystem) => files.some((file) => file.ecosystem === ecosystem));
    return new Map(
      found.map((ecosystem) => {
        const own = files.filter((file) => file.ecosystem === ecosystem);
        return [
          ecosystem,
          this.#numbers.setOf(
            ecosystem,
            own.flatMap(({ entries }) => entries),
          ),
        ];
      }),
    );
  }
}

const isProject = (path: string): boolean => lockFormat(path)?.read === 'pom';

/** Projects of Maven speak of each other; any other lock file is read by itself. */
function groups(paths: readonly string[]): readonly (readonly string[])[] {
  const projects = paths.filter(isProject);
  return [...(projects.length === 0 ? [] : [projects]), ...paths.filter((path) => !isProject(path)).map((path) => [path])];
}

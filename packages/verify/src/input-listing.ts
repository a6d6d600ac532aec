import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { fileBlobId } from './blob-id.ts';
import { type IndexEntry, startingFrom } from './index-entries.ts';
import { linkTarget } from './link-target.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { GitState, TreeState } from './tree-state.ts';
import { isReserved, type TreeItem, UNREADABLE, walkTree } from './tree-walk.ts';

/** What a task reads, at one moment. */
export interface InputListing {
  /** By path, sorted: mode and object id of the bytes in the tree; for a link, its text and what it leads to. */
  readonly lines: ReadonlyMap<string, string>;
  /** Why the lines may not tell everything, as sentences: then the task has to run. */
  readonly doubts: readonly string[];
}

/** What to list, and where. */
export interface InputPlace {
  readonly files: Files;
  readonly root: string;
  readonly state: TreeState;
  /** Which files count. Absent: every file that git does not ignore. */
  readonly inputs: PathPatterns | undefined;
  /** What the task itself writes, and git does not track, is no input of it. */
  readonly outputs: PathPatterns;
  /** Paths that are never inputs, with everything under them. */
  readonly never: readonly string[];
}

/** Lists the inputs of one task. */
export function listInputs(place: InputPlace): InputListing {
  const listing = new Listing(place);
  if (place.state.source === 'git') listing.addFromGit(place.state);
  else listing.addFromTree(listing.roots, () => false);
  return listing.result();
}

class Listing {
  /** Where everything lies that can match. */
  readonly roots: readonly string[];
  readonly #place: InputPlace;
  readonly #never: readonly string[];
  readonly #lines = new Map<string, string>();
  readonly #doubts = new Set<string>();

  constructor(place: InputPlace) {
    this.#place = place;
    this.roots = place.inputs?.roots ?? [''];
    this.#never = ['.aiop', '.runs', ...place.never];
  }

  result(): InputListing {
    const sorted = [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1));
    return { lines: new Map(sorted), doubts: [...this.#doubts] };
  }

  addFromGit(state: GitState): void {
    for (const root of this.roots) {
      for (const entry of startingFrom(state.index, root)) this.#addEntry(entry, state);
      const submodule = state.submodules.find((path) => root.startsWith(`${path}/`));
      if (submodule !== undefined) this.#addSubmodule(submodule);
    }
    if (this.#place.inputs === undefined) {
      this.addFromTree(
        state.untracked.map((path) => path.replace(/\/$/, '')),
        () => false,
      );
    } else {
      // git does not name ignored files, but a pattern that matches one means it.
      this.addFromTree(this.roots, (path) => state.tracked.has(path) && !state.unsure.has(path));
    }
  }

  addFromTree(from: readonly string[], known: (path: string) => boolean): void {
    const { files, root, inputs, outputs, state } = this.#place;
    const passOver = (path: string, name: string): boolean =>
      isReserved(path, name) ||
      (name === 'node_modules' && inputs?.namesPackages !== true) ||
      this.#isNever(path) ||
      inputs?.subtractsAll(path) === true;
    for (const item of walkTree(files, root, { from, passOver, known })) {
      const tracked = state.source === 'git' && state.tracked.has(item.path);
      if (!this.#lines.has(item.path) && (tracked || !outputs.matches(item.path))) this.#addItem(item);
    }
  }

  #addEntry({ path, mode, oid }: IndexEntry, state: GitState): void {
    const { files, root } = this.#place;
    if (mode === '160000') this.#addSubmodule(path, oid);
    else if (path.includes('\ufffd')) this.#addItem({ path, status: UNREADABLE });
    else if (mode !== '120000' && !state.converts && !state.unsure.has(path)) {
      if (this.#matches(path)) this.#lines.set(path, `${mode} ${oid}`);
    } else {
      const status = files.status(`${root}/${path}`);
      // Nothing there: deleted. A folder: the walk finds what is in it.
      if (status !== undefined && status.kind !== 'directory') this.#addItem({ path, status });
    }
  }

  /** What is in a submodule, git tells only of the submodule. One that was never filled holds nothing. */
  #addSubmodule(path: string, oid = ''): void {
    const { files, root } = this.#place;
    if (this.#isNever(path) || this.#place.inputs?.subtractsAll(path) === true) return;
    if (files.list(`${root}/${path}`).length > 0) this.#doubts.add(`${path} is a submodule`);
    else this.#lines.set(path, `160000 ${oid}`);
  }

  #addItem({ path, status }: TreeItem): void {
    if (status.kind !== 'link' && !this.#matches(path)) return;
    try {
      if (status.kind === 'link') this.#addLink(path);
      else if (path.includes('\ufffd')) this.#doubts.add(`${path} is not a name in UTF-8`);
      else if (status.kind !== 'file') this.#doubts.add(`${path} is a device, a pipe or a socket`);
      else this.#addFile(path, status);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#doubts.add(`${path} cannot be read: ${error.what}`);
    }
  }

  #addFile(path: string, { size, executable }: TreeItem['status']): void {
    const { files, root, state } = this.#place;
    const id = fileBlobId(files, state.format, `${root}/${path}`, size);
    if (id === undefined) this.#doubts.add(`${path} changed while it was read`);
    else this.#lines.set(path, `${executable ? '100755' : '100644'} ${id}`);
  }

  /** A link counts where it matches, and also where it leads to a folder: what a pattern means may lie behind it. */
  #addLink(path: string): void {
    const { files, root, state, inputs } = this.#place;
    if (this.#isNever(path) || inputs?.subtractsAll(path) === true) return;
    const target = linkTarget(files, root, path, state.format);
    if (target.state === 'unknown') this.#doubts.add(`${path} is a symbolic link that ${target.why}`);
    else if (target.folder || this.#matches(path)) this.#lines.set(path, `120000 ${files.readLink(`${root}/${path}`)}\0${target.text}`);
  }

  #matches(path: string): boolean {
    return (this.#place.inputs?.matches(path) ?? true) && !this.#isNever(path);
  }

  #isNever(path: string): boolean {
    return this.#never.some((folder) => path === folder || path.startsWith(`${folder}/`));
  }
}

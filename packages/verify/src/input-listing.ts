import { UsageError } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import { blobId } from './blob-id.ts';
import type { FileContents } from './file-contents.ts';
import type { IndexCheck } from './index-check.ts';
import { indexLine, linesByPath } from './index-lines.ts';
import { isAsIndexed, type KnownListings } from './known-listings.ts';
import { linkTarget } from './link-target.ts';
import type { PathPatterns } from './path-patterns.ts';
import { type GitState, SUBMODULE, type TreeState } from './tree-state.ts';
import { isReserved, namesIn, type TreeItem, UNREADABLE, walkTree } from './tree-walk.ts';

/** What a task reads, at one moment. */
export interface InputListing {
  /** BLAKE3 over the lines of all inputs in the form of git's index, sorted by the bytes of their paths. */
  readonly digest: string;
  /** How many there are. */
  readonly count: number;
  /** Mode and object id of the bytes in the tree by path; for a link, an id of its text and what it leads to. Made when it is asked for. */
  lines(): ReadonlyMap<string, string>;
  /** Why the lines may not tell everything, as sentences: then the task has to run. */
  readonly doubts: readonly string[];
}

/** A state of the tree, and what is known of the files in it. */
export interface ObservedFiles {
  readonly state: TreeState;
  readonly contents: FileContents;
  /** Of the index of a state that git tells. */
  readonly check: IndexCheck | undefined;
  /** What is known of what was asked for in the same state of the index. */
  readonly listings: KnownListings | undefined;
}

/** What to list, and where. */
export interface InputPlace {
  readonly files: Files;
  readonly blake3: Blake3;
  readonly root: string;
  readonly observed: ObservedFiles;
  /** A digest of the patterns, and of what is never an input: places with the same one ask for the same. */
  readonly asked: string;
  /** Which files count. Absent: every file that git does not ignore. */
  readonly inputs: PathPatterns | undefined;
  /** What the task itself writes, and git does not track, is no input of it. */
  readonly outputs: PathPatterns;
  /** Paths that are never inputs, with everything under them. */
  readonly never: readonly string[];
}

/** Lists the inputs of one task. */
export function listInputs(place: InputPlace): InputListing {
  const { state, check, listings } = place.observed;
  if (state.source !== 'git' || check === undefined) return listTree(place);
  const canBeKnown = listings !== undefined && isAsIndexed(state, place.inputs, neverInputs(place));
  const known = canBeKnown ? listings.get(place.asked) : undefined;
  if (known !== undefined) return { ...known, lines: () => listGit(place, state, WHOLE_INDEX).result().lines(), doubts: [] };
  const listing = listGit(place, state, check);
  const result = listing.result();
  if (canBeKnown && listing.isIndexAlone) listings.add(place.asked, result);
  return result;
}

/** What is asked of lines, see `IndexCheck`. */
type LineCheck = Pick<IndexCheck, 'firstDiffering'>;

/** Where each line is known to tell the bytes in the tree. */
const WHOLE_INDEX: LineCheck = { firstDiffering: (_from, to) => to };

const neverInputs = ({ never }: InputPlace): readonly string[] => ['.aiop', '.runs', ...never];

function listTree(place: InputPlace): InputListing {
  const listing = new Listing(place);
  listing.addFromTree(listing.roots, () => false);
  return listing.result();
}

function listGit(place: InputPlace, state: GitState, check: LineCheck): Listing {
  const listing = new Listing(place);
  listing.addFromGit(state, check);
  return listing;
}

class Listing {
  /** Where everything lies that can match. */
  readonly roots: readonly string[];
  readonly #place: InputPlace;
  readonly #never: readonly string[];
  /** Lines of the index that stand as they are: from, and up to. */
  readonly #runs: [number, number][] = [];
  /** Mode and id of what the index does not tell, by path. */
  readonly #others = new Map<string, string>();
  readonly #doubts = new Set<string>();
  #isIndexAlone = true;

  constructor(place: InputPlace) {
    this.#place = place;
    this.roots = place.inputs?.roots ?? [''];
    this.#never = neverInputs(place);
  }

  /** Whether nothing but lines of the index was looked at, and each of them tells the bytes in the tree. */
  get isIndexAlone(): boolean {
    return this.#isIndexAlone;
  }

  result(): InputListing {
    const pieces = this.#pieces();
    const count = this.#runs.reduce((sum, [from, to]) => sum + to - from, this.#others.size);
    return {
      digest: this.#place.blake3.hex(...pieces),
      count,
      lines: () => linesByPath(Buffer.concat(pieces)),
      doubts: [...this.#doubts],
    };
  }

  addFromGit(state: GitState, check: LineCheck): void {
    const { inputs } = this.#place;
    for (const root of this.roots) {
      const itself = root === '' ? -1 : state.index.find(root);
      if (itself >= 0) this.#addLines(itself, itself + 1, false, state, check);
      const [from, to] = state.index.beneath(root);
      this.#addLines(from, to, inputs === undefined || inputs.isWhole, state, check);
      if (from === to && root !== '') this.#addFromAbove(root, state);
    }
    const unlisted = this.roots.flatMap((root) => {
      // A pattern that matches an ignored file means it.
      const kinds = inputs === undefined ? [state.untracked] : [state.untracked, state.ignored, state.replaced];
      const beneath = kinds.flatMap((paths) => paths.at(root));
      return kinds.some((paths) => paths.has(`${root}/`) || paths.above(root) !== undefined) ? [...beneath, root] : beneath;
    });
    const from = [...new Set(unlisted.map((path) => path.replace(/\/$/, '')))];
    if (from.length > 0) this.addFromTree(from, (path) => state.index.find(path) >= 0 && !state.replaced.has(path));
    for (const root of this.roots) {
      const hidden = state.unreadable.above(root) ?? state.unreadable.at(root)[0];
      if (hidden !== undefined) this.#doubts.add(`${hidden} cannot be read`);
    }
    this.#isIndexAlone &&= this.#doubts.size === 0;
  }

  addFromTree(from: readonly string[], known: (path: string) => boolean): void {
    this.#isIndexAlone = false;
    const { files, root, inputs, outputs, observed } = this.#place;
    const { state } = observed;
    const passOver = (path: string, name: string): boolean =>
      isReserved(path, name) ||
      (name === 'node_modules' && inputs?.namesPackages !== true) ||
      this.#isNever(path) ||
      inputs?.subtractsAll(path) === true;
    const start = from.filter((path) => path === '' || !passOverAny(path, passOver));
    for (const item of walkTree(files, root, { from: start, passOver, known })) {
      const tracked = state.source === 'git' && state.index.find(item.path) >= 0;
      if (!this.#others.has(item.path) && (tracked || !outputs.matches(item.path))) this.#addItem(item);
    }
  }

  /** Lines of the index, in runs as long as they can be: these are hashed as they lie in memory. */
  #addLines(from: number, to: number, isWhole: boolean, { index }: GitState, check: LineCheck): void {
    for (const [first, end] of without(
      from,
      to,
      this.#never.map((folder) => index.beneath(folder)),
    )) {
      if (isWhole) this.#addRuns(first, end, index, check);
      else for (const [start, stop] of this.#counted(first, end, index)) this.#addRuns(start, stop, index, check);
    }
  }

  /** Lines that all count. */
  #addRuns(from: number, to: number, index: GitState['index'], check: LineCheck): void {
    for (let start = from; start < to; ) {
      const line = check.firstDiffering(start, to);
      if (start < line) this.#runs.push([start, line]);
      if (line < to) this.#addLine(line, index);
      start = line + 1;
    }
  }

  /** Lines of paths that match, and those that are not plain, of which more has to be known: from, and up to. */
  *#counted(from: number, to: number, index: GitState['index']): Iterable<readonly [number, number]> {
    let start = from;
    for (let line = from; line < to; line++) {
      if (!index.isPlain(line) || this.#matches(index.path(line))) continue;
      if (start < line) yield [start, line];
      start = line + 1;
    }
    if (start < to) yield [start, to];
  }

  /** A line that does not tell what lies in the tree, or that does not count. */
  #addLine(line: number, index: GitState['index']): void {
    this.#isIndexAlone = false;
    const path = index.path(line);
    if (index.mode(line) === SUBMODULE) this.#addSubmodule(path, index.oid(line));
    else if (path.includes('\ufffd')) this.#addItem({ path, status: UNREADABLE });
    else if (index.mode(line) === '120000' || this.#matches(path)) {
      const status = this.#statusOf(path);
      // Nothing there: deleted. A folder: what is in it is untracked, ignored or replaced, and found as such.
      if (status !== undefined && status.kind !== 'directory') this.#addItem({ path, status });
    }
  }

  #statusOf(path: string): TreeItem['status'] | undefined {
    const { files, root } = this.#place;
    try {
      return files.status(`${root}/${path}`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return UNREADABLE;
    }
  }

  /** What the index knows nothing of may lie behind a link, or in a submodule. */
  #addFromAbove(root: string, { index }: GitState): void {
    this.#isIndexAlone = false;
    for (let slash = root.indexOf('/'); slash >= 0; slash = root.indexOf('/', slash + 1)) {
      const line = index.find(root.slice(0, slash));
      if (line < 0) continue;
      this.#addLine(line, index);
      return;
    }
  }

  /** What is in a submodule, git tells only of the submodule. One that was never filled holds nothing; something else may stand in its place. */
  #addSubmodule(path: string, oid: string): void {
    const { files, root } = this.#place;
    if (this.#isNever(path) || this.#place.inputs?.subtractsAll(path) === true) return;
    const status = this.#statusOf(path);
    if (status !== undefined && status.kind !== 'directory') this.#addItem({ path, status });
    else if (status !== undefined && namesIn(files, `${root}/${path}`)?.length !== 0) this.#doubts.add(`${path} is a submodule`);
    else this.#others.set(path, `${SUBMODULE} ${oid}`);
  }

  #addItem({ path, status }: TreeItem): void {
    if (status.kind !== 'link' && !this.#matches(path)) return;
    try {
      if (status.kind === 'link') this.#addLink(path);
      else if (path.includes('\ufffd')) this.#doubts.add(`${path} is not a name in UTF-8`);
      else if (status.kind !== 'file') this.#doubts.add(`${path} is a device, a pipe or a socket, or cannot be read`);
      else this.#addFile(path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#doubts.add(`${path} cannot be read: ${error.what}`);
    }
  }

  #addFile(path: string): void {
    const content = this.#place.observed.contents.at(path);
    if (content === undefined) this.#doubts.add(`${path} changed while it was read`);
    else this.#others.set(path, `${content.executable ? '100755' : '100644'} ${content.id}`);
  }

  /** A link counts where it matches, and also where it leads to a folder: what a pattern means may lie behind it. */
  #addLink(path: string): void {
    const { files, root, inputs, observed } = this.#place;
    if (this.#isNever(path) || inputs?.subtractsAll(path) === true) return;
    const target = linkTarget(files, root, path, observed.contents);
    if (target.state === 'unknown') this.#doubts.add(`${path} is a symbolic link that ${target.why}`);
    else if (target.folder || this.#matches(path)) {
      const text = Buffer.from(`${files.readLink(`${root}/${path}`)}\0${target.text}`);
      this.#others.set(path, `120000 ${blobId(observed.state.format, text)}`);
    }
  }

  /** All lines in the order of the bytes of their paths: those of the index as they lie in memory, the others between them. */
  #pieces(): Uint8Array[] {
    const { state } = this.#place.observed;
    const others = [...this.#others]
      .map(([path, text]) => ({ path: Buffer.from(path), line: indexLine(text.slice(0, 6), text.slice(7), path) }))
      .sort((a, b) => Buffer.compare(a.path, b.path));
    if (state.source !== 'git') return others.map(({ line }) => line);
    const { index } = state;
    const pieces: Uint8Array[] = [];
    let next = 0;
    for (const [from, to] of this.#runs.sort(([a], [b]) => a - b)) {
      let start = from;
      for (let other = others[next]; other !== undefined; other = others[++next]) {
        const at = index.lowerBound(other.path);
        if (at >= to) break;
        if (at > start) pieces.push(index.slice(start, at));
        pieces.push(other.line);
        start = Math.max(start, at);
      }
      if (start < to) pieces.push(index.slice(start, to));
    }
    return [...pieces, ...others.slice(next).map(({ line }) => line)];
  }

  #matches(path: string): boolean {
    return (this.#place.inputs?.matches(path) ?? true) && !this.#isNever(path);
  }

  #isNever(path: string): boolean {
    return this.#never.some((folder) => path === folder || path.startsWith(`${folder}/`));
  }
}

/** What is left of a span, from and up to, without others, which may lie in one another. */
function without(from: number, to: number, others: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const left: (readonly [number, number])[] = [];
  let start = from;
  for (const [first, end] of others.toSorted(([a], [b]) => a - b)) {
    if (first >= end || end <= start || first >= to) continue;
    if (start < first) left.push([start, first]);
    start = end;
  }
  if (start < to) left.push([start, to]);
  return left;
}

/** Whether a path, or a folder that it lies in, is passed over. */
function passOverAny(path: string, passOver: (path: string, name: string) => boolean): boolean {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const part = end < 0 ? path : path.slice(0, end);
    if (passOver(part, part.slice(part.lastIndexOf('/') + 1))) return true;
    if (end < 0) return false;
  }
}

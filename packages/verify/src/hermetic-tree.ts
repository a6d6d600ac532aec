import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { standingOutputs } from './output-listing.ts';
import type { PathPatterns } from './path-patterns.ts';
import { isReserved, obstacleAbove, type TreeItem, walkTree } from './tree-walk.ts';

/** What a task may see. */
export interface DeclaredTree {
  readonly files: Files;
  /** The whole tree. */
  readonly root: string;
  /** Mode and id of its inputs by path. */
  readonly inputs: ReadonlyMap<string, string>;
  /** What the tasks write that it needs, directly or not. */
  readonly needed: readonly PathPatterns[];
  /** What it writes itself. */
  readonly outputs: PathPatterns;
  /** Where it runs, relative to the root. */
  readonly cwd: string;
}

/** As many paths as are named of what a task wrote and does not declare. */
const MAX_NAMED = 20;

/**
 * A folder of its own, outside of the repository, with nothing in it but what a task declares: its inputs, what links among them lead to, and
 * the outputs of the tasks it needs. All are copies, in blocks shared with the original where the file system can do that, so that nothing a
 * task does to them reaches the tree.
 */
export class HermeticTree {
  readonly root: string;
  readonly #declared: DeclaredTree;
  readonly #base: string;
  /** What was put there, as it looked. */
  readonly #placed = new Map<string, string>();

  constructor(declared: DeclaredTree) {
    const { files, root, inputs, needed, cwd } = declared;
    this.#declared = declared;
    this.#base = files.temporaryDirectory('aiop-hermetic-');
    this.root = `${this.#base}/${posix.basename(root)}`;
    try {
      files.makeDirectory(posix.join(this.root, cwd));
      for (const path of inputs.keys()) this.#place(path);
      for (const outputs of needed) for (const path of standingOutputs(files, root, outputs).keys()) this.#place(path);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** The folders of what was put there. */
  folders(): readonly string[] {
    return [...new Set([...this.#placed.keys()].map((path) => posix.dirname(path)))];
  }

  has(path: string): boolean {
    return this.#declared.files.status(`${this.root}/${path}`) !== undefined;
  }

  /** Puts what the task wrote where it declares outputs into the tree. @throws UsageError where something there is in the way */
  bringBack(): void {
    const { files, root, outputs } = this.#declared;
    for (const item of standingOutputs(files, this.root, outputs).values()) {
      if (this.#placed.get(item.path) === this.#lookOf(item.path)) continue;
      const above = obstacleAbove(files, root, item.path);
      if (above !== undefined) throw inTheWay(above, item.path);
      const to = `${root}/${item.path}`;
      if (item.status.kind === 'directory') files.makeDirectory(to);
      else this.#copy(`${this.root}/${item.path}`, item, to);
    }
  }

  /** Paths that the task made or changed, and does not declare as outputs; sorted, and not all where there are many. */
  undeclaredWrites(): readonly string[] {
    const { files, outputs } = this.#declared;
    const passOver = (path: string, name: string): boolean => isReserved(path, name) || name === 'node_modules';
    return walkTree(files, this.root, { from: [''], passOver })
      .map(({ path }) => path)
      .filter((path) => !outputs.matches(path) && this.#placed.get(path) !== this.#lookOf(path))
      .sort()
      .slice(0, MAX_NAMED);
  }

  remove(): void {
    this.#declared.files.remove(this.#base);
  }

  /** A file, a link with everything it leads to, or an empty folder. */
  #place(start: string): void {
    const { files, root } = this.#declared;
    const open = [start];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (this.#placed.has(path)) continue;
      for (const item of walkTree(files, root, { from: [path], passOver: isReserved, emptyFolders: true })) {
        if (this.#placed.has(item.path)) continue;
        const to = `${this.root}/${item.path}`;
        if (item.status.kind === 'directory') files.makeDirectory(to);
        else this.#copy(`${root}/${item.path}`, item, to);
        this.#placed.set(item.path, this.#lookOf(item.path));
        // What a link leads to counts as an input as well: of a link on the way, the part that was asked for.
        if (item.status.kind === 'link') open.push(...this.#targetOf(item.path, path.slice(item.path.length + 1)));
      }
    }
  }

  #targetOf(link: string, rest: string): readonly string[] {
    const { files, root } = this.#declared;
    const target = posix.join(posix.dirname(link), files.readLink(`${root}/${link}`), rest);
    return target === '..' || target.startsWith('../') || posix.isAbsolute(target) ? [] : [target.replace(/\/$/, '')];
  }

  #copy(from: string, { status }: TreeItem, to: string): void {
    const { files } = this.#declared;
    if (status.kind === 'other') return;
    files.makeDirectory(posix.dirname(to));
    // Never through a link that stands there.
    files.remove(to);
    if (status.kind === 'link') files.makeLink(to, files.readLink(from));
    else files.copy(from, to);
  }

  #lookOf(path: string): string {
    const status = this.#declared.files.status(`${this.root}/${path}`);
    return status === undefined ? '' : `${status.kind} ${status.size} ${status.modifiedMs} ${status.executable}`;
  }
}

function inTheWay(obstacle: string, path: string): UsageError {
  return new UsageError({
    what: `it is no folder, and the output ${path} lies below it`,
    where: obstacle,
    expected: 'a folder',
    fix: 'remove it, or declare other outputs',
  });
}

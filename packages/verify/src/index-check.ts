import { UsageError } from '@aiop/diagnostics';
import type { FileContents } from './file-contents.ts';
import type { IndexTrust } from './index-trust.ts';
import type { GitState } from './tree-state.ts';

const UNKNOWN = 0;
const TELLS = 1;
const DIFFERS = 2;

/** Which lines of the index tell the bytes that lie in the tree. What is not known yet is found out by a look at the file, and remembered. */
export class IndexCheck {
  readonly #index: GitState['index'];
  readonly #contents: FileContents;
  readonly #trusted: boolean;
  readonly #verdicts: Uint8Array;
  readonly #exceptions: Set<string>;
  /** Lines that do not tell, in their order: where the index is trusted, all of them. */
  readonly #differing: readonly number[];

  /** @param exceptions takes the paths that git takes for unchanged, and whose id is not that of the bytes */
  constructor({ index, unsure, converts }: GitState, contents: FileContents, trust: IndexTrust | undefined, exceptions: Set<string>) {
    this.#index = index;
    this.#exceptions = exceptions;
    this.#contents = contents;
    this.#trusted = trust !== undefined && !converts;
    this.#verdicts = new Uint8Array(this.#trusted ? 0 : index.count);
    const excepted = (trust?.exceptions ?? []).map((path) => index.find(path)).filter((line) => line >= 0);
    this.#differing = [...new Set([...index.odd, ...excepted, ...unsure])].sort((a, b) => a - b);
    if (!this.#trusted) for (const line of this.#differing) this.#verdicts[line] = DIFFERS;
  }

  /** The first line from `from` up to, not including, `to` whose mode and id are not those of what lies in the tree; `to` where all are. */
  firstDiffering(from: number, to: number): number {
    if (this.#trusted) return Math.min(to, this.#differing[firstAtLeast(this.#differing, from)] ?? to);
    for (let line = from; line < to; line++) if (!this.#tells(line)) return line;
    return to;
  }

  #tells(line: number): boolean {
    const verdict = this.#verdicts[line] ?? DIFFERS;
    if (verdict !== UNKNOWN) return verdict === TELLS;
    const tells = this.#compare(line);
    this.#verdicts[line] = tells ? TELLS : DIFFERS;
    return tells;
  }

  #compare(line: number): boolean {
    const path = this.#index.path(line);
    const isSame = this.#isSame(line, path);
    if (!isSame) this.#exceptions.add(path);
    return isSame;
  }

  #isSame(line: number, path: string): boolean {
    try {
      const content = this.#contents.at(path);
      return content?.id === this.#index.oid(line) && this.#index.mode(line) === (content.executable ? '100755' : '100644');
    } catch (error) {
      if (error instanceof UsageError) return false;
      throw error;
    }
  }
}

/** Where in a sorted list the first number stands that is not less than `least`. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

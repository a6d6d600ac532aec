import { orNothing } from '@aiop/diagnostics';
import type { FileContents } from './file-contents.ts';
import type { IndexTrust } from './index-trust.ts';
import type { GitState } from './tree-state.ts';

const UNKNOWN = 0;
const TELLS = 1;
const DIFFERS = 2;

interface CheckedLines {
  /** Lines that do not tell, in their order: where the index is trusted, all of them. */
  readonly differing: readonly number[];
  /** By line, what was found out; of none where the index is trusted. */
  readonly verdicts: Uint8Array;
}

/** Which lines of the index tell the bytes that lie in the tree. What is not known yet is found out by a look at the file, and remembered. */
export class IndexCheck {
  readonly #state: GitState;
  readonly #contents: FileContents;
  readonly #trust: IndexTrust | undefined;
  readonly #exceptions: Set<string>;
  #lines: CheckedLines | undefined;

  /** @param exceptions takes the paths that git takes for unchanged, and whose id is not that of the bytes */
  constructor(state: GitState, contents: FileContents, trust: IndexTrust | undefined, exceptions: Set<string>) {
    this.#state = state;
    this.#exceptions = exceptions;
    this.#contents = contents;
    this.#trust = state.converts ? undefined : trust;
  }

  /** The first line from `from` up to, not including, `to` whose mode and id are not those of what lies in the tree; `to` where all are. */
  firstDiffering(from: number, to: number): number {
    this.#lines ??= this.#firstLook();
    const { differing, verdicts } = this.#lines;
    if (this.#trust !== undefined) return Math.min(to, differing[firstAtLeast(differing, from)] ?? to);
    for (let line = from; line < to; line++) if (!this.#tells(line, verdicts)) return line;
    return to;
  }

  /** At the first question: as long as none is asked, the index is not read. */
  #firstLook(): CheckedLines {
    const { index, changed } = this.#state;
    const named = index.findAll([...(this.#trust?.exceptions ?? []), ...changed.all]);
    const differing = [...new Set([...index.odd, ...named])].sort((a, b) => a - b);
    const verdicts = new Uint8Array(this.#trust === undefined ? index.count : 0);
    if (this.#trust === undefined) for (const line of differing) verdicts[line] = DIFFERS;
    return { differing, verdicts };
  }

  #tells(line: number, verdicts: Uint8Array): boolean {
    const verdict = verdicts[line] ?? DIFFERS;
    if (verdict !== UNKNOWN) return verdict === TELLS;
    const tells = this.#compare(line);
    verdicts[line] = tells ? TELLS : DIFFERS;
    return tells;
  }

  #compare(line: number): boolean {
    const path = this.#state.index.path(line);
    const isSame = this.#isSame(line, path);
    if (!isSame) this.#exceptions.add(path);
    return isSame;
  }

  #isSame(line: number, path: string): boolean {
    const { index } = this.#state;
    const content = orNothing(() => this.#contents.at(path));
    return content?.id === index.oid(line) && index.mode(line) === (content.executable ? '100755' : '100644');
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

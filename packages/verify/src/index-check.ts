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
  readonly #exceptions = new Set<string>();

  constructor({ index, unsure, converts }: GitState, contents: FileContents, trust: IndexTrust | undefined) {
    this.#index = index;
    this.#contents = contents;
    this.#trusted = trust !== undefined && !converts;
    this.#verdicts = new Uint8Array(index.count);
    for (const path of trust?.exceptions ?? []) {
      const line = index.find(path);
      if (line >= 0) this.#verdicts[line] = DIFFERS;
    }
    for (const line of unsure) this.#verdicts[line] = DIFFERS;
  }

  /** Paths that git takes for unchanged, and whose id is not that of the bytes. */
  get exceptions(): readonly string[] {
    return [...this.#exceptions];
  }

  /** Whether mode and id in a line are those of what lies in the tree. */
  tells(line: number): boolean {
    const verdict = this.#verdicts[line] ?? DIFFERS;
    if (verdict !== UNKNOWN) return verdict === TELLS;
    const tells = this.#index.isPlain(line) && (this.#trusted || this.#compare(line));
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

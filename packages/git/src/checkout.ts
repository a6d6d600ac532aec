import type { ObjectId, RefMove } from '@aiop/ports';
import { GitError, type RunGit } from './command.ts';

/** The work tree that people and jobs look at, and the refs of the repository. */
export class Checkout {
  readonly #git: RunGit;
  readonly #root: string;
  readonly #commonDir: string;

  constructor(git: RunGit, root: string, commonDir: string) {
    this.#git = git;
    this.#root = root;
    this.#commonDir = commonDir;
  }

  /**
   * Makes index and files of the work tree those of a commit that follows the one they stand at; HEAD stays. Changes in other files stay as they are.
   * False, with nothing changed, where changes of the owner would be lost.
   */
  async forward(from: ObjectId, to: ObjectId): Promise<boolean> {
    try {
      // Files that were touched and hold the same all the same must not pass for changed.
      await this.#git(['update-index', '-q', '--refresh'], { cwd: this.#root, accept: [0, 1] });
      await this.#git(['read-tree', '-m', '-u', from, to], { cwd: this.#root });
      return true;
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 128) return false;
      throw error;
    }
  }

  /** Moves refs, all or none. False when one of them no longer stands where it was said to. */
  async moveRefs(moves: readonly RefMove[]): Promise<boolean> {
    const lines = moves.map(({ ref, to, from }) => `update ${ref}\0${to}\0${from ?? '0'.repeat(to.length)}\0`);
    try {
      await this.#git(['update-ref', '-z', '--stdin'], { stdin: lines.join(''), cwd: this.#commonDir });
      return true;
    } catch (error) {
      if (error instanceof GitError && /cannot lock ref|reference already exists/.test(error.stderr)) return false;
      throw error;
    }
  }
}

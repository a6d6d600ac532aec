import type { ObjectId } from '@aiop/ports';
import type { RunGit } from './command.ts';
import { fields } from './parse.ts';

/** One work tree of a repository. */
export interface WorktreeRecord {
  readonly path: string;
  /** Full ref, or undefined when detached. */
  readonly branch?: string;
}

/** Work trees in other folders. */
export class Worktrees {
  readonly #git: RunGit;

  constructor(git: RunGit) {
    this.#git = git;
  }

  /** Makes a work tree at an absolute path on a new branch (`refs/heads/` left out) that starts at `commit`. */
  async add(path: string, branch: string, commit: ObjectId): Promise<void> {
    await this.#git(['worktree', 'add', '--quiet', '--no-track', '-b', branch, path, commit]);
  }

  /** Removes a work tree and whatever stands in it. */
  async remove(path: string): Promise<void> {
    await this.#git(['worktree', 'remove', '--force', '--force', path]);
  }

  /** Forgets work trees whose folders are gone. */
  async prune(): Promise<void> {
    await this.#git(['worktree', 'prune']);
  }

  /** Every work tree, the main one first. */
  async list(): Promise<readonly WorktreeRecord[]> {
    const records: { path: string; branch?: string }[] = [];
    for (const line of fields((await this.#git(['worktree', 'list', '--porcelain', '-z'])).text)) {
      if (line.startsWith('worktree ')) records.push({ path: line.slice('worktree '.length) });
      const last = records.at(-1);
      if (line.startsWith('branch ') && last !== undefined) last.branch = line.slice('branch '.length);
    }
    return records;
  }
}

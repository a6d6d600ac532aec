import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ObjectId } from '@aiop/ports';
import type { RunGit } from './command.ts';
import { fields } from './parse.ts';
import { casing, HONEST_STATUS, WHOLE_TREE } from './settings.ts';

/** One work tree of a repository. */
export interface WorktreeRecord {
  readonly path: string;
  /** Full ref, or undefined when detached. */
  readonly branch?: string;
}

/** Work trees in other folders. */
export class Worktrees {
  readonly #git: RunGit;
  readonly #commonDir: string;

  constructor(git: RunGit, commonDir: string) {
    this.#git = git;
    this.#commonDir = commonDir;
  }

  /** Makes a work tree at an absolute path on a new branch (`refs/heads/` left out) that starts at `commit`. */
  async add(path: string, branch: string, commit: ObjectId): Promise<void> {
    await this.#git(['worktree', 'add', '--quiet', '--no-track', '-b', branch, path, commit], { config: WHOLE_TREE });
  }

  /**
   * Makes the files of a work tree those of a commit, with a detached HEAD; ignored files stay unless `pristine`, and then those in the folders
   * `but` (relative to the work tree). Its `.git` and HEAD are written anew first:
   * whatever ran in the folder may have pointed them at another repository, or at a branch that a reset would move.
   */
  async reset(
    path: string,
    commit: ObjectId,
    { pristine }: { readonly pristine?: { readonly but: readonly string[] } } = {},
  ): Promise<void> {
    const gitDir = join(this.#commonDir, 'worktrees', basename(path));
    writeFileSync(join(path, '.git'), `gitdir: ${gitDir}\n`);
    const here = [`--git-dir=${gitDir}`, `--work-tree=${path}`];
    await this.#git([...here, 'update-ref', '--no-deref', 'HEAD', commit], { cwd: path });
    const config = [...WHOLE_TREE, ...casing(this.#commonDir)];
    await this.#git([...here, 'reset', '--quiet', '--hard'], { cwd: path, config: [...HONEST_STATUS, ...config] });
    const ignored = pristine === undefined ? [] : ['-x', ...pristine.but.map((folder) => `--exclude=/${escaped(folder)}`)];
    await this.#git([...here, 'clean', '--quiet', '--force', '--force', '-d', ...ignored, '.'], { cwd: path, config });
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

/** A path as a pattern of gitignore(5) that stands for nothing else. */
const escaped = (path: string): string => path.replace(/[\\*?[\]!# ]/g, '\\$&');

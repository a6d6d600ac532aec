import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileMode, NewTag, ObjectId } from '@aiop/ports';
import { GitError, type RunGit } from './command.ts';
import { fields } from './parse.ts';
import type { Signing } from './signing.ts';

/** One path of a tree that changes. */
export type TreeChange =
  | { readonly kind: 'write'; readonly path: string; readonly mode: FileMode; readonly content: Uint8Array }
  | { readonly kind: 'delete'; readonly path: string };

/** Who a commit is by. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** What became of a three-way merge. */
export type MergeResult =
  | { readonly state: 'merged'; readonly tree: ObjectId }
  | { readonly state: 'conflict'; readonly paths: readonly string[] };

/** A commit to be made of a tree. */
export interface NewCommit {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly message: string;
  /** The repository's configured user when absent, or aiop itself where there is none. */
  readonly by?: Identity;
  /** Seconds since 1970, of author and committer; now when absent. */
  readonly at?: number;
  readonly signing?: Signing;
}

export const FALLBACK: Identity = { name: 'aiop', email: 'aiop@users.noreply.github.com' };

/** Makes objects and moves refs. The work tree and its index are never touched: every tree is built in an index of its own. */
export class TreeWriter {
  readonly #git: RunGit;
  readonly #commonDir: string;

  constructor(git: RunGit, commonDir: string) {
    this.#git = git;
    this.#commonDir = commonDir;
  }

  /** Runs `work` with an index that holds `base`, and returns the tree the index holds afterwards. */
  async withIndex(base: ObjectId, work: (env: Readonly<Record<string, string>>) => Promise<void>): Promise<ObjectId> {
    const folder = mkdtempSync(join(tmpdir(), 'aiop-index-'));
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    try {
      await this.#git(['read-tree', base], { env });
      await work(env);
      return (await this.#git(['write-tree'], { env })).text.trim();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The tree of `base` with the changes made. */
  async tree(base: ObjectId, changes: readonly TreeChange[]): Promise<ObjectId> {
    const oids = await this.blobs(changes.flatMap((change) => (change.kind === 'write' ? [change.content] : [])));
    let next = 0;
    const lines = changes.map((change) =>
      change.kind === 'write' ? `${change.mode} ${oids[next++]}\t${change.path}\0` : `0 ${'0'.repeat(base.length)}\t${change.path}\0`,
    );
    return this.withIndex(base, async (env) => {
      await this.#git(['update-index', '-z', '--index-info'], { stdin: lines.join(''), env });
    });
  }

  /** Stores contents as blobs, byte for byte, in one git process. */
  async blobs(contents: readonly Uint8Array[]): Promise<readonly ObjectId[]> {
    if (contents.length === 0) return [];
    const folder = mkdtempSync(join(tmpdir(), 'aiop-blobs-'));
    try {
      const paths = contents.map((content, index) => {
        const path = join(folder, String(index));
        writeFileSync(path, content);
        return path;
      });
      const { text } = await this.#git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { stdin: `${paths.join('\n')}\n` });
      return text.split('\n').filter(Boolean);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The tree without files. */
  async emptyTree(): Promise<ObjectId> {
    return (await this.#git(['hash-object', '-w', '-t', 'tree', '--stdin'], { stdin: '' })).text.trim();
  }

  /** Makes a commit; no ref moves. */
  async commit({ tree, parents, message, by, at, signing }: NewCommit): Promise<ObjectId> {
    const env = { ...(await this.#signature(by, at)), ...signing?.env };
    const sign = signing === undefined ? [] : ['-S'];
    const args = ['commit-tree', ...sign, tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'];
    return (await this.#git(args, { stdin: message, env, config: signing?.config ?? [] })).text.trim();
  }

  /** Makes an annotated tag over the objects of this repository. @param gitDir the folder of git's files that gets its ref */
  async tag({ name, commit, message, at }: NewTag, gitDir: string, signing: Signing | undefined): Promise<ObjectId> {
    const env = {
      ...(await this.#signature(undefined, at)),
      ...signing?.env,
      GIT_DIR: gitDir,
      GIT_OBJECT_DIRECTORY: join(this.#commonDir, 'objects'),
    };
    const sign = signing === undefined ? '--no-sign' : '--sign';
    const args = ['tag', '--annotate', sign, '--cleanup=verbatim', '--file=-', '--end-of-options', name, commit];
    const config = ['tag.gpgSign=false', ...(signing?.config ?? [])];
    await this.#git(args, { stdin: message, env, config, cwd: gitDir });
    return (await this.#git(['rev-parse', '--verify', `refs/tags/${name}`], { env, cwd: gitDir })).text.trim();
  }

  /** Author and committer, and when. */
  async #signature(by: Identity | undefined, at: number | undefined): Promise<Readonly<Record<string, string>>> {
    const { name, email } = by ?? (await this.#identity());
    const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    return at === undefined ? who : { ...who, GIT_AUTHOR_DATE: `${at} +0000`, GIT_COMMITTER_DATE: `${at} +0000` };
  }

  /** Moves a ref from `before` to `after`; `before` undefined means that it must not exist. False when it is no longer there. */
  async moveRef(ref: string, after: ObjectId, before: ObjectId | undefined): Promise<boolean> {
    return this.#updateRef([ref, after, before ?? '0'.repeat(after.length)]);
  }

  /** Deletes a ref that stands at `before`. False when it has moved or is gone. */
  async deleteRef(ref: string, before: ObjectId): Promise<boolean> {
    return this.#updateRef(['-d', ref, before]);
  }

  /** Merges two commits three-way, without a work tree. */
  async merge(ours: ObjectId, theirs: ObjectId): Promise<MergeResult> {
    const { code, text } = await this.#git(['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs], {
      accept: [0, 1],
    });
    const [tree = '', ...paths] = fields(text);
    return code === 0 ? { state: 'merged', tree } : { state: 'conflict', paths: [...new Set(paths)] };
  }

  /** The tree of a commit. */
  async treeOf(commit: ObjectId): Promise<ObjectId> {
    return (await this.#git(['rev-parse', '--verify', `${commit}^{tree}`])).text.trim();
  }

  async #updateRef(args: readonly string[]): Promise<boolean> {
    try {
      await this.#git(['update-ref', ...args], { cwd: this.#commonDir });
      return true;
    } catch (error) {
      // git says "cannot lock ref" both for a ref that moved and for one that another process holds.
      if (error instanceof GitError && error.stderr.includes('cannot lock ref')) return false;
      throw error;
    }
  }

  async #identity(): Promise<Identity> {
    const value = async (name: string): Promise<string> => (await this.#git(['config', '--get', name], { accept: [0, 1] })).text.trim();
    const [name, email] = await Promise.all([value('user.name'), value('user.email')]);
    return name === '' || email === '' ? FALLBACK : { name, email };
  }
}

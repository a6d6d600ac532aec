import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import type {
  CommitRecord,
  GitHistory,
  GitReader,
  GitWorkTree,
  HistoryStep,
  LogRange,
  ObjectId,
  PlacedTag,
  RemoteBranch,
  SignedTag,
  SignedTags,
  StatusEntry,
  TreeEntry,
} from '@aiop/ports';
import { Checkout } from './checkout.ts';
import type { RunGit } from './command.ts';
import { commitLog, namedParents } from './commit-log.ts';
import { type FirstParents, firstParents, objectSizes } from './history.ts';
import { batchObjects, changedPaths, fields, placedTags, statusEntries, stdinPath, treeEntries, unreadableFolders } from './parse.ts';
import { Remote, type RemoteAccess } from './remote.ts';
import { GitRemoteBranch } from './remote-branch.ts';
import { casing, HONEST_STATUS, UNCONVERTED, WHOLE_TREE } from './settings.ts';
import { readSignedTag } from './signed-tag.ts';
import { TreeWriter } from './tree-writer.ts';
import { Worktrees } from './worktrees.ts';

/** Where a repository is, and the git that works in it. */
interface Location {
  readonly root: string;
  readonly commonDir: string;
  readonly gitDir: string;
  readonly git: RunGit;
}

/** One repository with a work tree. Revisions, paths and contents that go in are treated as untrusted. */
export class Repository implements GitReader, GitWorkTree, GitHistory, SignedTags {
  readonly root: string;
  readonly commonDir: string;
  /** Making trees, commits and refs without touching the work tree or its index. */
  readonly write: TreeWriter;
  /** Work trees of this repository in other folders. */
  readonly worktrees: Worktrees;
  /** The work tree of this repository, and its refs. */
  readonly checkout: Checkout;
  readonly #git: RunGit;
  readonly #gitDir: string;

  constructor({ root, commonDir, gitDir, git }: Location) {
    this.root = root;
    this.commonDir = commonDir;
    this.#gitDir = gitDir;
    this.#git = git;
    this.write = new TreeWriter(git, commonDir);
    this.worktrees = new Worktrees(git, commonDir);
    this.checkout = new Checkout(git, root, commonDir);
  }

  async resolveCommit(revision: string): Promise<ObjectId | undefined> {
    // `rev-parse` prints `--end-of-options` instead of obeying it, so a leading dash is refused here.
    if (revision === '' || revision.startsWith('-') || revision.includes('\0') || revision.includes('\n')) return undefined;
    const { code, text } = await this.#git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { accept: [0, 1, 128] });
    return code === 0 ? text.trim() : undefined;
  }

  async isAncestor(ancestor: ObjectId, descendant: ObjectId): Promise<boolean> {
    return (await this.#git(['merge-base', '--is-ancestor', ancestor, descendant], { accept: [0, 1] })).code === 0;
  }

  async isShallow(): Promise<boolean> {
    // What git itself goes by, without a process.
    return existsSync(this.#shallow);
  }

  /** The commits whose parents a shallow clone leaves out; none in a full one. */
  cutCommits(): readonly ObjectId[] {
    return existsSync(this.#shallow) ? readFileSync(this.#shallow, 'utf8').split('\n').filter(Boolean) : [];
  }

  get #shallow(): string {
    return join(this.commonDir, 'shallow');
  }

  /** Every file of a commit or tree. */
  async listTree(treeish: ObjectId): Promise<readonly TreeEntry[]> {
    return treeEntries((await this.#git(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', treeish])).text);
  }

  async readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]> {
    return (await this.#objects(oids)).map(({ content }) => content);
  }

  async readFile(commit: ObjectId, path: string): Promise<Uint8Array | undefined> {
    const { text } = await this.#git(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path]);
    const entry = treeEntries(text).find((candidate) => candidate.path === path);
    return entry === undefined || entry.mode === '160000' ? undefined : (await this.readBlobs([entry.oid]))[0];
  }

  async log(range: LogRange): Promise<readonly CommitRecord[]> {
    const commits = await commitLog(this.#git, range);
    const cut = new Set(this.cutCommits());
    if (cut.size === 0) return commits;
    const parents = await namedParents(
      this.#git,
      commits.flatMap(({ oid }) => (cut.has(oid) ? [oid] : [])),
    );
    return commits.map((commit) => ({ ...commit, parents: parents.get(commit.oid) ?? commit.parents }));
  }

  async ancestors(commit: ObjectId): Promise<ReadonlySet<ObjectId>> {
    const { text } = await this.#git(['rev-list', '--end-of-options', commit, '--']);
    return new Set(text.split('\n').filter(Boolean));
  }

  async commonAncestor(commits: readonly ObjectId[]): Promise<ObjectId | undefined> {
    if (commits.length === 0) return undefined;
    const { code, text } = await this.#git(['merge-base', '--octopus', '--end-of-options', ...new Set(commits)], { accept: [0, 1] });
    return code === 0 ? text.trim() : undefined;
  }

  async changedPaths(commits: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, readonly string[]>> {
    if (commits.length === 0) return new Map();
    const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--root', '--no-renames', '--diff-merges=first-parent', '--abbrev=4'];
    return changedPaths((await this.#git(args, { stdin: `${commits.join('\n')}\n` })).text);
  }

  firstParents(range: FirstParents): Promise<readonly HistoryStep[]> {
    return firstParents(this.#git, range);
  }

  blobSizes(oids: readonly ObjectId[]): Promise<readonly (number | undefined)[]> {
    return objectSizes(this.#git, oids);
  }

  async tags(): Promise<readonly PlacedTag[]> {
    // Exit code 1 means that there is none.
    const { text } = await this.#git(['show-ref', '--tags', '--dereference'], { accept: [0, 1] });
    const tags = placedTags(text, ' ');
    const types = await this.#types(tags.map(({ commit }) => commit));
    return tags.filter(({ commit }) => types.get(commit) === 'commit');
  }

  signedTag(name: string, allowedSigners?: string): Promise<SignedTag> {
    return readSignedTag(this.#git, name, allowedSigners);
  }

  async refs(): Promise<readonly string[]> {
    return (await this.refObjects()).map(([name]) => name);
  }

  /** Full names of every ref, and the object that it stands for, not peeled. */
  async refObjects(): Promise<readonly (readonly [name: string, object: ObjectId])[]> {
    const lines = (await this.#git(['for-each-ref', '--format=%(objectname) %(refname)'])).text.split('\n').filter(Boolean);
    return lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))] as const);
  }

  /** The branch that is checked out here, as a full ref, or undefined when HEAD is detached. */
  async currentBranch(): Promise<string | undefined> {
    const { code, text } = await this.#git(['symbolic-ref', '--quiet', 'HEAD'], { accept: [0, 1] });
    return code === 0 ? text.trim() : undefined;
  }

  /** What an annotated tag says, with its signature; undefined for any other object. */
  async tagText(object: ObjectId): Promise<string | undefined> {
    const [tag] = await this.#objects([object]);
    const text = tag?.type === 'tag' ? new TextDecoder().decode(tag.content) : undefined;
    return text?.slice(text.indexOf('\n\n') + 2);
  }

  /** One value of the repository's configuration, or undefined. */
  async config(name: string): Promise<string | undefined> {
    const { code, text } = await this.#git(['config', '--get', name], { accept: [0, 1] });
    return code === 0 ? text.replace(/\n$/, '') : undefined;
  }

  async indexRaw(): Promise<Uint8Array> {
    return (await this.#git(['ls-files', '-s', '-z'], { cwd: this.root })).bytes;
  }

  async indexOf(folder: string): Promise<Uint8Array> {
    return (await this.#git(['ls-files', '-s', '-v', '-z'], { cwd: folder, spooled: true })).bytes;
  }

  async statusOf(folder: string): Promise<readonly StatusEntry[]> {
    const args = ['status', '--porcelain', '-z', '-uall', '--ignored=matching', '--no-renames', '--ignore-submodules=none', '--', '.'];
    const { text, stderr } = await this.#git(args, {
      cwd: folder,
      config: [...HONEST_STATUS, ...UNCONVERTED, ...casing(this.commonDir)],
      env: { GIT_ATTR_NOSYSTEM: '1' },
    });
    const prefix = folder === this.root ? '' : `${folder.slice(this.root.length + 1)}/`;
    const entries = [...statusEntries(text), ...unreadableFolders(stderr)];
    return entries.flatMap(({ path, state }) => (path.startsWith(prefix) ? [{ path: path.slice(prefix.length), state }] : []));
  }

  async indexed(paths: readonly string[]): Promise<readonly string[]> {
    if (paths.length === 0) return [];
    return fields((await this.#git(['ls-files', '-z', '--', ...paths], { cwd: this.root })).text);
  }

  async hashFiles(paths: readonly string[]): Promise<readonly ObjectId[]> {
    if (paths.length === 0) return [];
    const stdin = `${paths.map(stdinPath).join('\n')}\n`;
    return (await this.#git(['hash-object', '--stdin-paths'], { stdin, cwd: this.root })).text.split('\n').filter(Boolean);
  }

  /** The difference of two trees or commits as a patch that `git apply` and safe-patch read. */
  async diff(from: ObjectId, to: ObjectId): Promise<Uint8Array> {
    const args = [
      'diff-tree',
      '-r',
      '-p',
      '-M',
      '--full-index',
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      '--end-of-options',
      from,
      to,
    ];
    return (await this.#git(args)).bytes;
  }

  /**
   * The tree of what stands in a work tree now, as `git add -A` would record it on top of `base`, built in an index of its own.
   * The folder's own `.git` is not asked: whatever ran there may have changed it.
   */
  snapshot(directory: string, base: ObjectId): Promise<ObjectId> {
    return this.write.withIndex(base, async (env) => {
      const args = [`--git-dir=${this.commonDir}`, `--work-tree=${directory}`, 'add', '--all', '.'];
      const config = [...HONEST_STATUS, ...WHOLE_TREE, ...casing(this.commonDir), 'core.bare=false', 'advice.addEmbeddedRepo=false'];
      await this.#git(args, { cwd: directory, env, config });
    });
  }

  /** A branch of a remote. @throws UsageError for what is not the name of a branch */
  async remoteBranch(branch: string, access: RemoteAccess): Promise<RemoteBranch> {
    return new GitRemoteBranch(this, await this.branchName(branch), access);
  }

  /** The other side of this repository. */
  remote(access: RemoteAccess): Remote {
    return new Remote(this.#git, access);
  }

  /** The folder of git's own files for this work tree. */
  get gitDir(): string {
    return this.#gitDir;
  }

  async #objects(oids: readonly ObjectId[]) {
    if (oids.length === 0) return [];
    return batchObjects((await this.#git(['cat-file', '--batch'], { stdin: `${oids.join('\n')}\n` })).bytes);
  }

  /** The name of a branch, held to git's rules. @throws UsageError for what is none */
  async branchName(branch: string): Promise<string> {
    const { code } = await this.#git(['check-ref-format', `refs/heads/${branch}`], { accept: [0, 1] });
    if (code === 0) return branch;
    throw new UsageError({
      what: 'it is not the name of a branch',
      where: visible(branch, 200),
      expected: 'a name that git allows, such as aiop-ledger',
      fix: 'choose another name (git help check-ref-format)',
    });
  }

  async #types(oids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, string>> {
    if (oids.length === 0) return new Map();
    const { text } = await this.#git(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { stdin: `${oids.join('\n')}\n` });
    return new Map(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
    );
  }
}

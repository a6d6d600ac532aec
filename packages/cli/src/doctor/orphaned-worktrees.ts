import { readdirSync, readlinkSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Repository, WorktreeRecord } from '@aiop/git';
import { fileLocks, nodeFiles, systemClock } from '@aiop/host';
import { isUlid } from '@aiop/ids';
import { excludeOwnFolders } from '@aiop/ledger';
import { scanDiff } from '@aiop/secrets';
import { type Check, good, mended, problem, warning } from './check.ts';

const MINUTE_MS = 60_000;

/** What `--fix` may do. */
export interface Mending {
  readonly fix: boolean;
  /** A worktree in which something changed in so many minutes may be in use. */
  readonly idleMinutes: number;
}

/**
 * Worktrees of workstreams that nobody works in. With `fix` they are removed: a change in one that is on no branch is kept as a patch
 * in `.runs/kept/` first, and a branch that holds work stays.
 */
export async function worktreeChecks(git: Repository, mending: Mending): Promise<readonly Check[]> {
  const ours = (await git.worktrees.list()).filter(({ path }) => isUlid(basename(path)));
  if (ours.length === 0) return [good('worktrees', 'none is left')];
  const busy = foldersOfProcesses();
  const checks: Check[] = [];
  // One after the other: git reads the records of all of them while it removes one.
  for (const worktree of ours) checks.push(await checkOne(git, worktree, mending, busy));
  return checks;
}

async function checkOne(git: Repository, worktree: WorktreeRecord, { fix, idleMinutes }: Mending, busy: readonly string[]): Promise<Check> {
  const { path } = worktree;
  if (busy.some((folder) => folder === path || folder.startsWith(path + sep))) return good('worktree', `${path} is in use by a process`);
  const idle = (systemClock.now() - lastChange(git, path)) / MINUTE_MS;
  if (idle < idleMinutes) {
    const says = `${path} changed ${Math.max(0, Math.round(idle))} minutes ago: a run is under way, or was killed`;
    return warning('worktree', says, 'where no run is under way: aiop doctor --fix --idle 0');
  }
  if (!fix) return warning('worktree', `${path} was left behind`, 'aiop doctor --fix removes it, and keeps a change in it as a patch');
  return fileLocks.withLock(join(git.commonDir, 'aiop/worktrees.lock'), () => remove(git, worktree));
}

/** The latest time at which git or a workstream touched a worktree, in milliseconds since 1970; 0 for one whose folder is gone. */
function lastChange({ commonDir }: Repository, path: string): number {
  if (nodeFiles.status(path) === undefined) return 0;
  const records = join(commonDir, 'worktrees', basename(path));
  const places = [path, `${path}.prompt.md`, join(path, '.aiop'), records, join(records, 'index'), join(records, 'HEAD')];
  return Math.max(...places.map((place) => nodeFiles.status(place)?.modifiedMs ?? 0));
}

async function remove(git: Repository, { path, branch }: WorktreeRecord): Promise<Check> {
  const head = branch === undefined ? undefined : await git.resolveCommit(branch);
  const kept = head === undefined ? { state: 'nothing' as const } : await keepChange(git, path, head);
  if (kept.state === 'secret') {
    const fix = `look at it, then: git worktree remove --force ${path}`;
    return problem('worktree', `${path} holds a change with what looks like a secret, so it is not kept as a patch`, fix);
  }
  await git.worktrees.remove(path);
  nodeFiles.remove(`${path}.prompt.md`);
  const empty = branch !== undefined && head !== undefined && (await isMerged(git, head));
  if (empty) await git.write.deleteRef(branch, head);
  const parts = [
    `${path} is removed`,
    ...(kept.state === 'patch' ? [`its change is kept in ${kept.path}`] : []),
    ...(empty || branch === undefined ? [] : [`branch ${branch.replace('refs/heads/', '')} holds work and stays`]),
  ];
  return mended('worktree', parts.join('; '));
}

type Kept = { readonly state: 'nothing' | 'secret' } | { readonly state: 'patch'; readonly path: string };

/** Keeps what stands in a worktree and in no commit. */
async function keepChange(git: Repository, worktree: string, head: string): Promise<Kept> {
  if (nodeFiles.status(worktree)?.kind !== 'directory') return { state: 'nothing' };
  const tree = await git.snapshot(worktree, head);
  if (tree === (await git.write.treeOf(head))) return { state: 'nothing' };
  const patch = await git.diff(head, tree);
  if ((await scanDiff(new TextDecoder().decode(patch))).length > 0) return { state: 'secret' };
  const path = `.runs/kept/${basename(worktree)}.patch`;
  excludeOwnFolders(nodeFiles, git.commonDir);
  nodeFiles.write(join(git.root, path), patch);
  return { state: 'patch', path };
}

/** Whether a commit adds nothing to what is checked out. */
async function isMerged(git: Repository, commit: string): Promise<boolean> {
  const current = await git.resolveCommit('HEAD');
  return current !== undefined && (await git.isAncestor(commit, current));
}

/** The folders that processes of this machine stand in, where the system tells (proc(5)). */
function foldersOfProcesses(): readonly string[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [readlinkSync(`/proc/${pid}/cwd`)];
        } catch {
          // It ended, or belongs to somebody else.
          return [];
        }
      });
  } catch {
    return [];
  }
}

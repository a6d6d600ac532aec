import { UsageError, visible } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import type { GitHistory, HistoryStep, TreeEntry } from '@aiop/ports';
import type { Ecosystem } from '../ecosystems.ts';
import { lockFormat } from '../lock-formats.ts';
import { BlobShelf } from './blob-shelf.ts';
import { type CommitRuns, type Comparison, compareKeys, type Section } from './compare-keys.ts';
import { sectionsOf } from './known-schemes.ts';
import { LockedHistory } from './locked-history.ts';
import { SchemeReader } from './scheme-files.ts';
import { plannedBlobs, TreeAt } from './tree-at.ts';

/** Which history is replayed. */
export interface SimulationRequest {
  /** The folder that the cache is for, relative to the work tree, with `/`; empty for all of it. */
  readonly folder: string;
  readonly to: string;
  readonly commits: number;
  /** Seconds since 1970. */
  readonly since?: number;
  readonly ecosystems: readonly Ecosystem[];
  /** Hears how many commits were read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What the caches of a branch would have been worth, one run a commit. */
export interface CacheSimulation {
  readonly commits: number;
  readonly from: { readonly commit: string; readonly committedAt: number };
  readonly to: { readonly commit: string; readonly committedAt: number };
  /** Whether the clone ends where the branch does not. */
  readonly shallow: boolean;
  /** One for each ecosystem that was found, and before them one for all together where there are several. */
  readonly comparisons: readonly Comparison[];
}

/** See `simulateCache`. */
export async function replayHistory(
  request: SimulationRequest,
  { git, blake3 }: { readonly git: GitHistory; readonly blake3: Blake3 },
): Promise<CacheSimulation> {
  const steps = await history(request, git);
  const [oldest, newest] = [steps[0], steps.at(-1)];
  if (oldest === undefined || newest === undefined) throw noCommits(request);
  const sections = sectionsOf(request.ecosystems);
  const runs = await replay(steps, request, sections, { git, start: await git.listTree(oldest.commit), blake3 });
  const compared = sections.flatMap((section) => compareKeys(runs, section, blake3) ?? []);
  return {
    commits: steps.length,
    from: { commit: oldest.commit, committedAt: oldest.committedAt },
    to: { commit: newest.commit, committedAt: newest.committedAt },
    shallow: await git.isShallow(),
    // One ecosystem alone is all of them.
    comparisons: compared.length === 2 ? compared.slice(1) : compared,
  };
}

interface ReplayPorts {
  readonly git: GitHistory;
  readonly start: readonly TreeEntry[];
  readonly blake3: Blake3;
}

async function replay(
  steps: readonly HistoryStep[],
  { folder, onProgress }: SimulationRequest,
  sections: readonly Section[],
  { git, start, blake3 }: ReplayPorts,
): Promise<readonly CommitRuns[]> {
  const schemes = sections.flatMap((section) => section.schemes);
  const isKeyFile = (path: string): boolean => lockFormat(path) !== undefined || schemes.some((scheme) => scheme.reads(path));
  const below = folder === '' ? '' : `${folder}/`;
  const tree = new TreeAt(below, isKeyFile);
  const changes = [start, ...steps.slice(1).map((step) => step.changes)];
  const shelf = new BlobShelf(
    git,
    plannedBlobs(changes, (path) => path.startsWith(below) && isKeyFile(path.slice(below.length))),
  );
  const [locked, reader] = [new LockedHistory(tree, shelf, blake3), new SchemeReader(tree, shelf, schemes)];
  const runs: CommitRuns[] = [];
  for (const [at, { committedAt }] of steps.entries()) {
    const changed = tree.apply(changes[at] ?? []);
    runs.push({ at: committedAt, state: await locked.after(changed), keys: await reader.after(changed) });
    onProgress?.(at + 1, steps.length);
  }
  return runs;
}

async function history({ to, commits, since }: SimulationRequest, git: GitHistory): Promise<readonly HistoryStep[]> {
  const commit = await git.resolveCommit(to);
  if (commit !== undefined) return await git.firstParents({ to: commit, most: commits, ...(since === undefined ? {} : { since }) });
  throw new UsageError({
    what: 'it names no commit',
    where: visible(to, 200),
    expected: 'a branch, a tag or a commit of this clone',
    fix: 'fetch it, correct the name, or commit something first',
  });
}

const noCommits = ({ to }: SimulationRequest): UsageError =>
  new UsageError({
    what: 'no commit of that time is in this clone',
    where: visible(to, 200),
    expected: 'at least one commit',
    fix: 'fetch more of the history (git fetch --unshallow), or take an earlier time',
  });

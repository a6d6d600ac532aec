import type { Clock, Files } from '@aiop/ports';
import { looksSame, removeOutputs, type StandingOutputs, standingOutputs } from './output-listing.ts';
import type { PathPatterns } from './path-patterns.ts';
import { compareStanding, type PlacedOutputs, readPlaced, writePlaced } from './placed-outputs.ts';
import { restoreOutputs } from './restore-outputs.ts';
import type { ResultRecord } from './result-record.ts';
import type { ResultStore } from './result-store.ts';
import type { TreeItem } from './tree-walk.ts';

/** Where a task writes. */
export interface OutputPlace {
  readonly files: Files;
  readonly clock: Clock;
  readonly root: string;
  readonly task: string;
  readonly patterns: PathPatterns;
  /** Whether the task says what it writes. */
  readonly declared: boolean;
  /** Whether git tracks a path: such a file belongs to the repository, and is never removed. */
  readonly isTracked: (path: string) => boolean;
}

/** How the outputs of a stored result came to stand in the tree, or why they do not. */
export type Ensured =
  | { readonly state: 'in-place' }
  | { readonly state: 'restored' }
  /** Something lies among them that the task did not write, and that is not ours to remove. */
  | { readonly state: 'foreign'; readonly path: string }
  | { readonly state: 'refused'; readonly why: string };

/** What a run left behind. */
export interface RunOutputs {
  /** Written by the run. */
  readonly written: readonly TreeItem[];
  /** Neither written by this run nor by one before, and not git's: the result may rest on them, so it must not be kept. */
  readonly leftovers: readonly string[];
}

/** Sees to it that exactly the outputs of a result stand in the tree, touching them only where they do not. */
export async function ensureOutputs(place: OutputPlace, record: ResultRecord, store: ResultStore): Promise<Ensured> {
  const { files, clock, root, task, patterns } = place;
  if (patterns.roots.length === 0 && record.outputs.length === 0) return { state: 'in-place' };
  const placed = readPlaced(files, root, task);
  const standing = standingOutputs(files, root, patterns);
  const expected = new Set(record.outputs.map(({ path }) => path));
  const isCache = toolCaches(expected);
  const excused = ({ path, status }: TreeItem): boolean => status.kind !== 'other' && (place.isTracked(path) || isCache(path));
  if (placed?.fingerprint === record.fingerprint) {
    const result = compareStanding({ files, root, placed, manifest: record.outputs, standing, excused });
    const nowMs = clock.now();
    if (result.state === 'in-place') {
      if (result.reread) writePlaced(files, root, task, record.fingerprint, only(standing, expected), nowMs);
      return { state: 'in-place' };
    }
  }
  const others = [...standing.values()].filter((item) => !expected.has(item.path) && !excused(item));
  const foreign = others.find(({ path }) => !isOurs(path, placed));
  if (foreign !== undefined) return { state: 'foreign', path: foreign.path };
  const restored = await restoreOutputs({
    files,
    root,
    record,
    patterns,
    store,
    onMove: () => announce(place, placed, standing, record, others),
  });
  if (restored.state === 'refused') return restored;
  writePlaced(files, root, task, record.fingerprint, only(standingOutputs(files, root, patterns), expected), clock.now());
  return restored;
}

/** Before the first change: whatever happens from here on, what stands there is known as ours, and as no result. */
function announce(
  place: OutputPlace,
  placed: PlacedOutputs | undefined,
  standing: StandingOutputs,
  record: ResultRecord,
  stale: readonly TreeItem[],
): void {
  const { files, clock, root, task } = place;
  const nothing = { size: 0, executable: false, modifiedMs: 0 } as const;
  const ours = new Map<string, TreeItem>([...standing].filter(([path]) => isOurs(path, placed)));
  for (const { path, kind } of record.outputs)
    ours.set(path, { path, status: { kind: kind === 'folder' ? 'directory' : kind, ...nothing } });
  writePlaced(files, root, task, '', ours.values(), clock.now());
  removeOutputs(files, root, stale);
}

/**
 * Takes away what earlier runs of the task left, so that this one cannot pass because of it.
 * @returns what stands there then, for `outputsOfRun`.
 */
export function clearForRun({ files, clock, root, task, patterns, isTracked }: OutputPlace): StandingOutputs {
  const placed = readPlaced(files, root, task);
  if (placed !== undefined) {
    const ours = [...standingOutputs(files, root, patterns).values()].filter(({ path }) => isOurs(path, placed) && !isTracked(path));
    removeOutputs(files, root, ours);
    writePlaced(files, root, task, '', [], clock.now());
  }
  return standingOutputs(files, root, patterns);
}

/** What a run wrote, whether it passed or not. Records it as ours. */
export function outputsOfRun(place: OutputPlace, before: StandingOutputs, fingerprint: string): RunOutputs {
  const { files, clock, root, task, patterns, isTracked } = place;
  if (patterns.roots.length === 0) {
    if (!place.declared) writePlaced(files, root, task, fingerprint, [], clock.now());
    return { written: [], leftovers: [] };
  }
  const [written, untouched]: [TreeItem[], string[]] = [[], []];
  for (const item of standingOutputs(files, root, patterns).values()) {
    const earlier = before.get(item.path);
    if (earlier === undefined || !looksSame(earlier, item)) written.push(item);
    else if (!isTracked(item.path) || item.status.kind === 'other') untouched.push(item.path);
  }
  writePlaced(files, root, task, fingerprint, written, clock.now());
  const isCache = toolCaches(written.map(({ path }) => path));
  return { written, leftovers: untouched.filter((path) => !isCache(path)) };
}

/** Whether the last thing that happened in this tree to the task is that it ran with this fingerprint, and passed. */
export function hasRunHere({ files, root, task }: OutputPlace, fingerprint: string): boolean {
  return readPlaced(files, root, task)?.fingerprint === fingerprint;
}

function* only(standing: StandingOutputs, expected: ReadonlySet<string>): Iterable<TreeItem> {
  for (const item of standing.values()) if (expected.has(item.path)) yield item;
}

const isOurs = (path: string, placed: PlacedOutputs | undefined): boolean => placed?.items.has(path) === true;

/**
 * Tells the caches that tools keep among installed packages (`node_modules/.cache`, `node_modules/.vite`): no package name begins with a
 * dot, so nothing there can be imported by name. A folder in which something is `held` by the result itself is none.
 */
function toolCaches(held: Iterable<string>): (path: string) => boolean {
  const used = new Set<string | undefined>();
  for (const path of held) used.add(dotFolder(path));
  return (path) => {
    const folder = dotFolder(path);
    return folder !== undefined && !used.has(folder);
  };
}

/** The part of a path up to the first name with a leading dot right in a `node_modules`. */
function dotFolder(path: string): string | undefined {
  const segments = path.split('/');
  const at = segments.findIndex((segment, index) => segment.startsWith('.') && segments[index - 1] === 'node_modules');
  return at < 0 ? undefined : segments.slice(0, at + 1).join('/');
}

import type { Clock, Files } from '@aiop/ports';
import { compareStanding } from './compare-standing.ts';
import { everythingIn, looksSame, removeOutputs, type StandingOutputs, standingOutputs } from './output-listing.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { PlacedOutputs, PlacedRecords } from './placed-records.ts';
import { restoreOutputs } from './restore-outputs.ts';
import type { ResultRecord } from './result-record.ts';
import type { ResultStore } from './result-store.ts';
import { isReserved, type TreeItem, walkTree } from './tree-walk.ts';

/** Where a task writes. */
export interface OutputPlace {
  readonly files: Files;
  readonly clock: Clock;
  readonly root: string;
  readonly task: string;
  /** What is recorded of outputs in this tree. */
  readonly records: PlacedRecords;
  readonly patterns: PathPatterns;
  /** Whether the task says what it writes. */
  readonly declared: boolean;
  /** Whether the tree was made for this run: see `VerifyRequest.ownsTree`. */
  readonly owned: boolean;
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
  /** Why some may be missing, or undefined. */
  readonly gap: string | undefined;
}

/** Sees to it that exactly the outputs of a result stand in the tree, touching them only where they do not. */
export async function ensureOutputs(place: OutputPlace, record: ResultRecord, store: ResultStore): Promise<Ensured> {
  const { files, clock, root, task, records, patterns } = place;
  if (patterns.roots.length === 0 && record.outputs.length === 0) return { state: 'in-place' };
  const placed = records.get(task);
  const known = placed?.fingerprint === record.fingerprint ? placed : undefined;
  const expected = new Set(record.outputs.map(({ path }) => path));
  const isCache = toolCaches(expected);
  const excused = ({ path, status }: TreeItem): boolean => status.kind !== 'other' && (place.isTracked(path) || isCache(path));
  const standing = known === undefined && place.owned ? onlyExpected(place, expected) : standingOutputs(files, root, patterns);
  if (known !== undefined || place.owned) {
    const result = compareStanding({ files, root, placed: known, manifest: record.outputs, standing, excused });
    const nowMs = clock.now();
    if (result.state === 'in-place') {
      if (result.reread) records.set(task, record.fingerprint, only(standing, expected), nowMs);
      return { state: 'in-place' };
    }
  }
  const others = [...standing.values()].filter((item) => !expected.has(item.path) && !excused(item));
  const foreign = others.find(({ path }) => !isOurs(place, path, placed));
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
  records.set(task, record.fingerprint, only(standingOutputs(files, root, patterns), expected), clock.now());
  return restored;
}

/** Takes away what the result does not hold, tools' caches too: nobody knows who wrote it. @returns what is left. */
function onlyExpected({ files, root, patterns, isTracked }: OutputPlace, expected: ReadonlySet<string>): StandingOutputs {
  const standing = new Map(everythingIn(files, root, patterns));
  const strange = [...standing.values()].filter(({ path }) => !expected.has(path) && !isTracked(path));
  removeOutputs(files, root, strange);
  for (const { path } of strange) standing.delete(path);
  return standing;
}

/** Before the first change: whatever happens from here on, what stands there is known as ours, and as no result. */
function announce(
  place: OutputPlace,
  placed: PlacedOutputs | undefined,
  standing: StandingOutputs,
  record: ResultRecord,
  stale: readonly TreeItem[],
): void {
  const { files, clock, root, task, records } = place;
  const nothing = { size: 0, executable: false, modifiedMs: 0 } as const;
  const ours = new Map<string, TreeItem>([...standing].filter(([path]) => isOurs(place, path, placed)));
  for (const { path, kind } of record.outputs)
    ours.set(path, { path, status: { kind: kind === 'folder' ? 'directory' : kind, ...nothing } });
  records.set(task, '', ours.values(), clock.now());
  removeOutputs(files, root, stale);
}

/** What stands among the outputs before a run, and what was taken away. */
export interface ClearedOutputs {
  readonly standing: StandingOutputs;
  readonly removed: readonly string[];
  readonly atMs: number;
}

/** Takes away what earlier runs of the task left, so that this one cannot pass because of it. */
export function clearForRun(place: OutputPlace): ClearedOutputs {
  const { files, clock, root, task, records, patterns, isTracked } = place;
  const placed = records.get(task);
  const atMs = clock.now();
  if (placed === undefined && !place.owned) return { standing: standingOutputs(files, root, patterns), removed: [], atMs };
  const before = place.owned ? everythingIn(files, root, patterns) : standingOutputs(files, root, patterns);
  const ours = [...before.values()].filter(({ path }) => isOurs(place, path, placed) && !isTracked(path));
  removeOutputs(files, root, ours);
  records.set(task, '', [], atMs);
  return { standing: standingOutputs(files, root, patterns), removed: ours.map(({ path }) => path), atMs };
}

/** What a run wrote, whether it passed or not. Records it as ours. */
export function outputsOfRun(place: OutputPlace, before: ClearedOutputs, fingerprint: string): RunOutputs {
  const { files, clock, root, task, records, patterns, isTracked } = place;
  if (patterns.roots.length === 0) {
    if (!place.declared) records.set(task, fingerprint, [], clock.now());
    return { written: [], leftovers: [], gap: undefined };
  }
  const [written, untouched]: [TreeItem[], string[]] = [[], []];
  const standing = standingOutputs(files, root, patterns);
  for (const item of standing.values()) {
    const earlier = before.standing.get(item.path);
    if (earlier === undefined || !looksSame(earlier, item)) written.push(item);
    else if (!isTracked(item.path) || item.status.kind === 'other') untouched.push(item.path);
  }
  records.set(task, fingerprint, written, clock.now());
  const isCache = toolCaches(written.map(({ path }) => path));
  const leftovers = untouched.filter((path) => !isCache(path));
  return { written, leftovers, gap: gapOf(place, before, standing, written) };
}

/** A little earlier than the start of a run, for file systems whose clock lags behind. */
const LAG_MS = 20;

/**
 * Why outputs may be missing that the task is expected to write: it wrote none at all, or it did not write some again that were taken away
 * while it keeps a state of its own elsewhere, by which it takes them for up to date. Without such a state they are no longer its outputs.
 */
function gapOf(place: OutputPlace, before: ClearedOutputs, standing: StandingOutputs, written: readonly TreeItem[]): string | undefined {
  if (standing.size === 0) return 'it wrote none of its outputs';
  const missing = before.removed.find((path) => !standing.has(path));
  if (missing === undefined) return undefined;
  if (written.every(({ status }) => status.kind === 'directory')) return `it did not write ${missing} again`;
  const { files, root, patterns, isTracked } = place;
  const passOver = (path: string, name: string): boolean => isReserved(path, name) || name === 'node_modules';
  const state = walkTree(files, root, { from: [''], passOver, known: (path) => isTracked(path) || patterns.matches(path) }).find(
    ({ status }) => status.kind === 'file' && status.modifiedMs >= before.atMs - LAG_MS,
  );
  return state === undefined ? undefined : `it did not write ${missing} again, and keeps a state in ${state.path}`;
}

/** Whether the last thing that happened in this tree to the task is that it ran with this fingerprint, and passed. */
export function hasRunHere({ records, task }: OutputPlace, fingerprint: string): boolean {
  return records.get(task)?.fingerprint === fingerprint;
}

function* only(standing: StandingOutputs, expected: ReadonlySet<string>): Iterable<TreeItem> {
  for (const item of standing.values()) if (expected.has(item.path)) yield item;
}

const isOurs = ({ owned }: OutputPlace, path: string, placed: PlacedOutputs | undefined): boolean =>
  owned || placed?.items.has(path) === true;

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

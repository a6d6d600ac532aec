import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles, systemClock } from '@aiop/host';
import { DEFAULT_STORE_BYTES, type EntryCount, type Pruned } from '@aiop/verify';
import { resultFolder } from '@aiop/wiring';
import type { Command } from 'commander';
import { formatByteSize, parseByteSize } from '../byte-size.ts';
import { EXIT } from '../exit-status.ts';
import { parseInstant } from '../instant.ts';
import { counted, table } from '../render/table.ts';
import { type CommonOptions, realDirectory, repositoryIfAny, withSession } from '../session.ts';
import { openFolder } from '../store.ts';

interface PruneOptions extends CommonOptions {
  readonly maxSize?: string;
  readonly maxAge?: string;
  readonly storeDir?: string;
  readonly dryRun?: true;
}

/** What may stay, as it was asked for. */
interface Limits {
  readonly maxBytes: number;
  readonly usedSinceMs?: number;
}

/** `aiop cache prune`: brings the store of results down to a size and an age. */
export function addCachePrune(cache: Command): void {
  const command = cache
    .command('prune')
    .description('remove kept results that were not used for long, and what killed runs left in their store')
    .option('--max-size <size>', 'what may stay, such as 500MB, 2GiB or 0 (default: 10GiB, which the store keeps to by itself)')
    .option('--max-age <time>', 'remove what was not used for so long, or since then (30d, 2026-01-31); uses are noted once a day')
    .option('--store-dir <dir>', 'where results are kept (default: in the repository’s .git)')
    .option('--dry-run', 'only say what would be removed');
  withSession<PruneOptions>(command, 'aiop cache prune --max-age 30d --dry-run', async (session, options) => {
    const { maxSize, maxAge, storeDir, dryRun = false } = options;
    const usedSinceMs = maxAge === undefined ? undefined : parseInstant('--max-age', maxAge, systemClock.now());
    const limits: Limits = {
      maxBytes: maxSize === undefined ? DEFAULT_STORE_BYTES : parseByteSize('--max-size', maxSize),
      ...(usedSinceMs === undefined ? {} : { usedSinceMs }),
    };
    const root = realDirectory(session);
    const git = await repositoryIfAny(session);
    const folder = storeDir === undefined ? resultFolder(git?.root ?? root, git) : resolve(storeDir);
    const exists = isFolder(folder);
    const pruned = openFolder(folder, root, git).prune({ ...limits, dryRun });
    session.terminal.result(asJson(folder, dryRun, limits, pruned), exists ? render(folder, dryRun, limits, pruned) : nothing(folder));
    return EXIT.good;
  });
}

/** Whether there is a store. @throws UsageError where something else stands in its place */
function isFolder(path: string): boolean {
  const status = nodeFiles.status(path);
  if (status === undefined || status.kind === 'directory') return status !== undefined;
  throw new UsageError({
    what: `it is a ${status.kind === 'other' ? 'device or a pipe' : status.kind}`,
    where: visible(path, 500),
    expected: 'the folder of a store',
    fix: 'name the folder with --store-dir',
  });
}

const instant = (ms: number): string => new Date(ms).toISOString();

function asJson(store: string, dryRun: boolean, { maxBytes, usedSinceMs }: Limits, { oldestUseMs, ...pruned }: Pruned) {
  return {
    store,
    dryRun,
    limits: { maxBytes, ...(usedSinceMs === undefined ? {} : { usedSince: instant(usedSinceMs) }) },
    ...pruned,
    ...(oldestUseMs === undefined ? {} : { oldestUse: instant(oldestUseMs) }),
  };
}

const nothing = (folder: string): string => `there is no store in ${visible(folder, 500)}: nothing to remove\n`;

function render(folder: string, dryRun: boolean, limits: Limits, pruned: Pruned): string {
  const { expired, crowded, kept, leftovers, kinds, oldestUseMs } = pruned;
  const does = dryRun ? 'would remove' : 'removed';
  const since = limits.usedSinceMs === undefined ? '' : `not used since ${instant(limits.usedSinceMs).slice(0, 16).replace('T', ' ')} UTC`;
  const lines = [
    ...(expired.entries === 0 ? [] : [`${does} ${entries(expired)}: ${since}`]),
    ...(crowded.entries === 0 ? [] : [`${does} ${entries(crowded)}: used longest ago, to come down to ${formatByteSize(limits.maxBytes)}`]),
    ...(leftovers === 0 ? [] : [`${does} ${counted(leftovers, 'file')} that killed runs left behind`]),
  ];
  const oldest = oldestUseMs === undefined ? '' : `; the one used longest ago was used on ${instant(oldestUseMs).slice(0, 10)}`;
  const rows = kinds.map((each) => [
    KINDS.get(each.kind) ?? each.kind,
    String(each.removed.entries),
    formatByteSize(each.removed.bytes),
    String(each.kept.entries),
    formatByteSize(each.kept.bytes),
  ]);
  const head = ['what', does, 'size', dryRun ? 'would stay' : 'stay', 'size'];
  return [
    `store: ${visible(folder, 500)}\n`,
    ...(lines.length === 0 ? ['nothing is beyond the limits'] : lines).map((line) => `${line}\n`),
    `${entries(kept)} ${dryRun ? 'would stay' : 'stay'}${oldest}\n`,
    ...(rows.length === 0 ? [] : ['\n', table(head, rows)]),
  ].join('');
}

const entries = (count: EntryCount): string =>
  `${count.entries} ${count.entries === 1 ? 'entry' : 'entries'} (${formatByteSize(count.bytes)})`;

/** The kinds of entries, in words. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['files', 'checked files'],
  ['last', 'last passes'],
  ['log', 'logs'],
  ['pack', 'outputs'],
  ['record', 'results'],
]);

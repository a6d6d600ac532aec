import { chmodSync, lstatSync, readdirSync, renameSync, type Stats, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ArchiveRefusal } from './archive-form.ts';
import type { ArchiveEntry } from './manifest.ts';
import { isOwnFolder } from './own-folders.ts';

/** A step that puts something in its place. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a declared path was built, and where it belongs. */
export interface Placing {
  readonly stage: string;
  readonly target: string;
}

interface Plan {
  readonly moves: Move[];
  /** Folders that stand there and join those that were built. */
  readonly joined: string[];
  /** What stays as it is, with all below it. */
  readonly kept: Set<string>;
}

/**
 * Moves what was built to where it belongs, whole folders wherever nothing stands in their place. Files and links replace files and links;
 * folders join folders. What belongs to git or to aiop and stands there, such as the repository of a submodule, stays as it is: whoever writes there
 * decides what git runs. Nothing is moved where a folder would have to replace something else, or the other way round.
 * @throws ArchiveRefusal in that case
 */
export function placeFolders(placings: readonly Placing[], entries: readonly ArchiveEntry[]): void {
  const plan: Plan = { moves: [], joined: [], kept: new Set() };
  for (const placing of placings) planMoves(placing, plan);
  // A folder that only its owner's tools may write to, such as one of Go's modules.
  for (const folder of plan.joined) chmodSync(folder, (lstatSync(folder).mode & 0o777) | 0o700);
  for (const { from, to } of plan.moves) renameSync(from, to);
  // The deepest first: a folder without the permission to enter it hides what is below.
  for (const entry of entries.toReversed()) {
    const target = placings[entry.root]?.target;
    if (entry.kind !== 'folder' || target === undefined) continue;
    const path = join(target, entry.path);
    if (isKept(path, target, plan.kept)) continue;
    utimesSync(path, entry.modifiedUs / 1e6, entry.modifiedUs / 1e6);
    chmodSync(path, entry.mode);
  }
}

function isKept(path: string, target: string, kept: ReadonlySet<string>): boolean {
  if (kept.size === 0) return false;
  for (let at = path; at.length > target.length; at = dirname(at)) if (kept.has(at)) return true;
  return false;
}

function planMoves({ stage, target }: Placing, { moves, joined, kept }: Plan): void {
  const open = [{ from: stage, to: target }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { from, to } = pair;
    const [built, standing] = [statusOf(from), statusOf(to)];
    if (built === undefined) continue;
    if (standing === undefined) moves.push(pair);
    else if (to !== target && isOwnFolder(basename(to))) kept.add(to);
    else if (built.isDirectory() !== standing.isDirectory()) throw new ArchiveRefusal(`would replace ${to} by something else than it is`);
    else if (!built.isDirectory()) moves.push(pair);
    else {
      joined.push(to);
      for (const name of readdirSync(from)) open.push({ from: join(from, name), to: join(to, name) });
    }
  }
}

const statusOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

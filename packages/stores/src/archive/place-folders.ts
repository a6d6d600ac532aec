import { chmodSync, lstatSync, readdirSync, renameSync, type Stats, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveRefusal } from './archive-form.ts';
import type { ArchiveEntry } from './manifest.ts';

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

/**
 * Moves what was built to where it belongs, whole folders wherever nothing stands in their place. Files and links replace files and links;
 * folders join folders. Nothing is moved where a folder would have to replace something else, or the other way round.
 * @throws ArchiveRefusal in that case
 */
export function placeFolders(placings: readonly Placing[], entries: readonly ArchiveEntry[]): void {
  const moves: Move[] = [];
  const joined: string[] = [];
  for (const placing of placings) planMoves(placing, moves, joined);
  // A folder that only its owner's tools may write to, such as one of Go's modules.
  for (const folder of joined) chmodSync(folder, (lstatSync(folder).mode & 0o777) | 0o700);
  for (const { from, to } of moves) renameSync(from, to);
  // The deepest first: a folder without the permission to enter it hides what is below.
  for (const entry of entries.toReversed()) {
    const target = placings[entry.root]?.target;
    if (entry.kind !== 'folder' || target === undefined) continue;
    const path = join(target, entry.path);
    utimesSync(path, entry.modifiedUs / 1e6, entry.modifiedUs / 1e6);
    chmodSync(path, entry.mode);
  }
}

function planMoves({ stage, target }: Placing, moves: Move[], joined: string[]): void {
  const open = [{ from: stage, to: target }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { from, to } = pair;
    const [built, standing] = [statusOf(from), statusOf(to)];
    if (built === undefined) continue;
    if (standing === undefined) moves.push(pair);
    else if (built.isDirectory() !== standing.isDirectory()) throw new ArchiveRefusal(`would replace ${to} by something else than it is`);
    else if (!built.isDirectory()) moves.push(pair);
    else {
      joined.push(to);
      for (const name of readdirSync(from)) open.push({ from: join(from, name), to: join(to, name) });
    }
  }
}

const statusOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

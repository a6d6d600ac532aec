import { createHash } from 'node:crypto';
import type { Files } from '@aiop/ports';
import { hashFile } from './file-pieces.ts';
import type { StandingOutputs } from './output-listing.ts';
import type { OutputEntry } from './output-manifest.ts';
import type { PlacedOutputs } from './placed-records.ts';
import type { TreeItem } from './tree-walk.ts';

/** A file that was written less than this before it was recorded may have been written again in the same tick of its file system. */
const RACY_MS = 2_000;

/** Whether exactly the outputs of a manifest stand in the tree, and nothing else that `isForeign` does not excuse. */
export type Standing =
  | {
      readonly state: 'in-place' /** Some files had to be read to know: record them anew, and the next look is quicker. */;
      readonly reread: boolean;
    }
  | { readonly state: 'differs' };

/** What to compare. */
export interface Comparison {
  readonly files: Files;
  readonly root: string;
  /** What is recorded of them; undefined: nothing, so that every file is read. */
  readonly placed: PlacedOutputs | undefined;
  readonly manifest: readonly OutputEntry[];
  readonly standing: StandingOutputs;
  /** Whether something that is not in the manifest may stand there. */
  readonly excused: (item: TreeItem) => boolean;
}

/** Compares by kind, size and time with what was recorded, and by content where the times cannot tell. */
export function compareStanding({ files, root, placed, manifest, standing, excused }: Comparison): Standing {
  const differs: Standing = { state: 'differs' };
  let reread = false;
  for (const entry of manifest) {
    const item = standing.get(entry.path);
    if (item === undefined || kindOf(item) !== entry.kind || !asRecorded(item, placed)) return differs;
    if (entry.kind === 'link' && files.readLink(`${root}/${entry.path}`) !== entry.target) return differs;
    if (entry.kind === 'file') {
      if (item.status.size !== entry.size || item.status.executable !== entry.executable) return differs;
      if (placed === undefined || item.status.modifiedMs > placed.recordedMs - RACY_MS) {
        if (fileDigest(files, `${root}/${entry.path}`, entry.size) !== entry.digest) return differs;
        reread = true;
      }
    }
  }
  const expected = new Set(manifest.map(({ path }) => path));
  for (const item of standing.values()) if (!expected.has(item.path) && !excused(item)) return differs;
  return { state: 'in-place', reread };
}

const kindOf = ({ status }: TreeItem): string => (status.kind === 'directory' ? 'folder' : status.kind);

/** Whether something looks as it was recorded, where anything was. */
function asRecorded(item: TreeItem, placed: PlacedOutputs | undefined): boolean {
  if (placed === undefined) return true;
  const [kind, { status }, known] = [kindOf(item), item, placed.items.get(item.path)];
  if (kind !== known?.kind) return false;
  return (
    kind === 'folder' || (status.size === known.size && status.modifiedMs === known.modifiedMs && status.executable === known.executable)
  );
}

/** SHA-256 of a file, read in pieces; undefined when it is not of that size. */
export function fileDigest(files: Files, path: string, size: number): string | undefined {
  const hash = createHash('sha256');
  return hashFile(hash, files, path, size) ? hash.digest('hex') : undefined;
}

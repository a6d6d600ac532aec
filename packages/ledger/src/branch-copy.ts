import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { FileChange, Files, ObjectId, RemoteBranch, TreeEntry } from '@aiop/ports';
import { runOfProof } from './anchors/stored-proofs.ts';
import { proofsFolder } from './paths.ts';
import { firstEntryAt, segmentPath, segmentsOf } from './segments.ts';

/** Where a ledger lies on its branch. */
const LEDGER = '.runs/ledger.jsonl';

/** What belongs to a ledger, apart from its lines and its proofs. Nothing else of a branch is read or written. */
const OWN = /^\.runs\/(ledger\.(head|tree|jsonl\.torn)|checkpoint)$/;

/** What a ledger needs to be folders: whatever else has such a name hides the ledger, and a commit would put a new one into its place. */
const FOLDERS = /^\.runs(\/(seg(\/x[0-9]{3,9})?|proofs))?$/;

/** What can only lie where a file of the ledger has become a folder. */
const INSIDE_A_FILE = /^\.runs\/(ledger\.(jsonl|head|tree)|checkpoint|seg\/x[0-9]{3,9}\/[0-9]{3}\.jsonl)\//;

const PROOFS = `${proofsFolder(LEDGER)}/`;

/** The proofs that are copied: of these runs, or all, with the name of whatever else lies in their folder. */
export type WantedProofs = ReadonlySet<string> | 'all';

const ATTRIBUTES = { path: '.gitattributes', text: '* -text -merge\n' } as const;

const BLOBS_AT_ONCE = 64;
const LINE_FEED = 0x0a;

/** Files of commits that are here. */
export type CommittedFiles = Pick<RemoteBranch, 'shown' | 'listTree' | 'readBlobs'>;

/** The ledger of a branch in a folder, to be extended there: one file, whatever segments it lies in on the branch. */
export interface BranchCopy {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  /** What is other than on the branch by now. */
  changes(): readonly FileChange[];
}

/**
 * Writes the ledger of a commit into an empty folder.
 * @param commit undefined for a branch that does not exist yet
 * @throws UsageError for what is no regular file, or no folder, there
 */
export async function copyBranch(
  branch: CommittedFiles,
  commit: ObjectId | undefined,
  folder: string,
  proofs: WantedProofs,
  files: Files,
): Promise<BranchCopy> {
  const whole = commit === undefined ? [] : await branch.listTree(commit);
  const obstacle = whole.find(({ path }) => FOLDERS.test(path));
  if (obstacle !== undefined) throw misplaced('it is no folder', obstacle.path, 'a folder', branch.shown);
  const inside = whole.find(({ path }) => INSIDE_A_FILE.test(path));
  if (inside !== undefined)
    throw misplaced('it lies in a folder that has the name of a file of the ledger', inside.path, FILE, branch.shown);
  const tree = whole.filter(({ path }) => isOwn(path) || isWanted(path, proofs));
  const irregular = tree.find(({ mode }) => mode === '120000' || mode === '160000');
  if (irregular !== undefined) throw misplaced('it is a link, or another repository', irregular.path, FILE, branch.shown);
  const ledger = posix.join(folder, LEDGER);
  files.makeDirectory(posix.dirname(ledger));
  const frozen = await joinSegments(branch, tree, ledger, files);
  const before = await copyFiles(branch, tree, folder, files);
  for (const [path, content] of await copyProofs(branch, tree, folder, files)) before.set(path, content);
  const open = before.get(LEDGER);
  if (open !== undefined) files.append(ledger, open, { sync: false });
  return { ledger, changes: () => [...fileChanges(folder, before, files), ...lineChanges(ledger, frozen, open, files)] };
}

const isOwn = (path: string): boolean => path === ATTRIBUTES.path || path === LEDGER || OWN.test(path) || firstEntryAt(path) !== undefined;

function isWanted(path: string, proofs: WantedProofs): boolean {
  if (!path.startsWith(PROOFS)) return false;
  return proofs === 'all' || proofs.has(runOfProof(path.slice(PROOFS.length)) ?? '');
}

/** What is frozen already. */
interface Frozen {
  readonly bytes: number;
  readonly count: number;
}

/**
 * Writes the segments into one file, in the order of their entries. One whose name does not tell where the lines before it end is left out, and all that
 * follow: taken for what it is not, it would be written over by a later seal. Without it the ledger has a gap, which is found.
 */
async function joinSegments(branch: CommittedFiles, tree: readonly TreeEntry[], ledger: string, files: Files): Promise<Frozen> {
  const placed = tree.flatMap(({ path, oid }) => {
    const first = firstEntryAt(path);
    return first === undefined ? [] : [{ first, oid }];
  });
  placed.sort((a, b) => a.first - b.first);
  let [bytes, count] = [0, 0];
  for (let at = 0; at < placed.length; at += BLOBS_AT_ONCE) {
    const some = placed.slice(at, at + BLOBS_AT_ONCE);
    const contents = await branch.readBlobs(some.map(({ oid }) => oid));
    for (const [index, content] of contents.entries()) {
      if (some[index]?.first !== count) return { bytes, count };
      files.append(ledger, content, { sync: false });
      bytes += content.length;
      for (let end = content.indexOf(LINE_FEED); end >= 0; end = content.indexOf(LINE_FEED, end + 1)) count++;
    }
  }
  return { bytes, count };
}

/** Writes the files beside the ledger, and returns the contents of all that are no segments. */
async function copyFiles(
  branch: CommittedFiles,
  tree: readonly TreeEntry[],
  folder: string,
  files: Files,
): Promise<Map<string, Uint8Array>> {
  const entries = tree.filter(({ path }) => firstEntryAt(path) === undefined && !path.startsWith(PROOFS));
  const contents = await branch.readBlobs(entries.map(({ oid }) => oid));
  const before = new Map(entries.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
  for (const [path, content] of before) if (path !== LEDGER) files.write(posix.join(folder, path), content, { sync: false });
  if (!before.has(ATTRIBUTES.path)) files.write(posix.join(folder, ATTRIBUTES.path), ATTRIBUTES.text, { sync: false });
  return before;
}

/** Writes the proofs, and returns their contents. What has another name is an empty file: that it is there is all that counts. */
async function copyProofs(
  branch: CommittedFiles,
  tree: readonly TreeEntry[],
  folder: string,
  files: Files,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const copied = new Map<string, Uint8Array>();
  const inside = tree.filter(({ path }) => path.startsWith(PROOFS));
  const proofs = inside.filter(({ path }) => runOfProof(path.slice(PROOFS.length)) !== undefined);
  for (let at = 0; at < proofs.length; at += BLOBS_AT_ONCE) {
    const some = proofs.slice(at, at + BLOBS_AT_ONCE);
    const contents = await branch.readBlobs(some.map(({ oid }) => oid));
    for (const [index, { path }] of some.entries()) copied.set(path, contents[index] ?? new Uint8Array());
  }
  for (const [path, content] of copied) files.write(posix.join(folder, path), content, { sync: false });
  for (const { path } of inside)
    if (!copied.has(path)) files.write(posix.join(folder, PROOFS, plainName(path.slice(PROOFS.length))), '', { sync: false });
  return copied;
}

/** A name that every system can have, and that is never the one of a proof. */
const plainName = (path: string): string => `_${path.slice(0, 100).replace(/[^A-Za-z0-9.-]/g, '_')}`;

function fileChanges(folder: string, before: ReadonlyMap<string, Uint8Array>, files: Files): readonly FileChange[] {
  const runs = files.list(posix.join(folder, '.runs')).map((name) => posix.join('.runs', name));
  const proofs = files.list(posix.join(folder, PROOFS)).map((name) => posix.join(PROOFS, name));
  const own = [...runs.filter((path) => OWN.test(path)), ...proofs];
  return [ATTRIBUTES.path, ...own].flatMap((path) => changed(path, before.get(path), files.read(posix.join(folder, path))));
}

/** What was frozen stays; the rest is segmented anew. */
function lineChanges(ledger: string, frozen: Frozen, before: Uint8Array | undefined, files: Files): readonly FileChange[] {
  const size = files.status(ledger)?.size ?? 0;
  const lines = size === 0 ? new Uint8Array() : files.readRange(ledger, frozen.bytes, size - frozen.bytes);
  const { frozen: segments, open } = segmentsOf(frozen.count, lines);
  return [...segments.map(({ first, bytes }) => ({ path: segmentPath(first), content: bytes })), ...changed(LEDGER, before, open)];
}

const changed = (path: string, before: Uint8Array | undefined, content: Uint8Array): readonly FileChange[] =>
  before !== undefined && Buffer.compare(before, content) === 0 ? [] : [{ path, content }];

const FILE = 'a regular file';

function misplaced(what: string, path: string, expected: string, branch: string): UsageError {
  const fix = 'find out who pushed it, and set the branch back to the last commit without it';
  return new UsageError({ what, where: `${path} on ${branch}`, expected, fix });
}

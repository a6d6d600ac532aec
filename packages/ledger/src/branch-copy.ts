import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { FileChange, Files, ObjectId, RemoteBranch, TreeEntry } from '@aiop/ports';

/** Where a ledger lies on its branch. */
const LEDGER = '.runs/ledger.jsonl';

/** What belongs to a ledger. Nothing else of a branch is read or written. */
const OWN = /^\.runs\/(ledger\.(jsonl|head|jsonl\.torn))$/;

const ATTRIBUTES = { path: '.gitattributes', text: '* -text -merge\n' } as const;

const BLOBS_AT_ONCE = 64;

/** The ledger of a branch in a folder, to be extended there. */
export interface BranchCopy {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  /** What is other than on the branch by now. */
  changes(): readonly FileChange[];
}

/**
 * Writes the ledger of a commit into an empty folder.
 * @param commit undefined for a branch that does not exist yet
 * @throws UsageError for what is no regular file there
 */
export async function copyBranch(branch: RemoteBranch, commit: ObjectId | undefined, folder: string, files: Files): Promise<BranchCopy> {
  const tree = commit === undefined ? [] : (await branch.listTree(commit)).filter(({ path }) => path === ATTRIBUTES.path || OWN.test(path));
  const irregular = tree.find(({ mode }) => mode === '120000' || mode === '160000');
  if (irregular !== undefined) throw irregularFile(irregular.path, branch.shown);
  const before = new Map<string, Uint8Array>();
  for (let at = 0; at < tree.length; at += BLOBS_AT_ONCE)
    await copyBlobs(branch, tree.slice(at, at + BLOBS_AT_ONCE), folder, files, before);
  files.makeDirectory(posix.join(folder, '.runs'));
  if (!before.has(ATTRIBUTES.path)) files.write(posix.join(folder, ATTRIBUTES.path), ATTRIBUTES.text, { sync: false });
  return { ledger: posix.join(folder, LEDGER), changes: () => changesIn(folder, before, files) };
}

function irregularFile(path: string, branch: string): UsageError {
  return new UsageError({
    what: 'it is a link, or another repository',
    where: `${path} on ${branch}`,
    expected: 'a regular file',
    fix: 'find out who pushed it, and set the branch back to the last commit without it',
  });
}

async function copyBlobs(
  branch: RemoteBranch,
  entries: readonly TreeEntry[],
  folder: string,
  files: Files,
  before: Map<string, Uint8Array>,
): Promise<void> {
  const contents = await branch.readBlobs(entries.map(({ oid }) => oid));
  for (const [index, { path }] of entries.entries()) {
    const content = contents[index] ?? new Uint8Array();
    before.set(path, content);
    files.write(posix.join(folder, path), content, { sync: false });
  }
}

function changesIn(folder: string, before: ReadonlyMap<string, Uint8Array>, files: Files): readonly FileChange[] {
  const runs = files.list(posix.join(folder, '.runs')).map((name) => posix.join('.runs', name));
  return [ATTRIBUTES.path, ...runs.filter((path) => OWN.test(path))].flatMap((path) => {
    const content = files.read(posix.join(folder, path));
    const old = before.get(path);
    return old !== undefined && Buffer.compare(old, content) === 0 ? [] : [{ path, content }];
  });
}

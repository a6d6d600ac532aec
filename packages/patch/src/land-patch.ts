import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Files, GitReader, GitWorkTree, ObjectId } from '@aiop/ports';
import { applyPatch, type Change } from './apply-patch.ts';
import { parsePatch, pathsOf } from './parse-patch.ts';
import type { PatchError } from './patch-error.ts';
import type { WritePolicy } from './policy.ts';
import { isThere, recoverWorkTree, swapIntoWorkTree } from './work-tree.ts';

/** A patch, and what it is to be applied to. */
export interface LandingRequest {
  readonly patch: Uint8Array;
  /** How messages call the patch. */
  readonly name: string;
  readonly base: ObjectId;
  readonly policy: WritePolicy;
  /** Judge and build the tree, and leave the work tree alone. */
  readonly dryRun: boolean;
}

export interface LandingPorts {
  readonly git: Pick<GitReader, 'listTree' | 'readBlobs'> &
    Pick<GitWorkTree, 'root' | 'hashFiles'> & {
      /** Makes trees without touching the work tree and its index. */
      readonly write: { tree(base: ObjectId, changes: readonly Change[]): Promise<ObjectId> };
    };
  readonly files: Files;
}

/** What became of a patch. `paths` are those that it names, sorted by code unit. */
export type Landing = { readonly paths: readonly string[]; readonly base: ObjectId; readonly findings: readonly Finding[] } & (
  | { readonly state: 'refused'; readonly errors: readonly PatchError[] }
  /** Judged on a dry run. `warnings` stand among the findings, too. */
  | { readonly state: 'permitted'; readonly tree: ObjectId; readonly warnings: readonly PatchError[] }
  | { readonly state: 'applied'; readonly tree: ObjectId; readonly warnings: readonly PatchError[] }
);

/**
 * Judges a patch, builds the tree that it makes of the base in an index of its own, and, unless this is a dry run, swaps the changed
 * files into the work tree. Git's filters do not run; the user's index is not touched.
 * @throws UsageError when the work tree does not hold the base at the paths that change.
 */
export async function landPatch({ patch, name, base, policy, dryRun }: LandingRequest, { git, files }: LandingPorts): Promise<Landing> {
  const parsed = parsePatch(patch, { name });
  if (!parsed.ok) return { state: 'refused', base, paths: [], errors: parsed.errors, findings: parsed.findings };
  const paths = [...new Set(parsed.patch.files.flatMap(pathsOf))].sort();
  const entries = await git.listTree(base);
  const applied = await applyPatch(parsed.patch, { entries, readBlobs: (oids) => git.readBlobs(oids) }, policy);
  const { findings } = applied;
  if (!applied.ok) return { state: 'refused', base, paths, errors: applied.errors, findings };
  const { changes, warnings } = applied;
  const tree = await git.write.tree(base, changes);
  if (dryRun) return { state: 'permitted', base, paths, tree, warnings, findings };
  recoverWorkTree(git.root, files);
  await requireBase(paths, new Map(entries.map(({ path, oid }) => [path, oid])), { git, files });
  swapIntoWorkTree(changes, git.root, files);
  return { state: 'applied', base, paths, tree, warnings, findings };
}

/** Local edits are never overwritten. */
async function requireBase(paths: readonly string[], base: ReadonlyMap<string, ObjectId>, { git, files }: LandingPorts): Promise<void> {
  const old = paths.filter((path) => base.has(path));
  const dirty = old.filter((path) => !isThere(path, git.root, files) || files.status(`${git.root}/${path}`)?.kind !== 'file');
  const gone = new Set(dirty);
  const rest = old.filter((path) => !gone.has(path));
  const oids = await git.hashFiles(rest);
  dirty.push(...rest.filter((path, index) => oids[index] !== base.get(path)));
  dirty.push(...paths.filter((path) => !base.has(path) && isThere(path, git.root, files)));
  const [first] = dirty;
  if (first === undefined) return;
  throw new UsageError({
    what: `the work tree differs from the base at ${dirty.length} of the paths that the patch changes`,
    where: first,
    expected: 'the content of the base commit',
    fix: 'commit or stash your changes first, or name the commit that the patch was made from',
  });
}

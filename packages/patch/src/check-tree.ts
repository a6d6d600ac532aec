import { isOptedOut } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import type { TreeEntry } from '@aiop/ports';
import { type PatchError, patchFindings } from './patch-error.ts';
import { changeError, pathErrors } from './path-rules.ts';
import type { BaseTree, PathChange, WritePolicy } from './policy.ts';
import { newLinesBetween, secretErrors } from './secret-scan.ts';
import { shapeErrors } from './tree-shape.ts';

/** What became of a tree's check. `ok` allows warnings. */
export interface CheckedTree {
  readonly ok: boolean;
  /** Every path that changed, sorted by code unit. */
  readonly changes: readonly PathChange[];
  readonly errors: readonly PatchError[];
  readonly findings: readonly Finding[];
}

/** A path whose entry differs between the two trees. */
interface Difference {
  readonly change: PathChange;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/**
 * Compares a finished tree with its base: every added, changed and deleted path and mode has to be permitted; a rename is a deletion and an
 * addition. Symbolic links and submodules may not be made, changed or removed, and no file may become executable unless the policy says
 * so. Files that are opted out by `NO_LLM` in the base may not change. Binary files may, where they are claimed.
 */
export async function checkTree(base: BaseTree, result: readonly TreeEntry[], policy: WritePolicy): Promise<CheckedTree> {
  const differences = differencesOf(base.entries, result);
  const changes = differences.map(({ change }) => change);
  const errors: PatchError[] = [
    ...pathErrors(changes, policy),
    ...differences.flatMap((difference) => modeError(difference, policy) ?? []),
    ...shapeErrors(
      base.entries.map(({ path }) => path),
      changes,
    ),
  ];
  errors.push(...(await contentErrors(base, differences.filter(isRegular), policy)));
  return { ok: errors.every(({ severity }) => severity === 'warning'), changes, errors, findings: patchFindings(errors) };
}

function differencesOf(base: readonly TreeEntry[], result: readonly TreeEntry[]): readonly Difference[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const after = new Map(result.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, renewed] = [before.get(path), after.get(path)];
    if (old?.oid === renewed?.oid && old?.mode === renewed?.mode) return [];
    const action = old === undefined ? 'create' : renewed === undefined ? 'delete' : 'modify';
    return [{ change: { path, action }, before: old, after: renewed }];
  });
}

function modeError({ change, before, after }: Difference, { allowExecutable }: WritePolicy): PatchError | undefined {
  const modes = [before?.mode, after?.mode];
  const found = `mode ${modes.map((mode) => mode ?? 'none').join(' to ')}`;
  if (modes.includes('120000'))
    return changeError(change, 'AIOP-S011', 'a symbolic link is made, changed or removed', 'regular files only', found);
  if (modes.includes('160000'))
    return changeError(change, 'AIOP-S012', 'a submodule is made, moved or removed', 'regular files only', found);
  if (after?.mode === '100755' && before?.mode !== '100755' && allowExecutable !== true) {
    return changeError(change, 'AIOP-S010', 'a file is made executable', '100644', found);
  }
  return undefined;
}

const isRegular = ({ before, after }: Difference): boolean =>
  [before, after].every((entry) => entry === undefined || entry.mode === '100644' || entry.mode === '100755');

/** Contents are read in groups, so that neither a process for each file nor all files at once are needed. */
const GROUP = 64;

async function contentErrors(base: BaseTree, differences: readonly Difference[], policy: WritePolicy): Promise<readonly PatchError[]> {
  const errors: PatchError[] = [];
  for (let start = 0; start < differences.length; start += GROUP) {
    const group = differences.slice(start, start + GROUP);
    const oids = group.flatMap(({ before, after }) => [before, after].flatMap((entry) => entry?.oid ?? []));
    const blobs = (await base.readBlobs(oids)).values();
    for (const { change, before, after } of group) {
      const old = before === undefined ? undefined : blobs.next().value;
      const renewed = after === undefined ? undefined : blobs.next().value;
      errors.push(...(await contentError(change, old, renewed, policy)));
    }
  }
  return errors;
}

async function contentError(
  change: PathChange,
  old: Uint8Array | undefined,
  renewed: Uint8Array | undefined,
  policy: WritePolicy,
): Promise<readonly PatchError[]> {
  const errors: PatchError[] = [];
  if (old !== undefined && isOptedOut(old)) {
    errors.push(changeError(change, 'AIOP-S022', 'the file is opted out', 'no change', 'NO_LLM in the first ten lines'));
  }
  const lines = renewed === undefined ? undefined : newLinesBetween(old, renewed);
  return lines === undefined ? errors : [...errors, ...(await secretErrors(change.path, lines, policy))];
}

import { isOptedOut } from '@aiop/claims';
import { type Finding, hasError } from '@aiop/diagnostics';
import type { TreeEntry } from '@aiop/ports';
import { applyHunks } from './apply-hunks.ts';
import { pathsOf } from './parse-patch.ts';
import { type Attempt, done, type FilePatch, failed, type Patch, type RegularMode } from './patch.ts';
import { type PatchError, patchError, patchFindings } from './patch-error.ts';
import { changeError, pathErrors } from './path-rules.ts';
import type { BaseTree, PathChange, WritePolicy } from './policy.ts';
import { newLinesOf, secretErrors } from './secret-scan.ts';
import { shapeErrors } from './tree-shape.ts';

/** One path of the tree that a patch makes. */
export type Change =
  | { readonly kind: 'write'; readonly path: string; readonly mode: RegularMode; readonly content: Uint8Array }
  | { readonly kind: 'delete'; readonly path: string };

/** The changes in order: deletions first, then writes, each by path. Or every reason for refusing them all. */
export type AppliedPatch =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      readonly warnings: readonly PatchError[];
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly errors: readonly PatchError[]; readonly findings: readonly Finding[] };

/**
 * Applies a patch to a base, in memory. One path that the policy does not permit, one line that does not fit, one secret, and nothing of
 * it is returned. Hunks apply at their exact places only.
 */
export async function applyPatch(patch: Patch, base: BaseTree, policy: WritePolicy): Promise<AppliedPatch> {
  const entries = new Map(base.entries.map((entry) => [entry.path, entry]));
  const changes = patch.files.flatMap((file) => pathChanges(patch, file));
  const refused = [
    ...budgetErrors(patch, policy),
    ...pathErrors(changes, policy),
    ...patch.files.flatMap((file) => baseErrors(patch, file, entries, policy)),
    ...shapeErrors([...entries.keys()], changes),
  ];
  if (refused.length > 0) return { ok: false, errors: refused, findings: patchFindings(refused) };
  const made = await contents(patch, base, entries);
  const scanned: PatchError[] = [];
  for (const file of patch.files) scanned.push(...(await secretErrors(file.path, newLinesOf(patch, file), policy, patch.name)));
  const all = [...made.errors, ...scanned];
  const findings = patchFindings(all);
  if (hasError(all)) return { ok: false, errors: all, findings };
  return { ok: true, changes: inOrder(made.changes), warnings: all, findings };
}

function pathChanges({ name }: Patch, file: FilePatch): readonly PathChange[] {
  const at = { source: name, line: file.line, header: file.header };
  if (file.kind !== 'rename') return [{ path: file.path, action: file.kind, ...at }];
  return [
    { path: file.from, action: 'delete', ...at },
    { path: file.path, action: 'create', ...at },
  ];
}

function budgetErrors({ name, bytes }: Patch, { maxPatchBytes }: WritePolicy): readonly PatchError[] {
  if (maxPatchBytes === undefined || bytes.length <= maxPatchBytes) return [];
  const [expected, found] = [`at most ${maxPatchBytes} bytes`, `${bytes.length} bytes`];
  return [patchError('AIOP-S024', { message: 'the patch is larger than its budget', expected, found, source: name })];
}

/** Whether the base has, as a regular file of the stated mode, what the section changes, and lacks what it creates. */
function baseErrors({ name }: Patch, file: FilePatch, entries: ReadonlyMap<string, TreeEntry>, policy: WritePolicy): readonly PatchError[] {
  const at = (path: string): PathChange => ({ path, action: 'modify', source: name, line: file.line, header: file.header });
  const errors: PatchError[] = [];
  const [oldPath] = pathsOf(file);
  const old = oldPath === undefined || file.kind === 'create' ? undefined : entries.get(oldPath);
  if (file.kind !== 'create' && oldPath !== undefined) {
    if (old === undefined) {
      errors.push(changeError(at(oldPath), 'AIOP-S031', 'the base has no such file', `a file at ${oldPath}`, 'none'));
    } else if (old.mode === '120000') {
      errors.push(changeError(at(oldPath), 'AIOP-S011', 'the path is a symbolic link', 'a regular file', 'mode 120000'));
    } else if (old.mode === '160000') {
      errors.push(changeError(at(oldPath), 'AIOP-S012', 'the path is a submodule', 'a regular file', 'mode 160000'));
    } else if (file.mode !== undefined && file.mode !== old.mode) {
      errors.push(changeError(at(oldPath), 'AIOP-S010', 'the stated mode is not that of the base', old.mode, file.mode));
    }
  }
  if ((file.kind === 'create' || file.kind === 'rename') && entries.has(file.path)) {
    errors.push(changeError(at(file.path), 'AIOP-S032', 'the base has this file already', `no file at ${file.path}`, 'one'));
  }
  if (file.kind === 'create' && file.mode === '100755' && policy.allowExecutable !== true) {
    errors.push(changeError(at(file.path), 'AIOP-S010', 'the new file is executable', '100644', file.mode));
  }
  return errors;
}

async function contents(
  patch: Patch,
  base: BaseTree,
  entries: ReadonlyMap<string, TreeEntry>,
): Promise<{ readonly changes: readonly Change[]; readonly errors: readonly PatchError[] }> {
  const olds = patch.files.map((file) => (file.kind === 'create' ? undefined : entries.get(pathsOf(file)[0] ?? '')));
  const blobs = await base.readBlobs(olds.flatMap((entry) => (entry === undefined ? [] : [entry.oid])));
  const changes: Change[] = [];
  const errors: PatchError[] = [];
  let next = 0;
  patch.files.forEach((file, index) => {
    const entry = olds[index];
    const old = entry === undefined ? new Uint8Array() : (blobs[next++] ?? new Uint8Array());
    const made = fileChanges(patch, file, entry, old);
    if (made.ok) changes.push(...made.value);
    else errors.push(made.error);
  });
  return { changes, errors };
}

function fileChanges(patch: Patch, file: FilePatch, entry: TreeEntry | undefined, old: Uint8Array): Attempt<readonly Change[]> {
  const { name: source } = patch;
  const refuse = (code: 'AIOP-S022' | 'AIOP-S033', message: string, expected: string, found: string) =>
    failed(
      patchError(code, { message, expected, found, file: pathsOf(file)[0] ?? file.path, line: file.line, source, context: [file.header] }),
    );
  if (isOptedOut(old)) return refuse('AIOP-S022', 'the file is opted out', 'no change', 'NO_LLM in the first ten lines');
  const content = applyHunks(patch, file, old);
  if (!content.ok) return content;
  if (file.kind === 'delete') {
    if (content.value.length > 0)
      return refuse('AIOP-S033', 'the file is not empty after the deletion', '0 bytes', `${content.value.length} bytes`);
    return done([{ kind: 'delete', path: file.path }]);
  }
  const mode: RegularMode = file.kind === 'create' ? file.mode : entry?.mode === '100755' ? '100755' : '100644';
  const write: Change = { kind: 'write', path: file.path, mode, content: content.value };
  return done(file.kind === 'rename' ? [{ kind: 'delete', path: file.from }, write] : [write]);
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind }: Change): number => (kind === 'delete' ? 0 : 1);
  return changes.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

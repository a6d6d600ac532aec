import { type ClaimProblem, compileClaims, type ProtectedPaths } from '@aiop/claims';
import type { Deliverable, WritePolicy } from './policy.ts';

/** What a workstream's manifest says about writing, in the manifest's own words: a manifest can be given as it is. */
export interface PolicySource {
  readonly claims: {
    readonly write: readonly string[];
    readonly create?: readonly string[];
    readonly read?: readonly string[];
    readonly except?: readonly string[];
    readonly allow_protected?: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly items?: readonly { readonly action: Deliverable['action']; readonly file_path: string; readonly to?: string }[];
  readonly budgets?: { readonly max_files?: number; readonly max_patch_kb?: number };
}

export type CompiledPolicy =
  | { readonly ok: true; readonly policy: WritePolicy }
  | { readonly ok: false; readonly problems: readonly ClaimProblem[] };

/** The policy of one workstream, or what is wrong with its patterns. */
export function compilePolicy(
  { claims, items = [], budgets = {} }: PolicySource,
  scanAdded: WritePolicy['scanAdded'],
  protectedPaths?: ProtectedPaths,
): CompiledPolicy {
  const { allow_protected: allowProtected = [], ...rest } = claims;
  const compiled = compileClaims({ ...rest, allowProtected }, protectedPaths);
  if (!compiled.ok) return compiled;
  const policy: WritePolicy = {
    claims: compiled.claims,
    deliverables: items.map(({ action, file_path, to }) => ({ action, path: file_path, ...(to === undefined ? {} : { to }) })),
    ...(budgets.max_files === undefined ? {} : { maxFiles: budgets.max_files }),
    ...(budgets.max_patch_kb === undefined ? {} : { maxPatchBytes: budgets.max_patch_kb * 1024 }),
    scanAdded,
  };
  return { ok: true, policy };
}

import { parseDocument, valueAt } from '@aiop/documents';
import type { Blake3 } from '@aiop/ids';
import type { GitReader, ObjectId } from '@aiop/ports';
import type { FindingSink } from './codes.ts';
import { DOCUMENT_CODES } from './document-codes.ts';
import type { Plan } from './plan-model.ts';
import { type Policy, readPolicy } from './policy.ts';
import { planHash } from './read-plan.ts';

/** The commit whose policy and frozen plan bind this plan: chosen by whoever starts the validation, never by the plan. */
export type BindingCommit = { readonly state: 'found'; readonly ref: string; readonly commit: ObjectId } | { readonly state: 'none' };

/**
 * Finds it: the first of `refs` that names a commit. A repository without commits has none; a clone that lacks a named branch is refused
 * (P071), as a policy that cannot be read binds no less.
 */
export async function findBindingCommit(
  plan: Plan,
  refs: readonly string[],
  git: GitReader | undefined,
  sink: FindingSink,
): Promise<BindingCommit> {
  if (git === undefined) return { state: 'none' };
  for (const ref of refs) {
    const commit = await git.resolveCommit(ref);
    if (commit !== undefined) return { state: 'found', ref, commit };
  }
  if ((await git.resolveCommit('HEAD')) !== undefined) {
    sink.add('AIOP-P071', {
      message: `the branch that binds this plan (${refs[0] ?? ''}) is not in this clone, so its policy cannot be read`,
      at: plan.position('/plan'),
      pointer: '/plan',
      hint: 'fetch the whole history (fetch-depth: 0)',
    });
  }
  return { state: 'none' };
}

/** Where a repository keeps its policy, relative to it. */
export const DEFAULT_POLICY = '.github/aiop-policy.yaml';
/** What people take for it. A policy that binds nothing, in silence, would be worse than none. */
export const MISNAMED_POLICY = '.github/aiop-policy.yml';

/** Where the policy comes from. */
export interface PolicySource {
  /** Relative to the repository. */
  readonly path: string;
  /** The file itself, where the caller's own work tree counts; absent, it is read at the binding commit. */
  readonly bytes?: Uint8Array;
  /** It was asked for by name, so it has to exist. */
  readonly required: boolean;
}

/** Reads the policy; undefined where there is none, or where it is not sound (a finding says so). */
export async function loadPolicy(
  plan: Plan,
  source: PolicySource | undefined,
  binding: BindingCommit,
  git: GitReader | undefined,
  sink: FindingSink,
): Promise<Policy | undefined> {
  if (source === undefined) return undefined;
  const { path, required } = source;
  const bytes = source.bytes ?? (binding.state === 'found' ? await git?.readFile(binding.commit, path) : undefined);
  if (bytes !== undefined) return readPolicy(path, bytes, sink);
  if (!required) {
    if (path === DEFAULT_POLICY && binding.state === 'found') await refuseMisnamed(plan, binding, git, sink);
    return undefined;
  }
  const where = binding.state === 'found' ? ` at ${binding.ref}` : '';
  sink.add('AIOP-P001', {
    message: `the policy ${path} does not exist${where}`,
    at: plan.position('/plan'),
    hint: 'correct the path of the policy, or commit it there',
  });
  return undefined;
}

async function refuseMisnamed(
  plan: Plan,
  { commit, ref }: Extract<BindingCommit, { readonly state: 'found' }>,
  git: GitReader | undefined,
  sink: FindingSink,
): Promise<void> {
  if ((await git?.readFile(commit, MISNAMED_POLICY)) === undefined) return;
  sink.add('AIOP-P001', {
    message: `nothing reads the policy ${MISNAMED_POLICY} at ${ref}`,
    at: plan.position('/plan'),
    hint: `name it ${DEFAULT_POLICY}`,
  });
}

/** A plan that is frozen at the binding commit may not change (P063). Instance ids do not count. */
export async function checkFreeze(
  plan: Plan,
  planInRepository: string | undefined,
  binding: BindingCommit,
  { git, blake3, maxBytes }: { readonly git: GitReader | undefined; readonly blake3: Blake3; readonly maxBytes: number },
  sink: FindingSink,
): Promise<void> {
  if (planInRepository === undefined || binding.state === 'none') return;
  const bytes = await git?.readFile(binding.commit, planInRepository);
  if (bytes === undefined) return;
  // Its form may be that of an earlier version, which lifts no freeze.
  const before = parseDocument({ path: planInRepository, bytes, maxBytes }, DOCUMENT_CODES);
  if (!before.ok || valueAt(before.value, '/plan/frozen') !== true || planHash(blake3, before.value.value) === plan.hash) return;
  sink.add('AIOP-P063', {
    message: `the plan is frozen at ${binding.ref}, and differs from the one there`,
    at: plan.position('/plan/frozen'),
    pointer: '/plan/frozen',
    related: [{ ...before.value.position('/plan/frozen'), message: `frozen at ${binding.ref} (${binding.commit})` }],
  });
}

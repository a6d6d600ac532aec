import type { GitReader } from '@aiop/ports';
import { claimPointer } from './claim-pointer.ts';
import { CODEOWNERS_PATHS, type CodeOwners, MAX_CODEOWNERS_BYTES, readCodeOwners } from './code-owners.ts';
import type { FindingSink } from './codes.ts';
import type { Base, BaseTree } from './plan-base.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { Plan } from './plan-model.ts';

/** Paths that may be looked at in all. */
const MAX_PATHS = 1_000_000;

/**
 * Claims of workstreams that code owners review, and files of the base that nobody owns (P054). A claim of one path counts also where the
 * file is yet to come. Returns what did not run.
 */
export async function checkOwners(
  plan: Plan,
  claims: CompiledPlanClaims,
  tree: BaseTree,
  base: Base,
  git: GitReader,
  sink: FindingSink,
): Promise<readonly string[]> {
  const reviewed = plan.workstreams.filter(({ reviewers }) => reviewers === 'codeowners');
  if (reviewed.length === 0) return [];
  const owners = await ownersOf(tree, base, git);
  let left = MAX_PATHS;
  for (const workstream of reviewed) {
    const set = claims.get(workstream);
    for (const [index, pattern] of (set?.write ?? []).entries()) {
      let unowned: string | undefined;
      for (const path of pattern.literal ? [pattern.source] : tree.matching(pattern)) {
        if (left-- <= 0) return ['AIOP-P054: the claims match too many files'];
        if (set?.permits(path).state !== 'claimed' || owners?.owns(path) === true) continue;
        unowned = path;
        break;
      }
      if (unowned === undefined) continue;
      const pointer = claimPointer(workstream.claims, 'write', index);
      const why = owners === undefined ? 'the base has no CODEOWNERS' : `nobody owns ${unowned}`;
      const message = `code owners review "${workstream.id}", and it claims "${pattern.source}", but ${why}`;
      sink.add('AIOP-P054', { message, at: plan.position(pointer), pointer, witness: unowned });
    }
  }
  return [];
}

async function ownersOf(tree: BaseTree, { sha }: Base, git: GitReader): Promise<CodeOwners | undefined> {
  const path = CODEOWNERS_PATHS.find((each) => tree.isFile(each));
  const content = path === undefined ? undefined : await git.readFile(sha, path);
  if (content === undefined || content.length > MAX_CODEOWNERS_BYTES) return undefined;
  return readCodeOwners(new TextDecoder().decode(content));
}

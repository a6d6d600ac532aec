import { intersect, intersectExcept, type Pattern, parsePattern } from '@aiop/claims';
import { visible } from '@aiop/diagnostics';
import { claimPointer } from './claim-pointer.ts';
import type { FindingSink } from './codes.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { Module, Plan } from './plan-model.ts';
import type { TimeBudget } from './time-budget.ts';

/** Subtracting is exponential at worst in the number of patterns that are subtracted at once. */
const MAX_SUBTRACTED = 8;

/** Claims that reach beyond the paths of their workstream's module (P053). A module without paths, and the repository itself, has no bounds. */
export function checkModulePaths(plan: Plan, claims: CompiledPlanClaims, time: TimeBudget, sink: FindingSink): void {
  const paths = new Map(plan.modules.map((module) => [module.id, pathsOf(module, sink)]));
  for (const [workstream, set] of claims) {
    const bounds = paths.get(workstream.module) ?? [];
    if (bounds.length === 0) continue;
    if (time.spent()) return;
    for (const [index, pattern] of set.write.entries()) {
      const near = bounds.filter((bound) => intersect(pattern, bound).state !== 'disjoint');
      if (near.length > MAX_SUBTRACTED) continue;
      const beyond = intersectExcept([pattern], [...near, ...set.except].slice(0, MAX_SUBTRACTED));
      if (beyond.state !== 'meet') continue;
      const pointer = claimPointer(workstream.claims, 'write', index);
      sink.add('AIOP-P053', {
        message: `the claim "${pattern.source}" of "${workstream.id}" reaches beyond the paths of module "${workstream.module}"`,
        at: plan.position(pointer),
        pointer,
        witness: beyond.witness,
      });
    }
  }
}

/** The paths of a module, those of the registry where the plan names none. A pattern that does not parse is a finding of the plan only. */
function pathsOf({ paths, registered, origin, pointer, position }: Module, sink: FindingSink): readonly Pattern[] {
  return (paths ?? registered?.paths ?? []).flatMap((text, index) => {
    const parsed = parsePattern(text);
    if (parsed.ok) return [parsed.pattern];
    if (paths !== undefined && origin === 'plan') {
      const { code, message, expected } = parsed.problem;
      const at = `${pointer}/paths/${index}`;
      sink.add(code, { message: `"${visible(text, 100)}": ${message}`, at: position(at), pointer: at, hint: `expected ${expected}` });
    }
    return [];
  });
}

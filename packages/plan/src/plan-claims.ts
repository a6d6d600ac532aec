import {
  type ClaimField,
  type ClaimSet,
  compileClaims,
  expandedLength,
  PROTECTED,
  type ProtectedPaths,
  parsePattern,
  protectedPathsWith,
} from '@aiop/claims';
import { visible } from '@aiop/diagnostics';
import { checkOwnClaims } from './check-own-claims.ts';
import { claimPointer } from './claim-pointer.ts';
import type { FindingSink } from './codes.ts';
import type { Plan, PlanClaims, Workstream } from './plan-model.ts';
import type { TimeBudget } from './time-budget.ts';

/** The compiled claims of each workstream, by its index. A workstream whose patterns do not parse has none. */
export type CompiledPlanClaims = ReadonlyMap<Workstream, ClaimSet>;

/** Protected paths: those of every repository, the plan itself where it lies in one, and what the policy adds. */
export function protectedPathsOf(planInRepository: string | undefined, policy: readonly string[]): ProtectedPaths {
  const parsed = planInRepository === undefined ? undefined : parsePattern(planInRepository);
  const own = planInRepository !== undefined && parsed?.ok === true && parsed.pattern.literal ? [planInRepository] : [];
  return own.length + policy.length === 0 ? PROTECTED : protectedPathsWith([...own, ...policy]);
}

/** What the braces of all claims may stand for, written out. A plan without braces within its limit of bytes is well below. */
const MAX_EXPANDED = 20_000_000;

function expandedLengthOf({ write, create, read, except, allowProtected }: PlanClaims): number {
  let length = 0;
  for (const list of [write, create, read, except]) for (const text of list) length += expandedLength(text);
  for (const { path } of allowProtected) length += expandedLength(path);
  return length;
}

/** Compiles the claims of every workstream and checks each by itself: P008, P010, P011, P014, P016, P017, P019. */
export function compilePlanClaims(plan: Plan, protectedPaths: ProtectedPaths, time: TimeBudget, sink: FindingSink): CompiledPlanClaims {
  const compiled = new Map<Workstream, ClaimSet>();
  let expanded = 0;
  for (const workstream of plan.workstreams) {
    const { claims } = workstream;
    expanded += expandedLengthOf(claims);
    if (expanded > MAX_EXPANDED) {
      const message = `the braces of the claims stand for more than ${MAX_EXPANDED} characters`;
      sink.add('AIOP-P099', {
        message,
        at: plan.position(claims.pointer),
        pointer: claims.pointer,
        hint: 'write wildcards instead of braces',
      });
      break;
    }
    const result = compileClaims(claims, protectedPaths);
    if (!result.ok) {
      for (const { code, field, index, message, expected } of result.problems) {
        const pointer = claimPointer(claims, field, index);
        const text = visible(textOf(claims, field, index), 100);
        sink.add(code, { message: `"${text}": ${message}`, at: plan.position(pointer), pointer, hint: `expected ${expected}` });
      }
      continue;
    }
    compiled.set(workstream, result.claims);
    if (time.spent()) continue;
    checkOwnClaims(plan, workstream, result.claims, protectedPaths, sink);
  }
  return compiled;
}

function textOf(claims: PlanClaims, field: ClaimField, index: number): string {
  return (field === 'allowProtected' ? claims.allowProtected[index]?.path : claims[field][index]) ?? '';
}

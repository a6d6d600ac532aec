import {
  type ClaimField,
  type ClaimSet,
  compileClaims,
  expandedLength,
  intersect,
  intersectExcept,
  PROTECTED,
  type ProtectedPaths,
  parsePattern,
  protectedPathsWith,
  protectedRootsOf,
} from '@aiop/claims';
import { visible } from '@aiop/diagnostics';
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

/** Compiles the claims of every workstream and checks each by itself: P008, P010, P011, P016, P019. */
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
    checkProtected(plan, workstream, result.claims, protectedPaths, sink);
    checkExceptions(plan, workstream, result.claims, sink);
    checkCreate(plan, workstream, result.claims, sink);
  }
  return compiled;
}

/** The pointer of one pattern of a workstream's claims. */
export function claimPointer({ pointer, writePointer }: PlanClaims, field: ClaimField, index: number): string {
  if (field === 'write') return `${writePointer}/${index}`;
  return field === 'allowProtected' ? `${pointer}/allow_protected/${index}/path` : `${pointer}/${field}/${index}`;
}

function textOf(claims: PlanClaims, field: ClaimField, index: number): string {
  return (field === 'allowProtected' ? claims.allowProtected[index]?.path : claims[field][index]) ?? '';
}

function checkProtected(plan: Plan, { claims }: Workstream, set: ClaimSet, protectedPaths: ProtectedPaths, sink: FindingSink): void {
  for (const [index, pattern] of set.write.entries()) {
    const matches = protectedRootsOf(pattern, protectedPaths, set.allowProtected);
    if (matches.length === 0) continue;
    const pointer = claimPointer(claims, 'write', index);
    const labels = matches.map(({ label }) => label).join(', ');
    const message = `the claim "${pattern.source}" can match protected paths (${labels})`;
    sink.add('AIOP-P016', {
      message,
      at: plan.position(pointer),
      pointer,
      ...(matches[0] === undefined ? {} : { witness: matches[0].witness }),
    });
  }
}

/** Subtracting is exponential at worst in the number of patterns that are subtracted at once. */
const MAX_SUBTRACTED = 8;

function checkExceptions(plan: Plan, { claims }: Workstream, set: ClaimSet, sink: FindingSink): void {
  if (set.except.length === 0) return;
  for (const [index, pattern] of set.except.entries()) {
    if (set.write.some((write) => intersect(write, pattern).state !== 'disjoint')) continue;
    const pointer = claimPointer(claims, 'except', index);
    sink.add('AIOP-P019', {
      message: `the exception "${pattern.source}" removes nothing from the claims`,
      at: plan.position(pointer),
      pointer,
    });
  }
  for (const [index, pattern] of set.write.entries()) {
    const near = set.except.filter((except) => intersect(pattern, except).state !== 'disjoint');
    if (near.length === 0 || near.length > MAX_SUBTRACTED || intersectExcept([pattern], near).state !== 'disjoint') continue;
    const pointer = claimPointer(claims, 'write', index);
    const message = `except removes the whole claim "${pattern.source}"`;
    const related = near.map((except) => ({
      ...plan.position(claimPointer(claims, 'except', set.except.indexOf(except))),
      message: `"${except.source}" is taken out here`,
    }));
    sink.add('AIOP-P019', {
      message,
      at: plan.position(pointer),
      pointer,
      related,
      severity: 'error',
      hint: 'remove the claim, or narrow the exception',
    });
  }
}

function checkCreate(plan: Plan, { claims }: Workstream, set: ClaimSet, sink: FindingSink): void {
  for (const [index, pattern] of set.create.entries()) {
    if (set.write.some((write) => intersect(write, pattern).state !== 'disjoint')) continue;
    const pointer = claimPointer(claims, 'create', index);
    const message = `"${pattern.source}" in create lies outside write, so nothing may be created there`;
    sink.add('AIOP-P008', { message, at: plan.position(pointer), pointer, hint: 'list the pattern in write too' });
  }
}

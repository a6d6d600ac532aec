import {
  type ClaimSet,
  foldText,
  GIT_FOLDER,
  intersect,
  intersectExcept,
  type Pattern,
  type ProtectedPaths,
  protectedRootsOf,
} from '@aiop/claims';
import { claimPointer } from './claim-pointer.ts';
import { literalHead } from './claim-shape.ts';
import type { FindingSink } from './codes.ts';
import type { Plan, Workstream } from './plan-model.ts';

/** Checks the claims of one workstream by themselves: P008, P014, P016, P017, P019. */
export function checkOwnClaims(plan: Plan, workstream: Workstream, set: ClaimSet, protectedPaths: ProtectedPaths, sink: FindingSink): void {
  checkPresence(plan, workstream, sink);
  checkProtected(plan, workstream, set, protectedPaths, sink);
  checkGivenBack(plan, workstream, set, protectedPaths, sink);
  checkSpellings(plan, workstream, set, sink);
  checkExceptions(plan, workstream, set, sink);
  checkCreate(plan, workstream, set, sink);
}

function checkPresence(plan: Plan, { id, claims }: Workstream, sink: FindingSink): void {
  if (claims.write.length > 0 || claims.read.length > 0) return;
  sink.add('AIOP-P008', {
    message: `"${id}" claims nothing, so that it may change nothing`,
    at: plan.position(claims.writePointer),
    pointer: claims.writePointer,
    hint: 'list what it may write; a workstream that only checks has { write: [], read: [...] }',
  });
}

function checkProtected(plan: Plan, { claims }: Workstream, set: ClaimSet, protectedPaths: ProtectedPaths, sink: FindingSink): void {
  for (const [index, pattern] of set.write.entries()) {
    const pointer = claimPointer(claims, 'write', index);
    const matches = protectedRootsOf(pattern, protectedPaths, set.allowProtected);
    if (matches.length === 0) {
      checkDisguise(plan, pattern, pointer, set, sink);
      continue;
    }
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

/**
 * A claim of which nothing is left, as it spells out a protected place: `.git` in a disguise that some file system takes for it, or a name that is
 * protected anywhere. Of such a name the claim would mean nothing, so that it is worth a word.
 */
function checkDisguise(plan: Plan, pattern: Pattern, pointer: string, set: ClaimSet, sink: FindingSink): void {
  const place = protectedPlace(pattern, set);
  if (place === undefined) return;
  const at = plan.position(pointer);
  const claim = `the claim "${pattern.source}"`;
  if (place === GIT_FOLDER) {
    sink.add('AIOP-P016', {
      message: `${claim} names ${GIT_FOLDER}, or what some file system takes for it`,
      at,
      pointer,
      hint: 'remove the claim: nothing gives it back',
      witness: pattern.source,
    });
    return;
  }
  const hint = 'remove the claim, or give the path back with allow_protected and a reason';
  sink.add('AIOP-P017', { message: `${claim} may write nothing: it names the protected path ${place}`, at, pointer, hint });
}

function checkGivenBack(plan: Plan, { claims }: Workstream, set: ClaimSet, protectedPaths: ProtectedPaths, sink: FindingSink): void {
  for (const [index, pattern] of set.allowProtected.entries()) {
    if (!pattern.segments.some((steps) => protectedPaths.by(literalHead(steps).join('/')) === GIT_FOLDER)) continue;
    const pointer = claimPointer(claims, 'allowProtected', index);
    const message = `allow_protected names ${GIT_FOLDER} ("${pattern.source}"), which nothing gives back`;
    sink.add('AIOP-P016', { message, at: plan.position(pointer), pointer, hint: 'remove the entry' });
  }
}

/** The label of the protected path that every alternative of a pattern spells out, where no part of the pattern is given back. */
export function protectedPlace(pattern: Pattern, { protectedBy, allowProtected }: ClaimSet): string | undefined {
  let place: string | undefined;
  for (const steps of pattern.segments) {
    const head = literalHead(steps).join('/');
    const by = head === '' ? undefined : protectedBy(head);
    if (by === undefined) return undefined;
    place ??= by;
  }
  if (place === GIT_FOLDER) return place;
  return allowProtected.some((allowed) => intersect(allowed, pattern).state !== 'disjoint') ? undefined : place;
}

/** Two names that are one where case or Unicode form is ignored. A rename from the one to the other needs both. */
function checkSpellings(plan: Plan, { claims, items }: Workstream, { write }: ClaimSet, sink: FindingSink): void {
  const seen = new Map<string, { readonly source: string; readonly index: number }>();
  for (const [index, { literal, source }] of write.entries()) {
    if (!literal) continue;
    const name = foldText(source);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, { source, index });
    if (first === undefined || first.source === source) continue;
    const ends = [first.source, source];
    if (items.some(({ filePath, to = '' }) => ends.includes(filePath) && ends.includes(to))) continue;
    const pointer = claimPointer(claims, 'write', index);
    sink.add('AIOP-P014', {
      message: `the claims "${first.source}" and "${source}" of one workstream name one file where case or Unicode form is ignored`,
      at: plan.position(pointer),
      pointer,
      severity: 'warning',
      related: [{ ...plan.position(claimPointer(claims, 'write', first.index)), message: `the claim "${first.source}"` }],
      hint: 'claim the one that exists',
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

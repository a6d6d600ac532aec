import { type Budget, budgetOf } from './budget.ts';
import type { Pattern } from './pattern.ts';
import { meetSegments } from './segment-intersection.ts';
import { ANY_SEGMENT, type Segment, type Step } from './steps.ts';

/** Whether two languages have a path in common. `unknown`: the budget did not suffice; treat it as `meet`. */
export type Intersection =
  | { readonly state: 'disjoint' }
  /** `witness` is a shortest path that both match. */
  | { readonly state: 'meet'; readonly witness: string }
  | { readonly state: 'unknown' };

/** What of a pattern counts for its language. */
export type Language = Pick<Pattern, 'segments'>;

/** Decides whether two patterns can match one path. Exact; the budget is some million steps, far beyond what sensible patterns need. */
export function intersect(a: Language, b: Language): Intersection {
  const budget = budgetOf(4_000_000);
  let best: string | undefined;
  for (const stepsA of a.segments) {
    for (const stepsB of b.segments) {
      const witness = meetSteps(stepsA, stepsB, budget);
      if (budget.left < 0) return { state: 'unknown' };
      if (witness !== undefined && (best === undefined || witness.length < best.length)) best = witness;
    }
  }
  return best === undefined ? { state: 'disjoint' } : { state: 'meet', witness: best };
}

/**
 * Walks both patterns at once over the grid of their positions. Every move goes right or down (two `**` taking the same segment stay
 * where they are, which no shortest path needs), so one sweep in reading order finds the shortest witness.
 */
function meetSteps(a: readonly Step[], b: readonly Step[], budget: Budget): string | undefined {
  if (literalHeadsDiffer(a, b)) {
    budget.left--;
    return undefined;
  }
  const width = b.length + 1;
  const reached = new Map<number, string>([[0, '']]);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const path = reached.get(i * width + j);
      if (path === undefined) continue;
      if (budget.left-- < 0) return undefined;
      for (const [di, dj, segment] of moves(a[i], b[j], budget)) {
        const to = (i + di) * width + j + dj;
        const extended = segment === undefined ? path : path === '' ? segment : `${path}/${segment}`;
        const known = reached.get(to);
        if (known === undefined || extended.length < known.length) reached.set(to, extended);
      }
    }
  }
  return reached.get(a.length * width + b.length);
}

type Move = readonly [di: 0 | 1, dj: 0 | 1, segment: string | undefined];

function moves(a: Step | undefined, b: Step | undefined, budget: Budget): readonly Move[] {
  const found: Move[] = [];
  if (a?.kind === 'globstar') {
    found.push([1, 0, undefined]);
    if (b !== undefined && b.kind !== 'globstar') pushMove(found, 0, 1, meetSegments(b, ANY_SEGMENT, budget));
  }
  if (b?.kind === 'globstar') {
    found.push([0, 1, undefined]);
    if (a !== undefined && a.kind !== 'globstar') pushMove(found, 1, 0, meetSegments(a, ANY_SEGMENT, budget));
  }
  if (isSegment(a) && isSegment(b)) pushMove(found, 1, 1, meetSegments(a, b, budget));
  return found;
}

function pushMove(moves: Move[], di: 0 | 1, dj: 0 | 1, segment: string | undefined): void {
  if (segment !== undefined) moves.push([di, dj, segment]);
}

const isSegment = (step: Step | undefined): step is Segment => step !== undefined && step.kind !== 'globstar';

/** Most pairs of claims differ in a literal segment before the first wildcard: this settles them at once. */
function literalHeadsDiffer(a: readonly Step[], b: readonly Step[]): boolean {
  for (let index = 0; ; index++) {
    const [x, y] = [a[index], b[index]];
    if (x?.kind !== 'literal' || y?.kind !== 'literal') return false;
    if (x.text !== y.text) return true;
  }
}

import { type ClaimConflict, type Comparable, conflicts } from '@aiop/claims';
import { type ClaimEntry, visitNearbyClaims } from './claim-index.ts';
import { claimPointer } from './claim-pointer.ts';
import type { FindingSink, PlanCode } from './codes.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan } from './plan-model.ts';
import type { TimeBudget } from './time-budget.ts';

/** What comparing may cost: a full comparison counts 50, a pair that is told apart at once 1. */
const MAX_COST = 200_000_000;
const COMPARISON_COST = 50;
/** A plan with so many overlaps is refused; counting the rest would only take time. */
const MAX_OVERLAPS = 10_000;

/** Finds workstreams that may run at once and whose claims meet: P012, P013, P014, P035; P099 where that is not known. */
export function checkOverlaps(plan: Plan, claims: CompiledPlanClaims, graph: PlanGraph, time: TimeBudget, sink: FindingSink): void {
  const budget = { left: MAX_COST };
  let found = 0;
  let late = time.spent();
  let unknown: string | undefined;
  visitNearbyClaims(claims, graph, budget, (one, other) => {
    const [a, b] = one.workstream.index < other.workstream.index ? [one, other] : [other, one];
    const order = relation(a, b, graph);
    if (order === 'ordered') return true;
    if (order === 'unknown') unknown = 'the order of the workstreams could not be decided for every pair';
    budget.left -= COMPARISON_COST;
    late ||= time.spent();
    if (late) return false;
    for (const conflict of conflicts(alone(a, claims), alone(b, claims))) {
      if (order === 'strict' && conflict.kind === 'read-write') continue;
      found++;
      reportConflict(plan, a, b, conflict, order === 'strict', sink);
    }
    return found < MAX_OVERLAPS;
  });
  if (late || budget.left < 0) unknown = 'the claims could not all be compared';
  if (unknown !== undefined) {
    sink.add('AIOP-P099', {
      message: `${unknown}: the analysis is too large`,
      at: plan.position(''),
      hint: 'split the plan, or narrow its claims',
    });
  }
}

/** One pattern by itself, with what its workstream excepts. */
function alone({ workstream, field, pattern }: ClaimEntry, claims: CompiledPlanClaims): Comparable {
  return {
    write: field === 'write' ? [pattern] : [],
    read: field === 'read' ? [pattern] : [],
    except: claims.get(workstream)?.except ?? [],
  };
}

/** `strict`: ordered, but the policy of one of them denies every overlap. `unknown` counts as unordered. */
type Relation = 'unordered' | 'ordered' | 'strict' | 'unknown';

function relation({ workstream: a }: ClaimEntry, { workstream: b }: ClaimEntry, graph: PlanGraph): Relation {
  const [after, before] = [graph.isAfter(a, b), graph.isAfter(b, a)];
  if (after === true || before === true) return a.claims.policy === 'strict' || b.claims.policy === 'strict' ? 'strict' : 'ordered';
  return after === undefined || before === undefined ? 'unknown' : 'unordered';
}

const CODE_OF: Readonly<Record<ClaimConflict['kind'], PlanCode>> = {
  overlap: 'AIOP-P012',
  shadow: 'AIOP-P013',
  folded: 'AIOP-P014',
  'read-write': 'AIOP-P035',
};

function reportConflict(
  plan: Plan,
  a: ClaimEntry,
  b: ClaimEntry,
  { kind, witness }: ClaimConflict,
  strict: boolean,
  sink: FindingSink,
): void {
  const pointer = claimPointer(b.workstream.claims, b.field, b.index);
  const other = plan.position(claimPointer(a.workstream.claims, a.field, a.index));
  const [first, second] = [`"${a.pattern.source}"`, `"${b.pattern.source}"`];
  const at = plan.position(pointer);
  const related = [{ ...other, message: `"${a.workstream.id}" claims ${first} here` }];
  if (witness === undefined) {
    const message = `whether ${first} of "${a.workstream.id}" and ${second} of "${b.workstream.id}" meet could not be decided`;
    sink.add('AIOP-P099', { message, at, pointer, related });
    return;
  }
  const ends = `"${a.workstream.id}" (${first}) and "${b.workstream.id}" (${second})`;
  const [reader, writer] = a.field === 'read' ? [a, b] : [b, a];
  const message = {
    overlap: `${ends} claim the same path`,
    folded: `${ends} claim the same path where case or Unicode form is ignored`,
    shadow: `${ends}: what is a file to one is a folder to the other`,
    'read-write': `"${reader.workstream.id}" reads "${reader.pattern.source}" while "${writer.workstream.id}" may write "${writer.pattern.source}"`,
  }[kind];
  const hint = strict ? 'narrow one claim: the policy "strict" denies every overlap' : undefined;
  sink.add(CODE_OF[kind], { message, at, pointer, related, witness, ...(hint === undefined ? {} : { hint }) });
}

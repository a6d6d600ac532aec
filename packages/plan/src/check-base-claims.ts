import { type ClaimSet, foldText, intersect, type Pattern } from '@aiop/claims';
import type { TreeEntry } from '@aiop/ports';
import { filesOf } from './check-items.ts';
import { literalHead } from './claim-shape.ts';
import type { FindingSink } from './codes.ts';
import type { BaseTree } from './plan-base.ts';
import { type CompiledPlanClaims, claimPointer } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, Workstream } from './plan-model.ts';
import type { TimeBudget } from './time-budget.ts';

/** Paths that may be tried against patterns in all. */
const MAX_MATCHES = 5_000_000;

/** Claims against the base tree: symbolic links and submodules (P015), and patterns that match nothing (P017). Returns what did not run. */
export function checkBaseClaims(
  plan: Plan,
  claims: CompiledPlanClaims,
  tree: BaseTree,
  graph: PlanGraph | undefined,
  time: TimeBudget,
  sink: FindingSink,
): string[] {
  const links = linksByName(tree);
  const budget = { matches: MAX_MATCHES };
  for (const [workstream, set] of claims) {
    if (time.spent()) return ['AIOP-P015, AIOP-P017: comparing the claims with the base takes too long'];
    for (const [index, pattern] of set.write.entries()) {
      const pointer = claimPointer(workstream.claims, 'write', index);
      const link = linkOf(pattern, links);
      if (link !== undefined) {
        const message = `the claim "${pattern.source}" ${describeLink(link)}`;
        sink.add('AIOP-P015', { message, at: plan.position(pointer), pointer, witness: link.path });
      } else if (
        !matchesSomething(pattern, tree, budget) &&
        budget.matches > 0 &&
        !isCreated(pattern, workstream, set, plan, claims, graph)
      ) {
        sink.add('AIOP-P017', {
          message: `the claim "${pattern.source}" matches nothing in the base`,
          at: plan.position(pointer),
          pointer,
        });
      }
    }
    for (const item of workstream.items) {
      for (const { path, field } of filesOf(item)) {
        const link = prefixes(path)
          .map((prefix) => links.get(foldText(prefix)))
          .find((found) => found !== undefined);
        if (link === undefined) continue;
        const pointer = `${item.pointer}/${field}`;
        sink.add('AIOP-P015', {
          message: `the path ${path} ${describeLink(link)}`,
          at: plan.position(pointer),
          pointer,
          hint: 'name the real path',
        });
      }
    }
  }
  return budget.matches > 0 ? [] : ['AIOP-P017 (claims that match nothing): the base tree is too large for so many claims'];
}

function linksByName(tree: BaseTree): ReadonlyMap<string, TreeEntry> {
  return new Map(tree.links().map((entry) => [foldText(entry.path), entry]));
}

function describeLink({ path, mode }: TreeEntry): string {
  return `names or passes through ${path}, a ${mode === '120000' ? 'symbolic link' : 'submodule'}`;
}

/** Only what the pattern spells out counts: `src/**` beside a link `src/x` is sound, as nothing may change the link itself. */
function linkOf(pattern: Pattern, links: ReadonlyMap<string, TreeEntry>): TreeEntry | undefined {
  if (links.size === 0) return undefined;
  for (const steps of pattern.folded().segments) {
    for (const prefix of prefixes(literalHead(steps).join('/'))) {
      const link = links.get(prefix);
      if (link !== undefined) return link;
    }
  }
  return undefined;
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
function prefixes(path: string): string[] {
  const found: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) found.push(path.slice(0, slash));
  return [...found, path];
}

function matchesSomething(pattern: Pattern, tree: BaseTree, budget: { matches: number }): boolean {
  for (const steps of pattern.segments) {
    for (const path of tree.under(literalHead(steps).join('/'))) {
      if (budget.matches-- <= 0) return false;
      if (pattern.matches(path)) return true;
    }
  }
  return false;
}

/** Whether this workstream, or one before it, says that files come into being there. */
function isCreated(
  pattern: Pattern,
  workstream: Workstream,
  own: ClaimSet,
  plan: Plan,
  claims: CompiledPlanClaims,
  graph: PlanGraph | undefined,
): boolean {
  const creates = (other: Workstream, set: ClaimSet | undefined): boolean =>
    set?.create.some((created) => intersect(created, pattern).state !== 'disjoint') === true ||
    other.items.some(
      (item) => (item.action === 'create' && pattern.matches(item.filePath)) || (item.to !== undefined && pattern.matches(item.to)),
    );
  if (creates(workstream, own)) return true;
  return plan.workstreams.some(
    (other) =>
      (other.items.length > 0 || other.claims.create.length > 0) &&
      graph?.isAfter(workstream, other) === true &&
      creates(other, claims.get(other)),
  );
}

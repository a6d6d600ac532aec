import { type ClaimSet, foldText, intersect, matchesSegment, type Pattern, type Step } from '@aiop/claims';
import type { TreeEntry } from '@aiop/ports';
import { protectedPlace } from './check-own-claims.ts';
import { claimPointer } from './claim-pointer.ts';
import { literalHead } from './claim-shape.ts';
import type { FindingSink } from './codes.ts';
import { filesOf, foldersAbove } from './item-files.ts';
import type { BaseTree } from './plan-base.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, Workstream } from './plan-model.ts';
import type { TimeBudget } from './time-budget.ts';

/** Paths that may be tried against patterns in all. */
const MAX_MATCHES = 5_000_000;

const MAX_FILES = 1_000;
const MAX_SHARE = 0.5;
const MIN_SHARED_FILES = 100;

/** Claims against the base tree: links and submodules (P015), patterns that match nothing (P017) or very much (P018). Returns what did not run. */
export function checkBaseClaims(
  plan: Plan,
  claims: CompiledPlanClaims,
  tree: BaseTree,
  graph: PlanGraph | undefined,
  time: TimeBudget,
  sink: FindingSink,
): string[] {
  const links = linksByName(tree);
  const refuseLink = (pattern: Pattern, link: TreeEntry, pointer: string): void => {
    const message = `the claim "${pattern.source}" ${describeLink(link)}`;
    sink.add('AIOP-P015', { message, at: plan.position(pointer), pointer, witness: link.path });
  };
  const budget = { matches: MAX_MATCHES };
  const tooMany = mostFiles(tree);
  for (const [workstream, set] of claims) {
    if (time.spent()) return ['AIOP-P015, AIOP-P017, AIOP-P018: comparing the claims with the base takes too long'];
    for (const [index, pattern] of set.write.entries()) {
      const pointer = claimPointer(workstream.claims, 'write', index);
      const link = linkOf(pattern, links);
      if (link !== undefined) {
        refuseLink(pattern, link, pointer);
        continue;
      }
      const files = countMatches(pattern, tree, tooMany, budget);
      const only = files === 0 ? onlyLinkOf(pattern, links, tree, budget) : undefined;
      if (budget.matches <= 0) continue;
      if (only !== undefined) {
        refuseLink(pattern, only, pointer);
        continue;
      }
      if (files > tooMany) {
        const message = `the claim "${pattern.source}" matches more than ${tooMany} of the ${tree.size} files of the base`;
        sink.add('AIOP-P018', { message, at: plan.position(pointer), pointer });
      } else if (files === 0 && protectedPlace(pattern, set) === undefined && !isCreated(pattern, workstream, set, plan, claims, graph)) {
        sink.add('AIOP-P017', {
          message: `the claim "${pattern.source}" matches nothing in the base`,
          at: plan.position(pointer),
          pointer,
        });
      }
    }
    // Who reads through a link would not be told from who writes what it leads to.
    for (const [index, pattern] of set.read.entries()) {
      const link = linkOf(pattern, links);
      if (link !== undefined) refuseLink(pattern, link, claimPointer(workstream.claims, 'read', index));
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
  return budget.matches > 0 ? [] : ['AIOP-P017, AIOP-P018 (how many files a claim matches): the base tree is too large for so many claims'];
}

/** A claim of more files keeps others from working beside it. A small repository has claims of all of it for good reasons. */
function mostFiles({ size }: BaseTree): number {
  return size < MIN_SHARED_FILES ? size : Math.min(MAX_FILES, Math.floor(size * MAX_SHARE));
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

/**
 * A link that is all that a claim's leading wildcards stand for in the base: `l?nk/**` where nothing but `link` fits. Where folders fit too, the claim
 * is meant for them.
 */
function onlyLinkOf(
  pattern: Pattern,
  links: ReadonlyMap<string, TreeEntry>,
  tree: BaseTree,
  budget: { matches: number },
): TreeEntry | undefined {
  for (const steps of pattern.folded().segments) {
    const fits = ([path]: readonly [string, TreeEntry]): boolean => path.split('/').length < steps.length && beginsWith(steps, path);
    const link = [...links].find(fits);
    if (link === undefined) continue;
    const depth = link[0].split('/').length;
    const fitsToo = (path: string): boolean => {
      const folders = foldersAbove(path);
      return folders.length >= depth && beginsWith(steps.slice(0, depth), folders[depth - 1] ?? '');
    };
    if (!tree.some((path) => budget.matches-- <= 0 || fitsToo(foldText(path)))) return link[1];
  }
  return undefined;
}

/** Whether the first steps, each a segment, match a path. */
function beginsWith(steps: readonly Step[], path: string): boolean {
  return path.split('/').every((name, index) => {
    const step = steps[index];
    return step !== undefined && step.kind !== 'globstar' && matchesSegment(step, name);
  });
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
const prefixes = (path: string): readonly string[] => [...foldersAbove(path), path];

/** How many files a pattern matches; counting stops beyond `most`. */
function countMatches(pattern: Pattern, tree: BaseTree, most: number, budget: { matches: number }): number {
  let files = 0;
  for (const _ of tree.matching(pattern, budget)) if (++files > most) break;
  return files;
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

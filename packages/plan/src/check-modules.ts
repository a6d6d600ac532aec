import { type Finding, visible } from '@aiop/diagnostics';
import type { FindingSink } from './codes.ts';
import { shortestCycles } from './cycles.ts';
import { graphOf, topologicalOrder } from './dependency-graph.ts';
import { nearestOf } from './nearest-name.ts';
import { REPOSITORY_MODULE } from './normalise-plan.ts';
import type { Module, Plan } from './plan-model.ts';
import { isLowerVersion, isSemver } from './semver-order.ts';

/**
 * Modules that are unknown or lack metadata (P050), whose version is not SemVer or lower than the registry's (P051), or that depend on each
 * other (P052). Modules of the registry count where a workstream belongs to them: what else is wrong with a registry is not the plan's.
 */
export function checkModules(plan: Plan, sink: FindingSink): void {
  const byId = new Map<string, number>();
  for (const [index, { id }] of plan.modules.entries()) if (!byId.has(id)) byId.set(id, index);
  const used = new Set<string>();
  for (const { id, module, pointer: workstream } of plan.workstreams) {
    used.add(module);
    if (module === REPOSITORY_MODULE || byId.has(module)) continue;
    const pointer = `${workstream}/module`;
    const meant = sink.room === 0 ? undefined : nearestOf(module, byId.keys());
    const hint = meant === undefined ? `describe "${module}" under modules` : `did you mean "${meant}"?`;
    sink.add('AIOP-P050', {
      message: `"${id}" belongs to the module "${module}", which the plan does not describe`,
      at: plan.position(pointer),
      pointer,
      hint,
    });
  }
  const counts = ({ id, origin }: Module): boolean => origin === 'plan' || used.has(id);
  for (const module of plan.modules) if (counts(module)) checkMetadata(module, sink);
  checkDependencies(plan.modules, byId, counts, sink);
}

function checkMetadata(module: Module, sink: FindingSink): void {
  const { id, version, lastUpdated, registered, pointer } = module;
  const of = (each: Module | undefined): Record<string, unknown> => ({
    version: each?.version,
    owner: each?.owner,
    depends_on: each?.dependsOn,
    last_updated: each?.lastUpdated,
  });
  const missing = Object.entries({ ...of(registered), ...defined(of(module)) }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [name] : [],
  );
  if (missing.length > 0) {
    const message = `the module "${id}" lacks ${missing.join(', ')}`;
    sink.add('AIOP-P050', { message, at: module.position(pointer), pointer, hint: `add ${missing.join(', ')}` });
  }
  if (version !== undefined) checkVersion(module, version, sink);
  if (lastUpdated !== undefined && !isDay(lastUpdated)) {
    const at = `${pointer}/last_updated`;
    sink.add('AIOP-P050', {
      message: `the module "${id}" was last updated on no real day, ${lastUpdated}`,
      at: module.position(at),
      pointer: at,
      hint: 'write YYYY-MM-DD',
    });
  }
}

const defined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function checkVersion(module: Module, version: string, sink: FindingSink): void {
  const { id, registered } = module;
  const pointer = `${module.pointer}/version`;
  const at = module.position(pointer);
  if (!isSemver(version)) {
    sink.add('AIOP-P051', { message: `the version "${visible(version, 80)}" of module "${id}" is not SemVer`, at, pointer });
  } else if (registered?.version !== undefined && isLowerVersion(version, registered.version)) {
    sink.add('AIOP-P051', {
      message: `the plan describes version ${version} of module "${id}", the registry has ${registered.version} already`,
      at,
      pointer,
      related: [{ ...registered.position(`${registered.pointer}/version`), message: 'the version in the registry' }],
      hint: 'look at what has changed, and name the version of the registry, or a later one',
    });
  }
}

/** The parser of dates takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Who says what a module depends on: the plan, or else the registry. */
const describer = (module: Module): Module => (module.dependsOn === undefined ? (module.registered ?? module) : module);

function checkDependencies(
  modules: readonly Module[],
  byId: ReadonlyMap<string, number>,
  counts: (module: Module) => boolean,
  sink: FindingSink,
): void {
  const needs = modules.map((module, index) => {
    const found = new Set<number>();
    const { dependsOn = [], position } = describer(module);
    for (const { name, pointer } of dependsOn) {
      const target = byId.get(name);
      if (target !== undefined && target !== index) {
        found.add(target);
        continue;
      }
      if (!counts(module)) continue;
      const { id } = module;
      const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
      const message =
        target === index
          ? `the module "${id}" depends on itself`
          : `the module "${id}" depends on "${name}", which the plan does not describe`;
      const hint = target === index ? 'remove it' : meant === undefined ? `describe "${name}" under modules` : `did you mean "${meant}"?`;
      sink.add('AIOP-P052', { message, at: position(pointer), pointer, hint });
    }
    return [...found];
  });
  const graph = graphOf(needs);
  for (const cycle of shortestCycles(graph, topologicalOrder(graph).unordered)) {
    const members = cycle.flatMap((index) => modules[index] ?? []);
    const [first] = members;
    if (first === undefined || !members.some(counts)) continue;
    const { position, pointer: own } = describer(first);
    const pointer = `${own}/depends_on`;
    const ids = [...members, first].slice(0, MAX_CYCLE_SHOWN).map(({ id }) => id);
    const message = `modules depend on each other in a circle: ${ids.join(' → ')}`;
    sink.add('AIOP-P052', { message, at: position(pointer), pointer, related: edgesOf(members.slice(0, MAX_CYCLE_SHOWN), first) });
  }
}

const MAX_CYCLE_SHOWN = 20;

/** Where each module of a cycle names the one after it. */
function edgesOf(members: readonly Module[], first: Module): Finding['related'] {
  return members.flatMap((module, index) => {
    const next = members[index + 1] ?? first;
    const { dependsOn = [], position } = describer(module);
    const edge = dependsOn.find(({ name }) => name === next.id);
    return edge === undefined ? [] : [{ ...position(edge.pointer), message: `"${module.id}" depends on "${next.id}"` }];
  });
}

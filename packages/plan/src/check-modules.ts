import type { FindingSink } from './codes.ts';
import { shortestCycles } from './cycles.ts';
import { graphOf, topologicalOrder } from './dependency-graph.ts';
import { nearestOf } from './nearest-name.ts';
import { REPOSITORY_MODULE } from './normalise-plan.ts';
import type { Module, Plan } from './plan-model.ts';

// The official expression of https://semver.org (2.0.0).
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;

/** Modules that are unknown or lack metadata (P050), whose version is not SemVer (P051), or that depend on each other (P052). */
export function checkModules(plan: Plan, sink: FindingSink): void {
  const byId = new Map<string, number>();
  for (const [index, { id }] of plan.modules.entries()) if (!byId.has(id)) byId.set(id, index);
  for (const { id, module, pointer: workstream } of plan.workstreams) {
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
  for (const module of plan.modules) checkMetadata(plan, module, sink);
  checkDependencies(plan, byId, sink);
}

function checkMetadata(plan: Plan, { id, version, owner, dependsOn, lastUpdated, pointer }: Module, sink: FindingSink): void {
  const fields = { version, owner, depends_on: dependsOn, last_updated: lastUpdated };
  const missing = Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : []));
  if (missing.length > 0) {
    const message = `the module "${id}" lacks ${missing.join(', ')}`;
    sink.add('AIOP-P050', { message, at: plan.position(pointer), pointer, hint: `add ${missing.join(', ')}` });
  }
  if (version !== undefined && (version.length > 256 || !SEMVER.test(version))) {
    const at = `${pointer}/version`;
    sink.add('AIOP-P051', {
      message: `the version "${version.slice(0, 80)}" of module "${id}" is not SemVer`,
      at: plan.position(at),
      pointer: at,
    });
  }
  if (lastUpdated !== undefined && !isDay(lastUpdated)) {
    const at = `${pointer}/last_updated`;
    sink.add('AIOP-P050', {
      message: `the module "${id}" was last updated on no real day, ${lastUpdated}`,
      at: plan.position(at),
      pointer: at,
      hint: 'write YYYY-MM-DD',
    });
  }
}

/** The parser of dates takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkDependencies(plan: Plan, byId: ReadonlyMap<string, number>, sink: FindingSink): void {
  const needs = plan.modules.map(({ id, dependsOn = [] }, index) => {
    const found = new Set<number>();
    for (const { name, pointer } of dependsOn) {
      const target = byId.get(name);
      if (target !== undefined && target !== index) {
        found.add(target);
        continue;
      }
      const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
      const message =
        target === index
          ? `the module "${id}" depends on itself`
          : `the module "${id}" depends on "${name}", which the plan does not describe`;
      const hint = target === index ? 'remove it' : meant === undefined ? `describe "${name}" under modules` : `did you mean "${meant}"?`;
      sink.add('AIOP-P052', { message, at: plan.position(pointer), pointer, hint });
    }
    return [...found];
  });
  const graph = graphOf(needs);
  for (const cycle of shortestCycles(graph, topologicalOrder(graph).unordered)) {
    const modules = cycle.flatMap((index) => plan.modules[index] ?? []);
    const pointer = `${modules[0]?.pointer ?? ''}/depends_on`;
    const ids = [...modules, ...modules.slice(0, 1)].slice(0, 20).map(({ id }) => id);
    sink.add('AIOP-P052', { message: `modules depend on each other in a circle: ${ids.join(' → ')}`, at: plan.position(pointer), pointer });
  }
}

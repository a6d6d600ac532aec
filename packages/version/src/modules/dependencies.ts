import type { VersionDecision } from '../decide.ts';
import type { Counted } from '../judge.ts';
import { type Bump, greater } from '../level.ts';
import type { ModuleSpec } from './module-spec.ts';

/** A module, and what its version is decided from. */
export interface Candidate {
  readonly module: ModuleSpec;
  readonly counted: Counted;
}

export interface DecidedModule extends Candidate {
  readonly decision: VersionDecision;
}

/**
 * Decides every module, and again whoever depends on one that is released, until nothing is raised any more: a step is only ever raised, so that
 * modules which depend on each other in a circle come to an end too.
 * @returns in the order of the candidates
 */
export async function withDependencies(
  candidates: readonly Candidate[],
  judge: (counted: Counted) => Promise<VersionDecision>,
): Promise<readonly DecidedModule[]> {
  const decided = new Map<string, DecidedModule>();
  for (const candidate of candidates) decided.set(candidate.module.name, { ...candidate, decision: await judge(candidate.counted) });
  const dependents = dependentsOf(candidates);
  const waiting = candidates.map(({ module }) => module.name);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const cause = decided.get(name);
    if (cause === undefined || !cause.decision.released) continue;
    for (const { dependent, kind } of dependents.get(name) ?? []) {
      const current = decided.get(dependent);
      if (current === undefined) continue;
      const level = stepFor(kind, cause.decision.bump);
      const before = current.counted.dependency?.level ?? 'none';
      if (current.counted.dependency !== undefined && greater(before, level) === before) continue;
      const sentence = `it depends on ${name}, which is released as ${cause.decision.version ?? ''}: a ${level} step`;
      const counted = { ...current.counted, dependency: { level, sentence } };
      decided.set(dependent, { ...current, counted, decision: await judge(counted) });
      waiting.push(dependent);
    }
  }
  return candidates.flatMap(({ module }) => decided.get(module.name) ?? []);
}

/** A module that brings another one along only gets new contents; of a peer, its users see what breaks. */
function stepFor(kind: 'normal' | 'peer', step: Bump): Bump {
  return kind === 'peer' && step === 'major' ? 'major' : 'patch';
}

function dependentsOf(candidates: readonly Candidate[]) {
  const dependents = new Map<string, { readonly dependent: string; readonly kind: 'normal' | 'peer' }[]>();
  for (const { module } of candidates) {
    for (const { name, kind } of module.dependsOn) {
      const list = dependents.get(name);
      if (list === undefined) dependents.set(name, [{ dependent: module.name, kind }]);
      else list.push({ dependent: module.name, kind });
    }
  }
  return dependents;
}

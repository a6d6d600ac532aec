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
  /** Modules it depends on that are released with it, and as what. */
  readonly updates: readonly Update[];
  /** Whether it is one of those that are asked for: all of them, or one and those that depend on it. */
  readonly isAsked: boolean;
}

/** A module that another one depends on, and the version it is released as. */
export interface Update {
  readonly name: string;
  readonly version: string;
}

/**
 * Decides every module, and again whoever depends on one that is released, until nothing is raised any more: a step is only ever raised, so that
 * modules which depend on each other in a circle come to an end too.
 * @param alone the name of the one module that is asked for; default: all are
 * @returns in the order of the candidates
 */
export async function withDependencies(
  candidates: readonly Candidate[],
  judge: (counted: Counted) => Promise<VersionDecision>,
  alone?: string,
): Promise<readonly DecidedModule[]> {
  const decided = new Map<string, Candidate & { readonly decision: VersionDecision }>();
  for (const candidate of candidates) decided.set(candidate.module.name, { ...candidate, decision: await judge(candidate.counted) });
  const dependents = dependentsOf(candidates);
  const waiting = alone === undefined ? candidates.map(({ module }) => module.name) : [alone];
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
  const isAsked = (name: string): boolean => alone === undefined || name === alone || decided.get(name)?.counted.dependency !== undefined;
  const updatesOf = ({ dependsOn }: ModuleSpec): readonly Update[] =>
    [...new Set(dependsOn.map(({ name }) => name))].flatMap((name) => {
      const { released, version } = decided.get(name)?.decision ?? {};
      return released === true && version !== undefined && isAsked(name) ? [{ name, version }] : [];
    });
  return candidates.flatMap(({ module }) => {
    const own = decided.get(module.name);
    return own === undefined ? [] : [{ ...own, isAsked: isAsked(module.name), updates: updatesOf(module) }];
  });
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

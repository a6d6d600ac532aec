import type { Finding, Position } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import { Findings } from './codes.ts';
import type { ExitCriterion, Plan } from './plan-model.ts';
import { readPlan } from './read-plan.ts';

/** An exit criterion with the phase it belongs to, and its place in the file. */
export interface PlacedCriterion extends Pick<ExitCriterion, 'id' | 'metric' | 'op' | 'value'> {
  /** Key of the phase. */
  readonly phase: string;
  readonly at: Position;
}

/** The exit criteria of a plan, in its order; or why the file is no plan. */
export type PlanCriteria =
  | { readonly ok: true; readonly plan: Pick<Plan, 'id' | 'hash' | 'base'>; readonly criteria: readonly PlacedCriterion[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads what a plan sets as its goals. Only the form of the file is checked: a plan that has run was validated before.
 * @param path for messages
 */
export function readExitCriteria(
  source: { readonly path: string; readonly bytes: Uint8Array; readonly maxBytes: number },
  { blake3 }: { readonly blake3: Blake3 },
): PlanCriteria {
  const sink = new Findings(200, false);
  const read = readPlan(source, blake3, sink);
  if (read === undefined) return { ok: false, findings: sink.kept() };
  const { id, hash, base, phases, position } = read.plan;
  const criteria = phases.flatMap(({ key, exitCriteria }) =>
    exitCriteria.map(({ pointer, ...criterion }) => ({ ...criterion, phase: key, at: position(pointer) })),
  );
  return { ok: true, plan: { id, hash, base }, criteria };
}

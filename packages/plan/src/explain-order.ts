import type { Position } from '@aiop/diagnostics';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, Workstream } from './plan-model.ts';

/** One thing that a workstream waits for, and where the plan says so. */
export interface Wait {
  readonly id: string;
  readonly wave: number;
  /** Such as `"WS1.2" needs it`. */
  readonly because: string;
  readonly at: Position;
}

/** Why a workstream runs when it does. */
export interface ExplainedOrder {
  /** From 1. */
  readonly wave: number;
  readonly waitsFor: readonly Wait[];
  /** A longest chain that leads to it, first to last: it decides the wave. */
  readonly chain: readonly Wait[];
  /** Ids that wait for it directly. */
  readonly holdsUp: readonly string[];
  /** Ids of its wave, its own left out. */
  readonly sameWave: readonly string[];
}

/** @param graph of the same plan. */
export function explainOrder(plan: Plan, graph: PlanGraph, workstream: Workstream): ExplainedOrder {
  const byId = new Map(plan.workstreams.map((each) => [each.id, each]));
  const waveOf = ({ index }: Workstream): number => graph.waveOf[index] ?? 1;
  const waits = (who: Workstream): readonly Wait[] =>
    graph.directNeeds(who).flatMap((id) => {
      const needed = byId.get(id);
      return needed === undefined ? [] : [{ id, wave: waveOf(needed), ...reason(plan, who, needed) }];
    });
  const wave = waveOf(workstream);
  return {
    wave,
    waitsFor: waits(workstream),
    chain: chainTo(workstream, wave, byId, waits),
    holdsUp: plan.workstreams.filter((other) => waitsDirectly(plan, other, workstream)).map(({ id }) => id),
    sameWave: (graph.waves[wave - 1] ?? []).filter((id) => id !== workstream.id),
  };
}

/** Back from a workstream to the first wave: of what each waits for, one of the wave before. */
function chainTo(
  workstream: Workstream,
  wave: number,
  byId: ReadonlyMap<string, Workstream>,
  waits: (who: Workstream) => readonly Wait[],
): readonly Wait[] {
  const chain: Wait[] = [];
  let [at, level]: [Workstream | undefined, number] = [workstream, wave];
  while (at !== undefined && level > 1) {
    const before = level - 1;
    const step: Wait | undefined = waits(at).find((wait) => wait.wave === before);
    if (step !== undefined) chain.push(step);
    [at, level] = [step === undefined ? undefined : byId.get(step.id), before];
  }
  return chain.reverse();
}

function reason(plan: Plan, who: Workstream, needed: Workstream): Pick<Wait, 'because' | 'at'> {
  const own = who.needs.find(({ name }) => name === needed.id);
  if (own !== undefined) return { because: `"${who.id}" needs it`, at: plan.position(own.pointer) };
  const phase = who.phase.needs.find(({ name }) => name === needed.phase.key);
  const because = `phase "${who.phase.key}" needs phase "${needed.phase.key}"`;
  return { because, at: plan.position(phase?.pointer ?? who.phase.pointer) };
}

function waitsDirectly(plan: Plan, other: Workstream, workstream: Workstream): boolean {
  if (other === workstream) return false;
  if (other.needs.some(({ name }) => name === workstream.id)) return true;
  // Of two phases with one key only the first can be meant.
  const meant = plan.phases.find(({ key }) => key === workstream.phase.key);
  return meant === workstream.phase && other.phase.needs.some(({ name }) => name === workstream.phase.key);
}

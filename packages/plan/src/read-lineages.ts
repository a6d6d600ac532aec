import type { Finding } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import { Findings } from './codes.ts';
import { readPlan } from './read-plan.ts';

/** What a lineage id of a plan stands for, and what it is made from. */
export interface PlanLineage {
  readonly id: string;
  readonly kind: 'phase' | 'workstream';
  /** Key of the phase, or id of the workstream. */
  readonly name: string;
  /** The text whose UUIDv5 it is. */
  readonly madeFrom: string;
}

/** Every lineage id of a plan, computed; or why the file is no plan. Only its form is checked. */
export function readLineages(
  source: { readonly path: string; readonly bytes: Uint8Array; readonly maxBytes: number },
  { blake3 }: { readonly blake3: Blake3 },
): { readonly ok: true; readonly lineages: readonly PlanLineage[] } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const sink = new Findings(200, false);
  const read = readPlan(source, blake3, sink);
  if (read === undefined) return { ok: false, findings: sink.kept() };
  const { phases, workstreams } = read.plan;
  const lineages: readonly PlanLineage[] = [
    ...phases.map(({ lineageId: id, key: name }) => ({ id, kind: 'phase' as const, name, madeFrom: `phase:${name}` })),
    ...workstreams.map(({ wslid, id, phase, module, role }) => ({
      id: wslid,
      kind: 'workstream' as const,
      name: id,
      madeFrom: `${phase.lineageId}|${module}|${role}`,
    })),
  ];
  return { ok: true, lineages };
}

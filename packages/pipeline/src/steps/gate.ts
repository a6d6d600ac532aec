import type { Finding } from '@aiop/diagnostics';
import { workstreamFinding } from '../codes.ts';
import { gateDecided } from '../ledger-events.ts';
import type { Step, Work } from '../work.ts';

/** The decision whether a verified change may merge, of what the manifest asks: the confidence of every item. Tests and secrets decided before. */
export const gate: Step = async (work, context) => {
  if (work.tree === undefined) throw new Error('gate comes after execute');
  const findings = tooUnsure(work);
  await context.record(gateDecided(work.manifest, work.tree, findings));
  return findings;
};

function tooUnsure({ manifest: { acceptance, items } }: Work): readonly Finding[] {
  const least = acceptance.gates.min_confidence;
  if (least === undefined) return [];
  return items
    .filter(({ confidence }) => confidence !== undefined && confidence < least)
    .map(({ id, confidence }) => workstreamFinding('AIOP-W008', { message: `${id} has confidence ${confidence}, the gate asks ${least}` }));
}

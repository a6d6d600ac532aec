import { type ParsedDocument, valueAt } from '@aiop/documents';
import { writtenInstances } from './check-instances.ts';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';
import { rawWorkstreams } from './raw-plan.ts';

interface Named {
  readonly name: string;
  readonly pointer: string;
}

/** Ids that stand twice (P040), lineages that fall together (P041), written ids that are not the computed ones (P042). */
export function checkIds(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const { workstreams, phases, modules } = plan;
  checkUnique(plan, 'workstream', idsOf(workstreams), sink);
  checkUnique(plan, 'module', idsOf(modules), sink);
  checkUnique(plan, 'item', idsOf(workstreams.flatMap(({ items }) => items)), sink);
  checkUnique(
    plan,
    'phase',
    phases.map(({ key, pointer }) => ({ name: key, pointer: `${pointer}/key` })),
    sink,
  );
  checkUnique(
    plan,
    'phase number',
    phases.map(({ seq, pointer }) => ({ name: String(seq), pointer: `${pointer}/seq` })),
    sink,
  );
  checkUnique(plan, 'exit criterion', idsOf(phases.flatMap(({ exitCriteria }) => exitCriteria)), sink);
  checkUnique(
    plan,
    'instance id',
    writtenInstances(plan).map(({ instance, pointer }) => ({ name: instance, pointer })),
    sink,
  );
  checkLineage(plan, sink);
  checkWrittenLineages(document, plan, sink);
}

function checkWrittenLineages(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const raw = rawWorkstreams(document);
  const check = (given: unknown, name: string, pointer: string): void => {
    if (given === undefined || given === name) return;
    const message = `the written id ${String(given)} is not the computed one, ${name}`;
    sink.add('AIOP-P042', { message, at: plan.position(pointer), pointer });
  };
  for (const { index, wslid, pointer } of plan.workstreams) check(raw[index]?.wslid, wslid, `${pointer}/wslid`);
  for (const { lineageId, pointer } of plan.phases) {
    const at = `${pointer}/phase_lineage_id`;
    check(valueAt(document, at), lineageId, at);
  }
}

function idsOf(list: readonly { readonly id: string; readonly pointer: string }[]): Named[] {
  return list.map(({ id, pointer }) => ({ name: id, pointer: `${pointer}/id` }));
}

function checkUnique(plan: Plan, kind: string, list: readonly Named[], sink: FindingSink): void {
  const seen = new Map<string, Named>();
  for (const named of list) {
    const key = named.name.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, named);
      continue;
    }
    const twin = first.name === named.name ? 'stands twice' : `differs from "${first.name}" in case only`;
    sink.add('AIOP-P040', {
      message: `the ${kind} "${named.name}" ${twin}`,
      at: plan.position(named.pointer),
      pointer: named.pointer,
      related: [{ ...plan.position(first.pointer), message: `the first "${first.name}"` }],
    });
  }
}

function checkLineage(plan: Plan, sink: FindingSink): void {
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id, wslid, phase, module, role, pointer } of plan.workstreams) {
    const first = seen.get(wslid);
    // Two workstreams of one id have one role and one finding, P040.
    if (first !== undefined && !ids.has(id.toLowerCase())) {
      sink.add('AIOP-P041', {
        message: `phase "${phase.key}", module "${module}" and role "${role}" are those of another workstream, so both have the lineage id ${wslid}`,
        at: plan.position(pointer),
        pointer,
        related: [{ ...plan.position(first), message: 'the other workstream' }],
      });
    }
    ids.add(id.toLowerCase());
    if (first === undefined) seen.set(wslid, pointer);
  }
}

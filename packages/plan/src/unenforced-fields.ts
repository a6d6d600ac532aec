import { memberAt, type ParsedDocument, pointerName, valueAt } from '@aiop/documents';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';
import { rawWorkstreams } from './raw-plan.ts';

const PLAN_FIELDS = ['/plan/policy', '/plan/rollback', '/defaults/gates/min_diff_coverage'];
const PHASE_FIELDS = ['/rollback'];
const WORKSTREAM_FIELDS = [['rollback'], ['acceptance', 'junit'], ['acceptance', 'coverage'], ['acceptance', 'gates', 'min_diff_coverage']];

/** Refuses every field that the format knows and this version does not act on (AIOP-P075). */
export function checkUnenforcedFields(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const refuse = (pointer: string): void => {
    const message = `nothing enforces ${pointerName(pointer)} in this version`;
    sink.add('AIOP-P075', { message, at: document.position(pointer, 'key'), pointer });
  };
  const pointers = [...PLAN_FIELDS, ...plan.phases.flatMap(({ pointer }) => PHASE_FIELDS.map((field) => `${pointer}${field}`))];
  for (const pointer of pointers) if (valueAt(document, pointer) !== undefined) refuse(pointer);
  for (const [index, raw] of rawWorkstreams(document).entries()) {
    for (const names of WORKSTREAM_FIELDS) {
      if (memberAt(raw, names) !== undefined) refuse([plan.workstreams[index]?.pointer ?? '', ...names].join('/'));
    }
  }
}

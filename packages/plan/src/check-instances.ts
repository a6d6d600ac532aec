import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';

/** Which of these instance ids (ULID) earlier runs have used. The value says which run, and where that is on record. */
export type EarlierInstances = (ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>;

/** An instance id that the plan writes itself, and whose it is. */
interface WrittenInstance {
  readonly owner: string;
  readonly instance: string;
  readonly pointer: string;
}

/** Every instance id that a plan writes. */
export function writtenInstances({ workstreams, phases }: Plan): readonly WrittenInstance[] {
  const written: WrittenInstance[] = [];
  for (const { id, wsid, pointer } of workstreams) {
    if (wsid !== undefined) written.push({ owner: `workstream "${id}"`, instance: wsid, pointer: `${pointer}/wsid` });
  }
  for (const { key, instanceId, pointer } of phases) {
    if (instanceId !== undefined) written.push({ owner: `phase "${key}"`, instance: instanceId, pointer: `${pointer}/phase_instance_id` });
  }
  return written;
}

/** Instance ids of the plan that an earlier run has on record (P043): two runs would be one to everything that reads the ledger. */
export async function checkInstances(plan: Plan, earlier: EarlierInstances | undefined, sink: FindingSink): Promise<void> {
  const written = writtenInstances(plan);
  if (earlier === undefined || written.length === 0) return;
  const records = await earlier(new Set(written.map(({ instance }) => instance)));
  for (const { owner, instance, pointer } of written) {
    const record = records.get(instance);
    if (record === undefined) continue;
    sink.add('AIOP-P043', {
      message: `the instance id ${instance} of ${owner} was used before: ${record}`,
      at: plan.position(pointer),
      pointer,
      hint: 'remove the id: each run makes its own',
    });
  }
}

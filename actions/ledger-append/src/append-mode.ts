import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { appendEvents, appendToJobLog, closeJobLog, type JobLogRequest, jobLogAt, readGivenEvents } from '@aiop/ledger';
import { type ActionHost, eventSource, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { declaredTypes } from './ledger-config.ts';
import { NOTHING, REFUSED } from './no-outputs.ts';
import { writingPorts } from './writing-ports.ts';

/** Records events: in the log of a job where one is named, in the ledger otherwise. */
export async function append(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const given = await readGivenEvents(inputs, nodeFiles, host.resolve, (types) => declaredTypes(host, types));
  const events = given.events.map(({ event }) => event);
  const log = jobLogOf(inputs, host);
  if (log !== undefined) {
    const { ids, count, head } = await appendToJobLog({ ...log, declaredTypes: given.declaredTypes, events }, await writingPorts());
    return { passed: true, outputs: { ...NOTHING, id: ids.join('\n'), count, head } };
  }
  const nameEvent = (index: number): string => given.events[index]?.where ?? 'an event';
  const request = {
    ledger: host.resolve(inputs.ledger),
    shownAs: inputs.ledger,
    events,
    source: eventSource(contract.name, host.environment),
    declaredTypes: given.declaredTypes,
    nameEvent,
  };
  const appended = await appendEvents(request, await writingPorts());
  if (appended.state === 'refused') return { passed: false, outputs: REFUSED, findings: appended.findings };
  const { ids, count, head, size, root, findings } = appended;
  return { passed: true, outputs: { ...NOTHING, id: ids.join('\n'), count, head, size, root }, findings };
}

/** Says that the log of a job is complete. */
export async function close(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const log = jobLogOf(inputs, host);
  if (log === undefined) {
    throw new UsageError({
      what: 'no job is named',
      where: 'input job-key',
      expected: 'the key of the job whose log is complete',
      fix: 'set job-key, or ledger to the path of its log, such as .runs/wal/build.jsonl',
    });
  }
  const { count, head } = await closeJobLog(log, await writingPorts());
  return { passed: true, outputs: { ...NOTHING, count, head } };
}

function jobLogOf({ jobKey, walDir, ledger }: Inputs, host: ActionHost): JobLogRequest | undefined {
  const place = jobKey === '' ? jobLogAt(host.resolve(ledger)) : { walDir: host.resolve(walDir), job: jobKey };
  if (place === undefined) return undefined;
  const { repo, run, attempt } = eventSource(contract.name, host.environment);
  return { walDir: place.walDir, source: { repo, run, attempt, job: place.job } };
}

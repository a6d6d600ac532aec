import { report } from './codes.ts';
import { type FingerprintParts, fingerprintOf, sha256, staticParts } from './fingerprint.ts';
import { type InputListing, listInputs, type ObservedFiles } from './input-listing.ts';
import { changesSince, describeChanges, lastPassOf, readLastPass } from './last-pass.ts';
import type { CompiledTask, RunContext, TaskOutcome } from './run-context.ts';

/** Everything that is known about a task before it is decided whether it runs. */
export interface Assessment {
  readonly observed: ObservedFiles;
  readonly inputs: InputListing;
  readonly parts: FingerprintParts;
  readonly fingerprint: string;
  /** Why the fingerprint may not tell everything: then the task runs, and its result is not kept. */
  readonly doubts: readonly string[];
}

/** Works out the fingerprint of a task from the tree as it is after everything the task needs. */
export async function assessTask(
  run: RunContext,
  compiled: CompiledTask,
  needed: ReadonlyMap<string, TaskOutcome>,
  lastChange: number,
): Promise<Assessment> {
  const { task } = compiled;
  const { request, ports, observer } = run;
  const observed = await observer.stateAfter(lastChange);
  const listing = listTaskInputs(run, compiled, observed);
  const { tools, unknown } = await toolsOf(run, compiled);
  const needs = new Map([...needed].map(([name, { result }]) => [name, result.fingerprint ?? '']));
  const uncertain = [...needed].flatMap(([name, { certain }]) => (certain ? [] : [`it needs ${name}, whose result could not be kept`]));
  const parts = { ...staticParts(task, request.platform, request.environment), tools, needs, inputs: listing.digest };
  const race = run.unordered.get(task.name);
  if (race !== undefined) run.onFinding(race);
  const doubts = [...doubtsOfInputs(run, task.name, listing), ...(race === undefined ? [] : [race.message]), ...unknown, ...uncertain];
  return { observed, inputs: listing, parts, fingerprint: fingerprintOf(ports.blake3, parts), doubts };
}

/** The inputs of a task in a state of the tree. */
export function listTaskInputs({ request, ports }: RunContext, compiled: CompiledTask, observed: ObservedFiles): InputListing {
  const { task, inputs, outputs } = compiled;
  const never = request.neverInputs ?? [];
  return listInputs({
    files: ports.files,
    blake3: ports.blake3,
    root: request.root,
    observed,
    asked: sha256(JSON.stringify([never, task.inputs ?? null, task.sharedInputs ?? []])),
    inputs,
    outputs,
    never,
  });
}

function doubtsOfInputs({ onFinding }: RunContext, name: string, { count, doubts }: InputListing): readonly string[] {
  if (doubts.length > 0) {
    const message = `task "${name}" is never skipped, because ${doubts.slice(0, 3).join('; ')}`;
    onFinding(report('AIOP-V014', { message }));
    return doubts;
  }
  if (count > 0) return [];
  onFinding(report('AIOP-V018', { message: `the inputs of task "${name}" match no file, so it is never skipped` }));
  return ['its inputs match no file'];
}

async function toolsOf(
  run: RunContext,
  { task }: CompiledTask,
): Promise<{ readonly tools: ReadonlyMap<string, string>; readonly unknown: readonly string[] }> {
  const tools = new Map<string, string>();
  const unknown: string[] = [];
  for (const command of task.tools) {
    const version = await run.tools.get(command);
    tools.set(command, version.state === 'known' ? version.text : '');
    if (version.state === 'known') continue;
    unknown.push(`the version of a tool is not known: ${version.why}`);
    run.onFinding(report('AIOP-V017', { message: `task "${task.name}" is not skipped: ${version.why}` }));
  }
  return { tools, unknown };
}

/** Why a task runs for which no result is stored, by comparison with when it last passed; and everything that differs from then. */
export async function whyItRuns(
  { request, store }: RunContext,
  task: string,
  { fingerprint, parts, inputs }: Assessment,
): Promise<{ readonly why: string; readonly changes: readonly string[] }> {
  if (request.mode === 'off') return { why: 'the store is off', changes: [] };
  const last = await readLastPass(store, task);
  if (last === undefined) return { why: 'it never passed here', changes: [] };
  if (last.fingerprint === fingerprint) return { why: 'its result is no longer in the store', changes: [] };
  const changes = changesSince(last, lastPassOf(fingerprint, parts, inputs.lines()));
  return { why: changes.length === 0 ? 'it never passed here like this' : describeChanges(changes), changes };
}

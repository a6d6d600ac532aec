import { type Assessment, listTaskInputs } from './assessment.ts';
import { report } from './codes.ts';
import { NO_EXECUTABLE_BIT } from './executable-bit.ts';
import type { InputListing, ObservedFiles } from './input-listing.ts';
import { lastPassOf, writeLastPass } from './last-pass.ts';
import type { CompiledTask, RunContext } from './run-context.ts';
import { saveOutputs } from './save-outputs.ts';
import type { RunOutputs } from './task-outputs.ts';

/** A task that has just passed. */
export interface PassedTask {
  readonly compiled: CompiledTask;
  readonly assessment: Assessment;
  readonly outputs: RunOutputs;
  readonly attempts: number;
  readonly durationMs: number;
  readonly log: Uint8Array;
  /** The change to the tree that its end was. */
  readonly change: number;
}

/** Why the result does not belong to the fingerprint that was worked out before, or undefined where it does. */
export async function reservationOf(run: RunContext, passed: PassedTask): Promise<string | undefined> {
  const { compiled, assessment, outputs, change } = passed;
  const { name } = compiled.task;
  if (assessment.doubts[0] !== undefined) return assessment.doubts[0];
  const [leftover] = outputs.leftovers;
  if (leftover !== undefined) {
    const message = `${outputs.leftovers.length} files among the outputs of task "${name}" were there before, and it did not write them`;
    run.onFinding(report('AIOP-V016', { message, witness: leftover }));
    return `${leftover} lay among its outputs before`;
  }
  if (outputs.gap !== undefined) {
    run.onFinding(report('AIOP-V019', { message: `outputs of task "${name}" may be missing: ${outputs.gap}` }));
    return outputs.gap;
  }
  const observed = await run.observer.stateAfter(change);
  reportUndeclared(run, compiled, assessment, observed);
  if (run.request.mode === 'off') return undefined;
  const after = listTaskInputs(run, compiled, observed);
  const changed = after.doubts[0] ?? firstDifference(assessment.inputs, after);
  if (changed === undefined) return undefined;
  run.onFinding(report('AIOP-V013', { message: `the inputs of task "${name}" changed while it ran`, witness: changed }));
  return `${changed} changed while it ran`;
}

/** Saves a result. @returns why it was not saved, or undefined where it was. */
export async function keepResult(run: RunContext, passed: PassedTask, reservation: string | undefined): Promise<string | undefined> {
  const { compiled, assessment, outputs, attempts, durationMs, log } = passed;
  const { request, ports, store, results, onFinding } = run;
  const { name } = compiled.task;
  if (request.mode !== 'read-write') return 'the store is not written to';
  if (reservation !== undefined) return reservation;
  if (attempts > 1) return `it passed only at attempt ${attempts}`;
  if (losesExecutableBit(run, outputs)) {
    onFinding(report('AIOP-V030', { message: `the outputs of task "${name}" are not kept, because ${NO_EXECUTABLE_BIT}` }));
    return NO_EXECUTABLE_BIT;
  }
  const saved = await saveOutputs(ports.files, request.root, outputs.written, compiled.outputs, results);
  if (saved.state === 'refused') {
    onFinding(report('AIOP-V012', { message: `the outputs of task "${name}" could not be saved: ${saved.why}` }));
    return saved.why;
  }
  if (saved.state === 'store-failed') return 'the store failed';
  const { fingerprint, parts, inputs } = assessment;
  const record = { fingerprint, task: name, durationMs: Math.round(durationMs), packs: saved.packs, outputs: saved.outputs };
  if (!(await results.save(record, log))) return 'the store failed';
  await writeLastPass(store, name, lastPassOf(fingerprint, parts, inputs.lines()));
  return undefined;
}

/** Whether outputs may lack a bit that they would have in another tree of this platform. On Windows, no tree has it. */
function losesExecutableBit({ request, holdsExecutableBit }: RunContext, { written }: RunOutputs): boolean {
  const mayLose = written.some(({ status }) => status.kind === 'file') && !request.platform.startsWith('win32');
  return mayLose && !holdsExecutableBit();
}

/** What a task leaves behind without saying so does not come back when it is skipped. Of tasks that ran at once, either may be meant. */
function reportUndeclared(run: RunContext, { task, inputs }: CompiledTask, { observed }: Assessment, after: ObservedFiles): void {
  if (task.outputs === undefined) return;
  // What is among the inputs is said of in another way.
  const news = run.undeclared.tell(observed.state, after.state, (path) => inputs?.matches(path) === false);
  const [first] = news;
  if (first === undefined) return;
  const more = news.length > 1 ? ` and ${news.length - 1} more` : '';
  run.onFinding(
    report('AIOP-V026', { message: `while task "${task.name}" ran, ${first}${more} was written, which no task declares`, witness: first }),
  );
}

/** The first path that is not the same in both. */
function firstDifference(before: InputListing, after: InputListing): string | undefined {
  if (before.digest === after.digest) return undefined;
  const [earlier, later] = [before.lines(), after.lines()];
  for (const [path, line] of earlier) if (later.get(path) !== line) return path;
  for (const path of later.keys()) if (!earlier.has(path)) return path;
  return undefined;
}

import type { Ending, Processes } from '@aiop/ports';
import { withArguments } from './file-passes.ts';
import type { Failure } from './report.ts';
import type { TaskDefinition } from './task.ts';
import { taskEnvironment } from './task-environment.ts';
import { MAX_LOG_BYTES, TaskLog } from './task-log.ts';
import { inBash, noBash } from './tool-versions.ts';

/** Where and how a task is started. */
export interface RunPlace {
  readonly processes: Processes;
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** The files that a task gets which runs file by file; the command runs once for each list. Absent: it runs once, without arguments. */
  readonly batches?: readonly (readonly string[])[];
  readonly onLine: (text: string, stream: 'stdout' | 'stderr') => void;
}

/** How a command came out. */
export interface RunResult {
  /** Undefined when it passed. */
  readonly failure: Failure | undefined;
  readonly attempts: number;
  readonly log: Uint8Array;
}

/** Runs the command of a task, trying again as often as the task says. */
export async function runTask(
  task: TaskDefinition,
  { processes, root, environment, signal, batches, onLine }: RunPlace,
): Promise<RunResult> {
  const log = new TaskLog(onLine);
  const cwd = task.cwd === undefined || task.cwd === '.' ? root : `${root}/${task.cwd}`;
  const env = taskEnvironment(environment, task.env, root);
  let dropped = 0;
  const command = batches === undefined ? task.run : withArguments(task.run);
  const runOnce = async (files: readonly string[]): Promise<Failure | undefined> => {
    const exit = await processes.run({
      ...inBash(command, files),
      cwd,
      env,
      timeoutMs: task.timeoutMs,
      maxOutputBytes: MAX_LOG_BYTES,
      onOutput: (chunk, stream) => log.take(chunk, stream),
      ...(signal === undefined ? {} : { signal }),
    });
    dropped += exit.droppedBytes;
    return failureOf(exit, task.timeoutMs);
  };
  for (let attempts = 1; ; attempts++) {
    let failure: Failure | undefined;
    for (const files of batches ?? [[]]) failure ??= await runOnce(files);
    if (failure === undefined || failure.kind === 'aborted' || attempts > task.retries)
      return { failure, attempts, log: log.finish(dropped) };
    log.note(`— attempt ${attempts} of ${task.retries + 1} failed: ${describeFailure(failure)} —`);
  }
}

function failureOf(exit: Ending, timeoutMs: number): Failure | undefined {
  switch (exit.state) {
    case 'exited':
      return exit.code === 0 ? undefined : { kind: 'exit', code: exit.code };
    case 'signalled':
      return { kind: 'signal', signal: exit.signal };
    case 'timed-out':
      return { kind: 'timeout', afterMs: timeoutMs };
    case 'aborted':
      return { kind: 'aborted' };
    case 'not-found':
      throw noBash();
  }
}

/** What bash tells by an exit status (bash(1), "EXIT STATUS"): the work, or the rest of it, did not begin. */
const EXIT_MEANINGS: ReadonlyMap<number, string> = new Map([
  [126, ' (a command that cannot be executed)'],
  [127, ' (a command that was not found)'],
]);

/** Whether a failure says something of the work of a task: it was not interrupted, and its command was there. */
export function didWork(failure: Failure): boolean {
  return failure.kind !== 'aborted' && !(failure.kind === 'exit' && EXIT_MEANINGS.has(failure.code));
}

/** A failure in words. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'exit':
      return `exit code ${failure.code}${EXIT_MEANINGS.get(failure.code) ?? ''}`;
    case 'signal':
      return `killed by ${failure.signal}`;
    case 'timeout':
      return `stopped after ${Math.round(failure.afterMs / 1000)} s`;
    case 'aborted':
      return 'interrupted';
  }
}

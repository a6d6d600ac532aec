import { join } from 'node:path';
import { expect } from 'vitest';
import { tool } from '../../scripts/tools.ts';
import { printed } from './printed.ts';
import { standIns } from './stand-ins.ts';

const RUN = join(import.meta.dirname, '../../examples/act/run.mjs');

/**
 * What one job came to: its result, and the result of each of its steps by name. Act's own steps (set up, complete) are left out.
 * A step inside of a composite action is named `step › inner step`.
 */
export interface ActJob {
  readonly result: string;
  readonly steps: Readonly<Record<string, string>>;
}

/** What act said about a run. A job that act passed over is in `jobs` not at all, and does not change the exit code. */
export interface ActRun {
  readonly exitCode: number | null;
  readonly jobs: Readonly<Record<string, ActJob>>;
  /** What the steps printed, without commands. */
  readonly lines: readonly string[];
  /** Titles of the annotations that are errors. */
  readonly errors: readonly string[];
  /** Titles of the annotations that are warnings. */
  readonly warnings: readonly string[];
  /** Outputs of all steps, `job.output`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly stderr: string;
}

/** Holds every job and every step, no less and no more: a green exit alone says nothing, because act passes over what it cannot run. */
export const expectJobs = (run: ActRun, jobs: Readonly<Record<string, ActJob>>): void =>
  expect(run.jobs, `${run.lines.join('\n')}\n${run.stderr}`).toEqual(jobs);

interface ActLine {
  readonly job?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepResult?: string;
  /** The ids from the step of the job down to the one that the line is about. */
  readonly stepID?: readonly string[];
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

/** What a run is given: options of `examples/act`, arguments of act itself, and what is in the environment of both. */
interface ActOptions {
  readonly options?: readonly string[];
  readonly actArguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a workflow of a repository under real act, as `examples/act` does it for users, and without the network. */
export async function runAct(
  repository: string,
  workflow: string,
  { options = [], actArguments = [], environment = {} }: ActOptions = {},
): Promise<ActRun> {
  const named = [RUN, workflow, '--repo', repository, '--act', tool('act'), ...options];
  const args = [...named, '--', '--json', '--action-offline-mode', ...(await standIns()), ...actArguments];
  const { exitCode, stdout, stderr } = await printed(args, { ...process.env, ...environment });
  return { exitCode, stderr, ...readLog(stdout) };
}

/** Reads act's JSON lines; a line that is none is a reason to fail. */
function readLog(text: string): Pick<ActRun, 'jobs' | 'lines' | 'errors' | 'warnings' | 'outputs'> {
  const log: ActLine[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const jobs: Record<string, { result: string; steps: Record<string, string> }> = {};
  const outputs: Record<string, string> = {};
  for (const line of log) {
    const { job: named = '', jobResult, stage, stepResult, command, name, arg } = line;
    const step = stepOf(line);
    // act pads the names into a column, until all of them are known.
    const job = named.trim();
    if (stage === 'Main' && step !== undefined && stepResult !== undefined) {
      jobs[job] ??= { result: 'unfinished', steps: {} };
      jobs[job].steps[step] = stepResult;
    }
    if (jobResult !== undefined) jobs[job] = { steps: jobs[job]?.steps ?? {}, result: jobResult };
    if (command === 'set-output') outputs[`${job}.${name}`] = arg ?? '';
  }
  return {
    jobs,
    outputs,
    lines: log.filter(({ raw_output }) => raw_output === true).map(({ msg = '' }) => msg.replace(/\n$/, '')),
    errors: titles(log, 'error'),
    warnings: titles(log, 'warning'),
  };
}

/** The name of an inner step stands in the sentence alone, such as `✅  Success - Main Report [7ms]`. */
function stepOf({ step, stepID = [], msg = '' }: ActLine): string | undefined {
  const inner = stepID.length > 1 ? / - Main (.*?)(?: \[[^[\]]*\])?$/.exec(msg)?.[1] : undefined;
  return inner === undefined ? step : `${step} › ${inner}`;
}

const titles = (log: readonly ActLine[], level: 'error' | 'warning'): readonly string[] =>
  log.filter(({ command }) => command === level).map(({ kvPairs }) => kvPairs?.title ?? '');

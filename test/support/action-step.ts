import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { printed } from './printed.ts';
import { scratchFolder } from './scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** What a step came to, as the runner sees it. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `RUNNER_TEMP` of the step. */
  readonly temp: string;
}

type Strings = Readonly<Record<string, string>>;

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** What a runner starts a step with: the program, its environment, and the files that it reads back. */
interface PreparedStep {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly temp: string;
  text(file: (typeof COMMAND_FILES)[number]): string;
}

function prepare(name: string, workspace: string, inputs: Strings, environment: Strings): PreparedStep {
  const folder = join(ROOT, 'actions', name);
  const { inputs: declared, runs }: ActionYml = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const runner = scratchFolder();
  const files = Object.fromEntries(COMMAND_FILES.map((file) => [file, join(runner, file)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const temp = environment.RUNNER_TEMP ?? join(runner, 'temp');
  mkdirSync(temp, { recursive: true });
  const defaults = Object.entries(declared).map(([input, { default: value = '' }]) => [`INPUT_${input.toUpperCase()}`, value]);
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH,
    TMPDIR: process.env.TMPDIR,
    HOME: runner,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'check',
    RUNNER_TEMP: temp,
    ...files,
    ...Object.fromEntries([...defaults, ...given]),
    ...environment,
  };
  return { program: resolve(folder, runs.main), env, temp, text: (file) => readFileSync(join(runner, file), 'utf8') };
}

/** Runs one action from its committed bundle as a runner does: the inputs with their defaults, the command files, nothing else inherited. */
export function runAction(name: string, workspace: string, inputs: Strings = {}, environment: Strings = {}): StepResult {
  const { program, env, temp, text } = prepare(name, workspace, inputs, environment);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: workspace, encoding: 'utf8', maxBuffer: 2 ** 28, env });
  return { exitCode: status, stdout, stderr, outputs: parseOutputs(text('GITHUB_OUTPUT')), summary: text('GITHUB_STEP_SUMMARY'), temp };
}

/** The same without standing still, for an action that speaks to a service of the test; `state` is what it leaves to its step after the job. */
export async function startAction(
  name: string,
  workspace: string,
  inputs: Strings = {},
  environment: Strings = {},
): Promise<StepResult & { readonly state: Strings }> {
  const { program, env, temp, text } = prepare(name, workspace, inputs, environment);
  const { exitCode, stdout, stderr } = await printed([program], env, workspace);
  const [outputs, state] = [parseOutputs(text('GITHUB_OUTPUT')), parseOutputs(text('GITHUB_STATE'))];
  return { exitCode, stdout, stderr, outputs, state, summary: text('GITHUB_STEP_SUMMARY'), temp };
}

/** Runs one action and then its step after the job; `work` is what the job does in between. */
export async function runActionAndPost(
  name: string,
  workspace: string,
  inputs: Strings,
  environment: Strings,
  work: () => void = () => {},
): Promise<{ readonly main: StepResult & { readonly state: Strings }; readonly post: StepResult }> {
  const main = await startAction(name, workspace, inputs, environment);
  work();
  const state = Object.fromEntries(Object.entries(main.state).map(([key, value]) => [`STATE_${key}`, value]));
  return { main, post: await startAction(name, workspace, inputs, { ...environment, ...state }) };
}

/** Reads `name<<delimiter` blocks as the runner does, and refuses anything that is none. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name = '', delimiter = ''] = /^([\w-]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === '') throw new Error(`line ${at + 1} of GITHUB_OUTPUT begins no output: ${lines[at]}`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`output ${name} has no end`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/** Names of the outputs an action declares. */
export function declaredOutputs(name: string): readonly string[] {
  const { outputs }: ActionYml = parse(readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8'));
  return Object.keys(outputs).sort();
}

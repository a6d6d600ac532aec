import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
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

/** Runs one action from its committed bundle as a runner does: the inputs with their defaults, the command files, nothing else inherited. */
export function runAction(
  name: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): StepResult {
  const folder = join(ROOT, 'actions', name);
  const { inputs: declared, runs }: ActionYml = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const runner = scratchFolder();
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((file) => [file, join(runner, file)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const temp = environment.RUNNER_TEMP ?? join(runner, 'temp');
  mkdirSync(temp, { recursive: true });
  const defaults = Object.entries(declared).map(([input, { default: value = '' }]) => [`INPUT_${input.toUpperCase()}`, value]);
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(folder, runs.main)], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
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
    },
  });
  return {
    exitCode: status,
    stdout,
    stderr,
    outputs: parseOutputs(readFileSync(join(runner, 'GITHUB_OUTPUT'), 'utf8')),
    summary: readFileSync(join(runner, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    temp,
  };
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

import { commitsOf, type RawCommits } from './commits-config.ts';
import { type Config, DEFAULT_TIMEOUT_MS, type TaskConfig } from './config.ts';
import type { NeighbourRef } from './neighbours/neighbour.ts';
import { type RawMatcher, TaskMatchers } from './task-matchers.ts';
import { type RawVersion, versionOf } from './version-config.ts';

/** The form that the schema has admitted. */
export interface RawConfig {
  readonly setup?: RawTask;
  readonly verify?: {
    readonly tasks?: Readonly<Record<string, RawTask>>;
    readonly from?: RawRef | readonly RawRef[];
    readonly matchers?: readonly RawMatcher[];
  };
  readonly version?: RawVersion;
  readonly commits?: RawCommits;
  readonly ledger?: Partial<Config['ledger']>;
}

type RawRef = string | NeighbourRef;

interface RawTask {
  readonly run: string;
  readonly cwd?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly needs?: readonly string[];
  readonly env?: readonly string[];
  readonly tools?: readonly string[];
  readonly retries?: number;
  readonly timeout?: string;
  readonly junit?: string;
  readonly matchers?: readonly string[];
  readonly hermetic?: boolean;
  readonly 'per-file'?: boolean;
  readonly 'shared-inputs'?: readonly string[];
}

/** What the data of a file says that the schema, and all further checks, have admitted. */
export function configOf(path: string, { setup, verify, version, commits, ledger }: RawConfig): Config {
  const matchers = new TaskMatchers(verify?.matchers);
  return {
    origin: { state: 'file', path },
    ...(setup === undefined ? {} : { setup: taskOf('setup', setup, matchers) }),
    tasks: Object.entries(verify?.tasks ?? {}).map(([name, task]) => taskOf(name, task, matchers)),
    ...(verify?.from === undefined ? {} : { from: [verify.from].flat().map(refOf) }),
    version: versionOf(version ?? {}),
    ...(commits === undefined ? {} : { commits: commitsOf(commits) }),
    ledger: { events: [], ...ledger },
  };
}

const refOf = (raw: RawRef): NeighbourRef => (typeof raw === 'string' ? { file: raw } : raw);

function taskOf(
  name: string,
  { run, cwd, inputs, outputs = [], needs = [], env = [], tools = [], retries = 0, timeout, ...rest }: RawTask,
  matchers: TaskMatchers,
): TaskConfig {
  const { 'per-file': perFile, 'shared-inputs': sharedInputs, junit, hermetic } = rest;
  const own = matchers.of(rest.matchers);
  return {
    name,
    run,
    ...(cwd === undefined ? {} : { cwd }),
    ...(inputs === undefined ? {} : { inputs }),
    outputs: junit === undefined ? outputs : [...outputs, junit],
    ...(junit === undefined ? {} : { junit }),
    needs,
    env,
    tools,
    retries,
    timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : durationMs(timeout),
    ...(perFile === undefined ? {} : { perFile }),
    ...(sharedInputs === undefined ? {} : { sharedInputs }),
    ...(hermetic === undefined ? {} : { hermetic }),
    ...(own === undefined ? {} : { matchers: own }),
  };
}

/** `90s`, `10m` or `2h` in milliseconds. */
function durationMs(text: string): number {
  const seconds = { s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1;
  return Number(text.slice(0, -1)) * seconds * 1000;
}

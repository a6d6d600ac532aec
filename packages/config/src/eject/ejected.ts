import { type Finding, formatFinding, UsageError } from '@aiop/diagnostics';
import type { Config, TaskConfig } from '../config.ts';
import { DEFAULT_TIMEOUT_MS } from '../config.ts';

/** What takes the place of a configuration. */
export interface Ejected {
  /** Paths relative to the repository, with their whole new content. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the configuration says and nothing there acts on, as sentences. */
  readonly lost: readonly string[];
}

/** Set-up step and tasks, each after all it needs. */
export function inOrder({ setup, tasks }: Config): readonly TaskConfig[] {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const done = new Set<string>();
  const order: TaskConfig[] = [];
  // A circle is refused where a configuration is read, so every round takes at least one.
  while (order.length < byName.size) {
    const ready = tasks.filter(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need) || !byName.has(need)));
    if (ready.length === 0) throw new Error('tasks need each other in a circle');
    for (const task of ready) {
      done.add(task.name);
      order.push(task);
    }
  }
  return setup === undefined ? order : [setup, ...order];
}

/** The command of a task in the shell that it was written for. One without anything of a shell stands as it is. */
export function shellCommand({ run, perFile, inputs = [] }: TaskConfig): string {
  if (perFile === true) {
    const specs = inputs.map((pattern) => quoted(pattern.startsWith('!') ? `:(glob,exclude)${pattern.slice(1)}` : `:(glob)${pattern}`));
    const each = run.replace(/(["']?)\{files\}\1/g, '"$@"');
    return `git ls-files -z -- ${specs.join(' ')} | xargs -0 -r bash -eo pipefail -c ${quoted(each)} bash`;
  }
  return /^[\w ./:=@,+%-]+$/.test(run) ? run : `bash -eo pipefail -c ${quoted(run)}`;
}

export const quoted = (text: string): string => (/^[\w./:=@,+%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What a task says that a plain command cannot. */
export function lostOf(
  { name, retries, timeoutMs, hermetic, matchers, junit, tools, perFile }: TaskConfig,
  kept: ReadonlySet<string>,
): string[] {
  const facts: readonly (readonly [string, boolean, string])[] = [
    ['retries', retries > 0, `it is not tried again after a failure (retries: ${retries})`],
    ['timeout', timeoutMs !== DEFAULT_TIMEOUT_MS, `it is not stopped after ${timeoutMs / 1000} s`],
    ['hermetic', hermetic === true, 'it sees the whole repository'],
    ['matchers', matchers !== undefined && matchers.length > 0, 'what it prints is not shown beside the lines it speaks of'],
    ['junit', junit !== undefined, `its report ${junit} is not joined with others`],
    ['tools', tools.length > 0, `other versions of its tools (${tools.join(', ')}) do not count`],
    ['per-file', perFile === true, 'it looks at every file again, not only at those that changed'],
  ];
  return facts.flatMap(([field, applies, sentence]) => (applies && !kept.has(field) ? [`${name}: ${sentence}`] : []));
}

/** The data of a `package.json`. @throws UsageError where it cannot be read */
export function packageData(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  if (bytes === undefined) return { private: true };
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new UsageError({ what: 'it is no JSON object', where: 'package.json', expected: 'a sound package.json', fix: 'mend it' });
}

/** What was left out already when tasks of other tools were taken. */
export const alreadyLost = (findings: readonly Finding[] = []): readonly string[] => findings.map(formatFinding);

import type { Finding } from '@aiop/diagnostics';
import { pointerSegment } from '@aiop/documents';
import { DEFAULT_TIMEOUT_MS, type TaskConfig } from '../config.ts';
import {
  entriesOf,
  isObject,
  isWanted,
  leftOut,
  type NeighbourFile,
  type NeighbourTasks,
  patternIn,
  taskName,
  whyUnwanted,
} from './neighbour.ts';

/** Fields that say nothing of what a task does. */
const WORDS: ReadonlySet<string> = new Set(['desc', 'summary', 'label', 'silent', 'prefix', 'method']);
/** Fields that are taken over. */
const TAKEN: ReadonlySet<string> = new Set(['cmds', 'cmd', 'deps', 'sources', 'generates', 'dir', 'env', 'vars']);
const TOP_WORDS: ReadonlySet<string> = new Set(['version', 'tasks', 'vars', 'env', 'silent', 'output', 'method', 'interval']);

/**
 * The tasks of a `Taskfile.yml` (https://taskfile.dev, version 3) that have `sources` or check something, and those they need. Each command runs in a
 * shell of its own, as there. A task with anything that has no equal here, such as a template that is more than a fixed variable, is left out
 * whole: half of a check is none.
 */
export function taskfileTasks(source: NeighbourFile): NeighbourTasks {
  const { document } = source;
  const top = isObject(document.value) ? document.value : {};
  const findings: Finding[] = Object.keys(top)
    .filter((field) => !TOP_WORDS.has(field))
    .map((field) => leftOut(document, `/${pointerSegment(field)}`, `"${field}" is not taken over`));
  const found = new Map<string, Translation>();
  for (const [name, raw] of entriesOf(top.tasks)) found.set(name, translate(name, raw, { vars: fixed(top.vars), env: fixed(top.env) }));
  const wanted = new Set<string>();
  const open = [...found]
    .filter(([name, { hasSources }]) => isWanted(source, name) || (source.tasks === undefined && hasSources))
    .map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    const task = found.get(name);
    if (task?.state === 'task') open.push(...task.needs);
  }
  const isTaken = (name: string): boolean => wanted.has(name) && found.get(name)?.state === 'task';
  const unwanted = whyUnwanted(source, 'it has no sources, and is not named as a check');
  for (const [name, task] of found) {
    const pointer = `/tasks/${pointerSegment(name)}`;
    if (!wanted.has(name)) findings.push(leftOut(document, pointer, `the task "${name}" is not taken: ${unwanted}`));
    else if (task.state === 'refused')
      findings.push(leftOut(document, `${pointer}${task.pointer}`, `the task "${name}" is not taken: ${task.why}`));
  }
  return { tasks: [...found].flatMap(([name, task]) => (isTaken(name) && task.state === 'task' ? [task.task] : [])), findings };
}

type Translation =
  | { readonly state: 'task'; readonly task: TaskConfig; readonly needs: readonly string[]; readonly hasSources: boolean }
  | { readonly state: 'refused'; readonly why: string; readonly pointer: string; readonly hasSources: boolean };

interface Around {
  readonly vars: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
}

class Refusal extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

function translate(name: string, raw: unknown, around: Around): Translation {
  const fields: Readonly<Record<string, unknown>> = isObject(raw) ? raw : { cmds: raw };
  const hasSources = Array.isArray(fields.sources);
  try {
    const strange = Object.keys(fields).find((field) => !WORDS.has(field) && !TAKEN.has(field));
    if (strange !== undefined) throw new Refusal(`/${pointerSegment(strange)}`, `it has "${strange}", which has no equal here`);
    const own = { vars: new Map([...around.vars, ...fixed(fields.vars)]), env: new Map([...around.env, ...fixed(fields.env)]) };
    requireFixed(fields.vars, '/vars');
    requireFixed(fields.env, '/env');
    const filled = (text: string, pointer: string): string => fill(text, own.vars, pointer);
    const dir = typeof fields.dir === 'string' ? filled(fields.dir, '/dir') : '';
    const { commands, calls } = commandsOf(
      fields.cmds ?? fields.cmd,
      isObject(raw) ? (fields.cmd === undefined ? '/cmds' : '/cmd') : '',
      filled,
    );
    const needs = [...callsOf(fields.deps, '/deps'), ...calls];
    const exports = [...own.env].map(([key, value]) => `export ${key}=${quoted(value)}\n`).join('');
    const patterns = (value: unknown, pointer: string) =>
      patternsOf(value, pointer).map((pattern) => patternIn(dir, filled(pattern, pointer)));
    const task: TaskConfig = {
      name: taskName(name),
      run: commands.length === 0 ? 'true' : `${exports}${commands.map((command) => `(\n${command}\n)`).join('\n')}`,
      ...(dir === '' ? {} : { cwd: dir }),
      ...(hasSources ? { inputs: patterns(fields.sources, '/sources') } : {}),
      ...(fields.generates === undefined
        ? commands.length === 0
          ? { outputs: [] }
          : {}
        : { outputs: patterns(fields.generates, '/generates') }),
      needs: needs.map(taskName),
      env: [],
      tools: [],
      timeoutMs: DEFAULT_TIMEOUT_MS,
      retries: 0,
    };
    return { state: 'task', task, needs, hasSources };
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', why: error.message, pointer: error.pointer, hasSources };
    throw error;
  }
}

/** Commands in their order; calls of other tasks only before the first of them, where they are needs. */
function commandsOf(value: unknown, pointer: string, filled: (text: string, pointer: string) => string) {
  const list: readonly unknown[] = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  const commands: string[] = [];
  const calls: string[] = [];
  for (const [index, item] of list.entries()) {
    const at = Array.isArray(value) ? `${pointer}/${index}` : pointer;
    const { cmd, task, ...more }: Readonly<Record<string, unknown>> = isObject(item) ? item : { cmd: item };
    const strange = Object.keys(more).find((field) => field !== 'silent');
    if (strange !== undefined) throw new Refusal(at, `a command has "${strange}", which has no equal here`);
    if (typeof task === 'string' && commands.length === 0) calls.push(plainCall(task, at));
    else if (typeof task === 'string') throw new Refusal(at, `it calls "${task}" after a command of its own, and a need comes before`);
    else if (typeof cmd === 'string') commands.push(filled(cmd, at));
    else throw new Refusal(at, 'a command is no text');
  }
  return { commands, calls };
}

function callsOf(value: unknown, pointer: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map((item, index) => {
    const at = `${pointer}/${index}`;
    if (typeof item === 'string') return plainCall(item, at);
    if (isObject(item) && typeof item.task === 'string' && Object.keys(item).every((field) => field === 'task' || field === 'silent'))
      return plainCall(item.task, at);
    throw new Refusal(at, 'it needs a task with variables, which has no equal here');
  });
}

function plainCall(task: string, pointer: string): string {
  if (task.includes('{{') || task.includes('*')) throw new Refusal(pointer, `"${task}" is no plain name of a task`);
  return task;
}

function patternsOf(value: unknown, pointer: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map((item, index) => {
    if (typeof item === 'string') return item;
    if (isObject(item) && typeof item.exclude === 'string') return `!${item.exclude}`;
    throw new Refusal(`${pointer}/${index}`, 'a pattern is no text');
  });
}

/** Variables with a fixed value. */
function fixed(value: unknown): Map<string, string> {
  return new Map(entriesOf(value).flatMap(([name, text]) => (isFixed(text) ? [[name, String(text)] as const] : [])));
}

const isFixed = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !value.includes('{{'));

function requireFixed(value: unknown, pointer: string): void {
  const other = entriesOf(value).find(([, text]) => !isFixed(text));
  if (other !== undefined)
    throw new Refusal(`${pointer}/${pointerSegment(other[0])}`, `the variable ${other[0]} is worked out, and not fixed`);
}

/** A text with its fixed variables put in. */
function fill(text: string, vars: ReadonlyMap<string, string>, pointer: string): string {
  const filled = text.replace(/\{\{\s{0,10}\.(\w{1,100})\s{0,10}\}\}/g, (all, name: string) => vars.get(name) ?? all);
  if (filled.includes('{{')) throw new Refusal(pointer, 'it has a template that is more than a fixed variable');
  return filled;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

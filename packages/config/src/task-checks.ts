import { compilePathSet, parsePattern } from '@aiop/claims';
import { type Finding, nearest } from '@aiop/diagnostics';
import { type ParsedDocument, pointerSegment } from '@aiop/documents';
import { report } from './codes.ts';
import type { TaskConfig } from './config.ts';

/** Never inputs or outputs, whatever a pattern says. */
const RESERVED = ['.git', '.runs', '.aiop'];

/**
 * Checks what a schema cannot: patterns, paths, and that needs lead somewhere and in no circle, unless tasks of other files join that could be
 * meant.
 */
export function checkTasks(
  document: ParsedDocument,
  setup: TaskConfig | undefined,
  tasks: readonly TaskConfig[],
  othersJoin: boolean,
): Finding[] {
  const own = tasks.flatMap((task) => checkTask(document, task, taskPointer(task.name)));
  const before = setup === undefined ? [] : checkTask(document, setup, '/setup');
  return [...before, ...own, ...checkNames(document, tasks), ...(othersJoin ? [] : checkNeeds(document, tasks))];
}

const taskPointer = (name: string): string => `/verify/tasks/${pointerSegment(name)}`;

function checkTask(document: ParsedDocument, task: TaskConfig, pointer: string): Finding[] {
  const findings: Finding[] = [];
  // The JUnit report joined the outputs as their last, and has a place of its own.
  const outputs = task.junit === undefined ? task.outputs : task.outputs?.slice(0, -1);
  findings.push(
    ...checkPatterns(document, task.inputs ?? [], `${pointer}/inputs`),
    ...checkPatterns(document, outputs ?? [], `${pointer}/outputs`),
  );
  findings.push(...checkPatterns(document, task.sharedInputs ?? [], `${pointer}/shared-inputs`), ...checkPerFile(document, task, pointer));
  if (task.junit !== undefined)
    findings.push(...checkPath(document, task.junit, `${pointer}/junit`), ...checkReserved(document, task.junit, `${pointer}/junit`));
  if (task.hermetic === true && task.inputs === undefined) {
    const field = `${pointer}/hermetic`;
    findings.push(
      report('AIOP-C019', { message: 'it is hermetic, and has no inputs', at: document.position(field, 'key'), pointer: field }),
    );
  }
  if (task.cwd !== undefined && task.cwd !== '.') findings.push(...checkPath(document, task.cwd, `${pointer}/cwd`));
  return findings;
}

function checkPatterns(document: ParsedDocument, patterns: readonly string[], pointer: string): Finding[] {
  const compiled = compilePathSet(patterns);
  if (!compiled.ok) {
    return compiled.problems.map(({ index, message, expected }) => {
      const at = `${pointer}/${index}`;
      return report('AIOP-C013', { message: `${message}; expected ${expected}`, at: document.position(at), pointer: at });
    });
  }
  return patterns.flatMap((pattern, index) => checkReserved(document, pattern, `${pointer}/${index}`));
}

function checkReserved(document: ParsedDocument, pattern: string, pointer: string): Finding[] {
  const root = RESERVED.find((name) => pattern === name || pattern.startsWith(`${name}/`));
  if (root === undefined) return [];
  const message = `${pattern} lies in ${root}, which is never an input or output`;
  return [report('AIOP-C013', { message, at: document.position(pointer), pointer, hint: 'remove the pattern' })];
}

/** A task that runs file by file says which files, gets them, and leaves nothing behind: what it wrote would depend on which it got. */
function checkPerFile(
  document: ParsedDocument,
  { run, inputs, outputs = [], perFile = false, sharedInputs }: TaskConfig,
  task: string,
): Finding[] {
  const refuse = (pointer: string, message: string, hint: string): Finding[] => [
    report('AIOP-C016', { message, at: document.position(pointer, 'key'), pointer, hint }),
  ];
  const hasFiles = run.includes('{files}');
  if (!perFile) {
    if (sharedInputs !== undefined)
      return refuse(`${task}/shared-inputs`, 'only a task with `per-file: true` has shared inputs', 'move them to `inputs`');
    return hasFiles
      ? refuse(`${task}/run`, 'the command has {files}, which only a task with `per-file: true` gets', 'add `per-file: true`')
      : [];
  }
  const field = `${task}/per-file`;
  if (!hasFiles) return refuse(field, 'the command takes no {files}', 'write {files} where the tool expects file names');
  if (inputs === undefined) return refuse(field, 'it does not say which files', 'add `inputs`');
  return outputs.length === 0 ? [] : refuse(field, 'it has outputs', 'remove `outputs`, or `per-file`');
}

/** Whether a path is canonical and stays in the repository. */
export function isPathInside(path: string): boolean {
  const parsed = parsePattern(path);
  return parsed.ok && parsed.pattern.literal;
}

/** A path is a pattern without wildcards. */
function checkPath(document: ParsedDocument, path: string, pointer: string): Finding[] {
  const parsed = parsePattern(path);
  if (parsed.ok && parsed.pattern.literal) return [];
  const message = parsed.ok ? `${path} is a pattern, expected a plain path` : `${path}: ${parsed.problem.message}`;
  return [report('AIOP-C015', { message, at: document.position(pointer), pointer })];
}

function checkNames(document: ParsedDocument, tasks: readonly TaskConfig[]): Finding[] {
  return tasks
    .filter(({ name }) => name === 'setup')
    .map(({ name }) => {
      const pointer = taskPointer(name);
      const message = 'no task can be called "setup": that is the name of the set-up step';
      return report('AIOP-C014', { message, at: document.position(pointer, 'key'), pointer, hint: 'choose another name' });
    });
}

function checkNeeds(document: ParsedDocument, tasks: readonly TaskConfig[]): Finding[] {
  const names = new Set(tasks.map(({ name }) => name));
  const unknown = tasks.flatMap(({ name, needs }) =>
    needs.flatMap((need, index) => {
      if (names.has(need)) return [];
      const pointer = `${taskPointer(name)}/needs/${index}`;
      const near = nearest(need, names);
      const occurrence = { message: `task "${name}" needs "${need}", which is no task`, at: document.position(pointer), pointer };
      return [report('AIOP-C011', near === undefined ? occurrence : { ...occurrence, hint: `did you mean "${near}"?` })];
    }),
  );
  const circle = unknown.length > 0 ? undefined : findCircle(tasks);
  if (circle === undefined) return unknown;
  const [first = ''] = circle;
  const pointer = `${taskPointer(first)}/needs`;
  const message = `tasks need each other in a circle: ${[...circle, first].join(' → ')}`;
  return [...unknown, report('AIOP-C012', { message, at: document.position(pointer, 'key'), pointer })];
}

/** The tasks of one circle, in order: takes away what needs nothing until nothing more can be taken, then follows the needs that are left. */
function findCircle(tasks: readonly TaskConfig[]): readonly string[] | undefined {
  const left = new Map(tasks.map(({ name, needs }) => [name, needs.length]));
  const dependents = new Map<string, string[]>(tasks.map(({ name }) => [name, []]));
  for (const { name, needs } of tasks) for (const need of needs) dependents.get(need)?.push(name);
  const free = [...left].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    left.delete(name);
    for (const dependent of dependents.get(name) ?? []) {
      const count = (left.get(dependent) ?? 0) - 1;
      left.set(dependent, count);
      if (count === 0) free.push(dependent);
    }
  }
  const [start] = left.keys();
  if (start === undefined) return undefined;
  const needsOf = new Map(tasks.map(({ name, needs }) => [name, needs]));
  const path: string[] = [];
  for (let name: string | undefined = start; name !== undefined; name = (needsOf.get(name) ?? []).find((need) => left.has(need))) {
    const at = path.indexOf(name);
    if (at >= 0) return path.slice(at);
    path.push(name);
  }
  return path;
}

import { type Finding, nearest, type Result, UsageError } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { SETUP_TASK, type TaskDefinition } from './task.ts';

/** Tasks in an order in which every task comes after all it needs. */
export interface TaskGraph {
  readonly order: readonly TaskDefinition[];
  /** Direct needs by task, with `setup` among them where there is a set-up step. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

/** What to put in order. */
export interface GraphRequest {
  readonly tasks: readonly TaskDefinition[];
  /** Runs before all others. */
  readonly setup?: TaskDefinition;
  /** Only these and what they need; absent or empty: all. */
  readonly selected?: readonly string[];
}

/**
 * The graph of the selected tasks and all they need.
 * @throws UsageError when a selected name is no task, or when there is no task at all: nothing is ever green on nothing.
 */
export function taskGraph({ tasks, setup, selected = [] }: GraphRequest): Result<TaskGraph> {
  if (tasks.length === 0) throw noTasks();
  const byName = new Map<string, TaskDefinition>();
  const findings: Finding[] = [];
  for (const task of tasks) {
    if (byName.has(task.name) || (setup !== undefined && task.name === SETUP_TASK)) {
      findings.push(report('AIOP-V005', { message: `two tasks are called "${task.name}"` }));
    }
    byName.set(task.name, task);
  }
  for (const name of selected) if (!byName.has(name)) throw unknownTask(name, byName.keys());
  for (const task of tasks) {
    for (const need of task.needs) {
      if (!byName.has(need)) findings.push(unknownNeed(task, need, byName.keys()));
    }
  }
  if (findings.length > 0) return { ok: false, findings };
  return ordered(byName, selected.length === 0 ? [...byName.keys()] : selected, setup);
}

function ordered(byName: ReadonlyMap<string, TaskDefinition>, wanted: readonly string[], setup?: TaskDefinition): Result<TaskGraph> {
  const order: TaskDefinition[] = [];
  const needs = new Map<string, readonly string[]>();
  const before = setup === undefined ? [] : [SETUP_TASK];
  if (setup !== undefined) {
    order.push({ ...setup, name: SETUP_TASK, needs: [] });
    needs.set(SETUP_TASK, []);
  }
  const state = new Map<string, 'open' | 'done'>();
  for (const start of wanted) {
    // An explicit stack: a chain of tasks may be longer than the call stack is deep.
    const path: { readonly task: TaskDefinition; next: number }[] = [];
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = top.task.needs[top.next++];
      if (need === undefined) {
        path.pop();
        state.set(top.task.name, 'done');
        order.push(top.task);
        needs.set(top.task.name, [...before, ...new Set(top.task.needs)]);
      } else if (state.get(need) === 'open') {
        return { ok: false, findings: [cycle([...path.map(({ task }) => task.name), need], need)] };
      } else enter(need);
    }
    function enter(name: string): void {
      const task = byName.get(name);
      if (task === undefined || state.has(name)) return;
      state.set(name, 'open');
      path.push({ task, next: 0 });
    }
  }
  return { ok: true, value: { order, needs }, findings: [] };
}

/** Everything that a task needs, directly or not, worked out when it is first asked for. */
export function ancestors(needs: ReadonlyMap<string, readonly string[]>): (task: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (task) => {
    const ready = known.get(task);
    if (ready !== undefined) return ready;
    const found = new Set<string>();
    const open = [...(needs.get(task) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(needs.get(name) ?? []));
    }
    known.set(task, found);
    return found;
  };
}

function cycle(path: readonly string[], closing: string): Finding {
  const names = path.slice(path.indexOf(closing));
  return report('AIOP-V003', { message: `tasks need each other in a circle: ${names.join(' → ')}` });
}

function unknownNeed(task: TaskDefinition, need: string, names: Iterable<string>): Finding {
  const near = nearest(need, names);
  const message = `task "${task.name}" needs "${need}", which is no task`;
  return report('AIOP-V004', near === undefined ? { message } : { message, hint: `did you mean "${near}"?` });
}

function unknownTask(name: string, names: Iterable<string>): UsageError {
  const known = [...names];
  const near = nearest(name, known);
  return new UsageError({
    what: `there is no task "${name}"`,
    where: 'tasks',
    expected: `one of ${known.join(', ')}`,
    fix: near === undefined ? 'name a task of verify.tasks in aiop.yaml' : `did you mean "${near}"?`,
  });
}

function noTasks(): UsageError {
  return new UsageError({
    what: 'there is no task to verify with',
    where: 'aiop.yaml',
    expected: 'at least one task under verify.tasks',
    fix: 'run `aiop init`, or add one, such as: verify: { tasks: { test: { run: npm test } } }',
  });
}

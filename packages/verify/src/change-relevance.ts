import type { VerifyReport } from './report.ts';
import { compileTask } from './run-context.ts';
import type { TaskDefinition } from './task.ts';

/**
 * Whether a change of a path may change the result of a task: it can be an input of one, or a folder of them, and is no output of any. What a
 * task writes must not make it run again.
 */
export function relevance(tasks: readonly TaskDefinition[]): (path: string) => boolean {
  const compiled = tasks.flatMap((task) => {
    const result = compileTask(task);
    return result.ok ? [result.value] : [];
  });
  const readsAnything = compiled.length < tasks.length || compiled.some(({ inputs }) => inputs === undefined);
  return (path) => {
    if (compiled.some(({ outputs }) => outputs.matches(path) || outputs.roots.includes(path))) return false;
    return (
      readsAnything ||
      compiled.some(({ inputs }) => inputs?.matches(path) === true || inputs?.roots.some((root) => liesAt(root, path)) === true)
    );
  };
}

/** Whether a folder of inputs is, or lies in, what has changed. */
const liesAt = (root: string, path: string): boolean => root === path || root.startsWith(`${path}/`);

/** Whether a dry run sees something that the last run did not: a task with another fingerprint, or one whose fingerprint is not known. */
export function seesNews(last: VerifyReport, now: VerifyReport): boolean {
  const known = new Map(last.tasks.map(({ name, fingerprint }) => [name, fingerprint]));
  return (
    now.tasks.length !== last.tasks.length || now.tasks.some(({ name, fingerprint }) => !known.has(name) || known.get(name) !== fingerprint)
  );
}

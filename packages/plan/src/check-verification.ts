import { posix, win32 } from 'node:path';
import { nearest, visible } from '@aiop/diagnostics';
import { memberAt, type ParsedDocument, valueAt } from '@aiop/documents';
import type { ObjectId } from '@aiop/ports';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';
import { rawWorkstreams } from './raw-plan.ts';
import { pathProblem } from './repository-path.ts';

/** The tasks of the configuration at a base; undefined where nothing is configured there. The base is undefined where there is none. */
export type KnownTasks = (base: ObjectId | undefined) => Promise<readonly string[] | undefined>;

/** Whether a workstream is verified by tasks, so that they have to be known. */
export function namesTasks({ workstreams }: Plan): boolean {
  return workstreams.some(({ verify }) => verify !== undefined && 'tasks' in verify);
}

/** Verifications that name nothing, or a task that is not configured (P072). `tasks` undefined: the configuration is not known here. */
export function checkVerification(plan: Plan, tasks: readonly string[] | undefined, sink: FindingSink): void {
  for (const { id, verify, pointer: workstream } of plan.workstreams) {
    if (verify === undefined) continue;
    const pointer = `${workstream}/verify`;
    const names = 'tasks' in verify ? verify.tasks : verify.run.filter(isCommand);
    if (names.length === 0) {
      sink.add('AIOP-P072', { message: `the verification of "${id}" names no command`, at: plan.position(pointer), pointer });
    }
    if (!('tasks' in verify) || tasks === undefined) continue;
    for (const [index, name] of verify.tasks.entries()) {
      if (tasks.includes(name)) continue;
      const at = `${pointer}/tasks/${index}`;
      const meant = nearest(name, tasks);
      const hint = meant === undefined ? 'name a task of aiop.yaml' : `did you mean "${meant}"?`;
      sink.add('AIOP-P072', {
        message: `"${id}" is verified by the task "${name}", which aiop.yaml does not define`,
        at: plan.position(at),
        pointer: at,
        hint,
      });
    }
  }
}

/** Whether a shell would do anything: lines of comments alone pass without having checked anything. */
function isCommand(text: string): boolean {
  return text.split('\n').some((line) => /^\s*[^\s#]/.test(line));
}

/** Files that a plan names outside of claims and items have to lie in the repository too (P011). */
export function checkNamedFiles(plan: Plan, sink: FindingSink): void {
  const files = [
    { path: plan.registry, at: '/plan/registry' },
    { path: plan.fileIndex, at: '/plan/file_index' },
  ];
  refuseOthers(
    plan,
    files.flatMap(({ path, at }) => (path === undefined ? [] : [{ path, at }])),
    sink,
  );
  for (const { pins, execute, schemas, pointer } of plan.workstreams) {
    const named = [
      ...pins.map(({ path, pointer: pin }) => ({ path, at: `${pin}/path` })),
      ...schemas.map(({ schema: path }, index) => ({ path, at: `${pointer}/acceptance/schemas/${index}/schema` })),
      ...(execute !== undefined && 'patch' in execute ? [{ path: execute.patch, at: `${pointer}/execute/patch` }] : []),
    ];
    refuseOthers(plan, named, sink);
  }
}

function refuseOthers(plan: Plan, named: readonly { readonly path: string; readonly at: string }[], sink: FindingSink): void {
  for (const { path, at } of named) {
    const problem = pathProblem(path);
    if (problem === undefined) continue;
    const message = `"${visible(path, 100)}" is no path of the repository: ${problem}`;
    sink.add('AIOP-P011', { message, at: plan.position(at), pointer: at });
  }
}

/** A folder for worktrees: never inside the repository, nor relative (P046); and in this version not to be chosen at all (P075). */
export function checkWorktrees(document: ParsedDocument, plan: Plan, root: string | undefined, sink: FindingSink): void {
  const policies = [
    { given: valueAt(document, '/defaults/worktree/root'), above: '/defaults' },
    ...rawWorkstreams(document).map((raw, index) => ({
      given: memberAt(raw, ['worktree', 'root']),
      above: plan.workstreams[index]?.pointer ?? '',
    })),
  ];
  for (const { given, above } of policies) {
    if (typeof given !== 'string') continue;
    const pointer = `${above}/worktree/root`;
    const at = plan.position(pointer);
    if (!posix.isAbsolute(given) && !win32.isAbsolute(given)) {
      sink.add('AIOP-P046', { message: `the root of worktrees is not absolute`, at, pointer });
    } else if (root !== undefined && isInside(given, root)) {
      sink.add('AIOP-P046', { message: `the root of worktrees lies inside the repository`, at, pointer });
    } else {
      sink.add('AIOP-P075', { message: 'the root of worktrees cannot be chosen in this version', at, pointer });
    }
  }
}

function isInside(path: string, root: string): boolean {
  const [inner, outer] = [path, root].map((each) => `${posix.normalize(each.replaceAll('\\', '/')).replace(/\/$/, '')}/`);
  return (inner ?? '').startsWith(outer ?? '/');
}

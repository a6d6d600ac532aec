import { posix } from 'node:path';
import { type Finding, formatFinding, nearest, UsageError } from '@aiop/diagnostics';
import { parseDocument } from '@aiop/documents';
import { report } from '../codes.ts';
import type { Config, TaskConfig } from '../config.ts';
import { DOCUMENT_CODES } from '../document-codes.ts';
import { withoutComments } from './json-comments.ts';
import type { NeighbourFile, NeighbourRef, NeighbourTasks, ReadableFiles } from './neighbour.ts';
import { packageScriptTasks } from './package-scripts.ts';
import { preCommitTasks } from './pre-commit-tasks.ts';
import { taskfileTasks } from './taskfile-tasks.ts';
import { turboTasks } from './turbo-tasks.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** By the name of a file, how its tasks are read. */
const READERS: ReadonlyMap<string, (source: NeighbourFile) => NeighbourTasks> = new Map([
  ['package.json', packageScriptTasks],
  ['turbo.json', turboTasks],
  ['turbo.jsonc', turboTasks],
  ['Taskfile.yml', taskfileTasks],
  ['Taskfile.yaml', taskfileTasks],
  ['taskfile.yml', taskfileTasks],
  ['taskfile.yaml', taskfileTasks],
  ['.pre-commit-config.yaml', preCommitTasks],
  ['.pre-commit-config.yml', preCommitTasks],
]);

/**
 * A configuration with the tasks of the files of other tools that it names, as they are now. A task of its own goes before one of the same name
 * from elsewhere. What has no equal here stands among the findings, each with its place.
 * @throws UsageError where a file is missing, cannot be read, or gives no task, and where two of them have a task of one name
 */
export function withNeighbours(config: Config, root: string, files: ReadableFiles): Config {
  const refs = config.from ?? [];
  if (refs.length === 0) return config;
  const tasks = new Map<string, TaskConfig>(config.tasks.map((task) => [task.name, task]));
  const sources = new Map<string, string>();
  const findings: Finding[] = [];
  for (const ref of refs) {
    const taken = neighbourTasks(ref, root, files);
    findings.push(...taken.findings);
    for (const task of taken.tasks) {
      const other = sources.get(task.name);
      if (other !== undefined) throw twice(task.name, other, ref.file);
      sources.set(task.name, ref.file);
      if (!tasks.has(task.name)) tasks.set(task.name, task);
    }
  }
  return { ...config, tasks: [...tasks.values()], findings };
}

function neighbourTasks(ref: NeighbourRef, root: string, files: ReadableFiles): NeighbourTasks {
  const read = READERS.get(posix.basename(ref.file));
  if (read === undefined) throw unknownKind(ref.file);
  const path = `${root}/${ref.file}`;
  if (files.status(path)?.kind !== 'file') throw missing(ref.file);
  const raw = files.read(path, MAX_BYTES);
  const isTurbo = /^turbo\.jsonc?$/.test(posix.basename(ref.file));
  const bytes = isTurbo ? new TextEncoder().encode(withoutComments(new TextDecoder().decode(raw))) : raw;
  const parsed = parseDocument({ path: ref.file.replace(/\.jsonc$/, '.json'), bytes, maxBytes: MAX_BYTES }, DOCUMENT_CODES);
  if (!parsed.ok) throw unreadable(ref.file, parsed.findings);
  const taken = read({ ...ref, root, files, document: parsed.value });
  const names = [...taken.tasks.map(({ name }) => name)];
  if (names.length === 0) throw nothingTaken(ref.file, taken.findings);
  return withReplacedNeeds(ref, taken, parsed.value.position('').file);
}

/** A need that was left out is no need that could be met: the task that has it is left out too, and all that need that one. */
function withReplacedNeeds(ref: NeighbourRef, { tasks, findings }: NeighbourTasks, file: string): NeighbourTasks {
  const kept = new Map(tasks.map((task) => [task.name, task]));
  const more: Finding[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const task of [...kept.values()]) {
      const lost = task.needs.find((need) => !kept.has(need));
      if (lost === undefined) continue;
      kept.delete(task.name);
      changed = true;
      const near = nearest(lost, kept.keys());
      const hint = near === undefined ? 'write this task, or the one it needs, under `verify.tasks`' : `did you mean "${near}"?`;
      more.push(report('AIOP-C020', { message: `${file}: the task "${task.name}" is not taken: it needs "${lost}", which is not`, hint }));
    }
  }
  if (kept.size === 0) throw nothingTaken(ref.file, [...findings, ...more]);
  return { tasks: [...kept.values()], findings: [...findings, ...more] };
}

function unknownKind(file: string): UsageError {
  return new UsageError({
    what: 'tasks cannot be taken from it',
    where: `verify.from: ${file}`,
    expected: 'a package.json, turbo.json, Taskfile.yml or .pre-commit-config.yaml',
    fix: 'write its tasks under `verify.tasks`',
  });
}

function missing(file: string): UsageError {
  return new UsageError({
    what: 'there is no such file',
    where: `verify.from: ${file}`,
    expected: 'a file of the repository',
    fix: 'correct the path',
  });
}

function unreadable(file: string, findings: readonly Finding[]): UsageError {
  return new UsageError({ what: findings.map(formatFinding).join('\n  '), where: file, expected: 'a sound file', fix: 'mend the file' });
}

function nothingTaken(file: string, findings: readonly Finding[]): UsageError {
  const why = findings.slice(0, 20).map(formatFinding).join('\n  ');
  return new UsageError({
    what: `none of its tasks can be taken${why === '' ? '' : `\n  ${why}`}`,
    where: `verify.from: ${file}`,
    expected: 'at least one task that checks something',
    fix: 'name its tasks, such as { file: package.json, tasks: [ci] }, or write them under `verify.tasks`',
  });
}

function twice(task: string, one: string, other: string): UsageError {
  return new UsageError({
    what: `the task "${task}" comes from ${one} and from ${other}`,
    where: 'verify.from',
    expected: 'each name from one file',
    fix: 'name the tasks to take from one of them, such as { file: package.json, tasks: [lint] }',
  });
}

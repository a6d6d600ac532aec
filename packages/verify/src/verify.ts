import { type Finding, UsageError } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { criticalPath, type Durations, readDurations, remainingMs, writeDurations } from './critical-path.ts';
import { holdsExecutableBit } from './executable-bit.ts';
import { fileSkipRate } from './file-skip-rate.ts';
import { combinedFingerprint, sha256 } from './fingerprint.ts';
import { GuardedStore } from './guarded-store.ts';
import { outputConflicts } from './output-conflicts.ts';
import { PlacedRecords } from './placed-records.ts';
import type { TaskResult, VerifyEvent, VerifyReport } from './report.ts';
import type { VerifyPorts, VerifyRequest } from './request.ts';
import { ResultStore } from './result-store.ts';
import { type CompiledTask, compileTask, type RunContext, type TaskOutcome } from './run-context.ts';
import { runInOrder, Slots } from './schedule.ts';
import { shareOf } from './shard.ts';
import { SETUP_TASK, type TaskDefinition } from './task.ts';
import { INSIDE } from './task-environment.ts';
import { ancestors, type TaskGraph, taskGraph } from './task-graph.ts';
import { ToolVersions } from './tool-versions.ts';
import { TreeObserver, treeFolder } from './tree-observer.ts';
import { UndeclaredWrites } from './undeclared-writes.ts';
import { assumeTask, verifyTask } from './verify-task.ts';
import { makeWorkFolder, WORK_FOLDER } from './work-folder.ts';

/** How long one verification waits for another one of the same tree. */
const LOCK_TIMEOUT_MS = 10 * 60_000;

/** As many tasks as are looked at side by side: a store far away answers as fast as with all at once. */
const LOOKS_AT_ONCE = 64;

/**
 * Verifies a tree: every selected task is skipped where its result is known, and run otherwise. Only passed results are kept; whatever
 * leaves a doubt whether a result is still true makes the task run.
 * @throws UsageError when there is no task at all, a selected one does not exist, bash is missing, or another verification holds the tree.
 */
export async function verify(
  request: VerifyRequest,
  ports: VerifyPorts,
  onEvent: (event: VerifyEvent) => void = () => {},
): Promise<VerifyReport> {
  if (request.environment[INSIDE] === request.root) throw verifiesItself(request.root);
  const startedAt = ports.clock.monotonic();
  const refused = (reasons: readonly Finding[]): VerifyReport => {
    for (const finding of reasons) onEvent({ type: 'finding', finding });
    return reportOf(request, ports, startedAt, [], reasons);
  };
  const whole = taskGraph(request);
  if (!whole.ok) return refused(whole.findings);
  const isAssumed = (name: string): boolean => name === SETUP_TASK && request.setup !== undefined && request.setupIsDone === true;
  const share = request.shard === undefined ? undefined : shareOf(whole.value, request.shard);
  const part = partOf(request, whole.value.order.filter(({ name }) => !isAssumed(name)).length);
  if (share?.length === 0) return { ...refused([nothingToDo(request.shard)]), ...part, ok: true };
  const graph = share === undefined ? whole : taskGraph({ ...request, selected: share });
  if (!graph.ok) return refused(graph.findings);
  const compiled = compileAll(graph.value.order);
  if (!compiled.ok) return refused(compiled.findings);
  const { findings: conflicts, unordered } = outputConflicts(graph.value, compiled.tasks);
  if (conflicts.length > 0) return refused(conflicts);
  const work = async (): Promise<VerifyReport> => {
    const findings: Finding[] = [];
    const times = durationsFile(request, ports);
    const known = times === undefined ? new Map<string, number>() : readDurations(ports.files, times);
    const remaining = remainingMs(graph.value, known);
    const run = newRun(request, ports, compiled.tasks, graph.value, unordered, remaining, onEvent, (finding) => {
      findings.push(finding);
      onEvent({ type: 'finding', finding });
    });
    const verifyOne = (task: TaskDefinition, needs: ReadonlyMap<string, TaskOutcome>): Promise<TaskOutcome> => {
      const own = compiled.tasks.get(task.name);
      if (own === undefined) throw new Error(`task ${task.name} was not compiled`);
      return isAssumed(task.name) ? assumeTask(run, own) : verifyTask(run, own, needs);
    };
    const outcomes = await runInOrder(graph.value, verifyOne, (task) => remaining.get(task) ?? 0);
    if (request.mode === 'read-write' && !request.dryRun) await run.store.finish();
    run.observer.remember({ complete: [...outcomes.values()].every(({ result }) => result.fingerprint !== undefined) });
    const results = graph.value.order.flatMap(({ name }) => (isAssumed(name) ? [] : (outcomes.get(name)?.result ?? [])));
    const took = durationsOf(results);
    if (times !== undefined && took.size > 0) writeDurations(ports.files, times, new Map([...known, ...took]));
    const longest = criticalPath(graph.value, took);
    return {
      ...reportOf(request, ports, startedAt, results, findings),
      ...part,
      ...(share === undefined ? {} : { share }),
      ...(longest === undefined ? {} : { criticalPath: longest }),
    };
  };
  // A dry run changes nothing, so it waits for nobody.
  if (ports.locks === undefined || request.dryRun) return work();
  makeWorkFolder(ports.files, request.root);
  return ports.locks.withLock(`${request.root}/${WORK_FOLDER}/verify.lock`, work, LOCK_TIMEOUT_MS);
}

/** Puts the dependencies of a tree in place: the set-up step alone, restored from the store where its inputs are known. */
export async function runSetup(
  setup: TaskDefinition,
  request: Omit<VerifyRequest, 'tasks' | 'setup' | 'setupIsDone' | 'selected'>,
  ports: VerifyPorts,
  onEvent?: (event: VerifyEvent) => void,
): Promise<VerifyReport> {
  return verify({ ...request, tasks: [{ ...setup, name: SETUP_TASK, needs: [] }] }, ports, onEvent);
}

function compileAll(
  tasks: readonly TaskDefinition[],
):
  | { readonly ok: true; readonly tasks: ReadonlyMap<string, CompiledTask> }
  | { readonly ok: false; readonly findings: readonly Finding[] } {
  const compiled = new Map<string, CompiledTask>();
  const findings: Finding[] = [];
  for (const task of tasks) {
    const result = compileTask(task);
    if (result.ok) compiled.set(task.name, result.value);
    else findings.push(...result.findings);
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, tasks: compiled };
}

function newRun(
  request: VerifyRequest,
  ports: VerifyPorts,
  tasks: ReadonlyMap<string, CompiledTask>,
  { needs }: TaskGraph,
  unordered: RunContext['unordered'],
  remaining: RunContext['remainingMs'],
  onEvent: (event: VerifyEvent) => void,
  onFinding: (finding: Finding) => void,
): RunContext {
  const store = new GuardedStore(ports.store, ports.clock, onFinding);
  const before = ancestors(needs);
  let bitIsHeld: boolean | undefined;
  return {
    request,
    ports,
    store,
    results: new ResultStore(store),
    observer: new TreeObserver({ root: request.root, ports, coverage: coverageOf(request, tasks), onFinding }),
    records: new PlacedRecords(ports.files, request.root),
    tools: new ToolVersions(ports.processes, request.root, request.environment),
    holdsExecutableBit: () => (bitIsHeld ??= holdsExecutableBit(ports.files, request.root)),
    unordered,
    looks: new Slots(LOOKS_AT_ONCE),
    slots: new Slots(request.concurrency),
    remainingMs: remaining,
    neededOutputs: (task) => [...before(task)].flatMap((name) => tasks.get(name)?.outputs ?? []),
    undeclared: new UndeclaredWrites([...tasks.values()].map(({ outputs }) => outputs)),
    onEvent,
    onFinding,
    stopped: false,
  };
}

/** Where it is kept how long tasks take in this tree; undefined outside of a repository. */
function durationsFile({ root }: VerifyRequest, { git }: VerifyPorts): string | undefined {
  return git === undefined ? undefined : `${treeFolder(git, root)}/durations.json`;
}

/** How long the tasks took that ran. */
function durationsOf(results: readonly TaskResult[]): Durations {
  const ran = results.filter(({ state }) => state === 'passed' || state === 'failed');
  return new Map(ran.map(({ name, durationMs }) => [name, Math.round(durationMs)]));
}

/** What decides which files are inputs. */
function coverageOf({ neverInputs = [] }: VerifyRequest, tasks: ReadonlyMap<string, CompiledTask>): string {
  const inputs = [...tasks.values()].map(({ task }) => JSON.stringify([task.inputs ?? null, task.sharedInputs ?? [], task.outputs ?? []]));
  return sha256(JSON.stringify([neverInputs, [...new Set(inputs)].sort()]));
}

function reportOf(
  { dryRun, shard }: VerifyRequest,
  { clock, blake3 }: VerifyPorts,
  startedAt: number,
  tasks: readonly TaskResult[],
  findings: readonly Finding[],
): VerifyReport {
  const count = (...states: readonly TaskResult['state'][]): number => tasks.filter(({ state }) => states.includes(state)).length;
  const skipped = count('skipped');
  return {
    ok: tasks.length > 0 && tasks.every(({ state }) => state === 'passed' || state === 'skipped'),
    ran: count('passed', 'failed'),
    skipped,
    failed: count('failed'),
    flaky: tasks.filter(({ flaky }) => flaky === true).length,
    skipRate: tasks.length === 0 ? 0 : skipped / tasks.length,
    fileSkipRate: fileSkipRate(tasks),
    fingerprint: combinedFingerprint(blake3, tasks),
    durationMs: clock.monotonic() - startedAt,
    savedMs: tasks.reduce((sum, task) => sum + (task.state === 'skipped' ? task.savedMs : 0), 0),
    dryRun,
    ...partOf({ shard }),
    tasks,
    findings,
  };
}

/** Of which part of a run a report is. */
function partOf({ shard }: Pick<VerifyRequest, 'shard'>, tasks?: number): Pick<VerifyReport, 'shard'> {
  if (shard === undefined) return {};
  return { shard: { index: shard.index, count: shard.count, ...(tasks === undefined ? {} : { tasks }) } };
}

const nothingToDo = (shard: VerifyRequest['shard']): Finding =>
  report('AIOP-V023', { message: `no task is left for shard ${shard?.index} of ${shard?.count}` });

function verifiesItself(root: string): UsageError {
  return new UsageError({
    what: 'a task of this verification verifies the same tree again, which would never end',
    where: root,
    expected: 'tasks that run checks, not `aiop verify`',
    fix: 'put the command that `aiop verify` would run into the task',
  });
}

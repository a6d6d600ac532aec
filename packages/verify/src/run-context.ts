import type { Finding, Result } from '@aiop/diagnostics';
import type { GuardedStore } from './guarded-store.ts';
import { compilePatterns, type PathPatterns } from './path-patterns.ts';
import type { PlacedRecords } from './placed-records.ts';
import type { TaskResult, VerifyEvent } from './report.ts';
import type { VerifyPorts, VerifyRequest } from './request.ts';
import type { ResultStore } from './result-store.ts';
import type { Slots } from './schedule.ts';
import type { TaskDefinition } from './task.ts';
import type { ToolVersions } from './tool-versions.ts';
import type { TreeObserver } from './tree-observer.ts';
import type { UndeclaredWrites } from './undeclared-writes.ts';

/** What the verification of each task shares with the others. */
export interface RunContext {
  readonly request: VerifyRequest;
  readonly ports: VerifyPorts;
  readonly store: GuardedStore;
  readonly results: ResultStore;
  readonly observer: TreeObserver;
  readonly tools: ToolVersions;
  /** What is recorded of the outputs in the tree. */
  readonly records: PlacedRecords;
  /** Whether a file in the tree can be made executable: looked at once. */
  readonly holdsExecutableBit: () => boolean;
  /** By task, why what it reads depends on which of two tasks is faster. */
  readonly unordered: ReadonlyMap<string, Finding>;
  /** What the tasks write that a task needs, directly or not. */
  readonly neededOutputs: (task: string) => readonly PathPatterns[];
  /** What is written and is no output of any task. */
  readonly undeclared: UndeclaredWrites;
  /** Tasks wait here until it is looked at what is known of them: what that takes is in memory for a few at a time. */
  readonly looks: Slots;
  /** Commands wait here for their turn. */
  readonly slots: Slots;
  /** By task, how long it and all that waits for it are expected to take: the longest goes first. */
  readonly remainingMs: ReadonlyMap<string, number>;
  readonly onEvent: (event: VerifyEvent) => void;
  readonly onFinding: (finding: Finding) => void;
  /** Whether nothing more is to be started. */
  stopped: boolean;
}

/** What a task means for those that need it. */
export interface TaskOutcome {
  readonly result: TaskResult;
  /** The last change to the tree that this task or one it needs may have made. */
  readonly lastChange: number;
  /** Whether its fingerprint stands for what is in the tree now. Where it does not, no task that needs it may be skipped. */
  readonly certain: boolean;
}

/** A task with its patterns compiled. */
export interface CompiledTask {
  readonly task: TaskDefinition;
  /** Absent: every file that git does not ignore. */
  readonly inputs: PathPatterns | undefined;
  readonly outputs: PathPatterns;
  /** Of a task that runs file by file: what counts for every file. */
  readonly shared?: PathPatterns;
}

/** Compiles the patterns of a task. */
export function compileTask(task: TaskDefinition): Result<CompiledTask> {
  const { inputs: own, sharedInputs = [] } = task;
  const inputs = own === undefined ? undefined : compilePatterns(task.name, 'inputs', [...own, ...sharedInputs]);
  const shared = sharedInputs.length === 0 ? undefined : compilePatterns(task.name, 'inputs', sharedInputs);
  const outputs = compilePatterns(task.name, 'outputs', task.outputs ?? []);
  const findings = [...(inputs?.findings ?? []), ...outputs.findings];
  if (!outputs.ok || inputs?.ok === false || shared?.ok === false) return { ok: false, findings };
  const value = { task, inputs: inputs?.value, outputs: outputs.value, ...(shared === undefined ? {} : { shared: shared.value }) };
  return { ok: true, value, findings };
}

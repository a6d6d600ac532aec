import { type Finding, type Result, UsageError } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { type FingerprintParts, fingerprintOf, staticParts } from './fingerprint.ts';
import type { GuardedStore } from './guarded-store.ts';
import { type InputListing, listInputs } from './input-listing.ts';
import { changesSince, describeChanges, lastPassOf, readLastPass, writeLastPass } from './last-pass.ts';
import { compilePatterns, type PathPatterns } from './path-patterns.ts';
import type { Outcome, TaskResult, VerifyEvent } from './report.ts';
import type { VerifyPorts, VerifyRequest } from './request.ts';
import type { ResultStore } from './result-store.ts';
import { describeFailure, runTask } from './run-task.ts';
import { saveOutputs } from './save-outputs.ts';
import type { TaskDefinition } from './task.ts';
import { clearForRun, ensureOutputs, hasRunHere, type OutputPlace, outputsOfRun, type RunOutputs } from './task-outputs.ts';
import type { ToolVersions } from './tool-versions.ts';
import type { TreeObserver } from './tree-observer.ts';
import type { TreeState } from './tree-state.ts';

/** A task with its patterns compiled. */
export interface CompiledTask {
  readonly task: TaskDefinition;
  /** Absent: every file that git does not ignore. */
  readonly inputs: PathPatterns | undefined;
  readonly outputs: PathPatterns;
}

/** Compiles the patterns of a task. */
export function compileTask(task: TaskDefinition): Result<CompiledTask> {
  const inputs = task.inputs === undefined ? undefined : compilePatterns(task.name, 'inputs', task.inputs);
  const outputs = compilePatterns(task.name, 'outputs', task.outputs ?? []);
  const findings = [...(inputs?.findings ?? []), ...outputs.findings];
  if (!outputs.ok || inputs?.ok === false) return { ok: false, findings };
  return { ok: true, value: { task, inputs: inputs?.value, outputs: outputs.value }, findings };
}

/** What the verification of each task shares with the others. */
export interface Run {
  readonly request: VerifyRequest;
  readonly ports: VerifyPorts;
  readonly store: GuardedStore;
  readonly results: ResultStore;
  readonly observer: TreeObserver;
  readonly tools: ToolVersions;
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

/** Verifies one task: skips it where its result is known, else runs it. */
export function verifyTask(run: Run, compiled: CompiledTask, needs: ReadonlyMap<string, TaskOutcome>): Promise<TaskOutcome> {
  return new TaskVerification(run, compiled, needs).outcome();
}

/** Everything that was worked out about a task before it is decided. */
interface Assessment {
  readonly state: TreeState;
  readonly listing: InputListing;
  readonly parts: FingerprintParts;
  readonly fingerprint: string;
  /** Why the fingerprint may not tell everything. */
  readonly doubts: readonly string[];
}

class TaskVerification {
  readonly #run: Run;
  readonly #compiled: CompiledTask;
  readonly #task: TaskDefinition;
  readonly #needs: ReadonlyMap<string, TaskOutcome>;
  readonly #startedAt: number;
  #lastChange: number;

  constructor(run: Run, compiled: CompiledTask, needs: ReadonlyMap<string, TaskOutcome>) {
    this.#run = run;
    this.#compiled = compiled;
    this.#task = compiled.task;
    this.#needs = needs;
    this.#startedAt = run.ports.clock.monotonic();
    this.#lastChange = Math.max(0, ...[...needs.values()].map(({ lastChange }) => lastChange));
  }

  async outcome(): Promise<TaskOutcome> {
    const early = this.#withoutLooking();
    if (early !== undefined) return early;
    const assessment = await this.#assess();
    const { reason, outcome } = await this.#fromStore(assessment);
    if (outcome !== undefined) return outcome;
    const changes = await this.#changes(assessment);
    const why = reason ?? changes.why;
    if (this.#run.request.dryRun)
      return this.#finish(assessment, { state: 'not-run' }, { sentence: `would run: ${why}`, changes: changes.list });
    return this.#execute(assessment, why, changes.list);
  }

  /** The outcome of a task that is not even looked at. */
  #withoutLooking(): TaskOutcome | undefined {
    const { request } = this.#run;
    for (const [name, { result }] of this.#needs) {
      if (result.state === 'failed' || result.state === 'blocked') {
        return this.#finish(undefined, { state: 'blocked', by: name }, { sentence: `not run: it needs ${name}, which did not pass` });
      }
      if (result.state === 'not-run') {
        const sentence = request.dryRun ? `would run: it needs ${name}, which would run` : `not run: it needs ${name}, which was not run`;
        return this.#finish(undefined, { state: 'not-run' }, { sentence });
      }
    }
    if (request.signal?.aborted === true) return this.#finish(undefined, { state: 'not-run' }, { sentence: 'not run: interrupted' });
    if (this.#run.stopped) return this.#finish(undefined, { state: 'not-run' }, { sentence: 'not run: another task failed before' });
    return undefined;
  }

  async #assess(): Promise<Assessment> {
    const { request, ports, observer } = this.#run;
    const state = await observer.stateAfter(this.#lastChange);
    const listing = this.#list(state);
    const doubts = listing.doubts.slice(0, 1);
    if (listing.doubts.length > 0)
      this.#warn('AIOP-V014', `task "${this.#task.name}" is never skipped, because ${listing.doubts.slice(0, 3).join('; ')}`);
    else if (listing.lines.size === 0) {
      doubts.push('its inputs match no file');
      this.#warn('AIOP-V018', `the inputs of task "${this.#task.name}" match no file, so it is never skipped`);
    }
    const tools = new Map<string, string>();
    for (const command of this.#task.tools) {
      const version = await this.#run.tools.get(command);
      tools.set(command, version.state === 'known' ? version.text : '');
      if (version.state === 'known') continue;
      doubts.push(`the version of a tool is not known: ${version.why}`);
      this.#warn('AIOP-V017', `task "${this.#task.name}" is not skipped: ${version.why}`);
    }
    const needs = new Map<string, string>();
    for (const [name, { result, certain }] of this.#needs) {
      needs.set(name, result.fingerprint ?? '');
      if (!certain) doubts.push(`it needs ${name}, whose result could not be kept`);
    }
    const parts = { ...staticParts(this.#task, request.platform, request.environment), tools, needs, inputs: listing.lines };
    return { state, listing, parts, fingerprint: fingerprintOf(ports.blake3, parts), doubts };
  }

  #list(state: TreeState): InputListing {
    const { request, ports } = this.#run;
    const { inputs, outputs } = this.#compiled;
    return listInputs({ files: ports.files, root: request.root, state, inputs, outputs, never: request.neverInputs ?? [] });
  }

  /** The outcome where a stored result can be used, or else the reason where one speaks against it. */
  async #fromStore({ state, fingerprint, doubts }: Assessment): Promise<{ readonly reason?: string; readonly outcome?: TaskOutcome }> {
    const { request, results } = this.#run;
    if (doubts[0] !== undefined) return { reason: doubts[0] };
    if (request.force) return { reason: 'it was asked for by force' };
    if (request.mode === 'off') return { reason: 'the store is off' };
    const found = await results.find(fingerprint);
    if (found.state === 'none') return {};
    if (found.state === 'refused') return this.#refuse(found.why);
    const { record, log } = found;
    const place = this.#place(state);
    if (this.#task.outputs === undefined && !hasRunHere(place, fingerprint)) {
      return { reason: 'what it writes is not declared, and it has not run in this tree' };
    }
    let how = 'unchanged since it passed';
    if (!request.dryRun) {
      const ensured = await ensureOutputs(place, record, results);
      if (ensured.state === 'refused') return this.#refuse(ensured.why);
      if (ensured.state === 'foreign') return { reason: `${ensured.path} lies among its outputs, and it did not write that` };
      if (ensured.state === 'restored') {
        this.#lastChange = this.#run.observer.changed();
        how = `${how}; its outputs were restored from the store`;
      }
    }
    const outcome: Outcome = { state: 'skipped', from: results.name, savedMs: record.durationMs };
    return { outcome: this.#finish({ fingerprint }, outcome, { sentence: how, log }) };
  }

  #refuse(why: string): { readonly reason: string } {
    this.#warn('AIOP-V011', `the stored result of task "${this.#task.name}" was refused: ${why}`);
    return { reason: `its stored result was refused: ${why}` };
  }

  /** Why it runs, by comparison with when it last passed. */
  async #changes({ fingerprint, parts }: Assessment): Promise<{ readonly why: string; readonly list: readonly string[] }> {
    if (this.#run.request.mode === 'off') return { why: 'the store is off', list: [] };
    const last = await readLastPass(this.#run.store, this.#task.name);
    if (last === undefined) return { why: 'it never passed here', list: [] };
    if (last.fingerprint === fingerprint) return { why: 'its result is no longer in the store', list: [] };
    const list = changesSince(last, lastPassOf(fingerprint, parts));
    return { why: list.length === 0 ? 'it never passed here like this' : describeChanges(list), list };
  }

  async #execute(assessment: Assessment, why: string, changes: readonly string[]): Promise<TaskOutcome> {
    const { request, ports, observer, onEvent } = this.#run;
    const name = this.#task.name;
    this.#checkFolder();
    const place = this.#place(assessment.state);
    onEvent({ type: 'started', task: name, sentence: why });
    const before = clearForRun(place);
    const { failure, attempts, log } = await runTask(this.#task, {
      processes: ports.processes,
      root: request.root,
      environment: request.environment,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      onLine: (text, stream) => onEvent({ type: 'line', task: name, stream, text }),
    });
    this.#lastChange = observer.changed();
    const outputs = outputsOfRun(place, before, failure === undefined ? assessment.fingerprint : '');
    if (failure !== undefined) {
      this.#run.stopped ||= !request.keepGoing || failure.kind === 'aborted';
      const how = describeFailure(failure);
      const code = failure.kind === 'timeout' ? 'AIOP-V002' : 'AIOP-V001';
      this.#run.onFinding(report(code, { message: `task "${name}" failed: ${how}` }));
      return this.#finish(
        assessment,
        { state: 'failed', failure, attempts },
        { sentence: `failed: ${how}; ran because ${why}`, log, changes },
      );
    }
    const reservation = await this.#reservation(assessment, outputs);
    const kept = await this.#keep(assessment, outputs, { reservation, attempts, log });
    const unkept = kept === undefined ? '' : `; not saved: ${kept}`;
    const outcome: Outcome = { state: 'passed', attempts, saved: kept === undefined };
    return this.#finish(assessment, outcome, { sentence: `ran because ${why}${unkept}`, log, changes, certain: reservation === undefined });
  }

  /** Why the result does not belong to the fingerprint, or undefined. */
  async #reservation({ listing, doubts }: Assessment, { leftovers }: RunOutputs): Promise<string | undefined> {
    const name = this.#task.name;
    if (doubts[0] !== undefined) return doubts[0];
    const [leftover] = leftovers;
    if (leftover !== undefined) {
      this.#warn(
        'AIOP-V016',
        `${leftovers.length} files among the outputs of task "${name}" were there before and it did not write them`,
        leftover,
      );
      return `${leftover} lay among its outputs before`;
    }
    if (this.#run.request.mode === 'off') return undefined;
    const after = this.#list(await this.#run.observer.stateAfter(this.#lastChange));
    const changed = after.doubts[0] ?? firstDifference(listing.lines, after.lines);
    if (changed === undefined) return undefined;
    this.#warn('AIOP-V013', `the inputs of task "${name}" changed while it ran`, changed);
    return `${changed} changed while it ran`;
  }

  /** Saves a passed result. @returns why it was not saved, or undefined where it was. */
  async #keep(
    { parts, fingerprint }: Assessment,
    { written }: RunOutputs,
    { reservation, attempts, log }: { readonly reservation: string | undefined; readonly attempts: number; readonly log: Uint8Array },
  ): Promise<string | undefined> {
    const { request, ports, store, results } = this.#run;
    if (request.mode !== 'read-write') return 'the store is not written to';
    if (reservation !== undefined) return reservation;
    if (attempts > 1) return `it passed only at attempt ${attempts}`;
    const saved = await saveOutputs(ports.files, request.root, written, this.#compiled.outputs, results);
    if (saved.state === 'refused') {
      this.#warn('AIOP-V012', `the outputs of task "${this.#task.name}" could not be saved: ${saved.why}`);
      return saved.why;
    }
    const failed = 'the store failed';
    if (saved.state === 'store-failed') return failed;
    const { outputs, packs } = saved;
    const record = { fingerprint, task: this.#task.name, durationMs: Math.round(this.#elapsed()), packs, outputs };
    if (!(await results.save(record, log))) return failed;
    await writeLastPass(store, this.#task.name, lastPassOf(fingerprint, parts));
    return undefined;
  }

  #checkFolder(): void {
    const { cwd = '' } = this.#task;
    if (this.#run.ports.files.status(`${this.#run.request.root}/${cwd}`) !== undefined) return;
    throw new UsageError({
      what: `there is no folder ${cwd}`,
      where: `cwd of task "${this.#task.name}"`,
      expected: 'a folder of the repository',
      fix: 'correct `cwd` in aiop.yaml',
    });
  }

  #place(state: TreeState): OutputPlace {
    const { request, ports } = this.#run;
    const isTracked = (path: string): boolean => state.source === 'git' && state.tracked.has(path);
    return {
      files: ports.files,
      clock: ports.clock,
      root: request.root,
      task: this.#task.name,
      patterns: this.#compiled.outputs,
      declared: this.#task.outputs !== undefined,
      isTracked,
    };
  }

  #warn(code: Parameters<typeof report>[0], message: string, witness?: string): void {
    this.#run.onFinding(report(code, { message, ...(witness === undefined ? {} : { witness }) }));
  }

  #elapsed(): number {
    return this.#run.ports.clock.monotonic() - this.#startedAt;
  }

  #finish(
    assessment: Pick<Assessment, 'fingerprint'> | undefined,
    outcome: Outcome,
    {
      sentence,
      log = new Uint8Array(),
      changes = [],
      certain = true,
    }: { sentence: string; log?: Uint8Array; changes?: readonly string[]; certain?: boolean },
  ): TaskOutcome {
    const facts = { name: this.#task.name, fingerprint: assessment?.fingerprint, durationMs: this.#elapsed(), log, sentence, changes };
    const result: TaskResult = { ...outcome, ...facts };
    this.#run.onEvent({ type: 'finished', result });
    return { result, lastChange: this.#lastChange, certain };
  }
}

/** The first path whose line is not the same in both. */
function firstDifference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string | undefined {
  for (const [path, line] of before) if (after.get(path) !== line) return path;
  for (const path of after.keys()) if (!before.has(path)) return path;
  return undefined;
}

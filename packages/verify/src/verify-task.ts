import { UsageError } from '@aiop/diagnostics';
import { type Assessment, assessTask, whyItRuns } from './assessment.ts';
import { report } from './codes.ts';
import { argumentBatches, FilePasses, withArguments } from './file-passes.ts';
import type { ObservedFiles } from './input-listing.ts';
import { keepResult, reservationOf } from './keep-result.ts';
import type { Failure, Outcome, TaskResult } from './report.ts';
import { reproduceCommand } from './reproduce.ts';
import type { CompiledTask, RunContext, TaskOutcome } from './run-context.ts';
import { type HermeticResult, runHermetically } from './run-hermetic.ts';
import { describeFailure, didWork, type RunResult, runTask } from './run-task.ts';
import type { TaskDefinition } from './task.ts';
import { clearForRun, ensureOutputs, hasRunHere, type OutputPlace, outputsOfRun } from './task-outputs.ts';
import { problemsOf } from './task-problems.ts';

/** Verifies one task: skips it where its result is known, else runs it. */
export function verifyTask(run: RunContext, compiled: CompiledTask, needs: ReadonlyMap<string, TaskOutcome>): Promise<TaskOutcome> {
  return new TaskVerification(run, compiled, needs).outcome();
}

/** The outcome of a task that the caller has done: not run, but with its fingerprint. */
export async function assumeTask(run: RunContext, compiled: CompiledTask): Promise<TaskOutcome> {
  const { fingerprint, doubts } = await assessTask(run, compiled, new Map(), 0);
  const facts = { name: compiled.task.name, fingerprint, durationMs: 0, log: new Uint8Array(), changes: [], problems: [] };
  const result: TaskResult = { ...facts, state: 'skipped', from: 'caller', savedMs: 0, sentence: 'done by the caller' };
  return { result, lastChange: 0, certain: doubts.length === 0 };
}

/** What is to be done about a task. */
type Decision =
  | { readonly state: 'done'; readonly outcome: TaskOutcome }
  | { readonly state: 'run'; readonly assessment: Assessment; readonly why: string; readonly changes: readonly string[] };

/** What is said of a task beside its outcome. */
interface Remarks {
  readonly sentence: string;
  readonly fingerprint?: string;
  readonly log?: Uint8Array;
  readonly changes?: readonly string[];
  readonly certain?: boolean;
}

class TaskVerification {
  readonly #run: RunContext;
  readonly #compiled: CompiledTask;
  readonly #task: TaskDefinition;
  readonly #needs: ReadonlyMap<string, TaskOutcome>;
  #startedAt: number;
  #lastChange: number;
  /** The inputs, and which of them the command gets; undefined: all. */
  #files: { readonly all: number; readonly pending: readonly string[] | undefined } | undefined;
  #passes: FilePasses | undefined;
  /** The tree of its own that it ran in. */
  #ranIn: string | undefined;

  constructor(run: RunContext, compiled: CompiledTask, needs: ReadonlyMap<string, TaskOutcome>) {
    this.#run = run;
    this.#compiled = compiled;
    this.#task = compiled.task;
    this.#needs = needs;
    this.#startedAt = run.ports.clock.monotonic();
    this.#lastChange = [...needs.values()].reduce((last, { lastChange }) => Math.max(last, lastChange), 0);
  }

  async outcome(): Promise<TaskOutcome> {
    const early = this.#blocked() ?? this.#stopped();
    if (early !== undefined) return early;
    const priority = this.#run.remainingMs.get(this.#task.name) ?? 0;
    const decision = await this.#run.looks.use(() => this.#decide(), priority);
    if (decision.state === 'done') return decision.outcome;
    const { assessment, why, changes } = decision;
    // What changed while it waited for its turn, the look at the tree after the run will show.
    return this.#run.slots.use(() => this.#start(assessment, why, changes), priority).then((finish) => finish());
  }

  /** Whether it is to run, and why. */
  async #decide(): Promise<Decision> {
    this.#startedAt = this.#run.ports.clock.monotonic();
    const assessment = await assessTask(this.#run, this.#compiled, this.#needs, this.#lastChange);
    const { fingerprint, parts, inputs } = assessment;
    const { store, ports } = this.#run;
    if (this.#task.perFile === true) this.#passes = new FilePasses(store, ports.blake3, this.#compiled, parts, inputs.lines());
    this.#files = { all: this.#passes?.all().all ?? inputs.count, pending: undefined };
    const { reason, outcome } = await this.#fromStore(assessment);
    if (outcome !== undefined) return { state: 'done', outcome };
    const { allPassed } = await this.#chooseFiles(assessment, reason);
    if (allPassed !== undefined) return { state: 'done', outcome: allPassed };
    const compared = await whyItRuns(this.#run, this.#task.name, assessment);
    const why = `${reason ?? compared.why}${this.#share()}`;
    const { changes } = compared;
    if (!this.#run.request.dryRun) return { state: 'run', assessment, why, changes };
    return { state: 'done', outcome: this.#finish({ state: 'not-run' }, { sentence: `would run: ${why}`, fingerprint, changes }) };
  }

  /** The outcome where a task that it needs did not pass. */
  #blocked(): TaskOutcome | undefined {
    for (const [name, { result }] of this.#needs) {
      if (result.state === 'failed' || result.state === 'blocked') {
        return this.#finish({ state: 'blocked', by: name }, { sentence: `not run: it needs ${name}, which did not pass` });
      }
      if (result.state === 'not-run') {
        const { dryRun } = this.#run.request;
        const sentence = dryRun ? `would run: it needs ${name}, which would run` : `not run: it needs ${name}, which was not run`;
        return this.#finish({ state: 'not-run' }, { sentence });
      }
    }
    return undefined;
  }

  /** The outcome where nothing more is to be started. */
  #stopped(): TaskOutcome | undefined {
    if (this.#run.request.signal?.aborted === true) return this.#finish({ state: 'not-run' }, { sentence: 'not run: interrupted' });
    if (this.#run.stopped) return this.#finish({ state: 'not-run' }, { sentence: 'not run: another task failed before' });
    return undefined;
  }

  /** The outcome where a stored result can be used, or else the reason where one speaks against it. */
  async #fromStore({ observed, fingerprint, doubts }: Assessment): Promise<{ readonly reason?: string; readonly outcome?: TaskOutcome }> {
    const { request, results } = this.#run;
    if (doubts[0] !== undefined) return { reason: doubts[0] };
    if (request.force) return { reason: 'it was asked for by force' };
    if (request.mode === 'off') return { reason: 'the store is off' };
    const found = await results.find(fingerprint);
    if (found.state === 'none') return {};
    if (found.state === 'refused') return this.#refuse(found.why);
    const { record, log } = found;
    const place = this.#place(observed);
    if (this.#task.outputs === undefined && !hasRunHere(place, fingerprint)) {
      return { reason: 'what it writes is not declared, and it has not run in this tree' };
    }
    let sentence = 'unchanged since it passed';
    if (!request.dryRun) {
      const ensured = await ensureOutputs(place, record, results);
      if (ensured.state === 'refused') return this.#refuse(ensured.why);
      if (ensured.state === 'foreign') return { reason: `${ensured.path} lies among its outputs, and it did not write that` };
      if (ensured.state === 'restored') {
        this.#lastChange = this.#run.observer.changed();
        sentence += '; its outputs were restored from the store';
      }
    }
    return { outcome: this.#finish({ state: 'skipped', from: results.name, savedMs: record.durationMs }, { sentence, fingerprint, log }) };
  }

  /** Of a task that runs file by file: which files it gets, or the outcome where every one has passed. */
  async #chooseFiles({ fingerprint, doubts }: Assessment, reason: string | undefined): Promise<{ readonly allPassed?: TaskOutcome }> {
    if (this.#passes === undefined) return {};
    const { store, request } = this.#run;
    const isKnown = reason === undefined && doubts.length === 0;
    const { all, pending } = isKnown ? await this.#passes.toCheck() : this.#passes.all();
    this.#files = { all, pending };
    if (all === 0 || pending.length > 0 || request.mode === 'off') return {};
    const sentence = `each of its ${all} files passed`;
    return { allPassed: this.#finish({ state: 'skipped', from: store.name, savedMs: 0 }, { sentence, fingerprint }) };
  }

  #refuse(why: string): { readonly reason: string } {
    this.#run.onFinding(report('AIOP-V011', { message: `the stored result of task "${this.#task.name}" was refused: ${why}` }));
    return { reason: `its stored result was refused: ${why}` };
  }

  /** Runs the command. What is left to do, looking at the tree again and saving, needs no slot, and is given back to be done after. */
  async #start(assessment: Assessment, why: string, changes: readonly string[]): Promise<() => Promise<TaskOutcome>> {
    const stopped = this.#stopped();
    if (stopped !== undefined) return async () => stopped;
    const { ports, observer, onEvent } = this.#run;
    const { name } = this.#task;
    this.#checkFolder();
    this.#startedAt = ports.clock.monotonic();
    onEvent({ type: 'started', task: name, sentence: why });
    const place = this.#place(assessment.observed);
    const before = clearForRun(place);
    const { failure, attempts, log } = await this.#runCommand(assessment);
    const change = observer.changed();
    this.#lastChange = change;
    const outputs = outputsOfRun(place, before, failure === undefined ? assessment.fingerprint : '');
    const durationMs = this.#elapsed();
    const remarks = { sentence: `ran because ${why}`, fingerprint: assessment.fingerprint, log, changes };
    if (failure !== undefined) {
      if (outputs.gap !== undefined && before.removed.length > 0 && didWork(failure)) {
        this.#run.onFinding(report('AIOP-V019', { message: `task "${name}" may have failed because outputs are missing: ${outputs.gap}` }));
      }
      // Still in the slot: the next one to get it has to know.
      const failed = this.#failed(failure, attempts, remarks);
      return async () => failed;
    }
    return async () => {
      const passed = { compiled: this.#compiled, assessment, outputs, attempts, durationMs, log, change };
      const reservation = await reservationOf(this.#run, passed);
      const unkept = await keepResult(this.#run, passed, reservation);
      if (unkept === undefined) await this.#passes?.add();
      const sentence = unkept === undefined ? remarks.sentence : `${remarks.sentence}; not saved${unkept === why ? '' : `: ${unkept}`}`;
      const certain = reservation === undefined;
      if (attempts > 1) this.#reportFlaky(attempts);
      return this.#finish({ state: 'passed', attempts, saved: unkept === undefined }, { ...remarks, sentence, certain }, durationMs);
    };
  }

  async #runCommand(assessment: Assessment): Promise<RunResult> {
    const { request, ports, onEvent } = this.#run;
    const { name, perFile, hermetic, cwd } = this.#task;
    const runIn = (root: string): Promise<RunResult> =>
      runTask(this.#task, {
        processes: ports.processes,
        root,
        environment: request.environment,
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        ...(perFile === true ? { batches: argumentBatches(this.#files?.pending ?? [], cwd) } : {}),
        onLine: (text, stream) => onEvent({ type: 'line', task: name, stream, text }),
      });
    if (hermetic !== true) return runIn(request.root);
    const result: HermeticResult = await runHermetically(this.#run, this.#compiled, assessment, runIn);
    this.#ranIn = result.ranIn;
    return result;
  }

  #failed(failure: Failure, attempts: number, remarks: Remarks): TaskOutcome {
    const how = `${describeFailure(failure)}${this.#ranIn === undefined ? '' : ', in a tree of nothing but what it declares'}`;
    this.#run.stopped ||= !this.#run.request.keepGoing || failure.kind === 'aborted';
    const code = failure.kind === 'timeout' ? 'AIOP-V002' : 'AIOP-V001';
    const hint = failure.kind === 'aborted' ? { hint: 'run it again: nothing is known of it' } : {};
    this.#run.onFinding(report(code, { message: `task "${this.#task.name}" failed: ${how}`, ...hint }));
    return this.#finish({ state: 'failed', failure, attempts }, { ...remarks, sentence: `failed: ${how}; ${remarks.sentence}` });
  }

  #reportFlaky(attempts: number): void {
    this.#run.onFinding(report('AIOP-V028', { message: `task "${this.#task.name}" passed only at attempt ${attempts}` }));
  }

  #problems({ state }: Outcome, log: Uint8Array): TaskResult['problems'] {
    const { request, ports } = this.#run;
    const { cwd = '', matchers } = this.#task;
    const ranIn = this.#ranIn === undefined ? {} : { ranIn: this.#ranIn };
    return problemsOf({ files: ports.files, root: request.root, ...ranIn, cwd, log, matchers, passed: state !== 'failed' });
  }

  /** How much of a task that runs file by file runs. */
  #share(): string {
    const { all = 0, pending } = this.#files ?? {};
    return pending === undefined || pending.length === all ? '' : `; ${pending.length} of ${all} files have not passed`;
  }

  #filesOf({ state }: Outcome): Pick<TaskResult, 'files'> {
    if (this.#files === undefined) return {};
    const { all, pending } = this.#files;
    return { files: { all, skipped: state === 'skipped' ? all : all - (pending?.length ?? all) } };
  }

  #reproduction({ state }: Outcome): Pick<TaskResult, 'reproduce'> {
    if (state !== 'failed') return {};
    if (this.#task.perFile !== true) return { reproduce: reproduceCommand(this.#task) };
    const [files = []] = argumentBatches(this.#files?.pending ?? [], this.#task.cwd);
    return { reproduce: reproduceCommand({ ...this.#task, run: withArguments(this.#task.run) }, files) };
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

  #place({ state }: ObservedFiles): OutputPlace {
    const { request, ports } = this.#run;
    return {
      files: ports.files,
      clock: ports.clock,
      root: request.root,
      task: this.#task.name,
      records: this.#run.records,
      patterns: this.#compiled.outputs,
      declared: this.#task.outputs !== undefined,
      owned: request.ownsTree === true,
      isTracked: (path) => state.source === 'git' && state.index.find(path) >= 0,
    };
  }

  #elapsed(): number {
    return this.#run.ports.clock.monotonic() - this.#startedAt;
  }

  #finish(outcome: Outcome, remarks: Remarks, durationMs = this.#elapsed()): TaskOutcome {
    const { sentence, fingerprint, log = new Uint8Array(), changes = [], certain = true } = remarks;
    const result: TaskResult = {
      ...outcome,
      name: this.#task.name,
      fingerprint,
      durationMs,
      log,
      sentence,
      changes,
      problems: this.#problems(outcome, log),
      ...(outcome.state === 'passed' && outcome.attempts > 1 ? { flaky: true as const } : {}),
      ...this.#filesOf(outcome),
      ...this.#reproduction(outcome),
    };
    this.#run.onEvent({ type: 'finished', result });
    return { result, lastChange: this.#lastChange, certain };
  }
}

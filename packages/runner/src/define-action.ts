import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { countFindings, errorRecord, type Finding, logRecord, PROJECT, sortFindings, UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles, systemClock } from '@aiop/host';
import type { LedgerEvent } from '@aiop/ledger';
import { type Repositories, repositoriesIn } from './action-repository.ts';
import { type Annotation, RunnerCommands } from './commands.ts';
import { type CommonInputs, type Contract, type Environment, readInputs } from './contract.ts';
import { keepOutOfGit } from './keep-out-of-git.ts';
import { appendActionEvents } from './ledger-event.ts';
import { print } from './print.ts';

/** What an action finds around it. */
export interface ActionHost extends Repositories {
  readonly environment: Environment;
  /** Absolute: every relative path of inputs and outputs refers to it. */
  readonly workingDirectory: string;
  /** The absolute form of a path that an input names. */
  resolve(path: string): string;
  /** Absolute path of a new result file in `$RUNNER_TEMP/aiop/`, never in the repository. Its folder exists. */
  resultFile(name: string): string;
  /** Writes findings to a result file, as `schemas/findings.schema.json` has them; `more` joins them at the top. Returns its path. */
  writeFindings(findings: readonly Finding[], more?: Readonly<Record<string, unknown>>): string;
  /** Keeps a text for the step that runs after the job, where the action has one. */
  keepForPost(text: string): void;
  /** Speaks to the log. */
  readonly log: Pick<RunnerCommands, 'info' | 'warning' | 'untrusted'>;
}

/** What an action comes to. A negative verdict is `passed: false` with the reasons as findings; it is never thrown. */
export interface Outcome<Outputs> {
  readonly passed: boolean;
  readonly outputs: { readonly [Key in keyof Outputs]: Outputs[Key] | undefined };
  readonly findings?: readonly Finding[];
  /** What other tools said, beside the findings. */
  readonly annotations?: readonly Annotation[];
  /** Markdown for the job's summary. */
  readonly summary?: string;
  /** What the ledger hears of it. */
  readonly event?: LedgerEvent | readonly LedgerEvent[];
}

/** What a step after the job comes to. It fails nothing: what is worth knowing are warnings, an event that cannot be recorded among it. */
export interface PostOutcome {
  readonly findings?: readonly Finding[];
  /** Markdown for the job's summary. */
  readonly summary?: string;
  /** What the ledger hears of it, where the log of the job is still open. */
  readonly event?: LedgerEvent | readonly LedgerEvent[];
}

/** The step after the job: `kept` is what `run` left for it. It is not called where `run` left nothing. */
export type PostStep<Inputs> = (inputs: Inputs, host: ActionHost, kept: string) => Promise<PostOutcome>;

/** The runner hands these back as `STATE_<name>`, and to the step after the job alone. */
const [PHASE, KEPT] = ['AIOP_PHASE', 'AIOP_KEPT'];

/** At most this many annotations: the runner shows ten of a kind a step, and drops the rest in silence. */
const MAX_ANNOTATIONS = 50;

/**
 * The frame every action stands in: inputs are read once into a readonly record, `run` is called, then outputs, annotations, summary and
 * ledger are written, and only then the exit code is set. A `UsageError` becomes one `::error`; anything else is a bug of ours.
 * @param post what the same bundle does as `post:` of `action.yml`
 */
export async function defineAction<Inputs extends CommonInputs, Outputs>(
  contract: Contract<Inputs, Outputs>,
  run: (inputs: Inputs, host: ActionHost) => Promise<Outcome<Outputs>>,
  post?: PostStep<Inputs>,
): Promise<void> {
  const environment: Environment = process.env;
  const commands = new RunnerCommands(environment, print);
  if (post !== undefined && environment[`STATE_${PHASE}`] !== undefined) return await runPost(contract, post, environment, commands);
  const startedAt = systemClock.monotonic();
  try {
    // Before anything else can fail: the step after the job must not take itself for the first one.
    if (post !== undefined) commands.saveState(PHASE, 'post');
    const inputs = readInputs(contract, environment);
    const host = actionHost(contract.name, inputs, environment, commands);
    const outcome = await run(inputs, host);
    await deliver(contract, inputs, outcome, host, commands);
    logEnd(contract.name, outcome.passed ? 'passed' : 'failed', systemClock.monotonic() - startedAt, environment);
    if (!outcome.passed) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    logEnd(contract.name, 'broken', systemClock.monotonic() - startedAt, environment, error);
    if (error instanceof UsageError) commands.error(contract.name, error.message);
    else reportBug(contract.name, error, commands);
  }
}

async function runPost<Inputs extends CommonInputs, Outputs>(
  contract: Contract<Inputs, Outputs>,
  post: PostStep<Inputs>,
  environment: Environment,
  commands: RunnerCommands,
): Promise<void> {
  const kept = environment[`STATE_${KEPT}`];
  if (kept === undefined) return;
  try {
    const inputs = readInputs(contract, environment);
    const host = actionHost(contract.name, inputs, environment, commands);
    const { findings = [], summary, event } = await post(inputs, host, kept);
    annotate(findings, [], host, commands);
    if (summary !== undefined) commands.addSummary(summary);
    // Last: a ledger that takes no more events must not hide what came of the step.
    await recordEvents(contract.name, inputs.ledger, event, host);
  } catch (error) {
    if (!(error instanceof UsageError)) commands.untrusted(error instanceof Error ? (error.stack ?? error.message) : String(error));
    commands.warning(contract.name, error instanceof Error ? error.message : String(error));
  }
}

function actionHost(action: string, { workingDirectory }: CommonInputs, environment: Environment, log: RunnerCommands): ActionHost {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const directory = resolve(workspace, workingDirectory || '.');
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError({
      what: 'there is no such folder',
      where: 'input working-directory',
      expected: `a folder below ${workspace}`,
      fix: 'check out the repository first, or correct the path',
    });
  }
  const results = join(environment.RUNNER_TEMP || tmpdir(), 'aiop');
  const resultFile = (name: string): string => {
    mkdirSync(results, { recursive: true });
    return join(results, name);
  };
  return {
    ...repositoriesIn(directory, environment),
    environment,
    workingDirectory: directory,
    resolve: (path) => (isAbsolute(path) ? path : join(directory, path)),
    resultFile,
    writeFindings(findings, more = {}) {
      const path = resultFile(`${action}.findings.json`);
      const document = { apiVersion: 'aiop.dev/v1', kind: 'Findings', ...more, findings: sortFindings(findings) };
      nodeFiles.write(path, `${JSON.stringify(document, null, 2)}\n`, { sync: false });
      return path;
    },
    keepForPost: (text) => log.saveState(KEPT, text),
    log,
  };
}

async function deliver<Inputs extends CommonInputs, Outputs>(
  contract: Contract<Inputs, Outputs>,
  { ledger }: Inputs,
  { outputs, findings = [], annotations = [], summary, event, passed }: Outcome<Outputs>,
  host: ActionHost,
  commands: RunnerCommands,
): Promise<void> {
  await recordEvents(contract.name, ledger, event, host);
  const names: [string, string][] = Object.entries(contract.outputs);
  for (const [key, name] of names) {
    const value: unknown = outputs[key as keyof Outputs];
    if (value !== undefined) commands.setOutput(name, Array.isArray(value) ? value.join('\n') : String(value));
  }
  annotate(findings, annotations, host, commands);
  const { error, warning } = countFindings(findings);
  commands.info(
    `${contract.name}: ${passed ? 'passed' : 'failed'}, ${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
  );
  if (summary !== undefined) commands.addSummary(summary);
}

async function recordEvents(action: string, ledger: string, event: Outcome<unknown>['event'], host: ActionHost): Promise<void> {
  if (ledger === 'off' || ledger === '') return;
  const [path, events] = [host.resolve(ledger), [event ?? []].flat()];
  if (events.length > 0) await appendActionEvents(path, action, events, host.environment);
  await keepOutOfGit(path);
}

const WEIGHT = { error: 0, warning: 1, notice: 2 } as const;

/**
 * Errors first: where not all can be shown, no warning takes the place of what the step fails for. What other tools said comes after findings
 * of the same weight.
 */
function annotate(findings: readonly Finding[], annotations: readonly Annotation[], host: ActionHost, commands: RunnerCommands): void {
  const inRepository = pathInRepository(host);
  const all = [
    ...sortFindings(findings).map((finding) => ({ ...finding, show: () => commands.annotate({ ...finding, ...inRepository(finding) }) })),
    ...annotations.map((each) => ({ ...each, show: () => commands.annotateAs({ ...each, ...inRepository(each) }) })),
  ].toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  for (const { show } of all.slice(0, MAX_ANNOTATIONS)) show();
  if (all.length > MAX_ANNOTATIONS) commands.info(`${all.length - MAX_ANNOTATIONS} more stand in the result file`);
}

/** The runner reads paths from the root of the repository, and ours are relative to the working directory. */
function pathInRepository({
  environment,
  workingDirectory,
}: ActionHost): (place: { readonly file?: string }) => { readonly file?: string } {
  const folder = relative(environment.GITHUB_WORKSPACE || workingDirectory, workingDirectory).replaceAll('\\', '/');
  const isBelow = folder !== '' && folder !== '..' && !folder.startsWith('../') && !isAbsolute(folder);
  return ({ file }) => (file === undefined ? {} : { file: isBelow && !isAbsolute(file) ? `${folder}/${file}` : file });
}

/** One structured line where `AIOP_LOG` names a file: the trace id joins the steps of one run. */
function logEnd(
  action: string,
  outcome: 'passed' | 'failed' | 'broken',
  durationMs: number,
  environment: Environment,
  error?: unknown,
): void {
  const path = environment.AIOP_LOG;
  if (path === undefined || path === '') return;
  const record = logRecord({ service: action, traceId: traceIdOf(environment) }, new Date(systemClock.now()), {
    level: outcome === 'passed' ? 'info' : 'error',
    message: `${action} ${outcome}`,
    action,
    durationMs,
    labels: { outcome },
    ...(error === undefined ? {} : { error: errorRecord(error, error instanceof UsageError ? 'usage' : 'bug') }),
  });
  nodeFiles.append(path, `${JSON.stringify(record)}\n`, { sync: false });
}

/** W3C trace id of a run: from TRACEPARENT where a caller set one, else from the run's own number and attempt. */
function traceIdOf({ TRACEPARENT, GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' }: Environment): string {
  const given = /^00-([0-9a-f]{32})-/.exec(TRACEPARENT ?? '')?.[1];
  if (given !== undefined) return given;
  const digits = `${GITHUB_RUN_ID}${GITHUB_RUN_ATTEMPT.padStart(4, '0')}`.replace(/\D/g, '');
  return `a${digits.slice(-31).padStart(31, '0')}`;
}

function reportBug(action: string, error: unknown, commands: RunnerCommands): void {
  commands.untrusted(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const reason = visible(error instanceof Error ? error.message : String(error), 300);
  commands.error(action, `this is a bug in aiop (${reason}); please report it with the lines above: ${PROJECT.url}/issues/new`);
}

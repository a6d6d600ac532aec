import { type Finding, hasError, schemaAddress, UsageError } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import { report } from './codes.ts';
import { fileSkipRate } from './file-skip-rate.ts';
import { combinedFingerprint } from './fingerprint.ts';
import type { ReportOutline, TaskResult, VerifyReport } from './report.ts';
import type { ShardOfRun } from './shard.ts';
import { validate } from './verify-results.schema.gen.ts';

type State = VerifyReport['tasks'][number]['state'];

/** A task as a result file has it. */
interface TaskDocument {
  readonly name: string;
  readonly state: State;
  readonly sentence: string;
  readonly fingerprint?: string;
  readonly problems: TaskResult['problems'];
  readonly flaky?: true;
  readonly reproduce?: string;
  readonly duration_ms: number;
  readonly saved_ms?: number;
  readonly files?: { readonly all: number; readonly skipped: number };
}

/** A result file, as its schema admits it. */
interface ResultsDocument {
  readonly ok: boolean;
  readonly dry_run: boolean;
  readonly duration_ms: number;
  readonly shard?: ShardOfRun;
  readonly tasks: readonly TaskDocument[];
  readonly findings: readonly Finding[];
}

/** The results of all shards as those of one run. */
export interface JoinedResults {
  /** As `schemas/verify-results.schema.json` has it. */
  readonly document: object;
  /** Its duration is that of the shard that took longest. */
  readonly report: ReportOutline;
}

/** What counts of a task that several shards needed: that it failed, then that it was flaky, then that it ran. */
const WEIGHT: Readonly<Record<State, number>> = { failed: 5, passed: 3, skipped: 2, blocked: 1, 'not-run': 0 };
const weightOf = ({ state, flaky }: TaskDocument): number => WEIGHT[state] + (flaky === true ? 1 : 0);

/**
 * Joins the result files of shards. It is a good result only where every shard is there once and good, and where all saw the same tree.
 * @param texts by the name of their file, for messages
 * @throws UsageError for a file that is no result file, and where there is none
 */
export function joinResults(texts: ReadonlyMap<string, string>, blake3: Blake3): JoinedResults {
  const documents = [...texts].map(([name, text]) => readDocument(name, text));
  if (documents.length === 0) throw nothingToJoin();
  const tasks = new Map<string, TaskDocument>();
  const incomplete = shardFindings(documents);
  const findings = [...incomplete, ...documents.flatMap((document) => document.findings)];
  for (const task of documents.flatMap((document) => document.tasks)) {
    const known = tasks.get(task.name);
    if (known !== undefined && differ(known, task)) {
      findings.push(report('AIOP-V025', { message: `task "${task.name}" had another fingerprint in another shard` }));
    }
    if (known === undefined || weightOf(task) > weightOf(known)) tasks.set(task.name, task);
  }
  if (incomplete.length === 0) findings.push(...taskFindings(documents, tasks.size));
  return totalsOf([...tasks.values()], documents, distinct(findings), blake3);
}

function totalsOf(
  tasks: readonly TaskDocument[],
  documents: readonly ResultsDocument[],
  findings: readonly Finding[],
  blake3: Blake3,
): JoinedResults {
  const count = (...states: readonly State[]): number => tasks.filter(({ state }) => states.includes(state)).length;
  const broken = hasError(findings);
  const report = {
    dryRun: documents.some((document) => document.dry_run),
    ok: !broken && tasks.length > 0 && documents.every(({ ok }) => ok) && tasks.length === count('passed', 'skipped'),
    ran: count('passed', 'failed'),
    skipped: count('skipped'),
    failed: count('failed'),
    flaky: tasks.filter(({ flaky }) => flaky === true).length,
    skipRate: tasks.length === 0 ? 0 : count('skipped') / tasks.length,
    fileSkipRate: fileSkipRate(tasks),
    fingerprint: combinedFingerprint(
      blake3,
      tasks.map(({ name, fingerprint }) => ({ name, fingerprint })),
    ),
    durationMs: Math.max(...documents.map((document) => document.duration_ms)),
    savedMs: tasks.reduce((sum, { saved_ms = 0 }) => sum + saved_ms, 0),
    tasks: tasks.map(outlineOf),
    findings,
  };
  const { ok, dryRun, ran, skipped, failed, flaky, skipRate, fileSkipRate: fileRate, fingerprint, durationMs, savedMs } = report;
  const times = {
    skip_rate: skipRate.toFixed(3),
    file_skip_rate: fileRate.toFixed(3),
    fingerprint,
    duration_ms: durationMs,
    saved_ms: savedMs,
  };
  const head = { apiVersion: 'aiop.dev/v1', kind: 'VerifyResults', ok, dry_run: dryRun };
  return { report, document: { ...head, ran, skipped, failed, flaky, ...times, tasks, findings } };
}

function outlineOf({
  name,
  state,
  sentence,
  duration_ms: durationMs,
  problems,
  flaky,
  reproduce,
}: TaskDocument): ReportOutline['tasks'][number] {
  return {
    name,
    state,
    sentence,
    durationMs,
    problems,
    ...(flaky === undefined ? {} : { flaky }),
    ...(reproduce === undefined ? {} : { reproduce }),
  };
}

/** Shards that are missing, or there more than once. */
function shardFindings(documents: readonly ResultsDocument[]): Finding[] {
  const count = Math.max(...documents.map(({ shard }) => shard?.count ?? 1));
  const seen = documents.map(({ shard }) => shard?.index ?? 1);
  const fits = documents.every(({ shard }) => (shard?.count ?? 1) === count);
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !seen.includes(index));
  if (fits && missing.length === 0 && seen.length === count) return [];
  const what =
    missing.length > 0 ? `the results of ${missing.length} of ${count} shards are missing` : 'the results are not those of one run';
  return [report('AIOP-V024', { message: what, ...(missing[0] === undefined ? {} : { witness: `${missing[0]}/${count}` }) })];
}

/** Tasks that no shard has, as where the shards were planned before one was added. */
function taskFindings(documents: readonly ResultsDocument[], found: number): Finding[] {
  const totals = new Set(documents.flatMap(({ shard }) => shard?.tasks ?? []));
  const [total = found] = totals;
  if (totals.size > 1)
    return [report('AIOP-V024', { message: `shards are of runs of ${[...totals].sort((a, b) => a - b).join(' and ')} tasks` })];
  if (total === found) return [];
  return [report('AIOP-V024', { message: `the shards have ${found} tasks together, and the run has ${total}` })];
}

const differ = (one: TaskDocument, other: TaskDocument): boolean =>
  one.fingerprint !== undefined && other.fingerprint !== undefined && one.fingerprint !== other.fingerprint;

/** Two shards that needed one task may have found the same in it. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding]));
  return [...seen.values()];
}

function readDocument(name: string, text: string): ResultsDocument {
  const value = parsed(text);
  // The schema has admitted it.
  if (validate(value)) return value as ResultsDocument;
  throw new UsageError({
    what: 'it is no result file of a verification',
    where: name,
    expected: `a file that fits ${schemaAddress('verify-results')}`,
    fix: 'name the files that the output `results` of the shards points to',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nothingToJoin(): UsageError {
  return new UsageError({
    what: 'there are no results to join',
    where: 'join',
    expected: 'at least one result file',
    fix: 'name the folder that the results of all shards were downloaded to',
  });
}

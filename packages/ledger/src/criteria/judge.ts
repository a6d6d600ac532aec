import type { Finding, Position } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import type { Trust } from '../source.ts';
import { lastRun, type Measurement, measureRun, type RunName } from './measure.ts';
import { METRICS, type MetricUnit } from './metrics.ts';

/** How a measured value has to stand to its threshold. */
export type CriterionOperator = '<' | '<=' | '==' | '!=' | '>=' | '>';

/** One goal of a phase. */
export interface ExitCriterion {
  /** Key of the phase. */
  readonly phase: string;
  readonly id: string;
  readonly metric: string;
  readonly op: CriterionOperator;
  /** The threshold. */
  readonly value: number;
  /** Where the plan states it. */
  readonly at: Position;
}

/** A criterion held against what was recorded. Only `met` is good: what was not measured is not met. */
export type JudgedCriterion = ExitCriterion &
  (
    | { readonly state: 'met' | 'not-met'; readonly measured: number; readonly unit: MetricUnit; readonly events: number }
    | { readonly state: 'not-measured'; readonly reason: string }
  );

export interface CriteriaRequest {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  readonly criteria: readonly ExitCriterion[];
  /** The run whose events count, or its id; absent, the last run of the plan. */
  readonly run?: RunName | string;
  /** BLAKE3 of the plan. */
  readonly planHash: string;
  /** The least that counts: `attested` when absent. `claimed` is for who made the events themselves, on this machine. */
  readonly evidence?: Trust;
}

/** What became of the exit criteria of a plan. */
export interface CriteriaReport {
  /** Undefined where the ledger records no run of the plan. */
  readonly run: RunName | undefined;
  /** The least that counted. */
  readonly evidence: Trust;
  /** Every criterion is met. Never true without a criterion. */
  readonly met: boolean;
  readonly criteria: readonly JudgedCriterion[];
  /** One error for each criterion that is not met. */
  readonly findings: readonly Finding[];
}

/**
 * Holds exit criteria against the events of one run, and nothing else. Whether the ledger is sound is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
export function judgeCriteria(
  { ledger, criteria, run: given, planHash, evidence = 'attested' }: CriteriaRequest,
  ports: { readonly files: Files },
): CriteriaReport {
  const run = typeof given === 'object' ? given : lastRun(given === undefined ? { planHash } : { run: given }, ledger, ports);
  const metrics = new Set(criteria.map(({ metric }) => metric));
  const measured = run === undefined ? new Map<string, Measurement>() : measureRun({ ledger, run, metrics, evidence }, ports);
  const judged = criteria.map((criterion) => judge(criterion, run, measured.get(criterion.metric)));
  return {
    run,
    evidence,
    met: judged.length > 0 && judged.every(({ state }) => state === 'met'),
    criteria: judged,
    findings: judged.flatMap(findingOf),
  };
}

function judge(criterion: ExitCriterion, run: RunName | undefined, measurement: Measurement | undefined): JudgedCriterion {
  const metric = METRICS.get(criterion.metric);
  const missing = (reason: string): JudgedCriterion => ({ ...criterion, state: 'not-measured', reason });
  if (metric === undefined) return missing('there is no such metric');
  if (run === undefined) return missing('the ledger records no such run of this plan');
  const { value, events = 0, claimed = 0 } = measurement ?? {};
  if (value !== undefined) {
    return {
      ...criterion,
      state: holds(value, criterion.op, criterion.value) ? 'met' : 'not-met',
      measured: value,
      unit: metric.unit,
      events,
    };
  }
  if (claimed === 0) return missing(`no event ${metric.type} of the run says it`);
  const heard = claimed === 1 ? `the one event ${metric.type} of the run is` : `the ${claimed} events ${metric.type} of the run are`;
  return missing(`${heard} only claimed, which is no evidence`);
}

function holds(measured: number, op: CriterionOperator, threshold: number): boolean {
  switch (op) {
    case '<':
      return measured < threshold;
    case '<=':
      return measured <= threshold;
    case '==':
      return measured === threshold;
    case '!=':
      return measured !== threshold;
    case '>=':
      return measured >= threshold;
    case '>':
      return measured > threshold;
  }
}

function findingOf(criterion: JudgedCriterion): readonly Finding[] {
  const { phase, id, metric, op, value, at } = criterion;
  const goal = `exit criterion "${id}" of phase "${phase}" (${metric} ${op} ${value})`;
  switch (criterion.state) {
    case 'met':
      return [];
    case 'not-met':
      return [report('AIOP-L040', { message: `${goal} is not met: it is ${formatMeasured(criterion.measured, criterion.unit)}`, at })];
    case 'not-measured':
      return [report('AIOP-L041', { message: `${goal} was not measured: ${criterion.reason}`, at })];
  }
}

/** A measured value for people. It is cut, not rounded, so that 0.9499 never looks like 0.95. */
export function formatMeasured(value: number, unit: MetricUnit): string {
  const cut = (decimals: number): string => {
    const scale = 10 ** decimals;
    // Times a power of ten, a decimal may come out a hair too small.
    return (Math.trunc(value * scale + Math.sign(value) * 1e-9) / scale).toFixed(decimals);
  };
  switch (unit) {
    case 'ms':
      return `${cut(0)} ms`;
    case 'rate':
      return cut(3);
    case 'times':
      return `${cut(2)}×`;
    case 'count':
      return cut(0);
  }
}

import type { PlanReport } from './plan-report.ts';

/** The event `plan.validated` of the ledger. A field without a value is left out. */
export type PlanEvent = {
  readonly t: 'plan.validated';
  readonly [field: string]: string | number | boolean | readonly string[];
};

/** What the ledger hears of a validation: its verdict, counts and codes, and of the plan's own text only the slug, which is ASCII. */
export function planEvent({ valid, planId, planHash, errorCount, warningCount, findings, plan, waves }: PlanReport): PlanEvent {
  return {
    t: 'plan.validated',
    ok: valid,
    ...(planId === undefined ? {} : { plan: planId }),
    ...(planHash === undefined ? {} : { plan_hash: planHash }),
    errors: errorCount,
    warnings: warningCount,
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
    workstreams: plan?.workstreams.length ?? 0,
    waves: waves.length,
  };
}

import type { FindingSink } from './codes.ts';
import { nearestOf } from './nearest-name.ts';
import type { ExitCriterion, Plan } from './plan-model.ts';

/** What exit criteria may name, and what each value is. */
export type KnownMetrics = ReadonlyMap<string, { readonly unit: string }>;

/** Exit criteria that nothing can measure, or no value can meet (P070). `metrics` undefined: what can be measured is not known here. */
export function checkCriteria(plan: Plan, metrics: KnownMetrics | undefined, sink: FindingSink): void {
  if (metrics === undefined) return;
  for (const criterion of plan.phases.flatMap(({ exitCriteria }) => exitCriteria)) {
    const { id, metric, op, value, pointer } = criterion;
    const known = metrics.get(metric);
    if (known === undefined) {
      const meant = sink.room === 0 ? undefined : nearestOf(metric, metrics.keys());
      sink.add('AIOP-P070', {
        message: `exit criterion "${id}" names the metric "${metric}", which nothing measures`,
        at: plan.position(`${pointer}/metric`),
        pointer: `${pointer}/metric`,
        ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
      });
    } else if (!isReachable(criterion, known.unit === 'rate')) {
      sink.add('AIOP-P070', {
        message: `exit criterion "${id}" asks for ${metric} ${op} ${value}, but ${known.unit === 'rate' ? 'a rate lies between 0 and 1' : 'it is never negative'}`,
        at: plan.position(`${pointer}/value`),
        pointer: `${pointer}/value`,
        hint:
          known.unit === 'rate' && value > 1 && value <= 100
            ? `did you mean ${value / 100}?`
            : 'give a threshold that the metric can reach',
      });
    }
  }
}

/** Whether the threshold lies among the values of the metric: beyond them a criterion is always met, or never. */
function isReachable({ value }: ExitCriterion, isRate: boolean): boolean {
  return value >= 0 && (!isRate || value <= 1);
}

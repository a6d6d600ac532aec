import type { CriteriaReport } from './judge.ts';

/** The result file of exit criteria (schemas/exit-criteria.schema.json). */
export function criteriaDocument(
  { id, hash }: { readonly id: string; readonly hash: string },
  { run, evidence, met, criteria }: CriteriaReport,
): object {
  return {
    apiVersion: 'aiop.dev/v1',
    kind: 'ExitCriteria',
    plan: { id, hash },
    ...(run === undefined ? {} : { run }),
    evidence,
    met,
    criteria: criteria.map(({ at, ...criterion }) => criterion),
  };
}

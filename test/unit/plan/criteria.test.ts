import { METRICS } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { codes, shown, validate } from './plan-harness.ts';

const criterion = (more: object = {}) => ({ id: 'EC1.1', metric: 'verify.skip_rate', op: '>=', value: 0.95, ...more });
const withCriteria = (...criteria: readonly object[]) => ({
  apiVersion: 'aiop.dev/v1',
  plan: { id: 'p' },
  phases: [{ key: 'k', exit_criteria: criteria, workstreams: [{ id: 'a', claims: ['a/**'] }] }],
});
const found = async (...criteria: readonly object[]) => validate(withCriteria(...criteria), { metrics: METRICS });

describe('exit criteria of a plan', () => {
  it('are accepted when the ledger can measure them', async () => {
    const all = [...METRICS.keys()].map((metric, index) => criterion({ id: `EC${index}`, metric, value: 1 }));
    expect(codes(await found(...all))).toEqual([]);
    expect((await found(...all)).plan?.phases[0]?.exitCriteria[0]).toMatchObject({ id: 'EC0', op: '>=', value: 1 });
  });

  it.each([
    [{ metric: 'verify.skiprate' }, 'P070', 'names the metric "verify.skiprate", which nothing measures; did you mean "verify.skip_rate"?'],
    [{ metric: 'quality' }, 'P070', 'name a metric that the ledger can measure'],
    [{ op: 'good' }, 'P070', 'expected one of "<", "<="'],
    [{ value: 95 }, 'P070', 'verify.skip_rate >= 95, but a rate lies between 0 and 1; did you mean 0.95?'],
    [{ metric: 'watch.lost_events', value: -1 }, 'P070', 'but it is never negative'],
    [{ value: '0.95' }, 'P008', 'value'],
    [{ source: 'ledger' }, 'P007', 'has no field "source"'],
    [{ id: 'EC 1' }, 'P043', 'use letters'],
  ])('are refused with %o', async (more, code, text) => {
    const report = await found(criterion(more));
    expect(codes(report).map((each) => each.slice(0, 4))).toEqual([code]);
    expect(shown(report)).toContain(text);
  });

  it('have ids of their own, over all phases', async () => {
    const report = await found(criterion(), criterion({ id: 'ec1.1' }));
    expect(shown(report)).toMatch(/AIOP-P040 the exit criterion "ec1\.1" differs from "EC1\.1" in case only/);
  });

  it('are not held against metrics where these are not known', async () => {
    expect(codes(await validate(withCriteria(criterion({ metric: 'a.b' }))))).toEqual([]);
  });
});

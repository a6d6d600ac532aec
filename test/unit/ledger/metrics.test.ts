import { readFileSync } from 'node:fs';
import { EVENT_TYPES, judgeCriteria, type LedgerEvent, METRICS, type TrustedSource } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE } from './room.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

const ATTESTED: TrustedSource = { ...SOURCE, trust: 'attested' };
const AT = { file: 'plan.yaml', line: 1, column: 1 };

/** What a metric comes to when these events are all that a run recorded. */
async function measured(metric: string, events: readonly LedgerEvent[]): Promise<unknown> {
  const room = await Room.open();
  await room.appended(events, { source: ATTESTED });
  const criterion = { phase: 'main', id: 'c', metric, op: '>=', value: 0, at: AT } as const;
  const { criteria } = judgeCriteria(
    { ledger: room.ledger, criteria: [criterion], run: { repo: 'o/r', run: '1' }, planHash: '' },
    room.ports,
  );
  const [judged] = criteria;
  return judged?.state === 'not-measured' ? judged.state : judged?.measured;
}

const verified = (more: Readonly<Record<string, string | number>>): LedgerEvent => ({
  t: 'verify.run',
  ok: true,
  ran: 1,
  skipped: 0,
  failed: 0,
  ms: 10,
  ...more,
});
const ended = (wsid: string, status: string, more = {}): LedgerEvent => ({ t: 'ws.done', wsid, status, ms: 1, ...more });

describe('a metric', () => {
  it.each<[string, readonly LedgerEvent[], number]>([
    // 1 of 4 and 18 of 18 are 19 of 22; the mean of the rates would be 0.625.
    ['verify.skip_rate', [verified({ ran: 3, skipped: 1 }), verified({ ran: 0, skipped: 18 })], 19 / 22],
    ['verify.file_skip_rate', [verified({ file_skip_rate: '0.950' }), verified({ file_skip_rate: '1.000' }), verified({})], 0.975],
    ['verify.duration_ms.p95', Array.from({ length: 20 }, (_, index) => verified({ ms: 20 - index })), 19],
    ['verify.duration_ms.p95', [verified({ ms: 7 })], 7],
    // 2 × 30 ms and 1 × 10 ms: 70 ms without, 40 ms with.
    ['verify.speedup', [verified({ speedup: '2.000', ms: 30 }), verified({ speedup: '1.000', ms: 10 })], 1.75],
    ['watch.latency_ms.p95', [1, 3, 2].map((latency_ms) => ({ t: 'watch.settled', latency_ms, lost: 0 })), 3],
    ['watch.lost_events', [2, 0, 1].map((lost) => ({ t: 'watch.settled', latency_ms: 1, lost })), 3],
    ['watch.lost_events', [{ t: 'watch.settled', latency_ms: 1, lost: 0 }], 0],
    ['log.schema_compliance', [{ t: 'log.checked', records: 200, compliant: 199 }], 0.995],
    [
      'commits.compliance',
      [
        { t: 'version.decided', version: '1.0.0', bump: 'none', compliance: '1.000', commits: 90 },
        { t: 'version.decided', version: '1.0.0', bump: 'none', compliance: '0.500', commits: 10 },
      ],
      0.95,
    ],
    ['cache.hit_rate', ['exact', 'prefix', 'miss', 'exact', 'exact'].map((hit) => ({ t: 'cache.used', hit })), 0.6],
    [
      'cache.time_saved_rate',
      [
        { t: 'cache.used', hit: 'exact', baseline_ms: 1000, build_ms: 400 },
        { t: 'cache.used', hit: 'miss', baseline_ms: 1000, build_ms: 1000 },
        { t: 'cache.used', hit: 'exact' },
      ],
      0.3,
    ],
    ['hooks.install_rate', [{ t: 'hooks.installed', hooks: 4, installed: 3 }], 0.75],
    ['registry.coverage', ['0.100', '0.900'].map((coverage) => ({ t: 'registry.checked', ok: true, coverage })), 0.9],
    [
      'patch.errors_captured',
      [
        { t: 'patch.refused', codes: ['AIOP-S020'], errors: 3, errors_captured: '1.000' },
        { t: 'patch.refused', codes: ['AIOP-S020'], errors: 1, errors_captured: '0.000' },
      ],
      0.75,
    ],
    ['gate.pass_rate', ['merge', 'block', 'merge', 'merge'].map((decision) => ({ t: 'gate.decided', decision })), 0.75],
    [
      'gate.mean_confidence',
      [
        { t: 'gate.decided', decision: 'merge', confidence: '0.900' },
        { t: 'gate.decided', decision: 'merge', confidence: '0.700' },
        { t: 'gate.decided', decision: 'merge' },
      ],
      0.8,
    ],
    ['ws.success_rate', ['succeeded', 'failed', 'refused', 'succeeded'].map((status, index) => ended(`w${index}`, status)), 0.5],
    // The clock of the room moves by two seconds an event: one recovers from the first to the fourth, one from the third to the fifth.
    [
      'ws.mttr_ms',
      [
        ended('a1', 'failed', { wslid: 'a' }),
        ended('a2', 'failed', { wslid: 'a' }),
        ended('b1', 'refused'),
        ended('a3', 'succeeded', { wslid: 'a' }),
        ended('b1', 'succeeded'),
        ended('c1', 'failed'),
        ended('d1', 'skipped'),
        ended('d1', 'succeeded'),
      ],
      5000,
    ],
  ])('%s is computed from its events', async (metric, events, value) => {
    expect(await measured(metric, events)).toBe(value);
  });

  it.each([...METRICS.keys()])('%s is not measured where no event says it', async (metric) => {
    expect(await measured(metric, [{ t: 'run.done', status: 'succeeded', ms: 1 }])).toBe('not-measured');
  });

  it('is not measured where events of its type say nothing of it', async () => {
    expect(await measured('verify.file_skip_rate', [verified({})])).toBe('not-measured');
    expect(await measured('verify.skip_rate', [verified({ ran: 0, skipped: 0 })])).toBe('not-measured');
    expect(await measured('cache.time_saved_rate', [{ t: 'cache.used', hit: 'exact', build_ms: 3 }])).toBe('not-measured');
    expect(await measured('ws.mttr_ms', [ended('a', 'failed'), ended('b', 'succeeded')])).toBe('not-measured');
  });

  it('reads only fields that the published events have', () => {
    const { $defs } = read('ledger-events');
    for (const [name, { type, fields }] of METRICS) {
      expect(EVENT_TYPES, name).toContain(type);
      expect(Object.keys($defs[type].properties), name).toEqual(expect.arrayContaining([...fields]));
    }
  });

  it('is offered to whoever writes a plan in an editor', () => {
    expect(read('plan').$defs.exit_criterion.properties.metric.examples).toEqual([...METRICS.keys()]);
  });

  it('is explained to whoever uses the action', () => {
    const readme = readFileSync(new URL('../../../actions/ledger-append/README.md', import.meta.url), 'utf8');
    const rows = [...METRICS].map(([name, { type, meaning }]) => `| \`${name}\` | \`${type}\` | ${meaning} |`);
    expect(readme).toContain(`\n|---|---|---|\n${rows.join('\n')}\n\n`);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBlake3 } from '@aiop/ids';
import {
  type CriterionOperator,
  criteriaDocument,
  type ExitCriterion,
  formatMeasured,
  judgeCriteria,
  type LedgerEvent,
  renderBoard,
  type TrustedSource,
} from '@aiop/ledger';
import { readExitCriteria } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { validate as fitsSchema } from '../../../packages/ledger/src/exit-criteria.schema.gen.ts';
import { aiop } from '../../support/aiop-command.ts';
import { Room, SOURCE } from './room.ts';

const ATTESTED: TrustedSource = { ...SOURCE, trust: 'attested' };
const RUN = { repo: SOURCE.repo, run: SOURCE.run };
const HASH = 'a'.repeat(64);

const criterion = (metric: string, op: CriterionOperator, value: number): ExitCriterion => ({
  phase: 'foundation',
  id: 'EC1.1',
  metric,
  op,
  value,
  at: { file: 'plan.yaml', line: 7, column: 9 },
});

const skips = (ran: number, skipped: number): LedgerEvent => ({ t: 'verify.run', ok: true, ran, skipped, failed: 0, ms: 5 });
const gate = (decision: 'merge' | 'block'): LedgerEvent => ({ t: 'gate.decided', decision });

/** The states of criteria when these events were recorded. */
async function states(criteria: readonly ExitCriterion[], ...recorded: readonly (readonly [LedgerEvent[], Partial<TrustedSource>?])[]) {
  const room = await Room.open();
  for (const [events, source] of recorded) await room.appended(events, { source: { ...ATTESTED, ...source } });
  return judgeCriteria({ ledger: room.ledger, criteria, run: RUN, planHash: HASH }, room.ports);
}

describe('an exit criterion', () => {
  it.each<[CriterionOperator, readonly boolean[]]>([
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['==', [false, true, false]],
    ['!=', [true, false, true]],
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
  ])('is met by an exact comparison: 18, 19 and 20 of 20 %s 0.95', async (op, met) => {
    for (const [index, skipped] of [18, 19, 20].entries()) {
      const { met: all, criteria } = await states([criterion('verify.skip_rate', op, 0.95)], [[skips(20 - skipped, skipped)]]);
      expect([all, criteria[0]?.state]).toEqual([met[index], met[index] ? 'met' : 'not-met']);
    }
  });

  it('that is not met is a finding at its place in the plan', async () => {
    const { findings } = await states([criterion('verify.skip_rate', '>=', 0.95)], [[skips(1, 18)]]);
    expect(findings).toMatchObject([
      {
        code: 'AIOP-L040',
        message: 'exit criterion "EC1.1" of phase "foundation" (verify.skip_rate >= 0.95) is not met: it is 0.947',
        file: 'plan.yaml',
        line: 7,
      },
    ]);
  });

  it('of a metric that does not exist, or that no event says, is not measured and so not met', async () => {
    const report = await states([criterion('quality.vibes', '>=', 0), criterion('watch.lost_events', '==', 0)], [[skips(1, 1)]]);
    expect(report.met).toBe(false);
    expect(report.criteria).toMatchObject([
      { state: 'not-measured', reason: 'there is no such metric' },
      { state: 'not-measured', reason: 'no event watch.settled of the run says it' },
    ]);
    expect(report.findings.map(({ code }) => code)).toEqual(['AIOP-L041', 'AIOP-L041']);
  });

  it('takes no claimed event for evidence', async () => {
    const wanted = [criterion('gate.pass_rate', '==', 1)];
    const claimed = await states(wanted, [[gate('merge'), gate('merge')], { trust: 'claimed' }]);
    expect(claimed.criteria).toMatchObject([
      { state: 'not-measured', reason: 'the 2 events gate.decided of the run are only claimed, which is no evidence' },
    ]);
    const both = await states(wanted, [[gate('block')], {}], [[gate('merge')], { job: 'agent', trust: 'claimed' }]);
    expect(both.criteria).toMatchObject([{ state: 'not-met', measured: 0, events: 1 }]);
  });

  it('takes a claimed event for what it is worth where that is asked for, and says so', async () => {
    const room = await Room.open();
    await room.appended([gate('merge')], { source: SOURCE });
    const request = { ledger: room.ledger, criteria: [criterion('gate.pass_rate', '==', 1)], run: RUN, planHash: HASH };
    expect(judgeCriteria({ ...request, evidence: 'claimed' }, room.ports)).toMatchObject({ met: true, evidence: 'claimed' });
    expect(judgeCriteria(request, room.ports)).toMatchObject({ met: false, evidence: 'attested' });
  });

  it('hears only the events of its run, and of a job that was run again only the last attempt', async () => {
    const wanted = [criterion('gate.pass_rate', '==', 1)];
    const others = await states(wanted, [[gate('block')], { run: '2' }], [[gate('block')], { repo: 'o/other' }], [[gate('merge')]]);
    expect(others.met).toBe(true);
    const again = await states(wanted, [[gate('block')], { attempt: 1 }], [[gate('merge')], { attempt: 2 }]);
    expect(again.criteria).toMatchObject([{ state: 'met', events: 1 }]);
    const beside = await states(wanted, [[gate('block')], { attempt: 1 }], [[gate('merge')], { attempt: 2, job: 'another' }]);
    expect(beside.met).toBe(false);
  });

  it('sees a recovery across attempts', async () => {
    const done = (status: string): LedgerEvent => ({ t: 'ws.done', wsid: 'w', status, ms: 1 });
    const report = await states([criterion('ws.mttr_ms', '<=', 2000)], [[done('failed')]], [[done('succeeded')], { attempt: 2 }]);
    expect(report.criteria).toMatchObject([{ state: 'met', measured: 2000 }]);
  });

  it('is held against the last run of the plan, where no run is named', async () => {
    const room = await Room.open();
    const started = (plan_hash: string): LedgerEvent => ({ t: 'run.started', plan_hash });
    await room.appended([started(HASH), gate('block')], { source: { ...ATTESTED, run: '1' } });
    await room.appended([started(HASH), gate('merge')], { source: { ...ATTESTED, run: '2' } });
    await room.appended([started('b'.repeat(64)), gate('block')], { source: { ...ATTESTED, run: '3' } });
    const judged = (more: object) =>
      judgeCriteria({ ledger: room.ledger, criteria: [criterion('gate.pass_rate', '==', 1)], planHash: HASH, ...more }, room.ports);
    expect(judged({})).toMatchObject({ met: true, run: { run: '2' } });
    expect(judged({ run: '3' })).toMatchObject({ met: false, run: { repo: 'o/r', run: '3' } });
    expect(judged({ planHash: 'c'.repeat(64) })).toMatchObject({ met: false, run: undefined, criteria: [{ state: 'not-measured' }] });
  });

  it('is never met where there is none', async () => {
    expect(await states([], [[gate('merge')]])).toMatchObject({ met: false, criteria: [] });
  });

  it('shows a figure cut off and not rounded, so that what is not met does not look met', () => {
    expect([0.94999, 0.95, 1, 0.29].map((rate) => formatMeasured(rate, 'rate'))).toEqual(['0.949', '0.950', '1.000', '0.290']);
    expect([formatMeasured(1999.9, 'ms'), formatMeasured(1.4999, 'times'), formatMeasured(3, 'count')]).toEqual(['1999 ms', '1.49×', '3']);
    expect(formatMeasured(-0.5, 'rate')).toBe('-0.500');
  });
});

describe('the board', () => {
  it('is a table in which text of the plan is inert, and a document that fits its schema', async () => {
    const hostile = { ...criterion('gate.pass_rate', '==', 1), id: '<img src=x>|', phase: '@everyone' };
    const report = await states([hostile, criterion('watch.lost_events', '==', 0)], [[gate('block')]]);
    const board = renderBoard(report);
    expect(board).toContain('## ❌ Exit criteria: 0 of 2 met for run <code>1</code>');
    expect(board).toMatch(/^\| ❌ not met \| <code>.*<\/code> \| 0\.000 \| <code>.*1<\/code> \|$/m);
    expect(board).toMatch(/^\| ⚪ not measured \| .*no event watch&#46;settled of the run says it \|/m);
    expect(board).not.toMatch(/<img|@everyone/);
    const document: unknown = JSON.parse(JSON.stringify(criteriaDocument({ id: 'p', hash: HASH }, report)));
    expect(fitsSchema(document)).toBe(true);
    expect(fitsSchema({ ...(document as object), criteria: [] })).toBe(false);
  });
});

const PLAN = `apiVersion: aiop.dev/v1
plan: { id: goals }
phases:
  - key: foundation
    exit_criteria:
      - { id: EC1, metric: gate.pass_rate, op: ">=", value: 0.9 }
      - { id: EC2, metric: verify.skip_rate, op: ">=", value: 0.5 }
    workstreams: [{ id: a, claims: ["a/**"] }]
`;

describe('aiop ledger exit-criteria', () => {
  async function room(...events: LedgerEvent[]): Promise<Room> {
    const made = await Room.open();
    writeFileSync(join(made.folder, 'modification_plan.yaml'), PLAN);
    const goals = readExitCriteria({ path: 'p.yaml', bytes: Buffer.from(PLAN), maxBytes: 9999 }, { blake3: await loadBlake3() });
    if (!goals.ok) throw new Error('the plan of the test is none');
    await made.appended([{ t: 'run.started', plan_hash: goals.plan.hash }, ...events], { source: ATTESTED });
    return made;
  }

  it('exits 0 when all are met, and 1 with a table that says what is not', async () => {
    const good = await room(gate('merge'), skips(1, 1));
    expect(aiop(good.folder, 'ledger', 'exit-criteria')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^met +foundation +EC1 +gate\.pass_rate +1\.000 +>= 0\.9 +from 1 event$/m),
    });
    const bad = await room(gate('block'));
    const { status, stdout } = aiop(bad.folder, 'ledger', 'exit-criteria', '--plan', 'modification_plan.yaml');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^not met +foundation +EC1 +gate\.pass_rate +0\.000 /m);
    expect(stdout).toMatch(/^not measured +foundation +EC2 .*no event verify\.run/m);
    expect(stdout).toMatch(/\n0 of 2 exit criteria met by run 1\n$/);
  });

  it('gives machines the published document', async () => {
    const { status, stdout } = aiop((await room(gate('merge'))).folder, 'ledger', 'exit-criteria', '--json');
    expect(status).toBe(1);
    expect(fitsSchema(JSON.parse(stdout))).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ met: false, run: { run: '1' }, criteria: [{ state: 'met' }, { state: 'not-measured' }] });
  });

  it('reads no tampered ledger, no plan without criteria, and no plan that is none', async () => {
    const made = await room(gate('merge'), skips(1, 1));
    writeFileSync(join(made.folder, 'none.yaml'), PLAN.replace(/ {4}exit_criteria:\n(?: {6}.*\n)*/, ''));
    expect(aiop(made.folder, 'ledger', 'exit-criteria', '--plan', 'none.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the plan states no exit criteria'),
    });
    writeFileSync(join(made.folder, 'broken.yaml'), PLAN.replace('gate.pass_rate, op: ">="', 'gate.pass_rate, op: good'));
    expect(aiop(made.folder, 'ledger', 'exit-criteria', '--plan', 'broken.yaml')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('broken.yaml:6:48 AIOP-P070'),
    });
    made.bytes = Buffer.from(readFileSync(made.ledger, 'utf8').replace('"merge"', '"block"'));
    const { status, stdout } = aiop(made.folder, 'ledger', 'exit-criteria');
    expect([status, stdout]).toEqual([1, expect.stringContaining('tampered: entry 1')]);
  });
});

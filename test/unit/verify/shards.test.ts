import { loadBlake3 } from '@aiop/ids';
import { joinResults, parseShard, planRunShards, verify, verifyResults } from '@aiop/verify';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShards } from '../../../packages/verify/src/shard-plan.ts';
import { taskGraph } from '../../../packages/verify/src/task-graph.ts';
import { validate } from '../../../packages/verify/src/verify-results.schema.gen.ts';
import { Scratch, task } from './scratch.ts';

const graphOf = (tasks: Parameters<typeof taskGraph>[0]['tasks']) => {
  const graph = taskGraph({ tasks });
  if (!graph.ok) throw new Error('no graph');
  return graph.value;
};

/** Tasks whose needs lead backwards, with a cost each. */
const graphs = fc
  .array(fc.record({ needs: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), cost: fc.nat({ max: 1000 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => {
    const tasks = rows.map(({ needs }, at) =>
      task(`t${at}`, 'true', { needs: [...new Set(needs.filter((need) => need < at).map((need) => `t${need}`))] }),
    );
    return { tasks, costOf: (name: string): number => rows[Number(name.slice(1))]?.cost ?? 0 };
  });

describe('a plan of shards', () => {
  it('puts every task into exactly one share, whatever the graph and the costs', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 9 }), ({ tasks, costOf }, count) => {
        const shares = planShards(graphOf(tasks), costOf, count);
        expect(shares).toHaveLength(count);
        expect(shares.flat().sort()).toEqual(tasks.map(({ name }) => name).sort());
        expect(planShards(graphOf(tasks), costOf, count)).toEqual(shares);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('never keeps the last of independent tasks longer than one third above the best possible', () => {
    // Graham's bound for the longest processing time first: 4/3 - 1/(3m).
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (costs, count) => {
          const tasks = costs.map((_, at) => task(`t${at}`, 'true'));
          const costOf = (name: string): number => costs[Number(name.slice(1))] ?? 0;
          const spans = planShards(graphOf(tasks), costOf, count).map((share) => share.reduce((sum, name) => sum + costOf(name), 0));
          const least = Math.max(Math.max(...costs), costs.reduce((sum, cost) => sum + cost, 0) / count);
          const sorted = costs.toSorted((a, b) => b - a);
          const pigeon = sorted.length > count ? (sorted[count - 1] ?? 0) + (sorted[count] ?? 0) : 0;
          expect(Math.max(...spans)).toBeLessThanOrEqual(Math.max(least, pigeon) * (4 / 3) + 1e-9 + Math.max(...costs) / 3);
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });

  it('draws tasks with a costly common need together', () => {
    const tasks = [task('build', 'true'), ...['a', 'b'].map((name) => task(name, 'true', { needs: ['build'] })), task('lint', 'true')];
    const costs = new Map([
      ['build', 1000],
      ['a', 10],
      ['b', 10],
      ['lint', 500],
    ]);
    expect(planShards(graphOf(tasks), (name) => costs.get(name) ?? 0, 2).map((share) => share.sort())).toEqual([
      ['a', 'b', 'build'],
      ['lint'],
    ]);
  });
});

describe('the name of a shard', () => {
  it('is a number of several, and may carry its tasks', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, count: 4 });
    expect(parseShard('1/1=lint,test.unit')).toEqual({ index: 1, count: 1, tasks: ['lint', 'test.unit'] });
  });

  it.each(['', '0/4', '5/4', '1', '1/0', '1/257', '1/-1', '01/4', '1/4/5', 'a/b', '1 / 4'])('is never %j', (text) => {
    expect(() => parseShard(text)).toThrow(expect.objectContaining({ where: 'shard' }));
  });
});

const TASKS = [
  task('build', 'mkdir -p out; cat src/a > out/a; sleep 0.05', { inputs: ['src/**'], outputs: ['out/**'] }),
  task('after', 'test -s out/a', { inputs: ['test/**'], needs: ['build'] }),
  ...['one', 'two', 'three'].map((name) => task(name, `grep -q . ${name}/x`, { inputs: [`${name}/**`] })),
];
const repository = (): Scratch =>
  ['one', 'two', 'three']
    .reduce(
      (scratch, name) => scratch.write(`${name}/x`, '1\n'),
      new Scratch().write('.gitignore', 'out/\n').write('src/a', 'a\n').write('test/x', 't\n'),
    )
    .commit();

const request = (scratch: Scratch) => ({
  root: scratch.root,
  tasks: TASKS,
  environment: { PATH: process.env.PATH ?? '' },
  platform: 'linux-x64',
  force: false,
  dryRun: false,
  keepGoing: true,
  concurrency: 2,
  mode: 'read-write' as const,
});

describe('a run that is shared by several jobs', () => {
  it.each([1, 3, 7])('verifies every task once, as planned, in %i jobs', async (count) => {
    const scratch = repository();
    const { shards } = await planRunShards(request(scratch), await scratch.ports(), count);
    expect(shards.length).toBe(Math.min(count, 4));
    const texts = new Map<string, string>();
    for (const shard of shards) {
      // Each on a machine of its own: nothing is handed from one to the other.
      const clone = repository();
      const report = await verify({ ...request(clone), shard: parseShard(shard) }, await clone.ports());
      expect(report.ok).toBe(true);
      texts.set(shard, JSON.stringify(verifyResults(report)));
    }
    const { report, document } = joinResults(texts, await loadBlake3());
    expect(report).toMatchObject({ ok: true, ran: 5, skipped: 0, failed: 0, findings: [] });
    expect(validate(document)).toBe(true);
    const whole = await repository().verify(TASKS);
    expect(report.fingerprint).toBe(whole.fingerprint);
  });

  it('gives the slow tasks that will run to jobs of their own, and the known ones to any', async () => {
    const scratch = repository();
    // Slower by far than what looking up the known ones is taken to cost.
    const slow = TASKS.map((each) => (each.name === 'build' ? { ...each, run: each.run.replace('0.05', '0.4') } : each));
    await scratch.verify(slow);
    scratch.write('src/a', 'b\n').write('one/x', '2\n');
    const { shards } = await planRunShards({ ...request(scratch), tasks: slow }, await scratch.ports(), 2);
    const shares = shards.map((shard) => parseShard(shard).tasks ?? []);
    expect(shares.find((share) => share.includes('build'))).not.toContain('one');
    expect(shares.flat().sort()).toEqual(TASKS.map(({ name }) => name).sort());
  });

  it('is shared evenly without a plan, in the same way whatever is known by then', async () => {
    const scratch = repository();
    const names: string[] = [];
    for (const index of [1, 2, 3]) {
      const { tasks } = await scratch.verify(TASKS, { shard: { index, count: 3 } });
      names.push(...tasks.map(({ name }) => name));
    }
    expect(names.sort()).toEqual(TASKS.map(({ name }) => name).sort());
  });

  it('has jobs with nothing to do where there are more of them than tasks, and says so', async () => {
    const { ok, tasks, codes } = await repository().verify(TASKS.slice(2, 3), { shard: { index: 2, count: 2 } });
    expect({ ok, tasks, codes }).toEqual({ ok: true, tasks: [], codes: ['AIOP-V023'] });
  });

  it('refuses a plan of other tasks', async () => {
    await expect(repository().verify(TASKS, { shard: parseShard('1/2=gone') })).rejects.toThrow('gone');
  });
});

describe('joined results', () => {
  const resultOf = async (scratch: Scratch, index: number, count = 2): Promise<string> =>
    JSON.stringify(verifyResults(await scratch.verify(TASKS, { shard: { index, count } })));
  const joined = async (texts: readonly string[]) =>
    joinResults(new Map(texts.map((text, at) => [`shard-${at}.json`, text])), await loadBlake3()).report;

  it('are no good without those of every shard, or with one of them twice', async () => {
    const [first, second] = [await resultOf(repository(), 1), await resultOf(repository(), 2)];
    expect(await joined([first, second])).toMatchObject({ ok: true });
    for (const texts of [[first], [first, first], [first, second, second], [first, await resultOf(repository(), 2, 3)]]) {
      const { ok, findings } = await joined(texts);
      expect({ ok, codes: findings.map(({ code }) => code) }).toEqual({ ok: false, codes: ['AIOP-V024'] });
    }
  });

  it('are no good where a task is in no shard, because it came after the plan', async () => {
    const shards = (await planRunShards({ ...request(repository()), tasks: TASKS.slice(0, 4) }, await repository().ports(), 2)).shards;
    const runs = (tasks: typeof TASKS) =>
      Promise.all(
        shards.map(async (shard) => JSON.stringify(verifyResults(await repository().verify(tasks, { shard: parseShard(shard) })))),
      );
    expect(await joined(await runs(TASKS.slice(0, 4)))).toMatchObject({ ok: true });
    const { ok, findings } = await joined(await runs(TASKS));
    expect({ ok, said: findings.map(({ code, message }) => `${code} ${message}`) }).toEqual({
      ok: false,
      said: ['AIOP-V024 the shards have 4 tasks together, and the run has 5'],
    });
    const [before = ''] = await runs(TASKS.slice(0, 4));
    const [, after = ''] = await runs(TASKS);
    const mixed = await joined([before, after]);
    expect({ ok: mixed.ok, said: mixed.findings.map(({ message }) => message) }).toEqual({
      ok: false,
      said: ['shards are of runs of 4 and 5 tasks'],
    });
  });

  it('fail where one task failed in one shard', async () => {
    const broken = repository().write('one/x', '').commit();
    const report = await joined([await resultOf(broken, 1), await resultOf(broken, 2)]);
    expect(report).toMatchObject({ ok: false, failed: 1 });
    expect(report.findings.map(({ code }) => code)).toEqual(['AIOP-V001']);
  });

  it('are refused where shards needed one task and saw it differently', async () => {
    const needBoth = [...TASKS, task('more', 'true', { inputs: ['one/**'], needs: ['build'] })];
    const results = await Promise.all(
      ['after', 'more'].map(async (name, at) => {
        const scratch = repository().write('src/a', `${at}\n`).commit();
        const rest = at === 0 ? ['one', 'two', 'three'] : [];
        const report = await scratch.verify(needBoth, { shard: { index: at + 1, count: 2, tasks: [name, ...rest] } });
        return JSON.stringify(verifyResults(report));
      }),
    );
    const { ok, findings } = await joined(results);
    expect({ ok, codes: findings.map(({ code }) => code) }).toEqual({ ok: false, codes: ['AIOP-V025'] });
  });

  it.each([
    ['nothing', []],
    ['no JSON', ['{']],
    ['another document', ['{"kind":"Findings"}']],
  ])('cannot be made of %s', async (_, texts) => {
    await expect(joined(texts)).rejects.toMatchObject({ name: 'UsageError' });
  });
});

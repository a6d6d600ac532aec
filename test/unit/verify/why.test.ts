import { execFileSync } from 'node:child_process';
import { systemClock } from '@aiop/host';
import { renderVerifySummary, verifyResults } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { criticalPath, remainingMs } from '../../../packages/verify/src/critical-path.ts';
import { Slots } from '../../../packages/verify/src/schedule.ts';
import { Scratch, task } from './scratch.ts';

const graph = (needs: Readonly<Record<string, readonly string[]>>) => ({
  order: Object.keys(needs).map((name) => task(name, 'true')),
  needs: new Map(Object.entries(needs)),
});

describe('why a task runs', () => {
  it('names the files, the variables, and both versions of a tool', async () => {
    const scratch = new Scratch().write('src/x.ts', '1\n').write('.git/version', 'v22.1.0\nmore\n').commit();
    const one = task('test', 'true', { inputs: ['src/**'], env: ['NODE_ENV'], tools: ['cat .git/version'] });
    await scratch.verify([one]);
    scratch.write('src/x.ts', '2\n').write('.git/version', 'v24.2.0\nmore\n');
    const { task: of } = await scratch.verify([one], { environment: { PATH: process.env.PATH, NODE_ENV: 'test' } });
    expect(of('test').changes).toEqual(['src/x.ts', 'NODE_ENV', '`cat .git/version` v22.1.0 → v24.2.0']);
    expect(of('test').sentence).toBe('ran because changed: src/x.ts, NODE_ENV, `cat .git/version` v22.1.0 → v24.2.0');
  });
});

describe('the critical path', () => {
  const diamond = graph({ base: [], left: ['base'], right: ['base'], top: ['left', 'right'], alone: [] });

  it('is the chain that took longest', () => {
    const took = new Map(Object.entries({ base: 10, left: 5, right: 20, top: 1, alone: 25 }));
    expect(criticalPath(diamond, took)).toEqual({ tasks: ['base', 'right', 'top'], durationMs: 31 });
    expect(criticalPath(diamond, new Map([['alone', 3]]))).toEqual({ tasks: ['alone'], durationMs: 3 });
    expect(criticalPath(diamond, new Map())).toBeUndefined();
  });

  it('decides who begins first', () => {
    const took = new Map(Object.entries({ base: 10, left: 5, right: 20, top: 1, alone: 25 }));
    expect(Object.fromEntries(remainingMs(diamond, took))).toEqual({ base: 31, left: 6, right: 21, top: 1, alone: 25 });
  });

  it('follows a chain longer than any call stack is deep', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `t${index}`);
    const chain = graph(Object.fromEntries(names.map((name, index) => [name, index === 0 ? [] : [`t${index - 1}`]])));
    expect(criticalPath(chain, new Map(names.map((name) => [name, 1])))?.durationMs).toBe(20_000);
    expect(remainingMs(chain, new Map()).get('t0')).toBe(20_000_000);
  });

  it('orders those that wait for their turn', async () => {
    const slots = new Slots(1);
    const begun: string[] = [];
    const begin = (name: string, priority: number): Promise<void> =>
      slots.use(async () => {
        begun.push(name);
      }, priority);
    await Promise.all([begin('first', 0), begin('short', 1), begin('long', 9), begin('also short', 1)]);
    expect(begun).toEqual(['first', 'long', 'short', 'also short']);
  });

  it('makes the task begin first that kept the last run waiting', async () => {
    const scratch = new Scratch().write('src/x', '1\n').write('.git/order', '').commit();
    const begun = (): readonly string[] => scratch.read('.git/order').trim().split('\n');
    // Time passes in these tasks, and nowhere else, however busy the machine is.
    const tookMs: Readonly<Record<string, number>> = { short: 1000, after: 1000, long: 5000 };
    const clock = { ...systemClock, monotonic: () => begun().reduce((sum, name) => sum + (tookMs[name] ?? 0), 0) };
    const tasks = ['short', 'after', 'long'].map((name) =>
      task(name, `echo ${name} >> .git/order`, name === 'after' ? { needs: ['short'] } : {}),
    );
    await scratch.verify(tasks, { concurrency: 1, ports: { clock } });
    expect(begun()[0]).toBe('short');
    scratch.write('.git/order', '');
    const { criticalPath: path } = await scratch.verify(tasks, { concurrency: 1, force: true, ports: { clock } });
    expect(begun()[0]).toBe('long');
    expect(path).toEqual({ tasks: ['long'], durationMs: 5000 });
  });
});

describe('a report', () => {
  it('says how to run a failed command again, how much was skipped, and what took longest', async () => {
    const scratch = new Scratch().write("it's a folder/x", '1\n').commit();
    const known = task('known', 'true', { inputs: ['**'] });
    await scratch.verify([known]);
    const failing = task('failing', `echo "it's" $0; exit 3`, { cwd: "it's a folder" });
    const report = await scratch.verify([known, failing]);
    const { reproduce = '' } = report.task('failing');
    expect(reproduce).toBe(`(cd 'it'\\''s a folder' && bash -eo pipefail -c 'echo "it'\\''s" $0; exit 3')`);
    expect(() => execFileSync('bash', ['-c', reproduce], { cwd: scratch.root })).toThrow(expect.objectContaining({ status: 3 }));
    const summary = renderVerifySummary(report);
    expect(summary).toContain('Skipped: 50.0 % of the tasks, 50.0 % of the files.');
    expect(summary).toMatch(/\nCritical path: failing, \d+ ms\.\n/);
    expect(summary).toContain('- failing again: <code>');
    expect(verifyResults(report)).toMatchObject({ file_skip_rate: '0.500', critical_path: { tasks: ['failing'] } });
  });

  it('gives a command its files where it runs file by file', async () => {
    const scratch = new Scratch().write('src/a b', '1\n').commit();
    const lint = task('lint', 'false {files}', { inputs: ['src/**'], perFile: true });
    expect((await scratch.verify([lint])).task('lint').reproduce).toBe(`bash -eo pipefail -c 'false "$@"' bash './src/a b'`);
  });
});

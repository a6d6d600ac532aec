import { readFileSync } from 'node:fs';
import { UsageError } from '@aiop/diagnostics';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isRunning, until } from '../../support/running.ts';
import { logOf, Scratch, task } from './scratch.ts';

const repository = (): Scratch => new Scratch().write('src/a.txt', 'one\n').commit();

describe('a failed task', () => {
  it('fails the run, is never kept, and says how it ended', async () => {
    const scratch = repository();
    const failing = task('test', 'echo out; echo err >&2; exit 3', { inputs: ['src/**'] });
    for (const run of ['first', 'second']) {
      const report = await scratch.verify([failing]);
      expect(report, run).toMatchObject({ ok: false, ran: 1, failed: 1, skipped: 0 });
      expect(report.task('test')).toMatchObject({ state: 'failed', failure: { kind: 'exit', code: 3 }, attempts: 1 });
      expect(report.findings).toMatchObject([{ code: 'AIOP-V001', severity: 'error', message: 'task "test" failed: exit code 3' }]);
      expect(logOf(report.task('test')).split('\n').sort()).toEqual(['', 'err', 'out']);
    }
  });

  it.each([
    ['a command in the middle fails', 'false; true'],
    ['a command in a pipe fails', 'false | true'],
    ['the command does not exist', 'no-such-command'],
    ['the command is no shell', 'if then'],
  ])('is one where %s', async (_, run) => {
    expect(await repository().state(task('test', run))).toBe('failed');
  });

  it('blocks what needs it, and nothing else', async () => {
    const tasks = [
      task('build', 'false'),
      task('test', 'true', { needs: ['build'] }),
      task('pack', 'true', { needs: ['test'] }),
      task('lint', 'true'),
    ];
    const { task: of, ok } = await repository().verify(tasks);
    expect(ok).toBe(false);
    expect(of('test')).toMatchObject({ state: 'blocked', by: 'build' });
    expect(of('pack')).toMatchObject({ state: 'blocked', by: 'test' });
    expect(of('lint').state).toBe('passed');
  });

  it('ends the run where the run does not keep going', async () => {
    const tasks = [task('a', 'false'), task('b', 'true'), task('c', 'true')];
    const { tasks: results, ok } = await repository().verify(tasks, { keepGoing: false, concurrency: 1 });
    expect(results.map(({ state }) => state)).toEqual(['failed', 'not-run', 'not-run']);
    expect(ok).toBe(false);
  });

  it('is tried again as often as it says', async () => {
    const { task: of } = await repository().verify([task('test', 'echo tried; false', { retries: 2 })]);
    expect(of('test')).toMatchObject({ state: 'failed', attempts: 3 });
    expect(logOf(of('test')).match(/tried/g)).toHaveLength(3);
  });

  it('is one that does not end in time, with everything it started', async () => {
    const scratch = repository();
    const slow = task('test', 'echo begun; sleep 60 & echo $! > .git/new; mv .git/new .git/pid; wait', { timeoutMs: 400 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const verified = scratch.verify([slow]);
    await until(() => scratch.has('.git/pid'));
    vi.advanceTimersByTime(400);
    const { task: of, findings } = await verified;
    expect(of('test')).toMatchObject({ state: 'failed', failure: { kind: 'timeout', afterMs: 400 } });
    expect(findings[0]).toMatchObject({ code: 'AIOP-V002' });
    expect(logOf(of('test'))).toBe('begun\n');
    await until(() => !isRunning(Number(scratch.read('.git/pid'))));
  });

  it('is one that is killed', async () => {
    const { task: of } = await repository().verify([task('test', 'kill -KILL $$')]);
    expect(of('test')).toMatchObject({ state: 'failed', failure: { kind: 'signal', signal: 'SIGKILL' } });
  });

  it('is one that is interrupted, and nothing more is started', async () => {
    const controller = new AbortController();
    const scratch = repository();
    // However long it takes until it runs.
    const watch = setInterval(() => scratch.has('.git/running') && controller.abort(), 20);
    const tasks = [task('a', 'touch .git/running; sleep 60'), task('b', 'true', { needs: ['a'] }), task('c', 'true')];
    const { tasks: results, ok, findings } = await scratch.verify(tasks, { signal: controller.signal, concurrency: 1 });
    clearInterval(watch);
    expect(results.map(({ state }) => state)).toEqual(['failed', 'blocked', 'not-run']);
    expect(results[0]).toMatchObject({ failure: { kind: 'aborted' } });
    expect(findings).toMatchObject([{ message: 'task "a" failed: interrupted', hint: 'run it again: nothing is known of it' }]);
    expect(ok).toBe(false);
  });
});

describe('the environment of a task', () => {
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: '/h',
    LC_ALL: 'C',
    CI: 'true',
    https_proxy: 'p',
    SECRET: 's',
    MODE: 'm',
    NODE_OPTIONS: 'n',
    BASH_ENV: '/e',
  };

  it('holds what every task needs and what it declares, and nothing else', async () => {
    const { task: of } = await repository().verify([task('test', 'env', { env: ['MODE', 'ABSENT'] })], { environment });
    const names = logOf(of('test'))
      .split('\n')
      .map((line) => line.split('=')[0])
      .filter((name) => name !== '' && !['PWD', 'SHLVL', '_'].includes(name ?? ''))
      .sort();
    expect(names).toEqual(['AIOP_VERIFY_ROOT', 'CI', 'HOME', 'LC_ALL', 'MODE', 'PATH', 'https_proxy']);
  });

  it('tells a task that would verify the same tree again', async () => {
    const scratch = repository();
    const again = scratch.verify([task('test', 'true')], { environment: { ...environment, AIOP_VERIFY_ROOT: scratch.root } });
    await expect(again).rejects.toThrow(UsageError);
  });

  it('is in the folder that the task names', async () => {
    const { task: of } = await repository().verify([task('test', 'ls', { cwd: 'src' })]);
    expect(logOf(of('test'))).toBe('a.txt\n');
    await expect(repository().verify([task('test', 'ls', { cwd: 'missing' })])).rejects.toThrow(/there is no folder missing/);
  });
});

describe('a log', () => {
  it.each(['wf-commands.log', 'add-mask.log', 'cr-overwrite.log', 'partial-utf8.log'])('comes back byte for byte: %s', async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/verify/logs/${name}`, import.meta.url));
    const scratch = repository().write('src/log', bytes);
    const print = task('test', 'cat src/log', { inputs: ['src/**'] });
    expect(Buffer.from((await scratch.verify([print])).task('test').log)).toEqual(bytes);
    const second = await scratch.verify([print]);
    expect(second.task('test').state).toBe('skipped');
    expect(Buffer.from(second.task('test').log)).toEqual(bytes);
  });

  it('is handed on line by line while the task runs, with characters whole', async () => {
    const print = task('test', String.raw`printf 'caf\xc3'; sleep 0.1; printf '\xa9\r\nlast'; echo problem >&2`);
    const { events } = await repository().verify([print]);
    const lines = events.flatMap((event) => (event.type === 'line' ? [`${event.stream} ${event.text}`] : []));
    expect(lines.sort()).toEqual(['stderr problem', 'stdout café', 'stdout last']);
  });

  it('is kept without the secrets in it', async () => {
    const scratch = repository();
    const token = ['ghp', 'x7Kq2mVw9RtYbN4cLz8HdPfJ3sGaE61uTQoW'].join('_');
    const leak = task('test', `echo token ${token}`, { inputs: ['src/**'] });
    expect(logOf((await scratch.verify([leak])).task('test'))).toContain(token);
    expect(logOf((await scratch.verify([leak])).task('test'))).toBe('token <SECRET_HASH_1>\n');
  });

  it('is cut where a task prints without end', async () => {
    const { task: of } = await repository().verify([task('test', 'head -c 9000000 /dev/zero | tr "\\0" x')]);
    expect(of('test').log.length).toBeLessThan(8.5 * 1024 * 1024);
    expect(logOf(of('test')).slice(-60)).toMatch(/more bytes were printed and are not kept\n$/);
  });
});

describe('a run', () => {
  it('is never green without a task', async () => {
    await expect(repository().verify([])).rejects.toThrow(/there is no task to verify with.*aiop init/);
  });

  it('takes only the selected tasks and what they need', async () => {
    const tasks = [task('a', 'true'), task('b', 'true', { needs: ['a'] }), task('c', 'true')];
    const { tasks: results } = await repository().verify(tasks, { selected: ['b'] });
    expect(results.map(({ name }) => name)).toEqual(['a', 'b']);
    await expect(repository().verify(tasks, { selected: ['B1'] })).rejects.toThrow(/no task "B1".*did you mean "b"/);
  });

  it('refuses circles, unknown needs, names twice, and patterns that cannot be read', async () => {
    const of = async (...tasks: ReturnType<typeof task>[]) =>
      (await repository().verify(tasks)).findings.map(({ code, message }) => `${code} ${message}`);
    expect(await of(task('a', 'true', { needs: ['c'] }), task('b', 'true', { needs: ['a'] }), task('c', 'true', { needs: ['b'] }))).toEqual(
      ['AIOP-V003 tasks need each other in a circle: a → c → b → a'],
    );
    expect(await of(task('a', 'true', { needs: ['a'] }))).toEqual(['AIOP-V003 tasks need each other in a circle: a → a']);
    expect(await of(task('a', 'true', { needs: ['none'] }))).toEqual(['AIOP-V004 task "a" needs "none", which is no task']);
    expect(await of(task('a', 'true'), task('a', 'false'))).toEqual(['AIOP-V005 two tasks are called "a"']);
    expect((await of(task('a', 'true', { inputs: ['../x'], outputs: ['!(a)'] }))).map((text) => text.slice(0, 9))).toEqual([
      'AIOP-V006',
      'AIOP-V006',
    ]);
  });

  it('is not green when it was refused', async () => {
    expect(await repository().verify([task('a', 'true', { needs: ['a'] })])).toMatchObject({ ok: false, ran: 0, tasks: [] });
  });

  it('follows a chain of tasks longer than any call stack is deep', async () => {
    const tasks = Array.from({ length: 20_000 }, (_, index) => task(`t${index}`, 'true', { needs: index === 0 ? [] : [`t${index - 1}`] }));
    const first = { ...tasks[0], run: 'false' } as (typeof tasks)[number];
    const { failed, ok } = await repository().verify([...tasks.slice(1).reverse(), first]);
    expect({ failed, ok }).toEqual({ failed: 1, ok: false });
  });

  it('runs as many tasks at once as it may, and no more', async () => {
    const scratch = repository();
    const meet = (name: string, other: string) => task(name, `touch .git/${name}; until test -e .git/${other}; do sleep 0.05; done`);
    expect((await scratch.verify([meet('a', 'b'), meet('b', 'a')], { concurrency: 2 })).ok).toBe(true);
    const alone = (name: string) => task(name, 'mkdir .git/alone; sleep 0.05; rmdir .git/alone');
    expect((await scratch.verify(['c', 'd', 'e'].map(alone), { concurrency: 1 })).ok).toBe(true);
  });

  it('waits for another one of the same tree', async () => {
    const scratch = repository();
    const alone = task('test', 'mkdir .git/alone; sleep 0.1; rmdir .git/alone', { inputs: ['src/**'] });
    const reports = await Promise.all([scratch.verify([alone], { force: true }), scratch.verify([alone], { force: true })]);
    expect(reports.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('leaves nothing that git would see', async () => {
    const scratch = repository();
    await scratch.verify([task('test', 'true')]);
    expect(scratch.run('git', 'status', '--porcelain')).toBe('');
  });
});

describe('asked to', () => {
  const test = task('test', 'date +%N >> .git/ran', { inputs: ['src/**'] });
  const times = (scratch: Scratch): number => scratch.read('.git/ran').split('\n').length - 1;

  it('force, it runs what it knows', async () => {
    const scratch = repository();
    await scratch.verify([test]);
    const { task: of } = await scratch.verify([test], { force: true });
    expect(of('test')).toMatchObject({ state: 'passed', saved: true, sentence: 'ran because it was asked for by force' });
    expect(await scratch.state(test)).toBe('skipped');
    expect(times(scratch)).toBe(2);
  });

  it('only read, it saves nothing', async () => {
    const scratch = repository();
    await scratch.verify([test], { mode: 'read' });
    expect(await scratch.state(test, { mode: 'read' })).toBe('passed');
    await scratch.verify([test]);
    expect(await scratch.state(test, { mode: 'read' })).toBe('skipped');
    expect(times(scratch)).toBe(3);
  });

  it('leave the store out, it neither reads nor saves', async () => {
    const scratch = repository();
    await scratch.verify([test]);
    const { task: of } = await scratch.verify([test], { mode: 'off' });
    expect(of('test')).toMatchObject({
      state: 'passed',
      saved: false,
      sentence: 'ran because the store is off; not saved: the store is not written to',
    });
  });

  it('say what it would do, it runs and restores nothing, and is not green over what it does not know', async () => {
    const scratch = repository();
    const build = task('build', 'mkdir -p lib; echo x > lib/x', { inputs: ['src/**'], outputs: ['lib/**'] });
    const check = task('check', 'true', { inputs: ['src/**'], needs: ['build'] });
    const before = await scratch.verify([build, check], { dryRun: true });
    expect(before).toMatchObject({ ok: false, ran: 0, skipped: 0, dryRun: true });
    expect(before.tasks.map(({ state, sentence }) => `${state}: ${sentence}`)).toEqual([
      'not-run: would run: it never passed here',
      'not-run: would run: it needs build, which would run',
    ]);
    expect(scratch.has('lib')).toBe(false);
    await scratch.verify([build, check]);
    scratch.remove('lib');
    expect(await scratch.verify([build, check], { dryRun: true })).toMatchObject({ ok: true, skipped: 2 });
    expect(scratch.has('lib')).toBe(false);
  });
});

describe('a task that runs says why', () => {
  it('by what differs from when it last passed', async () => {
    const scratch = repository().write('src/b.txt', '').write('src/c.txt', '');
    const plain = task('test', 'true', { inputs: ['src/**'], env: ['MODE', 'OTHER'], tools: ['cat src/version || echo none'] });
    const environment = { PATH: process.env.PATH ?? '', MODE: 'a' };
    await scratch.verify([plain], { environment });
    scratch.write('src/a.txt', 'two\n').remove('src/b.txt').write('src/new.txt', '').write('src/version', '2');
    const changed = await scratch.verify([plain, task('need', 'true')], { environment: { ...environment, MODE: 'b' } });
    expect(changed.task('test').changes).toEqual([
      'src/a.txt',
      'src/b.txt (gone)',
      'src/new.txt (new)',
      'src/version (new)',
      'MODE',
      '`cat src/version || echo none` none → 2',
    ]);
    expect(changed.task('test').sentence).toBe(
      'ran because changed: src/a.txt, src/b.txt (gone), src/new.txt (new), src/version (new), MODE and 1 more',
    );
    const other = { ...plain, run: 'true; true', cwd: 'src', outputs: ['out/**'], needs: ['need'] };
    const { task: of } = await scratch.verify([other, task('need', 'true')], {
      environment: { ...environment, MODE: 'b' },
      platform: 'darwin-arm64',
    });
    expect(of('test').changes).toContain('the command');
    expect(of('test').changes).toEqual(expect.arrayContaining(['its folder', 'the declared outputs', 'the platform', 'task need']));
  });

  it('by the store, where the result is gone', async () => {
    const scratch = repository();
    const test = task('test', 'true', { inputs: ['src/**'] });
    await scratch.verify([test]);
    scratch.run('bash', '-c', 'rm ../store/*/record-*');
    expect((await scratch.verify([test])).task('test').sentence).toBe('ran because its result is no longer in the store');
  });

  it('without the values of variables, which may be secret', async () => {
    const scratch = repository();
    await scratch.verify([task('test', 'true', { inputs: ['src/**'], env: ['TOKEN'] })], {
      environment: { PATH: process.env.PATH, TOKEN: 'hunter2' },
    });
    expect(scratch.run('bash', '-c', 'cat ../store/*/*')).not.toContain('hunter2');
  });
});

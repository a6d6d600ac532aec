import { systemClock } from '@aiop/host';
import { relevance, SettledChanges, seesNews } from '@aiop/verify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Scratch, task } from './scratch.ts';

const forever = new AbortController().signal;
const collector = (stateOf: (path: string) => string = () => ''): SettledChanges =>
  new SettledChanges({ clock: systemClock, quietMs: 300, longestMs: 2000, stateOf });

describe('changes', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] }));
  afterEach(() => void vi.useRealTimers());

  it('settle together once nothing has changed for a while', async () => {
    const changes = collector();
    const batch = changes.next(forever);
    for (const path of ['a', 'b', 'a']) {
      changes.add(path);
      await vi.advanceTimersByTimeAsync(250);
    }
    let settled = false;
    void batch.then(() => {
      settled = true;
    });
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect((await batch)?.paths).toEqual(['a', 'b']);
  });

  it('that come while nobody waits stand in the next batch', async () => {
    const changes = collector();
    changes.add('a');
    const first = changes.next(forever);
    await vi.advanceTimersByTimeAsync(400);
    expect((await first)?.paths).toEqual(['a']);
    changes.add('b');
    changes.add('c');
    await vi.advanceTimersByTimeAsync(10_000);
    const second = changes.next(forever);
    await vi.advanceTimersByTimeAsync(100);
    expect((await second)?.paths).toEqual(['b', 'c']);
  });

  it('are not settled while a file is still being written, told or not', async () => {
    let size = 0;
    const changes = collector(() => String(size));
    changes.add('a');
    let settled = false;
    const batch = changes.next(forever).then(() => {
      settled = true;
    });
    for (let at = 0; at < 60; at++) {
      size++;
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(700);
    await batch;
  });

  it('that never rest are looked at all the same', async () => {
    const changes = collector();
    changes.add('log');
    const batch = changes.next(forever);
    for (let at = 0; at < 21; at++) {
      await vi.advanceTimersByTimeAsync(100);
      changes.add('log');
    }
    expect((await batch)?.paths).toEqual(['log']);
  });

  it('are waited for no more after the signal', async () => {
    const controller = new AbortController();
    const [idle, busy] = [collector(), collector()];
    busy.add('a');
    const batches = [idle.next(controller.signal), busy.next(controller.signal)];
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await Promise.all(batches)).toEqual([undefined, undefined]);
  });
});

describe('a changed path', () => {
  const tasks = [
    task('build', 'true', { inputs: ['src/**', '!src/gen/**'], outputs: ['lib/**'] }),
    task('test', 'true', { inputs: ['test/**', 'lib/**'] }),
  ];

  it.each([
    ['src/a.ts', true],
    ['src', true],
    ['test/deep/x', true],
    ['src/gen/a.ts', false],
    ['lib/a.js', false],
    ['README.md', false],
  ])('%s matters: %s', (path, expected) => {
    expect(relevance(tasks)(path)).toBe(expected);
  });

  it('matters always where a task may read anything, unless it is an output', () => {
    const open = relevance([...tasks, task('all', 'true')]);
    expect([open('README.md'), open('lib/a.js')]).toEqual([true, false]);
  });

  it('is no news where it changed no fingerprint, such as a file that was only touched', async () => {
    const scratch = new Scratch().write('src/a', 'a\n').commit();
    const checks = [task('one', 'true', { inputs: ['src/**'] }), task('bad', 'false', { inputs: ['src/**'] })];
    const last = await scratch.verify(checks);
    scratch.write('src/a', 'a\n');
    expect(seesNews(last, await scratch.verify(checks, { dryRun: true }))).toBe(false);
    scratch.write('src/a', 'b\n');
    expect(seesNews(last, await scratch.verify(checks, { dryRun: true }))).toBe(true);
  });
});

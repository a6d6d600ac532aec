import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProcesses, systemClock, systemRandom } from '@aiop/host';
import type { Command } from '@aiop/ports';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRunning, until } from '../../support/running.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

// `--norc`: bash takes a socket on standard input, which is what node's pipes are, for a remote shell and reads the user's start-up file.
const bash = (script: string, more: Partial<Command> = {}) =>
  nodeProcesses.run({
    program: 'bash',
    args: ['--norc', '-c', script],
    env: { PATH: process.env.PATH ?? '' },
    ...more,
    cwd: more.cwd ?? scratchFolder(),
  });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A child in the background that would outlast every test, and whether it still runs. */
function lasting() {
  const file = join(scratchFolder(), 'pid');
  return {
    script: `sleep 1000 & echo $! > ${file}.new; mv ${file}.new ${file}`,
    hasBegun: () => existsSync(file),
    isRunning: () => isRunning(Number(readFileSync(file, 'utf8'))),
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('a program', () => {
  it('gives its output, input read, exit code and duration', async () => {
    const seen: string[] = [];
    const exit = await bash('cat; echo err >&2; exit 3', {
      stdin: 'in',
      onOutput: (chunk, stream) => seen.push(`${stream}:${text(chunk)}`),
    });
    expect(exit).toMatchObject({ state: 'exited', code: 3, droppedBytes: 0 });
    expect([text(exit.stdout), text(exit.stderr)]).toEqual(['in', 'err\n']);
    expect(seen.sort()).toEqual(['stderr:err\n', 'stdout:in']);
    expect(exit.durationMs).toBeGreaterThan(0);
  });

  it('inherits nothing of the environment', async () => {
    const exit = await nodeProcesses.run({ program: '/usr/bin/env', args: [], cwd: '/', env: { ONLY: '1' } });
    expect(text(exit.stdout)).toBe('ONLY=1\n');
  });

  it('that does not exist, or does not read its input, is no crash', async () => {
    expect(await nodeProcesses.run({ program: 'no-such-program', args: [], cwd: '/', env: {} })).toMatchObject({ state: 'not-found' });
    expect(await bash('exit 0', { stdin: 'x'.repeat(1_000_000) })).toMatchObject({ state: 'exited', code: 0 });
  });

  it('that dies of a signal says which', async () => {
    expect(await bash('kill -SEGV $$')).toMatchObject({ state: 'signalled', signal: 'SIGSEGV' });
  });

  it('that talks too much is cut, and the rest counted', async () => {
    const exit = await bash('head -c 100000 /dev/zero', { maxOutputBytes: 1000 });
    expect([exit.stdout.length, exit.droppedBytes]).toEqual([1000, 99_000]);
  });

  it('whose output is large can print it into a file, of which nothing is left', async () => {
    const folder = scratchFolder();
    vi.stubEnv('TMPDIR', folder);
    const [exit, cut] = await Promise.all([
      bash('head -c 5000000 /dev/zero | tr "\\0" x; echo err >&2; exit 3', { spooled: true, cwd: '/' }),
      bash('echo ab; echo c >&2', { spooled: true, cwd: '/', maxOutputBytes: 3 }),
    ]);
    expect(exit).toMatchObject({ state: 'exited', code: 3, droppedBytes: 0 });
    expect([text(exit.stdout) === 'x'.repeat(5_000_000), text(exit.stderr)]).toEqual([true, 'err\n']);
    expect([text(cut.stdout), text(cut.stderr), cut.droppedBytes]).toEqual(['a', 'c\n', 2]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints where it always does if there can be no such file', async () => {
    vi.stubEnv('TMPDIR', '/nonexistent');
    expect(text((await bash('echo out', { spooled: true, cwd: '/' })).stdout)).toBe('out\n');
  });
});

describe('the process group', () => {
  it('goes at the time limit, children included', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const child = lasting();
    const exit = bash(`${child.script}; wait`, { timeoutMs: 100 });
    await until(child.hasBegun);
    vi.advanceTimersByTime(99);
    expect(child.isRunning()).toBe(true);
    vi.advanceTimersByTime(1);
    expect((await exit).state).toBe('timed-out');
    await until(() => !child.isRunning());
  });

  it('goes when aborted, before and during', async () => {
    expect((await bash('sleep 1000', { signal: AbortSignal.abort() })).state).toBe('aborted');
    const child = lasting();
    const controller = new AbortController();
    const exit = bash(`${child.script}; wait`, { signal: controller.signal });
    await until(child.hasBegun);
    controller.abort();
    expect((await exit).state).toBe('aborted');
    await until(() => !child.isRunning());
  });

  it('does not hold the caller when something is left running in the background', async () => {
    const child = lasting();
    const exit = await bash(`${child.script}; echo done`);
    expect([exit.state, text(exit.stdout)]).toEqual(['exited', 'done\n']);
    await until(() => !child.isRunning());
  });
});

describe('a process that leaves at once', () => {
  it('takes the programs it started along', async () => {
    const child = lasting();
    const args = ['--norc', '-c', `${child.script}; wait`];
    const leaving = { program: 'bash', args, cwd: scratchFolder(), env: { PATH: process.env.PATH } };
    const script = `import { nodeProcesses } from '@aiop/host';
      nodeProcesses.run(${JSON.stringify(leaving)});
      process.stdin.on('data', () => process.exit(3));`;
    const leaver = spawn(process.execPath, ['--conditions=aiop-source', '--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '../../..'),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await until(child.hasBegun);
    leaver.stdin.end('leave');
    expect(await once(leaver, 'exit')).toEqual([3, null]);
    await until(() => !child.isRunning());
  });
});

describe('the machine', () => {
  it('has a clock that goes forward and random bytes', () => {
    expect(systemClock.now()).toBeGreaterThan(1_700_000_000_000);
    const before = systemClock.monotonic();
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(before);
    expect(systemRandom.bytes(16)).not.toEqual(systemRandom.bytes(16));
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AIOP } from '../../support/aiop-command.ts';
import { Scratch } from '../verify/scratch.ts';

const CONFIG = `apiVersion: aiop.dev/v1
verify:
  tasks:
    copy: { run: "mkdir -p out; cat src/a > out/a", inputs: ["src/**"], outputs: ["out/**"] }
    sound: { run: "date +%N > trace; ! grep -q bad out/a", inputs: ["out/**"], needs: [copy] }
`;

interface Settled {
  readonly t: string;
  readonly ok: boolean;
  readonly ran: number;
  readonly changes: number;
  readonly latency_ms: number;
  readonly lost: number;
}

/** A tree that is watched by a process of its own, and every result it has told. */
function watched(args: readonly string[] = []): {
  scratch: Scratch;
  child: ChildProcess;
  results: Settled[];
  until: (count: number) => Promise<Settled>;
} {
  const scratch = new Scratch().write('aiop.yaml', CONFIG).write('.gitignore', 'out/\n').write('src/a', 'one\n').commit();
  const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };
  const child = spawn(process.execPath, [AIOP, 'watch', '--json', '--repo', scratch.root, ...args], { env });
  const results: Settled[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => results.push(JSON.parse(line)));
  child.stderr.resume();
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const until = async (count: number): Promise<Settled> => {
    await vi.waitFor(() => expect(results.length).toBeGreaterThanOrEqual(count), { timeout: 30_000, interval: 20 });
    const last = results.at(-1);
    if (last === undefined) throw new Error('no result');
    return last;
  };
  return { scratch, child, results, until };
}

describe('aiop watch', () => {
  it('verifies at first and after every settled change, and not after what tasks write themselves', { timeout: 60_000 }, async () => {
    const { scratch, results, until } = watched();
    expect(await until(1)).toMatchObject({ t: 'watch.settled', ok: true, ran: 2, lost: 0 });
    scratch.write('src/a', 'bad\n');
    expect(await until(2)).toMatchObject({ ok: false, ran: 2, changes: 1, lost: 0 });
    // Only touched, and a file that no task reads: nothing to say.
    writeFileSync(scratch.path('src/a'), 'bad\n');
    scratch.write('README.md', 'x');
    await pause(1500);
    expect(results).toHaveLength(2);
    scratch.write('src/a', 'good\n').write('src/b', 'more\n');
    expect(await until(3)).toMatchObject({ ok: true, changes: 2, lost: 0 });
  });

  it('has a result for the last of many changes, also of those that come while it verifies', { timeout: 60_000 }, async () => {
    const { scratch, results, until } = watched();
    await until(1);
    for (let at = 0; at < 25; at++) {
      scratch.write('src/a', `${at % 2 === 0 ? 'bad' : 'good'} ${at}\n`);
      await pause(at % 7 === 0 ? 420 : 30);
    }
    scratch.write('src/a', 'bad at last\n');
    await vi.waitFor(() => expect(scratch.read('out/a')).toBe('bad at last\n'), { timeout: 30_000 });
    await vi.waitFor(() => expect(results.at(-1)?.ok).toBe(false), { timeout: 30_000 });
    expect(results.reduce((sum, { lost }) => sum + lost, 0)).toBe(0);
  });

  it('goes on while the configuration is wrong for a moment', { timeout: 60_000 }, async () => {
    const { scratch, until } = watched();
    await until(1);
    scratch.write('aiop.yaml', 'apiVersion: [');
    await pause(800);
    scratch.write('aiop.yaml', CONFIG.replace('grep -q bad', 'grep -q one'));
    expect(await until(2)).toMatchObject({ ok: false });
  });

  it('records each result in a ledger, and ends cleanly on Ctrl-C', { timeout: 60_000 }, async () => {
    const ledger = join(new Scratch({ git: false }).root, 'ledger.jsonl');
    const { child, until } = watched(['--ledger', ledger]);
    await until(1);
    await vi.waitFor(() => expect(readFileSync(ledger, 'utf8')).toContain('"watch.settled"'));
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
  });
});

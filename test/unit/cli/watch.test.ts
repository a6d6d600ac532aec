import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AIOP } from '../../support/aiop-command.ts';
import { putWhole } from '../../support/running.ts';
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
  /** Writes a file of the tree in one step. */
  put: (path: string, content: string) => void;
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
    await expect.poll(() => results.length).toBeGreaterThanOrEqual(count);
    const last = results.at(-1);
    if (last === undefined) throw new Error('no result');
    return last;
  };
  const put = (path: string, content: string): void => putWhole(scratch.path(path), content);
  return { scratch, child, put, results, until };
}

describe('aiop watch', () => {
  it('verifies at first and after every settled change, and not after what tasks write themselves', async () => {
    const { put, results, until } = watched();
    expect(await until(1)).toMatchObject({ t: 'watch.settled', ok: true, ran: 2, lost: 0 });
    put('src/a', 'bad\n');
    expect(await until(2)).toMatchObject({ ok: false, ran: 2, changes: 1, lost: 0 });
    // Only touched, and a file that no task reads: nothing to say.
    put('src/a', 'bad\n');
    put('README.md', 'x');
    await pause(1500);
    expect(results).toHaveLength(2);
    put('src/a', 'good\n');
    put('src/b', 'more\n');
    // One result for both, or one for each where much time passes between the two.
    await expect.poll(() => results.slice(2).reduce((sum, { changes }) => sum + changes, 0)).toBe(2);
    expect(results.at(-1)).toMatchObject({ ok: true, lost: 0 });
  });

  it('has a result for the last of many changes, also of those that come while it verifies', async () => {
    const { scratch, results, until } = watched();
    await until(1);
    for (let at = 0; at < 25; at++) {
      scratch.write('src/a', `${at % 2 === 0 ? 'bad' : 'good'} ${at}\n`);
      await pause(at % 7 === 0 ? 420 : 30);
    }
    scratch.write('src/a', 'bad at last\n');
    await expect.poll(() => scratch.read('out/a')).toBe('bad at last\n');
    await expect.poll(() => results.at(-1)?.ok).toBe(false);
    expect(results.reduce((sum, { lost }) => sum + lost, 0)).toBe(0);
  });

  it('goes on while the configuration is wrong for a moment', async () => {
    const { put, until } = watched();
    await until(1);
    put('aiop.yaml', 'apiVersion: [');
    await pause(800);
    put('aiop.yaml', CONFIG.replace('grep -q bad', 'grep -q one'));
    expect(await until(2)).toMatchObject({ ok: false });
  });

  it('records each result in a ledger, and ends cleanly on Ctrl-C', async () => {
    const ledger = join(new Scratch({ git: false }).root, 'ledger.jsonl');
    const { child, until } = watched(['--ledger', ledger]);
    await until(1);
    await expect.poll(() => readFileSync(ledger, 'utf8')).toContain('"watch.settled"');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
  });
});

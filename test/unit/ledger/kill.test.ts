import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readEvents } from '@aiop/ledger';
import { expect, it } from 'vitest';
import { Room, steps } from './room.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer, kills it some time after its first acknowledged event, and returns the ids of all that it acknowledged. */
async function killedWriter(ledger: string, job: string, afterMs: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['--conditions=aiop-source', WRITER, ledger, job], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(writer, 'close');
  let said = '';
  writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await Promise.race([once(writer.stdout, 'data'), closed]);
  await sleep(afterMs);
  writer.kill('SIGKILL');
  await closed;
  expect(writer.signalCode).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
}

it('a ledger whose writers are killed at any moment loses no acknowledged event and stays sound', { timeout: 60_000 }, async () => {
  const room = await Room.open();
  const acknowledged: string[] = [];
  for (let round = 0; round < 8; round++) {
    acknowledged.push(...(await killedWriter(room.ledger, `job-${round % 2}`, round * 7)));
    const { count } = await room.appended(steps(1));
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count });
  }
  const ids = new Set([...readEvents({ ledger: room.ledger }, room.ports)].map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(8);
});

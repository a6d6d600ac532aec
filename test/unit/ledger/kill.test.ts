import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readEvents } from '@aiop/ledger';
import { expect, it } from 'vitest';
import { Room, steps } from './room.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

it('a ledger whose writers are killed at any moment loses no acknowledged event and stays sound', { timeout: 60_000 }, async () => {
  const room = await Room.open();
  const acknowledged: string[] = [];
  for (let round = 0; round < 6; round++) {
    const writers = ['a', 'b'].map((job) => spawn(process.execPath, ['--conditions=aiop-source', WRITER, room.ledger, job]));
    await Promise.all(
      writers.map(async (writer, index) => {
        const closed = once(writer, 'close');
        let said = '';
        let complaint = '';
        writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
        writer.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
        await Promise.race([once(writer.stdout, 'data'), closed]);
        await sleep(3 + round * 7 + index * 5);
        writer.kill('SIGKILL');
        await closed;
        expect(complaint).toBe('');
        acknowledged.push(...said.split('\n').slice(0, -1));
      }),
    );
    const outcome = await room.appended(steps(1));
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: outcome.count });
  }
  const ids = new Set(readEvents({ ledger: room.ledger }, room.ports).map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(10);
});

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { appendUnderKills, sealAtOnce, sealUnderKills } from './chaos.ts';
import { Room } from './room.ts';

it('a ledger whose writers are killed at any moment loses no acknowledged event and stays sound', { timeout: 180_000 }, async () => {
  const { killed, acknowledged, lost, doubled } = await appendUnderKills(25, 1);
  expect({ killed, lost, doubled }).toEqual({ killed: 25, lost: [], doubled: 0 });
  expect(acknowledged).toBeGreaterThan(25);
});

it('a branch whose sealers are killed at any moment ends with every event once', { timeout: 300_000 }, async () => {
  const { killed, written, events } = await sealUnderKills(25, 2);
  expect(killed).toBeGreaterThan(10);
  expect([...events.values()]).toEqual(Array.from({ length: written }, () => 6));
});

it('four runs of 64 jobs that are sealed at once lose nothing, with at most three pushes each', { timeout: 300_000 }, async () => {
  const { events, pushes, commits } = await sealAtOnce(4, 64, 20);
  expect([...events].sort()).toEqual(['100', '101', '102', '103'].map((run) => [run, 64 * 20]));
  expect(commits).toBe(4);
  expect(Math.max(...pushes)).toBeLessThanOrEqual(3);
});

it('a writer that meets a full disk leaves whole lines, a head that fits them, and nothing torn', { timeout: 60_000 }, async () => {
  const room = await Room.open();
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  // In blocks of 1,024 bytes: files beyond that are refused as on a disk that is full.
  const script = `ulimit -f 300; exec "${process.execPath}" --conditions=aiop-source "${writer}" "${room.ledger}" build`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/UsageError: .*the file would be too large/);
  const acknowledged = stdout.split('\n').slice(0, -1);
  expect(acknowledged.length).toBeGreaterThan(2);
  expect(readdirSync(join(room.folder, '.runs')).sort()).toEqual(['ledger.head', 'ledger.jsonl']);
  expect(room.verify()).toMatchObject({ verdict: 'consistent', count: acknowledged.length * 20, findings: [] });
});

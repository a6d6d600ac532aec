import { expect, it } from 'vitest';
import { appendUnderKills, sealAtOnce, sealUnderKills } from '../unit/ledger/chaos.ts';

it('500 writers of a ledger that are killed at any moment lose no acknowledged event', async () => {
  expect(await appendUnderKills(500, 11)).toMatchObject({ killed: 500, lost: [], doubled: 0 });
});

it('500 sealers of a branch that are killed at any moment leave every event once', async () => {
  const { killed, written, events } = await sealUnderKills(500, 12);
  expect(killed).toBeGreaterThan(250);
  expect([...events.values()]).toEqual(Array.from({ length: written }, () => 6));
});

it('four runs of 256 jobs that are sealed at once lose nothing, with at most three pushes each', async () => {
  const { events, pushes, commits } = await sealAtOnce(4, 256, 20);
  expect([...events].sort()).toEqual(['100', '101', '102', '103'].map((run) => [run, 256 * 20]));
  expect(commits).toBe(4);
  expect(Math.max(...pushes)).toBeLessThanOrEqual(3);
});

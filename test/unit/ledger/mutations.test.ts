import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { Room, steps } from './room.ts';

const MUTATE = fileURLToPath(new URL('../../fixtures/ledger/mutate_ledger.py', import.meta.url));

describe('a real ledger', () => {
  it('is found tampered with in every mutation of the corpus, beside its head and by an anchor, with the entry, the byte and a reason', async () => {
    const room = await Room.open();
    const { size, root } = await room.appended(steps(41));
    const folder = scratchFolder();
    execFileSync('python3', [MUTATE, room.ledger, folder, '--hash', 'lid']);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThanOrEqual(24);
    for (const withHead of [true, false]) {
      if (!withHead) rmSync(room.head);
      for (const name of names) {
        copyFileSync(join(folder, name), room.ledger);
        const anchored = room.verify({ anchor: { size, root } });
        expect({ name, ...anchored }).toMatchObject({
          verdict: 'tampered',
          entry: expect.any(Number),
          byte: expect.any(Number),
          reason: expect.stringMatching(/./),
        });
        // Without anything from outside, a tail that was cut at the end of a line is the one thing that cannot be seen.
        const alone = room.verify().verdict;
        expect({ name, withHead, alone }).toEqual({
          name,
          withHead,
          alone: withHead || !isCutAtLine(join(folder, name)) ? 'tampered' : 'consistent',
        });
      }
    }
  });
});

/** Whether only whole lines are missing at the end. */
const isCutAtLine = (path: string): boolean => path.includes('anchor-') && readFileSync(path).at(-1) === 0x0a;

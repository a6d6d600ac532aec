import { fileURLToPath } from 'node:url';
import { nodeFiles, threadsOf } from '@aiop/host';
import {
  checkStretch,
  type LedgerVerdict,
  type StretchReport,
  type StretchRequest,
  type VerifyRequest,
  verifyLedger,
  verifyOnThreads,
} from '@aiop/ledger';
import type { Threads } from '@aiop/ports';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

/** Events of three jobs in turn, so that every stretch goes on with what the one before began. */
async function roomOf(blocks: number): Promise<Room> {
  const room = await Room.open();
  for (let block = 0; block < blocks; block++) {
    for (const job of ['a', 'b', 'c']) await room.appended(steps(86, block * 86), { source: { ...SOURCE, job } });
  }
  return room;
}

/** Threads that answer here, and what they were asked. */
function threadsHere(room: Room, spare: number) {
  const asked: StretchRequest[] = [];
  const threads: Threads<StretchRequest, StretchReport> = {
    spare,
    ask: async (request) => {
      asked.push(request);
      return structuredClone(checkStretch(structuredClone(request), room.ports));
    },
  };
  return { threads, asked };
}

function onThreads(room: Room, threads: Threads<StretchRequest, StretchReport>, more: Partial<VerifyRequest> = {}): Promise<LedgerVerdict> {
  const request = { ledger: room.ledger, shownAs: '.runs/ledger.jsonl', minStretchBytes: 1, ...more };
  return verifyOnThreads(request, { ...room.ports, threads });
}

describe('A ledger that is checked in stretches', () => {
  it('is sound where one thread finds it sound, with the same head, whatever the number of threads', async () => {
    const room = await roomOf(3);
    const expected = room.verify();
    expect(expected).toMatchObject({ verdict: 'consistent', count: 3 * 258, findings: [] });
    for (const spare of [0, 1, 20]) {
      const { threads, asked } = threadsHere(room, spare);
      expect(await onThreads(room, threads)).toEqual(expected);
      expect(asked.length).toBe(Math.min(spare, 3));
      // Every byte once: the first stretch is checked here.
      const borders = asked.map(({ from, to }) => [from, to]);
      expect(borders.slice(1).every(([from], at) => from === borders[at]?.[1])).toBe(true);
    }
  });

  it('is proven by an anchor at any line, and by none of another ledger', async () => {
    const room = await Room.open();
    const anchors = [];
    for (let at = 0; at < 5; at++) anchors.push(await room.appended(steps(150 + at)));
    const { threads } = threadsHere(room, 2);
    for (const { size, root } of anchors) {
      expect(await onThreads(room, threads, { anchor: { size, root } })).toEqual(room.verify({ anchor: { size, root } }));
      const other = { size: size - 1, root };
      expect(await onThreads(room, threads, { anchor: other })).toEqual(room.verify({ anchor: other }));
    }
    expect(await onThreads(room, threads, { anchor: { size: 10 ** 9, root: '0'.repeat(64) } })).toMatchObject({ verdict: 'tampered' });
  });

  it('has the verdict of one thread, to the entry, the byte and the reason, whatever was done to it', async () => {
    const room = await roomOf(3);
    const sound = room.bytes;
    const { threads, asked } = threadsHere(room, 2);
    const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const damage = fc.oneof(
      fc.record({ what: fc.constant('flip' as const), at: place }),
      fc.record({ what: fc.constant('cut' as const), at: place }),
      fc.record({ what: fc.constant('drop-line' as const), at: place }),
      fc.record({ what: fc.constant('swap-lines' as const), at: place }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ({ what, at }) => {
        room.bytes = damaged(sound, what, at);
        expect(await onThreads(room, threads)).toEqual(room.verify());
      }),
      { seed: 7, numRuns: 25 },
    );
    expect(asked.length).toBeGreaterThan(25);
  });

  it('says what is worth knowing, also where two stretches meet', async () => {
    const room = await Room.open();
    await room.appended(steps(300), { source: { ...SOURCE, job: 'a' } });
    const earlier = await Room.open();
    const back = { ...room.ports, clock: earlier.ports.clock };
    const later = { ...room.ports };
    Object.assign(room.ports, back);
    await room.appended(steps(300), { source: { ...SOURCE, job: 'a' } });
    Object.assign(room.ports, later);
    const expected = room.verify();
    expect(expected.findings.map(({ code }) => code)).toEqual(['AIOP-L023']);
    expect(await onThreads(room, threadsHere(room, 1).threads)).toEqual(expected);
  });

  it('is checked by one thread where another cannot be had, or the ledger is small', async () => {
    const room = await roomOf(3);
    const refusing = { spare: 1, ask: () => Promise.reject(new Error('no thread')) };
    expect(await onThreads(room, refusing)).toEqual(room.verify());
    const { threads, asked } = threadsHere(room, 1);
    expect(await verifyOnThreads({ ledger: room.ledger, shownAs: '.runs/ledger.jsonl' }, { ...room.ports, threads })).toEqual(
      room.verify(),
    );
    expect(asked).toEqual([]);
  });

  it('is checked on real threads', async () => {
    const room = await roomOf(3);
    const entry = fileURLToPath(new URL('stretch-thread.ts', import.meta.url));
    const threads = { ...threadsOf<StretchRequest, StretchReport>(entry), spare: 2 };
    let asked = 0;
    const counting: typeof threads = { ...threads, ask: (request) => threads.ask(request).finally(() => asked++) };
    const ports = { ...room.ports, files: nodeFiles, threads: counting };
    expect(await verifyOnThreads({ ledger: room.ledger, minStretchBytes: 1 }, ports)).toEqual(
      verifyLedger({ ledger: room.ledger }, room.ports),
    );
    expect(asked).toBe(2);
    await expect(threadsOf(fileURLToPath(new URL('no-such-thread.ts', import.meta.url))).ask({})).rejects.toThrow();
  });
});

function damaged(sound: Buffer, what: 'flip' | 'cut' | 'drop-line' | 'swap-lines', at: number): Buffer {
  if (what === 'cut') return sound.subarray(0, Math.floor(at * sound.length));
  if (what === 'flip') {
    const flipped = Buffer.from(sound);
    const byte = Math.floor(at * sound.length);
    flipped[byte] = (flipped[byte] ?? 0) ^ 1;
    return flipped;
  }
  const lines = sound.toString().split('\n').slice(0, -1);
  const line = Math.floor(at * (lines.length - 1));
  lines.splice(line, what === 'drop-line' ? 1 : 2, ...(what === 'drop-line' ? [] : [lines[line + 1] ?? '', lines[line] ?? '']));
  return Buffer.from(`${lines.join('\n')}\n`);
}

import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { type EntryFilter, entrySelector, findIds, followLedger, type LedgerEvent, readEvents, recordedInstances } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

const events: readonly LedgerEvent[] = [
  { t: 'ws.create', wsid: 'w1', wslid: 'l1', ws: 'docs', branch: 'b', ok: true, ms: 1 },
  { t: 'verify.run', wsid: 'w1', ok: true, ran: 1, skipped: 0, failed: 0, ms: 1 },
  { t: 'ws.create', wsid: 'w2', wslid: 'l2', ws: 'api', branch: 'c', ok: true, ms: 1 },
  { t: 'verify.run', wsid: 'w2', ok: true, ran: 1, skipped: 0, failed: 0, ms: 1 },
  { t: 'ws.done', wsid: 'w1', status: 'succeeded', ms: 1 },
];

async function recorded(): Promise<Room> {
  const room = await Room.open();
  await room.appended(events);
  await room.appended([{ t: 'run.done', status: 'succeeded', ms: 1 }], { source: { ...SOURCE, run: '2' } });
  return room;
}

const selected = (room: Room, filter: EntryFilter): number[] =>
  [...readEvents({ ledger: room.ledger }, room.ports)].filter(entrySelector(filter)).map(({ idx }) => idx);

describe('a selection of entries', () => {
  it.each<[string, EntryFilter, number[]]>([
    ['nothing asked for', {}, [0, 1, 2, 3, 4, 5]],
    ['a run', { run: '2' }, [5]],
    ['a workstream by its key, with the events that know only its instance', { workstream: 'docs' }, [0, 1, 4]],
    ['a workstream by its instance', { workstream: 'w2' }, [2, 3]],
    ['a workstream by its lineage, although its first event is of another type', { workstream: 'l1', types: ['verify.run'] }, [1]],
    ['a type', { types: ['run.done'] }, [5]],
    ['a family of types', { types: ['ws.*', 'run.done'] }, [0, 2, 4, 5]],
    ['no such type, but the beginning of one', { types: ['ws', 'w.*', 'verify.ru'] }, []],
  ])('by %s', async (_, filter, wanted) => {
    expect(selected(await recorded(), filter)).toEqual(wanted);
  });

  it('by time takes the first moment in, and the last one out', async () => {
    const room = await recorded();
    const times = [...readEvents({ ledger: room.ledger }, room.ports)].map(({ ts }) => Date.parse(ts));
    expect(selected(room, { sinceMs: times[1], untilMs: times[3] })).toEqual([1, 2]);
  });
});

describe('instance ids on record', () => {
  it('are those of earlier runs, each with the first entry that has it', async () => {
    const room = await recorded();
    const found = (ids: readonly string[], run?: string) =>
      [...recordedInstances({ ledger: room.ledger, ids: new Set(ids), ...(run === undefined ? {} : { run }) }, room.ports)].map(
        ([id, { idx }]) => [id, idx],
      );
    expect(found(['w2', 'w1', 'w3', 'l1'])).toEqual([
      ['w1', 0],
      ['w2', 2],
    ]);
    expect(found(['w1'], SOURCE.run)).toEqual([]);
    expect(found(['w1'], 'another')).toEqual([['w1', 0]]);
    expect(found([])).toEqual([]);
  });

  it('are none where there is no ledger', async () => {
    const room = await Room.open();
    expect(recordedInstances({ ledger: `${room.ledger}.none`, ids: new Set(['w1']) }, room.ports).size).toBe(0);
  });
});

describe('a ledger that is followed', () => {
  it('gives each entry once, as it is appended, from the first on', async () => {
    const room = await Room.open();
    const look = followLedger({ ledger: room.ledger }, room.ports);
    expect(look()).toEqual({ entries: [] });
    await room.appended(steps(2));
    expect(look().entries.map(({ idx }) => idx)).toEqual([0, 1]);
    expect(look().entries).toEqual([]);
    await room.appended(steps(1));
    expect(look().entries.map(({ idx }) => idx)).toEqual([2]);
  });

  it('waits for the end of a line that is being written', async () => {
    const room = await Room.open();
    const end = await room.appended(steps(1));
    await room.appended(steps(1));
    const line = room.bytes.subarray(end.size);
    truncateSync(room.ledger, end.size);
    const look = followLedger({ ledger: room.ledger, from: end }, room.ports);
    appendFileSync(room.ledger, line.subarray(0, 40));
    expect(look()).toEqual({ entries: [] });
    appendFileSync(room.ledger, line.subarray(40));
    expect(look().entries.map(({ idx }) => idx)).toEqual([1]);
  });

  it.each<[string, (room: Room) => void, RegExp]>([
    ['is cut', (room) => truncateSync(room.ledger, 10), /^entry 2 at byte \d+: the ledger has become shorter$/],
    ['is taken away', (room) => rmSync(room.ledger), /shorter/],
    [
      'gets a line twice',
      (room) => appendFileSync(room.ledger, `${room.lines[1]}\n`),
      /^entry 2 .*does not go on where the one before ended$/,
    ],
    ['gets a line that is none', (room) => appendFileSync(room.ledger, 'x\n'), /the line is no entry$/],
    ['gets a line without end', (room) => appendFileSync(room.ledger, 'x'.repeat(70_000)), /the line is too long$/],
  ])('says so where it %s', async (_, damage, reason) => {
    const room = await Room.open();
    await room.appended(steps(2));
    const look = followLedger({ ledger: room.ledger, shownAs: '.runs/ledger.jsonl' }, room.ports);
    look();
    damage(room);
    const { entries, defect } = look();
    expect(entries).toEqual([]);
    expect(defect).toMatchObject({ code: 'AIOP-L003', message: expect.stringMatching(reason), file: '.runs/ledger.jsonl', line: 3 });
  });

  it('shows the sound entries before the bad one', async () => {
    const room = await Room.open();
    await room.appended(steps(3));
    writeFileSync(
      room.ledger,
      readFileSync(room.ledger, 'utf8')
        .replace(/"ms":2,/, '"ms":9,')
        .replace(/"ms":1,/, '"ms":8,'),
    );
    const { entries, defect } = followLedger({ ledger: room.ledger }, room.ports)();
    // The changed line itself is sound; that it was changed shows in the next one, which goes on from what stood there.
    expect(entries.map(({ idx }) => idx)).toEqual([0, 1]);
    expect(defect?.message).toMatch(/^entry 2 /);
  });
});

describe('the search for ids', () => {
  it('tells where an id stands, how often, first and last', async () => {
    const room = await recorded();
    const found = findIds(new Set(['w1', '2', 'l1', 'nowhere']), readEvents({ ledger: room.ledger }, room.ports));
    const shown = [...found].map(([id, places]) => [
      id,
      places.map(({ field, count, first, last }) => [field, count, first.idx, last.idx]),
    ]);
    expect(Object.fromEntries(shown)).toEqual({ w1: [['wsid', 3, 0, 4]], l1: [['wslid', 1, 0, 0]], 2: [['src.run', 1, 5, 5]] });
  });
});

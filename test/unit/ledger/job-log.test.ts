import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '@aiop/ids';
import { appendToJobLog, type JobLog, jobLogPath, openJobLog, readJobLog, seal } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Room, steps } from './room.ts';

const source = { repo: 'o/r', run: '1', attempt: 1, job: 'build' };
const open = (room: Room, more: Partial<typeof source> = {}): JobLog =>
  openJobLog({ walDir: room.walDir, source: { ...source, ...more } }, room.ports);
const read = (room: Room, job = 'build') => readJobLog(jobLogPath(room.walDir, job), job, new Set(), room.ports);

describe("a job's log", () => {
  it('holds events in the order of the calls, however long redaction takes', async () => {
    let wait = 40;
    const room = await Room.open({
      redact: (text) => new Promise((resolve) => setTimeout(() => resolve(text.replace('naïve', '*')), wait--)),
    });
    const log = open(room);
    const ids = await Promise.all(steps(3).map((event) => log.append(event)));
    await log.close();
    const content = read(room);
    if (content.state !== 'sound') throw new Error(content.reason);
    expect(content.closed).toBe(true);
    expect(content.entries.map(({ id, ms, seq, reason }) => [id, ms, seq, reason])).toEqual(
      ids.map((id, index) => [id, index, index, '*']),
    );
    expect(log.count).toBe(3);
  });

  it('is gone on with by a later process, after a torn line was moved aside', async () => {
    const room = await Room.open();
    const first = open(room);
    await first.append(steps(1)[0]);
    room.ports.files.append(first.path, '{"torn');
    const { ids, count, head } = await appendToJobLog({ walDir: room.walDir, source, events: steps(2) }, room.ports);
    expect(ids).toHaveLength(2);
    expect(count).toBe(3);
    const again = open(room);
    expect([again.count, again.head]).toEqual([3, head]);
    expect(read(room)).toMatchObject({ state: 'sound', closed: false, entries: [{ seq: 0 }, { seq: 1 }, { seq: 2 }] });
    expect(readFileSync(`${first.path}.torn`, 'utf8')).toContain(Buffer.from('{"torn').toString('base64'));
  });

  it('of nothing but a torn line begins anew', async () => {
    const room = await Room.open();
    room.ports.files.write(jobLogPath(room.walDir, 'build'), '{"torn');
    await open(room).append(steps(1)[0]);
    expect(read(room)).toMatchObject({ state: 'sound', entries: [{ seq: 0 }] });
  });

  it('refuses an event that is wrong and goes on with the next', async () => {
    const room = await Room.open();
    const log = open(room);
    await expect(log.append({ t: 'ws.create' })).rejects.toThrow(/an event of job build: the field "wsid" is missing/);
    await expect(log.append({ t: 'ws.step', wsid: 'x', step: 'verify', ok: true, ms: 1, reason: 'x'.repeat(17_000) })).rejects.toThrow(
      /"reason"/,
    );
    await log.append(steps(1)[0]);
    expect(read(room)).toMatchObject({ state: 'sound', entries: [{ seq: 0 }] });
  });

  it('leaves room for what the sealer adds', async () => {
    const room = await Room.open();
    const log = openJobLog({ walDir: room.walDir, source, declaredTypes: new Set(['own.long']) }, room.ports);
    await expect(log.append({ t: 'own.long', text: 'x'.repeat(65_300) })).rejects.toThrow(/at most 65407 bytes/);
    await log.append({ t: 'own.long', text: 'x'.repeat(65_030) });
    await log.close();
    const outcome = await seal({ walDir: room.walDir, ledger: room.ledger, declaredTypes: new Set(['own.long']) }, room.ports);
    expect(outcome).toMatchObject({ state: 'sealed', added: 1, findings: [] });
  });

  it('is not opened when it is closed, broken, of another run, or a link', async () => {
    const room = await Room.open();
    await open(room, { job: 'done' }).close();
    expect(() => open(room, { job: 'done' })).toThrow(/the log is closed/);
    writeFileSync(jobLogPath(room.walDir, 'bad'), 'no record\n');
    expect(() => open(room, { job: 'bad' })).toThrow(/its last line is no record: it is not JSON/);
    writeFileSync(jobLogPath(room.walDir, 'bad'), `${'x'.repeat(70_000)}\n`);
    expect(() => open(room, { job: 'bad' })).toThrow(/too long/);
    writeFileSync(jobLogPath(room.walDir, 'bad'), 'x'.repeat(70_000));
    expect(() => open(room, { job: 'bad' })).toThrow(/too long/);
    await open(room).append(steps(1)[0]);
    expect(() => open(room, { run: '2' })).toThrow(/belongs to job build of run 1, attempt 1.*seal the logs/);
    symlinkSync('build.jsonl', jobLogPath(room.walDir, 'link'));
    expect(() => open(room, { job: 'link' })).toThrow(/symbolic link/);
    expect(() => open(room, { job: '../escape' })).toThrow(/is not the key of a job/);
  });
});

describe('a log that was changed', () => {
  const change = (line: string, edit: (record: Record<string, unknown>) => void): string => {
    const record = JSON.parse(line);
    edit(record);
    return canonicalJson(record);
  };
  const cases: [string, (lines: string[]) => string[], RegExp][] = [
    [
      'a payload',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => (record.ms = 77)),
        ),
      /prev is not the hash of the record before/,
    ],
    [
      'the last payload',
      (lines) =>
        lines.with(
          2,
          change(lines[2], (record) => (record.ms = 77)),
        ),
      /closing record does not fit/,
    ],
    ['the closing record', (lines) => lines.with(3, '{"closed":{"n":3},"v":1}'), /lacks n or head/],
    [
      'a closing record that says more',
      (lines) => lines.with(3, lines[3].replace('"v":1', '"trust":"attested","v":1')),
      /says more than n and head/,
    ],
    ['a closing record to come', (lines) => lines.with(3, lines[3].replace('"v":1', '"v":2')), /of another version/],
    ['the count', (lines) => lines.with(3, lines[3].replace('"n":3', '"n":2')), /closing record does not fit/],
    ['a line taken out', (lines) => lines.toSpliced(1, 1), /event 2, where event 1 was due/],
    ['the job', (lines) => lines.map((line) => line.replace('"job":"build"', '"job":"other"')), /belongs to job "other"/],
    ['the run', (lines) => lines.with(1, lines[1].replace('"run":"1"', '"run":"2"')), /another run than the first/],
    [
      'the lid',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => (record.lid = '3bb0f788-53e0-5c33-ac34-7178cb2ab4a5')),
        ),
      /lid/,
    ],
    [
      'the time',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => (record.ts = '2026-13-01T00:00:00.000Z')),
        ),
      /no time/,
    ],
    [
      'the time, to a day that is not',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => (record.ts = '2026-02-30T00:00:00.000Z')),
        ),
      /no time/,
    ],
    [
      'the fields',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => (record.x = 1)),
        ),
      /"x" is not known/,
    ],
    [
      'an envelope',
      (lines) =>
        lines.with(
          0,
          change(lines[0], (record) => delete record.id),
        ),
      /"id" is missing/,
    ],
    [
      'trust that it gives itself',
      (lines) => lines.with(0, lines[0].replace('"run":"1"', '"run":"1","trust":"attested"')),
      /only the sealer gives/,
    ],
    ['a record after the end', (lines) => [...lines, lines[0]], /after the closing record/],
    ['a line too long', (lines) => [...lines, 'x'.repeat(70_000)], /too long/],
    ['a record too long', (lines) => [`{"a":"${'x'.repeat(65_500)}"}`, ...lines], /more than 65407 bytes/],
  ];

  it.each(cases)('is broken: %s', async (_, mutate, reason) => {
    const room = await Room.open();
    const log = open(room);
    for (const event of steps(3)) await log.append(event);
    await log.close();
    const lines = readFileSync(log.path, 'utf8').split('\n').slice(0, -1);
    writeFileSync(log.path, `${mutate(lines).join('\n')}\n`);
    expect(read(room)).toMatchObject({ state: 'broken', reason: expect.stringMatching(reason) });
  });
});

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { canonicalJson, eventLineageId, isUlid } from '@aiop/ids';
import { readEvents } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

describe('the founding example lines', () => {
  it('are events to the letter', async () => {
    const room = await Room.open();
    const lines = [
      '{"t":"ws.create","wsid":"01J...","branch":"lane/1-foundation/SW-1A0/01J...","ok":true,"ms":210}',
      '{"t":"ws.step","wsid":"01J...","step":"verify","ok":true,"ms":4210}',
      '{"t":"ws.done","wsid":"01J...","status":"succeeded","ms":12890}',
    ];
    await room.appended(lines.map((line) => JSON.parse(line)));
    for (const [index, entry] of [...readEvents({ ledger: room.ledger }, room.ports)].entries()) {
      expect(entry).toMatchObject(JSON.parse(lines[index]));
    }
    expect(room.verify().verdict).toBe('consistent');
  });
});

describe('an append', () => {
  it('writes canonical lines, chained over raw bytes, each with its whole envelope', async () => {
    const room = await Room.open();
    const { ids, count, size, head } = await room.appended(steps(3));
    const { blake3 } = room.ports;
    let prev = '0'.repeat(64);
    for (const [idx, line] of room.lines.entries()) {
      const entry = JSON.parse(line);
      expect(canonicalJson(entry)).toBe(line);
      const lid = eventLineageId({ ...SOURCE, seq: idx });
      expect(entry).toMatchObject({
        v: 1,
        id: ids[idx],
        lid,
        ts: `2026-01-01T00:00:${String(2 * idx + 2).padStart(2, '0')}.000Z`,
        src: SOURCE,
        seq: idx,
        idx,
        prev,
      });
      expect(isUlid(entry.id)).toBe(true);
      prev = blake3.hex(line);
    }
    expect({ count, size, head }).toEqual({ count: 3, size: room.bytes.length, head: prev });
  });

  it('goes on where the last one ended, in the ledger and in the job', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    await room.appended(steps(1), { source: { ...SOURCE, job: 'lint' } });
    await room.appended(steps(2));
    const entries = room.lines.map((line) => JSON.parse(line));
    expect(entries.map(({ idx, seq, src }) => [idx, src.job, seq])).toEqual([
      [0, 'build', 0],
      [1, 'build', 1],
      [2, 'lint', 0],
      [3, 'build', 2],
      [4, 'build', 3],
    ]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 5, findings: [] });
  });

  it('keeps the same root that a fresh tree over the lines has, after every append', async () => {
    const room = await Room.open();
    for (let count = 1; count <= 9; count++) {
      const { root } = await room.appended(steps(1));
      expect(room.verify()).toMatchObject({ verdict: 'consistent', count, root, findings: [] });
      rmSync(room.head);
      expect(room.verify()).toMatchObject({ verdict: 'consistent', root });
      await room.appended([]);
    }
  });

  it('is not led astray by an event that quotes the source of another', async () => {
    const room = await Room.open();
    const { trust, ...src } = SOURCE;
    const event = { t: 'own.quote', quoted: { src: { ...src, trust }, seq: 41 }, text: `,"src":${canonicalJson(SOURCE)}` };
    const declaredTypes = new Set(['own.quote']);
    await room.appended([event, event], { declaredTypes, source: { ...SOURCE, job: 'other' } });
    await room.appended(steps(1), { declaredTypes });
    await room.appended([{ ...event, '10': 1, '9': 2 }], { declaredTypes });
    expect(room.lines.map((line) => JSON.parse(line).seq)).toEqual([0, 1, 0, 1]);
    expect(room.verify({ declaredTypes })).toMatchObject({ verdict: 'consistent', count: 4, findings: [] });
  });

  it('of nothing makes an empty ledger that is consistent', async () => {
    const room = await Room.open();
    expect(await room.appended([])).toMatchObject({ ids: [], count: 0, size: 0 });
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 0 });
  });

  it('lets 40 writers at once lose and double nothing', async () => {
    const room = await Room.open();
    await Promise.all(Array.from({ length: 40 }, (_, job) => room.appended(steps(2), { source: { ...SOURCE, job: `job-${job % 7}` } })));
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 80, findings: [] });
  });

  it('writes nothing when one of its events is wrong', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    const before = room.bytes;
    await expect(room.append([...steps(2), { t: 'ws.stepp' }])).rejects.toThrow(/events\[2\].*"ws.stepp" is not known.*write "ws.step"/);
    expect(room.bytes.equals(before)).toBe(true);
  });

  it('replaces secrets before anything is hashed, in names as in nested texts', async () => {
    const room = await Room.open({ redact: async (text) => text.replaceAll('hunter2', '<SECRET_HASH_1>') });
    const event = { t: 'deploy.done', hunter2: [{ note: 'password hunter2' }, 3, null, true] };
    await room.appended([event], { declaredTypes: new Set(['deploy.done']) });
    expect(room.bytes.toString()).not.toContain('hunter2');
    expect(JSON.parse(room.lines[0])).toMatchObject({
      t: 'deploy.done',
      '<SECRET_HASH_1>': [{ note: 'password <SECRET_HASH_1>' }, 3, null, true],
    });
  });
});

describe('events that are refused', () => {
  const cases: [string, unknown, RegExp][] = [
    ['an unknown type', { t: 'nobody.knows' }, /"nobody.knows" is not known.*declare it: ledger: \{ events: \[nobody.knows\] \}/],
    ['no type', { ok: true }, /has no type.*"t": "ws.step"/],
    ['a type that is no name', { t: 'Deploy Done' }, /is not the name of an event type/],
    ['a fraction', { t: 'deploy.done', rate: 0.95 }, /"rate": 0.95 is not a whole number.*three decimals/],
    ['a number beyond 2^53', { t: 'deploy.done', big: 2 ** 53 }, /not a whole number within/],
    ['no number', { t: 'deploy.done', n: Number.NaN }, /NaN is not a whole number/],
    ['a field of the envelope', { t: 'deploy.done', idx: 4 }, /"idx" belongs to the ledger's envelope/],
    ['half a surrogate pair', { t: 'deploy.done', text: ['\ud800'] }, /"text\[0\]": the text has half of a surrogate pair/],
    ['half a surrogate pair in a name', { t: 'deploy.done', '\udc00': 1 }, /this name is not allowed/],
    ['__proto__', JSON.parse('{"t":"deploy.done","a":{"__proto__":{"polluted":true}}}'), /"a.__proto__": this name is not allowed/],
    ['undefined', { t: 'deploy.done', a: undefined }, /a value of type undefined/],
    ['a date', { t: 'deploy.done', at: new Date(0) }, /not plain JSON/],
    ['deep nesting', JSON.parse(`{"t":"deploy.done","a":${'['.repeat(20)}${']'.repeat(20)}}`), /nested too deeply/],
    ['a list', [], /an event is an object/],
    ['a missing field', { t: 'ws.step', wsid: 'x', step: 'verify', ok: true }, /the field "ms" is missing/],
    ['a field too many', { t: 'ws.done', wsid: 'x', status: 'failed', ms: 1, extra: 1 }, /the field "extra" is not known/],
    ['a value that is not one of several', { t: 'ws.done', wsid: 'x', status: 'great', ms: 1 }, /"status".*succeeded, failed, refused/],
    ['a rate without three decimals', { t: 'verify.run', ok: true, ran: 1, skipped: 1, failed: 0, ms: 1, skip_rate: '0.5' }, /"skip_rate"/],
    ['a line too long', { t: 'deploy.done', text: 'x'.repeat(66_000) }, /line of 66\d+ bytes.*at most 65535/],
  ];
  const declaredTypes = new Set(['deploy.done']);

  it.each(cases)('have %s', async (_, event, message) => {
    const room = await Room.open();
    // The event comes from outside: its type is what the check has to find out.
    const append = room.append([event as never], { declaredTypes });
    await expect(append).rejects.toThrow(message);
    await expect(append).rejects.toBeInstanceOf(UsageError);
    expect(nodeFiles.status(room.ledger)).toBeUndefined();
  });

  it('may have a cycle without hanging the check', async () => {
    const room = await Room.open();
    const event: { t: string; self?: unknown } = { t: 'deploy.done' };
    event.self = event;
    await expect(room.append([event as never], { declaredTypes })).rejects.toThrow(/nested too deeply/);
  });

  it('come from a source that could be taken for another', async () => {
    const room = await Room.open();
    const wrong = [
      { repo: 'a|b' },
      { repo: '' },
      { run: 'x\n' },
      { attempt: 0 },
      { attempt: 1.5 },
      { job: '../x' },
      { job: '.hidden' },
      { job: 'a/b' },
    ];
    for (const part of wrong) await expect(room.append(steps(1), { source: { ...SOURCE, ...part } })).rejects.toBeInstanceOf(UsageError);
  });
});

describe('after a kill', () => {
  it('a torn last line is moved aside, and the append goes on', async () => {
    const room = await Room.open();
    await room.appended(steps(3));
    const sound = room.bytes;
    room.bytes = Buffer.concat([sound, Buffer.from('{"branch":"la')]);
    expect(room.verify()).toMatchObject({ verdict: 'tampered', entry: 3, byte: sound.length, reason: expect.stringContaining('torn') });
    const { findings } = await room.appended(steps(1));
    expect(findings).toMatchObject([{ code: 'AIOP-L022', message: expect.stringContaining('were moved to ledger.jsonl.torn beside it') }]);
    const torn = JSON.parse(readFileSync(`${room.ledger}.torn`, 'utf8'));
    expect(torn.byte).toBe(sound.length);
    expect(Buffer.from(torn.torn, 'base64').toString()).toBe('{"branch":"la');
    expect(room.bytes.subarray(0, sound.length).equals(sound)).toBe(true);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 4, findings: [] });
  });

  it('sound entries beyond the head are taken over, and numbered on from', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    const head = readFileSync(room.head);
    await room.appended(steps(3));
    writeFileSync(room.head, head);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 5, findings: [{ code: 'AIOP-L021' }] });
    const { findings, count } = await room.appended(steps(1));
    expect(findings).toMatchObject([{ code: 'AIOP-L021', message: '3 sound entries beyond the head were taken over' }]);
    expect(count).toBe(6);
    expect(JSON.parse(room.lines[5]).seq).toBe(5);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  it('before the first head, the ledger is taken over in whole', async () => {
    const room = await Room.open();
    await room.append([]);
    const head = readFileSync(room.head);
    await room.appended(steps(2));
    writeFileSync(room.head, head);
    expect((await room.appended(steps(1))).count).toBe(3);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  it('every cut of an append leaves a ledger that the next append mends without losing a whole entry', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    const head = readFileSync(room.head);
    const before = room.bytes;
    await room.appended(steps(3, 10));
    const after = room.bytes;
    const added = after.subarray(before.length);
    for (let cut = 0; cut <= added.length; cut += 37) {
      room.bytes = after.subarray(0, before.length + cut);
      writeFileSync(room.head, head);
      const whole = added.subarray(0, cut).toString().split('\n').length - 1;
      expect((await room.appended(steps(1))).count).toBe(1 + whole + 1);
      expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
    }
  });

  it('a lost head file is made again after a check of everything, and said', async () => {
    const room = await Room.open();
    await room.appended(steps(3));
    rmSync(room.head);
    const { findings } = await room.appended(steps(1));
    expect(findings).toMatchObject([{ code: 'AIOP-L020' }]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 4, findings: [] });
  });
});

describe('what an append refuses to build on', () => {
  it('is a ledger that is gone although its head is there', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    rmSync(room.ledger);
    expect(await room.append(steps(1))).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-L007' }] });
    expect(nodeFiles.status(room.ledger)).toBeUndefined();
  });

  it('is a ledger whose head file is damaged', async () => {
    const room = await Room.open();
    await room.appended(steps(3));
    const sound = readFileSync(room.head, 'utf8');
    const { range, root, ...rest } = JSON.parse(sound);
    const damaged = [
      '',
      'null\n',
      '{}\n',
      sound.slice(0, -10),
      sound.replace('"v":1', '"v":2'),
      `${canonicalJson({ ...rest, root, range: range.slice(1) })}\n`,
      `${canonicalJson({ ...rest, root: range[0], range })}\n`,
      `${canonicalJson({ ...rest, root, range, count: -1 })}\n`,
      `${canonicalJson({ ...rest, root, range, size: 0 })}\n`,
      `${canonicalJson({ ...rest, root, range, head: 'A'.repeat(64) })}\n`,
      `${canonicalJson({ ...rest, root, range, more: 1 })}\n`,
    ];
    for (const text of damaged) {
      writeFileSync(room.head, text);
      expect(await room.append(steps(1)), text).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-L007' }] });
      expect(room.verify(), text).toMatchObject({ verdict: 'tampered' });
      expect(room.lines).toHaveLength(3);
    }
  });

  it('is a path that is a link, or lies in one, or is no file', async () => {
    const room = await Room.open();
    const elsewhere = join(room.folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'target'), '');
    symlinkSync(elsewhere, dirname(room.ledger));
    await expect(room.append(steps(1))).rejects.toThrow(/symbolic link/);
    const link = join(elsewhere, 'ledger.jsonl');
    symlinkSync('target', link);
    await expect(room.append(steps(1), { ledger: link })).rejects.toThrow(/symbolic link/);
    await expect(room.append(steps(1), { ledger: elsewhere })).rejects.toThrow(/it is a directory/);
    expect(readFileSync(join(elsewhere, 'target'), 'utf8')).toBe('');
  });
});

describe('a full disk', () => {
  const full = (where: string) => () => {
    throw new UsageError({ what: 'no space left on the device', where, expected: 'room for the file', fix: 'free some space' });
  };

  it('leaves ledger and head as they were, whichever of the two cannot be written', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    const before = { ledger: room.bytes, head: readFileSync(room.head) };
    for (const broken of [{ append: full('ledger') }, { write: full('head') }]) {
      const ports = { ...room.ports, files: { ...nodeFiles, ...broken } };
      const { appendEvents } = await import('@aiop/ledger');
      await expect(appendEvents({ ledger: room.ledger, events: steps(2), source: SOURCE }, ports)).rejects.toThrow(/no space left/);
      expect(room.bytes.equals(before.ledger)).toBe(true);
      expect(readFileSync(room.head).equals(before.head)).toBe(true);
    }
    await room.appended(steps(1));
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 3, findings: [] });
  });
});

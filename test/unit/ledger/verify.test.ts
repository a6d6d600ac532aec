import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '@aiop/ids';
import { describeVerdict, formatAnchor, type LedgerEvent, parseAnchor } from '@aiop/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appended, Room, SOURCE, steps } from './room.ts';

const LINES = 12;
const SEPARATOR = Buffer.from('\n');

/** A room with a sound ledger of 12 entries from two jobs. */
async function soundRoom(): Promise<{
  readonly room: Room;
  readonly sound: Buffer;
  readonly lines: readonly Buffer[];
  readonly end: Appended;
}> {
  const room = await Room.open();
  await room.appended(steps(LINES - 4));
  const end = await room.appended(steps(4), { source: { ...SOURCE, job: 'lint', trust: 'attested' } });
  return { room, sound: room.bytes, lines: room.lines.map((line) => Buffer.from(line)), end };
}

const join = (lines: readonly Uint8Array[]): Buffer => Buffer.concat(lines.flatMap((line) => [line, SEPARATOR]));
const edited = (line: Buffer, change: (entry: Record<string, unknown>) => void): Buffer => {
  const entry = JSON.parse(line.toString());
  change(entry);
  return Buffer.from(canonicalJson(entry));
};
const flipped = (bytes: Buffer, at: number, bit = 1): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from([bytes[at] ^ bit]), bytes.subarray(at + 1)]);

type Mutation = (sound: Buffer, lines: readonly Buffer[]) => Buffer;
const M = LINES / 2;
const replaced =
  (change: (entry: Record<string, unknown>) => void, at = M): Mutation =>
  (_, lines) =>
    join(lines.with(at, edited(lines[at], change)));

// Each leaves something that cannot be, whatever is known from outside. `entry` is the first bad line, where it is certain.
const MUTATIONS: readonly { readonly name: string; readonly mutate: Mutation; readonly entry?: number; readonly reason?: RegExp }[] = [
  ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ({
    name: `one bit at ${part}`,
    mutate: (sound: Buffer) => flipped(sound, Math.floor(sound.length * part)),
  })),
  { name: 'first line gone', mutate: (_, lines) => join(lines.slice(1)), entry: 0, reason: /it says that it is entry 1/ },
  { name: 'a line in the middle gone', mutate: (_, lines) => join(lines.toSpliced(M, 1)), entry: M },
  { name: 'two lines swapped', mutate: (_, lines) => join(lines.with(M, lines[M + 1]).with(M + 1, lines[M])), entry: M },
  { name: 'a line doubled', mutate: (_, lines) => join(lines.toSpliced(M, 0, lines[M])), entry: M + 1 },
  { name: 'cut in the first quarter', mutate: (sound) => sound.subarray(0, Math.floor(sound.length * 0.27)), reason: /torn/ },
  { name: 'last line feed gone', mutate: (sound) => sound.subarray(0, -1), entry: LINES - 1, reason: /no line feed/ },
  { name: 'CRLF', mutate: (sound) => Buffer.from(sound.toString().replaceAll('\n', '\r\n')), entry: 0, reason: /carriage return/ },
  { name: 'BOM', mutate: (sound) => Buffer.concat([Buffer.from('\ufeff'), sound]), entry: 0, reason: /byte order mark/ },
  { name: 'zeros at the end', mutate: (sound) => Buffer.concat([sound, Buffer.alloc(4096)]), entry: LINES, reason: /torn/ },
  { name: 'a blank line', mutate: (_, lines) => join(lines.toSpliced(M, 0, Buffer.from(''))), entry: M, reason: /blank/ },
  {
    name: 'merge conflict markers',
    mutate: (_, lines) => join(lines.toSpliced(M, 0, Buffer.from('<<<<<<< HEAD'))),
    entry: M,
    reason: /merge conflict/,
  },
  { name: 'no text', mutate: (_, lines) => join(lines.with(M, Buffer.from('7b22ff', 'hex'))), entry: M, reason: /UTF-8/ },
  { name: 'no JSON', mutate: (_, lines) => join(lines.with(M, Buffer.from('{"t":'))), entry: M, reason: /not JSON/ },
  { name: 'no object', mutate: (_, lines) => join(lines.with(M, Buffer.from('[1]'))), entry: M, reason: /not a JSON object/ },
  {
    name: 'nested without end',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`))),
    entry: M,
    reason: /nested too deeply/,
  },
  {
    name: 'a line too long',
    mutate: (_, lines) => join(lines.with(M, Buffer.alloc(70_000, 'x'))),
    entry: M,
    reason: /more than 65535 bytes/,
  },
  {
    name: 'a line without end',
    mutate: (_, lines) => Buffer.concat([join(lines), Buffer.alloc(3_000_000, 'x')]),
    entry: LINES,
    reason: /more than 65535/,
  },
  {
    name: 'a payload changed',
    mutate: replaced((entry) => (entry.ms = 999)),
    entry: M,
    reason: /not the ones that entry 7 was chained to/,
  },
  { name: 'the last payload but one changed', mutate: replaced((entry) => (entry.ms = 999), LINES - 2) },
  { name: 'prev zeroed', mutate: replaced((entry) => (entry.prev = '0'.repeat(64))), entry: M, reason: /prev is not the hash/ },
  {
    name: 'prev in capitals',
    mutate: replaced((entry) => (entry.prev = String(entry.prev).toUpperCase())),
    entry: M,
    reason: /"prev" must match/,
  },
  { name: 'prev gone', mutate: replaced((entry) => delete entry.prev), entry: M, reason: /"prev" is missing/ },
  { name: 'prev null', mutate: replaced((entry) => (entry.prev = null)), entry: M },
  {
    name: 'seq one up',
    mutate: replaced((entry) => (entry.seq = Number(entry.seq) + 1)),
    entry: M,
    reason: /event 7 of job build, where event 6 was due/,
  },
  { name: 'idx one up', mutate: replaced((entry) => (entry.idx = Number(entry.idx) + 1)), entry: M },
  { name: 'another lid', mutate: replaced((entry) => (entry.lid = '3bb0f788-53e0-5c33-ac34-7178cb2ab4a5')), entry: M, reason: /lid/ },
  { name: 'another version', mutate: replaced((entry) => (entry.v = 2)), entry: M, reason: /"v" must be equal/ },
  { name: 'a field too many', mutate: replaced((entry) => (entry.x = 1)), entry: M, reason: /"x" is not known/ },
  { name: 'a time that is none', mutate: replaced((entry) => (entry.ts = '2026-02-30T00:00:00.000Z')), entry: M, reason: /is no time/ },
  {
    name: 'a doubled name',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace('{', '{"attempt":1,"attempt":2,')))),
    entry: M,
  },
  {
    name: '__proto__',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace('{', '{"__proto__":{"polluted":true},')))),
    entry: M,
  },
  {
    name: 'another form of a number',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace('"idx":6', '"idx":6.0')))),
    entry: M,
    reason: /canonical/,
  },
  {
    name: 'another form of a character',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace('naïve', 'na\\u00efve')))),
    entry: M,
    reason: /canonical/,
  },
  {
    name: 'half a surrogate pair',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace('naïve', '\\ud800')))),
    entry: M,
    reason: /surrogate/,
  },
  { name: 'NFD for NFC', mutate: (sound) => Buffer.from(sound.toString().normalize('NFD')) },
  {
    name: 'spaces',
    mutate: (_, lines) => join(lines.with(M, Buffer.from(lines[M].toString().replace(':', ': ')))),
    entry: M,
    reason: /canonical/,
  },
  { name: 'the ledger twice', mutate: (sound) => Buffer.concat([sound, sound]), entry: LINES },
  { name: 'a fork', mutate: (_, lines) => join([...lines, edited(lines[LINES - 1], (entry) => (entry.ms = 1))]), entry: LINES },
];

describe('a ledger that was tampered with', () => {
  it.each(MUTATIONS)('is found without head and anchor, and refused by append: $name', async ({ mutate, entry, reason }) => {
    const { room, sound, lines } = await soundRoom();
    const head = readFileSync(room.head);
    const bad = mutate(sound, lines);
    expect(bad.equals(sound)).toBe(false);
    room.bytes = bad;
    for (const withHead of [true, false]) {
      if (!withHead) rmSync(room.head);
      const verdict = room.verify();
      expect(verdict).toMatchObject({
        verdict: 'tampered',
        ...(entry === undefined ? {} : { entry }),
        findings: [{ severity: 'error', file: '.runs/ledger.jsonl' }],
      });
      if (reason !== undefined) expect(describeVerdict(verdict)).toMatch(reason);
      // Bytes without a line feed after a sound end are what a kill leaves: those alone an append puts right.
      if (withHead && bad.subarray(0, sound.length).equals(sound) && describeVerdict(verdict).includes('torn')) continue;
      expect(await room.append(steps(1))).toMatchObject({ state: 'refused', findings: [{ severity: 'error' }] });
      expect(room.bytes.equals(bad)).toBe(true);
      if (withHead) expect(readFileSync(room.head).equals(head)).toBe(true);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is found wherever one bit changed, when head file or anchor are there', async () => {
    const { room, sound, end } = await soundRoom();
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 7 }), fc.boolean(), async (at, bit, byAnchor) => {
        room.bytes = flipped(sound, at, 1 << bit);
        const head = readFileSync(room.head);
        if (byAnchor) rmSync(room.head);
        expect(room.verify(byAnchor ? { anchor: end } : {}).verdict).toBe('tampered');
        if (!byAnchor) expect((await room.append(steps(1))).state).toBe('refused');
        writeFileSync(room.head, head);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('the first bad line', () => {
  it('is the changed one, not the one after it, where what follows vouches for the later', async () => {
    const { room, lines } = await soundRoom();
    const change = (entry: Record<string, unknown>): number => (entry.ms = 999);
    for (const at of [0, 3, LINES - 2, LINES - 1]) {
      room.bytes = join(lines.with(at, edited(lines[at], change)));
      expect(room.verify()).toMatchObject({ verdict: 'tampered', entry: at, byte: join(lines.slice(0, at)).length });
    }
  });
});

describe('a cut or rewritten tail', () => {
  it('cannot be seen from inside, is seen beside the head, and proven by an anchor', async () => {
    const { room, lines, end } = await soundRoom();
    const anchor = parseAnchor(`${end.size}:${end.root}`, 'anchor');
    expect(room.verify({ anchor })).toMatchObject({ verdict: 'verified', anchor: { size: end.size, root: end.root } });
    const rewritten = edited(lines[LINES - 1], (entry) => (entry.ms = 1));
    for (const [tail, reason] of [
      [join(lines.slice(0, -1)), /its tail is missing/],
      [join(lines.with(LINES - 1, rewritten)), /are not the ones that|its tail is missing|goes on beyond/],
    ] as const) {
      room.bytes = tail;
      expect(describeVerdict(room.verify({ anchor }))).toMatch(reason);
      expect(room.verify()).toMatchObject({ verdict: 'tampered', findings: [{ code: 'AIOP-L007' }] });
      expect((await room.append(steps(1))).state).toBe('refused');
      expect(room.bytes.equals(tail)).toBe(true);
      const head = readFileSync(room.head);
      rmSync(room.head);
      expect(room.verify({ anchor })).toMatchObject({ verdict: 'tampered', findings: [{ code: 'AIOP-L008' }] });
      expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [{ code: 'AIOP-L020' }] });
      writeFileSync(room.head, head);
    }
  });

  it('of another length than before is seen, too, when the rewritten tail is longer', async () => {
    const { room, lines, end } = await soundRoom();
    room.bytes = join(
      lines.with(
        LINES - 1,
        edited(lines[LINES - 1], (entry) => (entry.ms = 123_456)),
      ),
    );
    rmSync(room.head);
    expect(describeVerdict(room.verify({ anchor: end }))).toMatch(/goes on beyond byte/);
  });
});

describe('an anchor', () => {
  it('proves what came before it, in a ledger that has grown since', async () => {
    const { room, end } = await soundRoom();
    await room.appended(steps(3));
    expect(room.verify({ anchor: end })).toMatchObject({ verdict: 'verified', count: LINES + 3 });
  });

  it('of an empty ledger proves nothing', async () => {
    const { room } = await soundRoom();
    const root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(room.verify({ anchor: { size: 0, root } })).toMatchObject({ verdict: 'consistent' });
    expect(room.verify({ anchor: { size: 0, root: 'a'.repeat(64) } })).toMatchObject({ verdict: 'tampered' });
  });

  it('is read in its one form only', () => {
    const root = 'ab'.repeat(32);
    expect(parseAnchor(`120:${root}`, 'x')).toEqual({ size: 120, root });
    expect(formatAnchor({ size: 120, root })).toBe(`120:${root}`);
    for (const text of [
      '',
      root,
      `:${root}`,
      `-1:${root}`,
      `1e3:${root}`,
      `012:${root}`,
      `0x10:${root}`,
      `9999999999999999:${root}`,
      `1:${root.toUpperCase()}`,
      `1:${root}0`,
      ` 1:${root}`,
    ]) {
      expect(() => parseAnchor(text, 'input anchor'), text).toThrow(/input anchor: .* is not an anchor; expected SIZE:ROOT/);
    }
  });
});

describe('what is worth knowing', () => {
  it('is a clock that went back inside a job, and only there', async () => {
    let now = Date.UTC(2026, 0, 1);
    const room = await Room.open({ clock: { now: () => (now -= 60_000), monotonic: () => 0 } });
    await room.appended(steps(1));
    await room.appended(steps(1), { source: { ...SOURCE, job: 'lint' } });
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
    await room.appended(steps(1));
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [{ code: 'AIOP-L023', severity: 'warning', line: 3 }] });
  });

  it('is a type that is declared nowhere, once for each type', async () => {
    const room = await Room.open();
    const event: LedgerEvent = { t: 'deploy.done', where: { zone: ['eu', null, true] } };
    await room.appended([event, event], { declaredTypes: new Set(['deploy.done']) });
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [{ code: 'AIOP-L024' }] });
    expect(room.verify({ declaredTypes: new Set(['deploy.done']) }).findings).toEqual([]);
  });

  it('is told at most twenty times', async () => {
    const room = await Room.open();
    const types = Array.from({ length: 30 }, (_, index) => `own.t${index}`);
    await room.appended(
      types.map((t) => ({ t })),
      { declaredTypes: new Set(types) },
    );
    expect(room.verify().findings).toHaveLength(20);
  });
});

describe('verifying', () => {
  it('needs a ledger, which may be empty', async () => {
    const room = await Room.open();
    expect(() => room.verify()).toThrow(/there is no ledger; expected a file such as/);
    room.ports.files.write(room.ledger, '');
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 0, size: 0, findings: [] });
  });

  it('says each verdict in a sentence', async () => {
    const { room, end } = await soundRoom();
    expect(describeVerdict(room.verify({ anchor: end }))).toMatch(/^verified against the anchor \d+:[0-9a-f]{64}: 12 entries/);
    expect(describeVerdict(room.verify())).toMatch(/^consistent: 12 entries/);
    room.bytes = room.bytes.subarray(0, -1);
    expect(describeVerdict(room.verify())).toMatch(/^tampered: entry 11, byte \d+, /);
  });

  it('finds nothing wrong in a ledger of many chunks, and checks it again before an append', async () => {
    const room = await Room.open();
    const long = Array.from({ length: 40 }, (_, index): LedgerEvent => ({ t: 'own.long', text: `${index}-`.repeat(13_000) }));
    const declaredTypes = new Set(['own.long']);
    await room.appended(long, { declaredTypes });
    await room.appended(long.slice(0, 1), { declaredTypes });
    expect(room.verify({ declaredTypes })).toMatchObject({ verdict: 'consistent', count: 41, findings: [] });
    expect(JSON.parse(room.lines[40]).seq).toBe(40);
    room.bytes = flipped(room.bytes, 700_000, 2);
    expect((await room.append(steps(1))).state).toBe('refused');
  });

  it('of a ledger beyond the size that appends read again trusts head and last line', async () => {
    const room = await Room.open();
    const long = Array.from({ length: 110 }, (_, index): LedgerEvent => ({ t: 'own.long', text: `${index}`.padStart(50_000, 'x') }));
    const declaredTypes = new Set(['own.long']);
    await room.appended(long.slice(0, 50), { declaredTypes });
    await room.appended(steps(1), { source: { ...SOURCE, job: 'lint' } });
    await room.appended(long.slice(0, 60), { declaredTypes, source: { ...SOURCE, job: 'deploy' } });
    await room.appended(steps(1));
    await room.appended(steps(1), { source: { ...SOURCE, job: 'lint' } });
    expect(room.bytes.length).toBeGreaterThan(4 << 20);
    expect(room.lines.slice(-2).map((line) => JSON.parse(line).seq)).toEqual([50, 1]);
    expect(room.verify({ declaredTypes })).toMatchObject({ verdict: 'consistent', count: 113, findings: [] });
    room.bytes = flipped(room.bytes, room.bytes.length - 300, 1);
    expect((await room.append(steps(1))).state).toBe('refused');
  });
});

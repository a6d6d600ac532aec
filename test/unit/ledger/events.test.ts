import { readFileSync } from 'node:fs';
import {
  EVENT_TYPES,
  isTypeName,
  type JsonValue,
  LEDGER_CODES,
  type LedgerEvent,
  projectIds,
  readEvents,
  writeIdAuthority,
} from '@aiop/ledger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

interface FieldSchema {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: FieldSchema;
}

/** A text that fits each pattern of the schema, recognised by a part of it. */
const TEXTS: readonly (readonly [part: string, text: string])[] = [
  ['{64}$', 'a'.repeat(64)],
  ['{64})$', 'b'.repeat(40)],
  ['1\\.000', '0.950'],
  ['\\.[0-9]{3}', '1.500'],
  ['[A-Z]+-', 'AIOP-P012'],
  ['a-z0-9-', 'verify'],
];

function sample({ const: only, enum: values, type, pattern = '', items = {} }: FieldSchema): JsonValue {
  if (only !== undefined) return only;
  if (values !== undefined) return values[0];
  if (type === 'boolean') return true;
  if (type === 'integer') return 3;
  if (type === 'array') return [sample(items)];
  return TEXTS.find(([part]) => pattern.includes(part))?.[1] ?? 'text';
}

/** An event of a type, with every field that its schema knows. */
function fullest(type: string): LedgerEvent {
  const properties: Record<string, FieldSchema> = schema('ledger-events').$defs[type].properties;
  return { t: type, ...Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, sample(field)])) };
}

describe('event types', () => {
  it('are those of the schema', () => {
    expect(schema('ledger-events').properties.t.enum).toEqual([...EVENT_TYPES]);
    expect(EVENT_TYPES.every(isTypeName)).toBe(true);
  });

  it.each([...EVENT_TYPES])(
    '%s is recorded with every field that it may have, as an entry that fits the published schemas',
    async (type) => {
      const room = await Room.open();
      const event = fullest(type);
      await room.appended([event]);
      const entry = JSON.parse(room.lines[0]);
      expect(entry).toMatchObject(event);
      const ajv = new Ajv2020({ strict: true, strictRequired: false });
      expect(ajv.validate(schema('ledger-entry'), entry), ajv.errorsText()).toBe(true);
      expect(ajv.validate(schema('ledger-events'), event), ajv.errorsText()).toBe(true);
      expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
    },
  );

  it('have names of words joined by dots', () => {
    for (const name of ['a.b', 'deploy.done', 'a1.b-c.d_e']) expect(isTypeName(name), name).toBe(true);
    for (const name of ['', 'a', '.a', 'a.', 'a..b', 'A.b', 'a.1', 'a b.c', `a.${'b'.repeat(63)}`, 'a.b\n'])
      expect(isTypeName(name), name).toBe(false);
  });

  it('every finding about them says how to mend it', () => {
    for (const [code, { hint, title }] of Object.entries(LEDGER_CODES)) {
      expect(code).toMatch(/^AIOP-L0\d\d$/);
      expect(hint.length).toBeGreaterThan(20);
      expect(title).not.toMatch(/\.$/);
    }
  });
});

describe('reading events', () => {
  it('gives those of a run and of some types, in order', async () => {
    const room = await Room.open();
    await room.appended([...steps(2), { t: 'run.done', status: 'succeeded', ms: 1 }]);
    await room.appended(steps(1), { source: { ...SOURCE, run: '2' } });
    const read = (query: { run?: string; types?: ReadonlySet<string> }) =>
      [...readEvents({ ledger: room.ledger, ...query }, room.ports)].map(({ idx }) => idx);
    expect(read({})).toEqual([0, 1, 2, 3]);
    expect(read({ run: '1' })).toEqual([0, 1, 2]);
    expect(read({ types: new Set(['ws.step']) })).toEqual([0, 1, 3]);
    expect(read({ run: '2', types: new Set(['run.done']) })).toEqual([]);
  });

  it('gives nothing without a ledger, and stops at a line that is no entry', async () => {
    const room = await Room.open();
    expect([...readEvents({ ledger: room.ledger }, room.ports)]).toEqual([]);
    await room.appended(steps(1));
    for (const tail of ['x\n', '{}\n', '{"torn']) {
      room.bytes = Buffer.concat([Buffer.from(`${room.lines[0]}\n`), Buffer.from(tail)]);
      expect(() => [...readEvents({ ledger: room.ledger }, room.ports)], tail).toThrow(/:2:1: the line is no entry.*ledger verify/);
    }
  });
});

describe('the ID authority', () => {
  it('is what the ws events say, and nothing else', async () => {
    const room = await Room.open();
    await room.appended([
      { t: 'ws.create', wsid: 'A', wslid: 'LA', branch: 'lane/a', ok: true, ms: 1 },
      { t: 'ws.create', wsid: 'B', branch: 'lane/b', ok: false, ms: 1 },
      { t: 'verify.run', wsid: 'C', ok: true, ran: 1, skipped: 0, failed: 0, ms: 1 },
      { t: 'ws.step', wsid: 'D', step: 'verify', ok: true, ms: 1 },
      { t: 'ws.done', wsid: 'A', status: 'succeeded', ms: 2 },
    ]);
    const [created, failed, , , done] = room.lines.map((line) => JSON.parse(line).ts);
    const expected = [
      { wsid: 'A', wslid: 'LA', branch: 'lane/a', run: '1', status: 'succeeded', created_at: created, completed_at: done },
      { wsid: 'B', branch: 'lane/b', run: '1', status: 'failed', created_at: failed },
      { wsid: 'D', run: '1', status: 'running' },
    ];
    expect(projectIds(readEvents({ ledger: room.ledger }, room.ports))).toEqual(expected);
    const path = writeIdAuthority(room.ledger, room.ports);
    expect(path).toBe(`${room.folder}/.runs/id-authority.jsonl`);
    const written = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    expect(written.map((line) => JSON.parse(line))).toEqual(expected);
  });
});

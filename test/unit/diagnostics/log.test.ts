import { readFileSync } from 'node:fs';
import { ECS_VERSION, errorRecord, type LogEntry, type LogLevel, logRecord } from '@aiop/diagnostics';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/log.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
const SOURCE = { service: 'plan-validate', traceId: '0af7651916cd43dd8448eb211c80319c' };
const AT = new Date('2026-01-02T03:04:05.678Z');

/** What a reader of the log line gets, after it went through JSON. */
const written = (entry: LogEntry): unknown => JSON.parse(JSON.stringify(logRecord(SOURCE, AT, entry)));

describe('a log record', () => {
  it('follows ECS, with the duration in nanoseconds', () => {
    const record = logRecord(SOURCE, AT, { level: 'warn', message: 'slow', action: 'read', durationMs: 1.5, labels: { plan: 'p' } });
    expect(record).toEqual({
      '@timestamp': '2026-01-02T03:04:05.678Z',
      'log.level': 'warn',
      message: 'slow',
      'ecs.version': ECS_VERSION,
      'service.name': 'plan-validate',
      'trace.id': SOURCE.traceId,
      'event.action': 'read',
      'event.duration': 1_500_000,
      labels: { plan: 'p' },
    });
  });

  it('carries only what there is', () => {
    expect(Object.keys(logRecord(SOURCE, AT, { level: 'info', message: '' }))).toHaveLength(6);
  });

  it('fits the published schema, whatever is logged', () => {
    const thrown = fc.oneof(
      fc.anything(),
      fc.string().map((message) => new Error(message)),
      fc.anything().map((cause) => new Error('outer', { cause })),
    );
    const entries = fc.record(
      {
        level: fc.constantFrom<LogLevel>('debug', 'info', 'warn', 'error'),
        message: fc.string({ unit: 'binary' }),
        action: fc.string({ minLength: 1 }),
        durationMs: fc.double(),
        error: thrown.map((error) => errorRecord(error, 'test')),
        labels: fc.dictionary(fc.string(), fc.string()),
      },
      { requiredKeys: ['level', 'message'] },
    );
    fc.assert(
      fc.property(entries, (entry) => {
        expect(validate(written(entry)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('leaves a duration out that is none', () => {
    for (const durationMs of [-1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE]) {
      expect(logRecord(SOURCE, AT, { level: 'info', message: 'x', durationMs })).not.toHaveProperty(['event.duration']);
    }
    expect(logRecord(SOURCE, AT, { level: 'info', message: 'x', durationMs: 0 })).toHaveProperty(['event.duration'], 0);
  });

  it('that lacks a part, or has a strange one, does not fit the schema', () => {
    const sound = { ...logRecord(SOURCE, AT, { level: 'info', message: 'x' }) };
    expect(validate(sound)).toBe(true);
    for (const wrong of [
      { ...sound, 'trace.id': '0'.repeat(32) },
      { ...sound, 'trace.id': SOURCE.traceId.toUpperCase() },
      { ...sound, '@timestamp': '2026-01-02 03:04:05' },
      { ...sound, 'log.level': 'fatal' },
      { ...sound, 'service.name': '' },
      { ...sound, labels: { count: 1 } },
      { ...sound, error: { code: 'x', message: 'x' } },
      { ...sound, extra: 1 },
      { ...sound, message: undefined },
    ]) {
      expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
    }
  });
});

describe('an error record', () => {
  it('names a system error by its code, any other by its class, with stack and cause', () => {
    const system = Object.assign(new Error('no such file'), { code: 'ENOENT' });
    const record = errorRecord(new TypeError('outer', { cause: system }), 'read');
    expect(record).toMatchObject({
      code: 'TypeError',
      message: 'outer',
      category: 'read',
      cause: { code: 'ENOENT', message: 'no such file', category: 'read' },
    });
    expect(record.stack_trace).toContain('TypeError: outer');
  });

  it('ends, although an error may be its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    let depth = 0;
    for (let record = errorRecord(error, 'x').cause; record !== undefined; record = record.cause) depth++;
    expect(depth).toBe(8);
  });

  it('is made of anything that can be thrown', () => {
    expect(errorRecord('text', 'x')).toEqual({ code: 'unknown', message: 'text', category: 'x' });
    expect(errorRecord(undefined, 'x').message).toBe('undefined');
    expect(errorRecord(Symbol('s'), 'x').message).toBe('Symbol(s)');
    expect(errorRecord(Object.create(null), 'x').message).toBe('a value without a text');
    const odd = Object.assign(new Error('x'), { code: 3, message: { deep: true }, name: Object.create(null), stack: 7 });
    expect(errorRecord(odd, 'x')).toEqual({ code: 'a value without a text', message: '[object Object]', category: 'x' });
  });
});

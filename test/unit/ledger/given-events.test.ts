import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { type GivenEvents, parseJobKeys, readGivenEvents } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

const NONE: GivenEvents = { event: '', data: '', line: '', events: '' };
const declared = async () => new Set(['deploy.done']);
const read = (given: Partial<GivenEvents>, folder = '/') =>
  readGivenEvents({ ...NONE, ...given }, nodeFiles, (path) => join(folder, path), declared);

describe('events that a person hands over', () => {
  it('are a type with its fields, a whole event, or a file of them', async () => {
    expect((await read({ event: 'deploy.done' })).events).toEqual([{ where: 'input event', event: { t: 'deploy.done' } }]);
    expect((await read({ event: 'deploy.done', data: '{"n":1,"t":"deploy.done"}' })).events).toEqual([
      { where: 'inputs event, data', event: { n: 1, t: 'deploy.done' } },
    ]);
    expect((await read({ line: '{"n":1,"t":"deploy.done"}' })).events).toMatchObject([{ where: 'input line' }]);
    const folder = scratchFolder();
    writeFileSync(join(folder, 'e.jsonl'), '{"t":"deploy.done"}\r\n\n{"t":"ws.done","wsid":"x","status":"failed","ms":1}');
    expect((await read({ events: 'e.jsonl' }, folder)).events.map(({ where, event }) => [where, event.t])).toEqual([
      ['e.jsonl:1:1', 'deploy.done'],
      ['e.jsonl:3:1', 'ws.done'],
    ]);
  });

  it('are looked up in the configuration by their types', async () => {
    const asked: string[] = [];
    const given = { ...NONE, line: '{"t":"own.type"}' };
    const declaredTypesFor = async (types: ReadonlySet<string>) => new Set(asked.push(...types) > 0 ? types : []);
    const { declaredTypes } = await readGivenEvents(given, nodeFiles, String, declaredTypesFor);
    expect([asked, [...declaredTypes]]).toEqual([['own.type'], ['own.type']]);
  });

  it.each<[string, Partial<GivenEvents>, RegExp]>([
    ['in no way', {}, /no event is given; expected exactly one of/],
    ['in two ways', { event: 'ws.done', line: '{}' }, /more than one way/],
    ['as data without a type', { data: '{}' }, /expected exactly one of/],
    ['as data beside a line', { line: '{"t":"deploy.done"}', data: '{}' }, /more than one way/],
    ['with data that is no object', { event: 'deploy.done', data: '[1]' }, /input data: it is no object/],
    ['with data that is no JSON', { event: 'deploy.done', data: '{' }, /input data: not JSON/],
    ['with two types', { event: 'deploy.done', data: '{"t":"ws.done"}' }, /its "t" differs/],
    ['of an unknown type', { event: 'deploy.dne' }, /input event: .*write "deploy.done"/],
    ['as a file that is missing', { events: 'none.jsonl' }, /no such file/],
  ])('are refused %s', async (_, given, message) => {
    await expect(read(given)).rejects.toThrow(message);
    await expect(read(given)).rejects.toBeInstanceOf(UsageError);
  });

  it('are refused as a file that is empty, not UTF-8, or has a wrong line, which is named', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'e.jsonl');
    for (const [content, message] of [
      ['\n \n', /holds no event/],
      [Buffer.from('ff0a', 'hex'), /not UTF-8/],
      ['{"t":"deploy.done"}\n{"t":"deploy.done","n":0.5}\n', /e.jsonl:2:1: field "n": 0.5 is not a whole number/],
      ['{"t":"deploy.done"}\n{"n":1,"n":2}\n', /e.jsonl:2:1: the name "n" stands twice/],
    ] as const) {
      writeFileSync(path, content);
      await expect(read({ events: 'e.jsonl' }, folder)).rejects.toThrow(message);
    }
  });
});

describe('a list of job keys', () => {
  it('is a JSON list of keys, or nothing', () => {
    expect(parseJobKeys('', 'x')).toEqual([]);
    expect(parseJobKeys('["build","test-1.2"]', 'x')).toEqual(['build', 'test-1.2']);
    for (const text of ['build', '{}', '[1]', '["../x"]', '[""]', '"build"'])
      expect(() => parseJobKeys(text, 'input jobs'), text).toThrow(/input jobs: .*(not JSON|not a list of job keys)/);
  });
});

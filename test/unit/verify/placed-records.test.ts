import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { PlacedRecords } from '../../../packages/verify/src/placed-records.ts';
import { scratchFolder } from './scratch.ts';

const item = (path: string) => ({ path, status: { kind: 'file', size: 3, executable: false, modifiedMs: 5.25 } as const });
const records = (root: string): PlacedRecords => new PlacedRecords(nodeFiles, root);
const fileOf = (root: string): string => join(root, '.aiop/verify/outputs.jsonl');

describe('what is recorded of the outputs in a tree', () => {
  it('is the last that was said of each task, in this run and in later ones', () => {
    const root = scratchFolder();
    const first = records(root);
    first.set('build', 'one', [item('out/a')], 7);
    first.set('a\ttask "of" any name\n', 'x', [], 8);
    first.set('build', 'two', [item('out/a'), item('out/b')], 9);
    for (const each of [first, records(root)]) {
      expect(each.get('build')).toEqual({
        fingerprint: 'two',
        recordedMs: 9,
        items: new Map(['out/a', 'out/b'].map((path) => [path, { kind: 'file', size: 3, modifiedMs: 5.25, executable: false }])),
      });
      expect(each.get('a\ttask "of" any name\n')).toEqual({ fingerprint: 'x', recordedMs: 8, items: new Map() });
      expect(each.get('test')).toBeUndefined();
    }
  });

  it('is what was said before where a killed process left a line torn, and what is said then is whole', () => {
    const root = scratchFolder();
    records(root).set('build', 'one', [item('out/a')], 7);
    const before = readFileSync(fileOf(root)).length;
    records(root).set('build', 'two', [item('out/a')], 8);
    truncateSync(fileOf(root), before + 30);
    const torn = records(root);
    expect(torn.get('build')?.fingerprint).toBe('one');
    torn.set('test', 'three', [], 9);
    expect(['build', 'test'].map((task) => records(root).get(task)?.fingerprint)).toEqual(['one', 'three']);
  });

  it.each([
    'no line of ours\n',
    '"build"\tnull\n',
    '"build"\t{"version":1}\n',
    '7\t{}\n',
    '\n',
    '"build"\t{"version":2,"fingerprint":"x"}\n',
  ])('is nothing where the file says %j', (line) => {
    const root = scratchFolder();
    records(root).set('build', 'one', [], 7);
    truncateSync(fileOf(root), 0);
    appendFileSync(fileOf(root), line);
    expect(records(root).get('build')).toBeUndefined();
  });

  it('does not grow without bound', () => {
    const root = scratchFolder();
    const written = records(root);
    for (let at = 0; at < 1000; at++) written.set(`task ${at % 3}`, String(at), [], at);
    expect(readFileSync(fileOf(root), 'utf8').split('\n').length).toBeLessThan(200);
    expect(records(root).get('task 0')?.fingerprint).toBe('999');
  });
});

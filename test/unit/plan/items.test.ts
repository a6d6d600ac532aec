import { describe, expect, it } from 'vitest';
import { codes, flat, shown, validate } from './plan-harness.ts';

const item = (own: object) => ({ id: 'I1', file_path: 'a/x.ts', action: 'modify', reason: 'because it helps', ...own });
const items = (list: readonly object[], own: object = {}) => flat({ a: { items: list, ...own } });
const found = async (plan: object): Promise<string[]> => codes(await validate(plan)).map((code) => code.slice(0, 4));

describe('items', () => {
  it('that fit are accepted', async () => {
    const list = [
      item({ confidence: 0.9 }),
      item({ id: 'I2', needs: ['I1'] }),
      item({ id: 'I3', file_path: 'a/[id].tsx', action: 'rename', to: 'a/new name.tsx' }),
      item({ id: 'I4', file_path: 'a/readme.md', action: 'rename', to: 'a/README.md' }),
      item({ id: 'I5', file_path: 'a/z', action: 'delete' }),
      item({ id: 'I6', file_path: 'a/z/y', action: 'create', needs: ['I5'] }),
    ];
    expect(await found(items(list))).toEqual([]);
  });

  it.each([
    ['outside the claims', [item({ file_path: 'docs/x.md' })], 'P020'],
    ['in a protected file', [item({ file_path: 'a/.npmrc' })], 'P020'],
    ['leaving the repository', [item({ file_path: 'a/../../x' })], 'P011'],
    ['on an absolute path', [item({ file_path: '/a/x' })], 'P011'],
    ['on a path with a hidden character', [item({ file_path: 'a/x\u200b.ts' })], 'P011'],
    ['on a path with a backslash', [item({ file_path: 'a\\x' })], 'P011'],
    ['renaming out of the claims', [item({ action: 'rename', to: 'lib/x.ts' })], 'P022'],
    ['renaming into the claims', [item({ action: 'rename', file_path: 'lib/x.ts', to: 'a/x.ts' })], 'P022'],
    ['renaming to nowhere', [item({ action: 'rename' })], 'P006'],
    ['modifying with a new path', [item({ to: 'a/y.ts' })], 'P007'],
    ['of one file without order', [item({}), item({ id: 'I2' })], 'P023'],
    [
      'of one file without order, though each with a third',
      [item({}), item({ id: 'I2', needs: ['I1', 'I3'] }), item({ id: 'I3' })],
      'P023',
    ],
    ['of one file in two cases', [item({}), item({ id: 'I2', file_path: 'a/X.ts' })], 'P023'],
    ['of one file in two forms of Unicode', [item({ file_path: 'a/\u00e9' }), item({ id: 'I2', file_path: 'a/e\u0301' })], 'P023'],
    [
      'making a file and what lies below it',
      [item({ file_path: 'a/x/y', action: 'create' }), item({ id: 'I2', file_path: 'a/X', action: 'create' })],
      'P023',
    ],
    ['renaming a file to itself', [item({ action: 'rename', to: 'a/x.ts' })], 'P008'],
    ['without a reason', [item({ reason: ' ' })], 'P025'],
    ['with a placeholder as reason', [item({ reason: 'TBD' })], 'P025'],
    ['needing an unknown item', [item({ needs: ['I9'] })], 'P031'],
    ['needing itself', [item({ needs: ['I1'] })], 'P032'],
    ['needing each other', [item({ needs: ['I2'] }), item({ id: 'I2', file_path: 'a/y', needs: ['I1'] })], 'P030'],
    ['with one id', [item({}), item({ id: 'i1', file_path: 'a/y' })], 'P040'],
  ])('%s are refused', async (_, list, code) => {
    expect(await found(items(list))).toEqual([code]);
  });

  it('in a circle are one finding, with the place of every edge of a shortest one', async () => {
    const chain = [['I2', 'I4'], ['I3'], ['I1'], ['I5'], ['I6'], ['I1']];
    const report = await validate(items(chain.map((needs, at) => item({ id: `I${at + 1}`, file_path: `a/${at}`, needs }))));
    expect(report.findings.filter(({ code }) => code === 'AIOP-P030')).toMatchObject([
      {
        message: 'the items need each other in a circle: I1 → I2 → I3 → I1',
        pointer: '/workstreams/0/items/0/needs/0',
        related: [{ message: '"I1" needs "I2"' }, { message: '"I2" needs "I3"' }, { message: '"I3" needs "I1"' }],
      },
    ]);
    expect(new Set(report.findings.flatMap(({ related }) => related.map(({ line }) => line))).size).toBe(3);
  });

  it('below the gate are a warning, by the gate of the workstream or of the plan', async () => {
    const list = [item({ confidence: 0.6 })];
    expect(await found(items(list))).toEqual([]);
    expect(await found(items(list, { acceptance: { gates: { min_confidence: 0.8 } } }))).toEqual(['P024']);
    const plan = { ...flat({ a: { items: list } }), defaults: { gates: { min_confidence: 0.8 } } };
    expect(await validate(plan)).toMatchObject({ valid: true });
    expect(await found(plan)).toEqual(['P024']);
  });

  it('that touch more files than the budget allows are refused', async () => {
    const list = [item({}), item({ id: 'I2', needs: ['I1'] }), item({ id: 'I3', file_path: 'a/y', action: 'rename', to: 'a/z' })];
    expect(await found(items(list, { budgets: { max_files: 3 } }))).toEqual([]);
    expect(await found(items(list, { budgets: { max_files: 2 } }))).toEqual(['P027']);
    expect(await found({ ...flat({ a: { items: list } }), defaults: { budgets: { max_files: 2 } } })).toEqual(['P027']);
  });

  it('may need items of workstreams that come before', async () => {
    const two = (needs: readonly string[]) =>
      flat({ a: { items: [item({})] }, b: { needs, items: [item({ id: 'I2', file_path: 'b/x', needs: ['I1'] })] } });
    expect(await found(two(['a']))).toEqual([]);
    const report = await validate(two([]));
    expect(shown(report)).toContain(
      'AIOP-P031 item "I2" needs "I1" of workstream "a", which "b" does not need; add "a" to the needs of "b"',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestCycles } from '../../../packages/plan/src/cycles.ts';
import { graphOf, topologicalOrder } from '../../../packages/plan/src/dependency-graph.ts';
import { reachability } from '../../../packages/plan/src/reachability.ts';
import { codes, flat, shown, validate } from './plan-harness.ts';

const needing = (graph: Record<string, readonly string[]>) =>
  flat(Object.fromEntries(Object.entries(graph).map(([id, needs]) => [id, { needs }])));

describe('dependencies', () => {
  it('make waves', async () => {
    const report = await validate(needing({ d: ['b', 'c'], a: [], b: ['a'], c: ['a'], e: [] }));
    expect(report.valid).toBe(true);
    expect(report.waves).toEqual([['a', 'e'], ['b', 'c'], ['d']]);
    expect(report.manifests.map(({ id, wave, needs }) => [id, wave, needs])).toEqual([
      ['d', 3, ['b', 'c']],
      ['a', 1, []],
      ['b', 2, ['a']],
      ['c', 2, ['a']],
      ['e', 1, []],
    ]);
  });

  it('in a circle are one finding a circle, with every edge', async () => {
    const report = await validate(needing({ a: ['c'], b: ['a'], c: ['b', 'a'], x: ['y'], y: ['x'], free: [] }));
    expect(codes(report).map((code) => code.slice(0, 4))).toEqual(['P030', 'P030']);
    expect(shown(report)).toContain('a → c → a');
    expect(shown(report)).toContain('x → y → x');
    expect(report.findings.find(({ code }) => code === 'AIOP-P030')?.related.map(({ message, line }) => `${line} ${message}`)).toEqual([
      '9 "a" needs "c"',
      '20 "c" needs "a"',
    ]);
    expect(report.notRun[0]).toContain('AIOP-P012');
  });

  it.each([
    ['an unknown one, with the nearest name', { 'WS1.1': [], 'WS2.2': ['WS1.9'] }, 'P031', 'did you mean "WS1.1"?'],
    ['an inherited name of objects', { a: ['toString'] }, 'P031', 'name a workstream of this plan'],
    ['one in another case', { Docs: [], b: ['docs'] }, 'P031', 'did you mean "Docs"?'],
    ['itself', { a: ['a'] }, 'P032', '"a" needs itself'],
    ['one twice', { a: [], b: ['a', 'a'] }, 'P034', '"b" names "a" twice'],
    ['one that follows already', { a: [], b: ['a'], c: ['a', 'b'] }, 'P034', '"c" needs "a" already through "b"'],
  ])('are checked: %s', async (_, graph, code, text) => {
    const report = await validate(needing(graph));
    expect(codes(report).map((found) => found.slice(0, 4))).toEqual([code]);
    expect(shown(report)).toContain(text);
  });
});

describe('phases', () => {
  const phases = (...list: { key: string; seq?: number; needs?: string[]; workstreams: object }[]) => ({
    apiVersion: 'aiop.dev/v1',
    plan: { id: 'p' },
    phases: list.map(({ workstreams, ...phase }) => ({
      ...phase,
      workstreams: Object.entries(workstreams).map(([id, own]) => ({ id, claims: [`${id}/**`], ...own })),
    })),
  });

  it('that need each other stand one behind the other, all of one behind all of the other', async () => {
    const report = await validate(
      phases(
        { key: 'one', workstreams: { a: {}, b: { needs: ['a'] } } },
        { key: 'two', needs: ['one'], workstreams: { c: { claims: ['a/**'] }, d: {} } },
      ),
    );
    expect(report.valid).toBe(true);
    expect(report.waves).toEqual([['a'], ['b'], ['c', 'd']]);
    expect(report.manifests.find(({ id }) => id === 'd')?.needs).toEqual(['a', 'b']);
  });

  it('that do not need each other may run at once', async () => {
    const report = await validate(phases({ key: 'one', workstreams: { a: {} } }, { key: 'two', workstreams: { b: { claims: ['a/x'] } } }));
    expect(codes(report).map((code) => code.slice(0, 4))).toEqual(['P012']);
  });

  it.each([
    [
      'a later workstream',
      [
        { key: 'one', workstreams: { a: { needs: ['b'] } } },
        { key: 'two', workstreams: { b: {} } },
      ],
      'P033',
    ],
    [
      'a later phase',
      [
        { key: 'one', needs: ['two'], workstreams: { a: {} } },
        { key: 'two', workstreams: { b: {} } },
      ],
      'P033',
    ],
    ['an unknown phase', [{ key: 'one', needs: ['zwei'], workstreams: { a: {} } }], 'P031'],
    ['itself', [{ key: 'one', needs: ['one'], workstreams: { a: {} } }], 'P032'],
    [
      'a phase twice',
      [
        { key: 'one', workstreams: { a: {} } },
        { key: 'two', needs: ['one', 'one'], workstreams: { b: {} } },
      ],
      'P034',
    ],
    [
      'a number twice',
      [
        { key: 'one', seq: 2, workstreams: { a: {} } },
        { key: 'two', seq: 2, workstreams: { b: {} } },
      ],
      'P040',
    ],
    [
      'a key twice',
      [
        { key: 'one', workstreams: { a: {} } },
        { key: 'ONE', workstreams: { b: {} } },
      ],
      'P040',
    ],
  ])('are refused for needing or being %s', async (_, list, code) => {
    expect(codes(await validate(phases(...list))).map((found) => found.slice(0, 4))).toEqual([code]);
  });
});

it('more chunks than CI chains are refused there, and only there', async () => {
  const chain = needing(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`w${i}`, i === 0 ? [] : [`w${i - 1}`]])));
  expect((await validate(chain)).valid).toBe(true);
  expect(codes(await validate(chain, { place: 'ci' }))).toEqual(['P036 1:1']);
});

// Graphs of up to 9 nodes, as lists of needs without doubles and self-needs.
const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: size }), { minLength: size, maxLength: size }))
  .map((needs) => needs.map((list, node) => list.filter((need) => need !== node)));

/** Warshall's closure, as the plainest truth. */
function closure(needs: readonly (readonly number[])[]): boolean[][] {
  const reach = needs.map((list) => needs.map((_, to) => list.includes(to)));
  for (const k of needs.keys()) for (const i of needs.keys()) for (const j of needs.keys()) reach[i][j] ||= reach[i][k] && reach[k][j];
  return reach;
}

describe('graphs of any form', () => {
  it('have an order, or a node on or behind a circle', () => {
    fc.assert(
      fc.property(graphs, (needs) => {
        const { order, unordered } = topologicalOrder(graphOf(needs));
        const reach = closure(needs);
        const behind = [...needs.keys()].filter((node) =>
          [...needs.keys()].some((on) => reach[on][on] && (node === on || reach[node][on])),
        );
        expect(unordered).toEqual(behind);
        expect([...order, ...unordered].sort()).toEqual([...needs.keys()].sort());
        for (const [at, node] of order.entries()) expect(needs[node].every((need) => order.indexOf(need) < at)).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('have one shortest circle for each knot', () => {
    fc.assert(
      fc.property(graphs, (needs) => {
        const graph = graphOf(needs);
        const reach = closure(needs);
        const cycles = shortestCycles(graph, topologicalOrder(graph).unordered);
        const knots = new Set(
          [...needs.keys()]
            .filter((node) => reach[node][node])
            .map((node) => [...needs.keys()].filter((other) => reach[node][other] && reach[other][node]).join()),
        );
        expect(cycles).toHaveLength(knots.size);
        for (const cycle of cycles) {
          for (const [at, node] of cycle.entries()) expect(needs[node]).toContain(cycle[(at + 1) % cycle.length]);
          const knot =
            [...knots]
              .find((members) => members.split(',').includes(String(cycle[0])))
              ?.split(',')
              .map(Number) ?? [];
          expect(cycle.length).toBe(Math.min(...knot.map((node) => girth(needs, node))));
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('know what comes before what, also where they are too large for a table', () => {
    fc.assert(
      fc.property(graphs, (lists) => {
        const needs = lists.map((list, node) => list.filter((need) => need < node));
        const padding = Array.from({ length: 20_001 }, () => []);
        const reach = closure(needs);
        for (const graph of [graphOf(needs), ...(needs.length === 9 ? [graphOf([...needs, ...padding])] : [])]) {
          const { isAfter } = reachability(graph, topologicalOrder(graph).order);
          for (const a of needs.keys()) for (const b of needs.keys()) expect(isAfter(a, b)).toBe(reach[a][b]);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

/** Nodes of a shortest circle through one node, by trying every length. */
function girth(needs: readonly (readonly number[])[], start: number): number {
  let level = new Set([start]);
  for (let length = 1; length <= needs.length; length++) {
    level = new Set([...level].flatMap((node) => needs[node]));
    if (level.has(start)) return length;
  }
  return Number.POSITIVE_INFINITY;
}
